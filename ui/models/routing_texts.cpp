#include "ui/models/routing_texts.h"

#include "ui/models/core_signals.h"

#include <QLocale>
#include <algorithm>

namespace atalaya::models {
namespace {

using routing::DecidingStep;
using routing::WhyNotKind;

constexpr qint64 kExactBelow = 600; ///< s; two values that are compared are told exactly below it

template <typename List, typename Id> QString nameIn(const List& list, const Id& id)
{
    const auto found = std::ranges::find_if(list, [&](const auto& one) { return one.id == id; });
    return found == list.end() ? QString() : toQt(found->name);
}

QString number(std::int64_t value)
{
    return QLocale().toString(qlonglong(value));
}

/// Seconds as they are compared: never rounded so far that two of them look the same.
QString exactly(qint64 seconds)
{
    if (seconds < kExactBelow)
        return RoutingTexts::tr("%1 s").arg(number(seconds));
    if (seconds < 2 * 3600)
        return RoutingTexts::tr("%1 min %2 s").arg(number(seconds / 60), number(seconds % 60));
    return RoutingTexts::tr("%1 h %2 min %3 s")
        .arg(number(seconds / 3600), number(seconds / 60 % 60), number(seconds % 60));
}

/// The router compares how many bits the number of queues or skills has, so that 4 and 5 are equal.
QString flexibility(std::int64_t bucket)
{
    if (bucket <= 0)
        return RoutingTexts::tr("one queue or skill");
    return RoutingTexts::tr("%1 to %2 queues or skills")
        .arg(number(std::int64_t{1} << bucket), number((std::int64_t{2} << bucket) - 1));
}

} // namespace

RoutingTexts::RoutingTexts(api::Directory directory) : m_directory(std::move(directory)) { }

QString RoutingTexts::agent(const std::optional<domain::AgentId>& id) const
{
    const QString name = id ? nameIn(m_directory.agents, *id) : QString();
    return !id ? tr("nobody") : name.isEmpty() ? tr("an agent who is not here any more") : name;
}

QString RoutingTexts::queue(const std::optional<domain::QueueId>& id) const
{
    const QString name = id ? nameIn(m_directory.queues, *id) : QString();
    return name.isEmpty() ? tr("a queue that is not here any more") : name;
}

QString RoutingTexts::skill(domain::SkillId id) const
{
    const QString name = nameIn(m_directory.skills, id);
    return name.isEmpty() ? tr("a skill that is not here any more") : name;
}

std::vector<FunnelStep> RoutingTexts::funnel(const routing::Funnel& funnel)
{
    std::vector<FunnelStep> steps{{tr("In the company"), funnel.known, 0, {}}};
    const auto add = [&steps](const QString& label, int count, QString (*fallen)(int)) {
        const int fell = std::max(0, steps.back().count - count);
        steps.push_back({label, count, fell, fell > 0 ? fallen(fell) : QString()});
    };
    add(tr("Signed in"), funnel.signedIn, [](int n) { return tr("%n are not signed in", nullptr, n); });
    add(tr("Available"), funnel.available, [](int n) { return tr("%n are not available", nullptr, n); });
    add(tr("On this channel"), funnel.channel,
        [](int n) { return tr("%n do not take this channel", nullptr, n); });
    add(tr("In the queue"), funnel.queue, [](int n) { return tr("%n work in other queues", nullptr, n); });
    add(tr("With the skills"), funnel.skills, [](int n) { return tr("%n lack a skill", nullptr, n); });
    add(tr("In the ring asked"), funnel.ring, [](int n) { return tr("%n are asked later", nullptr, n); });
    add(tr("Did not decline it"), funnel.notExcluded,
        [](int n) { return tr("%n declined it a moment ago", nullptr, n); });
    add(tr("With room"), funnel.capacity, [](int n) { return tr("%n are full", nullptr, n); });
    return steps;
}

QString RoutingTexts::funnelSentence(const routing::Funnel& funnel)
{
    QStringList parts;
    int left = funnel.known;
    const auto add = [&](int count, const QString& text) {
        if (count != left)
            parts << text;
        left = count;
    };
    add(funnel.signedIn, tr("%n signed in", nullptr, funnel.signedIn));
    add(funnel.available, tr("%n available", nullptr, funnel.available));
    add(funnel.channel, tr("%n on this channel", nullptr, funnel.channel));
    add(funnel.queue, tr("%n in the queue", nullptr, funnel.queue));
    add(funnel.skills, tr("%n with the skills", nullptr, funnel.skills));
    add(funnel.ring, tr("%n in the ring asked", nullptr, funnel.ring));
    add(funnel.notExcluded, tr("%n who had not declined it", nullptr, funnel.notExcluded));
    add(funnel.capacity, tr("%n with room", nullptr, funnel.capacity));
    if (parts.isEmpty())
        return tr("All of %n agents could take it.", nullptr, funnel.known);
    return tr("Of %n agents: %1.", nullptr, funnel.known).arg(parts.join(QStringLiteral(", ")));
}

QString RoutingTexts::label(DecidingStep step)
{
    switch (step) {
    case DecidingStep::NobodyFree:
        return tr("nobody is free");
    case DecidingStep::OnlyOne:
        return tr("the only one");
    case DecidingStep::Sticky:
        return tr("knows the customer");
    case DecidingStep::Ring:
        return tr("inner ring");
    case DecidingStep::BestSkill:
        return tr("higher levels");
    case DecidingStep::LeastFlexible:
        return tr("fewer other queues and skills");
    case DecidingStep::LeastLoaded:
        return tr("least work");
    case DecidingStep::LongestIdle:
        return tr("longest idle");
    case DecidingStep::Id:
        break;
    }
    return tr("order of the list");
}

QString RoutingTexts::value(DecidingStep step, std::int64_t value)
{
    switch (step) {
    case DecidingStep::Ring:
        return tr("ring %1").arg(number(value));
    case DecidingStep::BestSkill:
        return tr("levels of %1 together").arg(number(value));
    case DecidingStep::LeastFlexible:
        return flexibility(value);
    case DecidingStep::LeastLoaded:
        return tr("%n units", nullptr, int(value));
    case DecidingStep::LongestIdle:
        return exactly(value);
    default:
        return {};
    }
}

QString RoutingTexts::choice(const routing::Explanation& why) const
{
    if (!why.agent || why.step == DecidingStep::NobodyFree)
        return tr("Nobody could take it.");
    if (why.step == DecidingStep::OnlyOne || !why.runnerUp)
        return tr("Nobody else could take it.");
    const QString chosen = agent(why.agent);
    const QString other = agent(why.runnerUp);
    if (why.step == DecidingStep::Id)
        return tr("%1 and %2 were equal in everything; the order of the list decided.").arg(chosen, other);
    const QString mine = value(why.step, why.chosenValue);
    const QString theirs = value(why.step, why.runnerUpValue);
    if (mine == theirs)
        return tr("%1 before %2 at “%3”.").arg(chosen, other, label(why.step));
    return tr("%1 before %2 at “%3”: %4 against %5.").arg(chosen, other, label(why.step), mine, theirs);
}

QString RoutingTexts::explanation(const routing::Explanation& why) const
{
    return tr("%1 %2", "two sentences").arg(funnelSentence(why.funnel), choice(why));
}

QString RoutingTexts::lostAt(const routing::WhyNotReason& reason, const QString& winner) const
{
    const QString own = value(reason.step, reason.have);
    const QString other = value(reason.step, reason.need);
    switch (reason.step) {
    case DecidingStep::Sticky:
        return tr("%1 knows the customer").arg(winner);
    case DecidingStep::LeastFlexible:
        return tr("serves %1, %2 %3").arg(own, winner, other);
    case DecidingStep::LeastLoaded:
        return tr("had %1 of work, %2 %3").arg(own, winner, other);
    case DecidingStep::LongestIdle:
        return tr("was idle %1, %2 %3").arg(own, winner, other);
    case DecidingStep::Ring:
    case DecidingStep::BestSkill:
        return tr("%1, %2 %3", "own value, name and value of the other").arg(own, winner, other);
    default:
        return tr("equal to %1 in everything, later in the list").arg(winner);
    }
}

QString RoutingTexts::reason(const routing::WhyNotReason& reason,
                             const std::optional<domain::AgentId>& chosen) const
{
    switch (reason.kind) {
    case WhyNotKind::UnknownTicket:
        return tr("it does not wait, and nobody has it");
    case WhyNotKind::UnknownAgent:
        return tr("the router does not know this agent");
    case WhyNotKind::Offline:
        return tr("not signed in");
    case WhyNotKind::Status:
        return tr("signed in, not available");
    case WhyNotKind::ChannelOff:
        return tr("does not take this channel");
    case WhyNotKind::Queue:
        return tr("does not work in this queue");
    case WhyNotKind::Skill:
        return reason.have == 0
            ? tr("without %1, the rule asks for level %2").arg(skill(reason.skill), number(reason.need))
            : tr("%1 level %2, the rule asks for %3")
                  .arg(skill(reason.skill), number(reason.have), number(reason.need));
    case WhyNotKind::Ring:
        return tr("ring %1, rings up to %2 are asked").arg(number(reason.have), number(reason.need));
    case WhyNotKind::OnlyFor:
        return tr("it waits for another agent only");
    case WhyNotKind::Excluded:
        return tr("declined it a moment ago");
    case WhyNotKind::Capacity: // a count that reached its limit, or less room than it takes
        return reason.have >= reason.need
            ? tr("full: %1 of %2").arg(number(reason.have), number(reason.need))
            : tr("full: room for %n units, it takes %1", nullptr, int(std::max<std::int64_t>(0, reason.have)))
                  .arg(number(reason.need));
    case WhyNotKind::OpenOffer:
        return tr("has an open offer already");
    case WhyNotKind::QueuePaused:
        return tr("its queue is paused");
    case WhyNotKind::Closed:
        return tr("its queue is closed");
    case WhyNotKind::LostAt:
        return lostAt(reason, chosen ? agent(chosen) : tr("the chosen one"));
    case WhyNotKind::CouldTake:
        break;
    }
    return tr("nothing is in the way");
}

QString RoutingTexts::standing(const routing::Standing& standing,
                               const std::optional<domain::AgentId>& chosen) const
{
    if (chosen == standing.agent)
        return tr("has it, or is offered it");
    if (standing.reasons.empty())
        return tr("nothing is in the way");
    QStringList all;
    for (const routing::WhyNotReason& one : standing.reasons)
        all << reason(one, chosen);
    return all.join(QStringLiteral("; "));
}

int RoutingTexts::stepsPassed(const routing::Standing& standing)
{
    int passed = kFunnelSteps;
    for (const routing::WhyNotReason& one : standing.reasons) {
        switch (one.kind) {
        case WhyNotKind::UnknownTicket:
        case WhyNotKind::UnknownAgent:
        case WhyNotKind::Offline:
            return 0;
        case WhyNotKind::Status:
            passed = std::min(passed, 1);
            break;
        case WhyNotKind::ChannelOff:
            passed = std::min(passed, 2);
            break;
        case WhyNotKind::Queue:
            passed = std::min(passed, 3);
            break;
        case WhyNotKind::Skill:
            passed = std::min(passed, 4);
            break;
        case WhyNotKind::Ring:
        case WhyNotKind::OnlyFor:
            passed = std::min(passed, 5);
            break;
        case WhyNotKind::Excluded:
            passed = std::min(passed, 6);
            break;
        case WhyNotKind::Capacity:
        case WhyNotKind::OpenOffer:
            passed = std::min(passed, 7);
            break;
        case WhyNotKind::QueuePaused: // says nothing about the agent
        case WhyNotKind::Closed:
        case WhyNotKind::LostAt:
        case WhyNotKind::CouldTake:
            break;
        }
    }
    return passed;
}

} // namespace atalaya::models
