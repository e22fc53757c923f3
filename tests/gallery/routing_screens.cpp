#include "tests/gallery/routing_screens.h"

#include "core/base/assert.h"
#include "ui/routing/routing_page.h"
#include "ui/routing/staffing_section.h"
#include "ui/routing/what_if_section.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <algorithm>

namespace atalaya::test {
namespace {

using namespace std::chrono_literals;

domain::QueueRules& rulesOf(domain::RoutingRules& rules, domain::QueueId queue)
{
    const auto found = std::ranges::find(rules.queues, queue, &domain::QueueRules::queue);
    if (found != rules.queues.end())
        return *found;
    rules.queues.emplace_back().queue = queue;
    return rules.queues.back();
}

domain::QueueId queueNamed(const api::Directory& directory, const char* name)
{
    const auto found = std::ranges::find(directory.queues, name, &domain::Queue::name);
    ATALAYA_ASSERT(found != directory.queues.end());
    return found->id;
}

/// What Marta published earlier.
void fillLive(domain::RoutingRules& rules, const api::Directory& directory)
{
    const domain::QueueId claims = queueNamed(directory, "Claims ES");
    domain::QueueRules& queue = rulesOf(rules, claims);
    const auto found = std::ranges::find(directory.queues, claims, &domain::Queue::id);
    queue.target = {20min, 80};
    queue.stickyFor = 90s;
    queue.offerLasts = 30s;
    queue.ladder = {{2min, found->requiredSkills, {}, 0}, {0s, found->requiredSkills, {}, 0}};
    for (domain::SkillLevel& one : queue.ladder.back().requiredSkills)
        one.level = std::max(1, one.level - 1);
    queue.overflow = {
        {domain::OverflowWhen::ExpectedWaitOver, 30min, 0, queueNamed(directory, "Social care")}};
    for (int day = 0; day < 5; ++day)
        queue.open.push_back({day, 8 * 60, 22 * 60});
    queue.open.push_back({5, 9 * 60, 14 * 60});
    rulesOf(rules, queueNamed(directory, "Assistance")).headStart = 10min;
}

/// What she tries out now.
void fillDraft(domain::RulesDraft& draft, const api::Directory& directory)
{
    domain::QueueRules& queue = rulesOf(draft.rules, queueNamed(directory, "Claims ES"));
    queue.target.within = 15min;
    queue.ladder.front().requiredSkills.back().level = 3;
    queue.ladder.front().lasts = 90s;
    queue.offerLasts = 20s;
    rulesOf(draft.rules, queueNamed(directory, "Faro Club")).paused = true;
}

domain::RulesState keep(SampleDesk& desk, const std::function<void(api::Reply<domain::RulesState>)>& call)
{
    const auto state = desk.ask<domain::RulesState>(call);
    if (!state)
        qFatal("rules: %s", state.error().str().c_str());
    return *state;
}

void prepare(SampleDesk& desk)
{
    api::Routing& routing = desk.core().routing();
    const auto directory = desk.ask<api::Directory>(
        [&](api::Reply<api::Directory> reply) { desk.core().queries().directory(std::move(reply)); });
    ATALAYA_ASSERT(directory);
    auto state = keep(desk, [&](auto reply) { routing.rules(std::move(reply)); });
    if (!state.changes.empty())
        return; // by the screen before
    domain::RulesDraft draft;
    draft.rules = state.live;
    fillLive(draft.rules, *directory);
    keep(desk, [&](auto reply) { routing.saveDraft(draft, std::move(reply)); });
    state = keep(desk, [&](auto reply) { routing.publish(std::move(reply)); });
    draft = {};
    draft.rules = state.live;
    fillDraft(draft, *directory);
    keep(desk, [&](auto reply) { routing.saveDraft(draft, std::move(reply)); });
}

routing::RoutingPage* page(Stage& stage)
{
    return stage.widget()->findChild<routing::RoutingPage*>();
}

void rules(Stage& stage)
{
    prepare(stage.desk());
    auto* shown = stage.show(std::make_unique<shell::Workspace>(stage.signals_(), stage.keymap()));
    shown->openRouting();
    stage.settle();
}

std::function<void(Stage&)> section(const char* id)
{
    return [id](Stage& stage) {
        rules(stage);
        page(stage)->showSection(QLatin1String(id));
        stage.settle();
    };
}

void publish(Stage& stage)
{
    rules(stage);
    for (auto* button : stage.widget()->findChildren<QPushButton*>(QStringLiteral("publish")))
        if (button->isVisible())
            button->click();
    stage.settle();
}

void why(Stage& stage)
{
    rules(stage);
    page(stage)->showWhy(stage.desk().ticket(48213));
    stage.settle();
}

void whyFind(Stage& stage)
{
    rules(stage);
    page(stage)->showSection(QStringLiteral("why"));
    stage.widget()->findChild<QLineEdit*>(QStringLiteral("whySearch"))->setText(QStringLiteral("joana"));
    stage.settle();
}

/// The sum runs beside the desk's thread: the screen waits for its end.
void whatIf(Stage& stage)
{
    rules(stage);
    auto* section = stage.widget()->findChild<routing::WhatIfSection*>();
    section->run();
    const bool done = QTest::qWaitFor(
        [&] {
            stage.desk().pump();
            return !section->isRunning();
        },
        120'000);
    ATALAYA_ASSERT(done);
    stage.settle();
}

void whatIfAlone(Stage& stage)
{
    whatIf(stage);
    page(stage)->showSection(QStringLiteral("whatIf"));
    stage.settle();
}

void staffing(Stage& stage)
{
    rules(stage);
    page(stage)->showSection(QStringLiteral("staffing"));
    stage.settle();
    auto* section = stage.widget()->findChild<routing::StaffingSection*>();
    section->run();
    const bool done = QTest::qWaitFor(
        [&] {
            stage.desk().pump();
            return !section->isRunning();
        },
        120'000);
    ATALAYA_ASSERT(done);
    stage.settle();
}

/// The story of one conversation, over the inbox.
std::function<void(Stage&)> whyOf(std::int64_t number)
{
    return [number](Stage& stage) {
        auto* shown = stage.show(std::make_unique<shell::Workspace>(stage.signals_(), stage.keymap()));
        shown->openTicket(stage.desk().ticket(number));
        stage.settle();
        stage.widget()->findChild<QPushButton*>(QStringLiteral("why"))->click();
        stage.settle();
    };
}

} // namespace

std::vector<Screen> routingScreens()
{
    using kit::Mode;
    const QString es = QStringLiteral("es");
    const QString pt = QStringLiteral("pt");
    const char* marta = "marta";
    return {
        {"14-routing", {.login = marta}, rules},
        {"14b-routing-dark", {.mode = Mode::Dark, .login = marta}, rules},
        {"14c-routing-es", {.language = es, .login = marta}, rules},
        {"14d-routing-pt", {.mode = Mode::Dark, .language = pt, .login = marta}, rules},
        {"14e-routing-1024x640", {.size = {1024, 640}, .login = marta}, rules},
        {"14f-routing-high-contrast", {.mode = Mode::HighContrast, .login = marta}, rules},
        {"14g-routing-text-200", {.textScale = 2.0, .login = marta}, rules},
        {"14h-routing-hours", {.language = es, .login = marta}, section("hours")},
        {"14i-routing-skills", {.login = marta}, section("skills")},
        {"14j-routing-capacity", {.language = pt, .login = marta}, section("capacity")},
        {"14k-routing-changes", {.language = es, .login = marta}, section("changes")},
        {"14l-routing-publish", {.login = marta}, publish},
        {"14m-routing-why", {.login = marta}, why},
        {"14n-routing-why-dark-es", {.mode = Mode::Dark, .language = es, .login = marta}, why},
        {"14o-routing-why-find", {.size = {1024, 640}, .language = pt, .login = marta}, whyFind},
        {"14p-routing-queues-now", {.language = es, .login = marta}, section("now")},
        {"14q-routing-what-if", {.login = marta}, whatIf},
        {"14r-routing-what-if-alone", {.mode = Mode::Dark, .language = pt, .login = marta}, whatIfAlone},
        {"14s-routing-staffing", {.login = marta}, staffing},
        {"14t-routing-staffing-1024", {.size = {1024, 640}, .language = es, .login = marta}, staffing},
        {"25-why", {}, whyOf(48213)},
        {"25b-why-dark-es", {.mode = Mode::Dark, .language = es}, whyOf(48213)},
        {"25c-why-1024-pt", {.size = {1024, 640}, .language = pt}, whyOf(48213)},
    };
}

} // namespace atalaya::test
