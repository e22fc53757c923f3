#include "ui/routing/ladder_editor.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"

#include <QApplication>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::routing {
namespace {

constexpr int kRings = 4;

/// The step a queue without a ladder has.
domain::RelaxationStep firstStep(const api::Directory& directory, domain::QueueId queue)
{
    domain::RelaxationStep step;
    const auto found = std::ranges::find(directory.queues, queue, &domain::Queue::id);
    if (found != directory.queues.end())
        step.requiredSkills = found->requiredSkills;
    return step;
}

int levelOf(const std::vector<domain::SkillLevel>& skills, domain::SkillId skill)
{
    const auto found = std::ranges::find(skills, skill, &domain::SkillLevel::skill);
    return found == skills.end() ? 0 : found->level;
}

} // namespace

LadderStep::LadderStep(int index, QWidget* parent)
    : QWidget(parent)
    , m_index(index)
    , m_skills(new PickButton(PickButton::Kind::Levels, tr("No skill needed"), this))
    , m_queues(new PickButton(PickButton::Kind::OnOff, tr("only this queue"), this))
    , m_time(new DurationEdit(tr("until taken"), this))
    , m_lasts(new RuleField(tr("For"), m_time, this))
    , m_also(new RuleField(tr("Also people of"), m_queues, this))
    , m_ring(nullptr)
    , m_rings(new RuleCombo(tr("Ring"), this))
{
    m_ring = new RuleField(tr("Ring"), m_rings, this);
    for (int ring = 0; ring < kRings; ++ring)
        m_rings->addItem(ringLabel(ring));
    const QString name = tr("Step %1").arg(index + 1);
    setAccessibleName(name);
    m_skills->setAccessibleName(tr("%1, skills needed").arg(name));
    m_skills->setObjectName(QStringLiteral("ladder[%1].requiredSkills").arg(index));
    m_time->setObjectName(QStringLiteral("ladder[%1].lasts").arg(index));
    m_queues->setObjectName(QStringLiteral("ladder[%1].alsoQueues").arg(index));
    m_rings->setObjectName(QStringLiteral("ladder[%1].ring").arg(index));
    build();
    connectEditors();
}

void LadderStep::build()
{
    auto* rows = new QVBoxLayout(this);
    kit::scaleLayout(rows, {}, 6);
    auto* first = new QHBoxLayout;
    kit::scaleLayout(first, {}, 8);
    auto* number =
        new kit::ElidedLabel(QString::number(m_index + 1), kit::Type::Body, kit::token::textTertiary, this);
    number->setFixedWidth(kit::theme().px(14));
    first->addWidget(number);
    first->addWidget(m_skills, 1);
    auto* remove = new kit::IconButton(QStringLiteral("x"), tr("Remove step %1").arg(m_index + 1), this);
    remove->setObjectName(QStringLiteral("ladder[%1].remove").arg(m_index));
    connect(remove, &QPushButton::clicked, this, &LadderStep::removeRequested);
    first->addWidget(remove);
    rows->addLayout(first);
    auto* second = new QHBoxLayout;
    kit::scaleLayout(second, {22, 0, 36, 0}, 8);
    second->addWidget(m_lasts, 3, Qt::AlignTop);
    second->addWidget(m_ring, 3, Qt::AlignTop);
    second->addWidget(m_also, 3, Qt::AlignTop);
    rows->addLayout(second);
}

void LadderStep::connectEditors()
{
    connect(m_skills, &PickButton::picked, this, [this](int index, int level) {
        const domain::SkillId skill = m_directory->skills[std::size_t(index)].id;
        Q_EMIT edited({}, [skill, level](domain::RelaxationStep& step) {
            std::erase_if(step.requiredSkills, [skill](const auto& one) { return one.skill == skill; });
            if (level > 0)
                step.requiredSkills.push_back({skill, level});
        });
    });
    connect(m_queues, &PickButton::picked, this, [this](int index, int on) {
        const domain::QueueId queue = m_directory->queues[std::size_t(index)].id;
        Q_EMIT edited({}, [queue, on](domain::RelaxationStep& step) {
            std::erase(step.alsoQueues, queue);
            if (on > 0)
                step.alsoQueues.push_back(queue);
        });
    });
    connect(m_time, &DurationEdit::edited, this, [this](Duration value) {
        Q_EMIT edited(QStringLiteral("ladder[%1].lasts").arg(m_index),
                      [value](domain::RelaxationStep& step) { step.lasts = value; });
    });
    connect(m_rings, &QComboBox::activated, this, [this](int ring) {
        Q_EMIT edited({}, [ring](domain::RelaxationStep& step) { step.ring = ring; });
    });
}

void LadderStep::show(const GroupView& view)
{
    m_directory = view.directory;
    const domain::RelaxationStep& step = view.draft.ladder[std::size_t(m_index)];
    const bool known = std::size_t(m_index) < view.live.ladder.size();
    const domain::RelaxationStep live =
        known ? view.live.ladder[std::size_t(m_index)] : firstStep(*view.directory, view.draft.queue);
    QStringList names;
    QList<int> levels;
    QList<int> before;
    for (const domain::Skill& skill : m_directory->skills) {
        names << models::toQt(skill.name);
        levels << levelOf(step.requiredSkills, skill.id);
        before << levelOf(live.requiredSkills, skill.id);
    }
    m_skills->setItems(names, levels, before);
    QStringList queues;
    QList<int> on;
    QList<int> was;
    for (const domain::Queue& queue : m_directory->queues) {
        queues << models::toQt(queue.name);
        on << int(std::ranges::count(step.alsoQueues, queue.id));
        was << int(std::ranges::count(live.alsoQueues, queue.id));
    }
    m_queues->setItems(queues, on, was);
    m_time->setValue(step.lasts);
    m_rings->setCurrentIndex(std::clamp(step.ring, 0, kRings - 1));
    const auto said = [this](bool differs, const QString& text) {
        return differs ? tr("was %1").arg(text) : QString();
    };
    m_lasts->setWas(said(known && step.lasts != live.lasts, durationText(live.lasts)));
    m_ring->setWas(said(known && step.ring != live.ring, ringLabel(live.ring)));
}

LadderEditor::LadderEditor(RulesBook& book, QWidget* parent)
    : QueueGroup(book, tr("Who takes it, step by step"), parent)
    , m_rows(new QVBoxLayout)
    , m_none(new kit::Paragraph(tr("People with the skills of the queue, until somebody takes it."),
                                kit::Type::Body, kit::token::textSecondary, this))
{
    kit::scaleLayout(m_rows, {}, 12);
    column()->addWidget(m_none);
    column()->addLayout(m_rows);
    auto* add = new kit::Button(tr("Step"), kit::ButtonKind::Link, this);
    add->setIconName(QStringLiteral("plus"));
    add->setSmall(true);
    add->setObjectName(QStringLiteral("addStep"));
    connect(add, &QPushButton::clicked, this, &LadderEditor::addStep);
    column()->addWidget(add, 0, Qt::AlignLeading);
}

void LadderEditor::editStep(int index, const QString& key,
                            const std::function<void(domain::RelaxationStep&)>& change)
{
    edit(key, [index, &change](domain::QueueRules& rules) {
        if (std::size_t(index) < rules.ladder.size())
            change(rules.ladder[std::size_t(index)]);
    });
}

void LadderEditor::addStep()
{
    edit({}, [this](domain::QueueRules& rules) {
        const domain::RelaxationStep base = firstStep(*view().directory, rules.queue);
        if (rules.ladder.empty())
            rules.ladder.push_back(base);
        domain::RelaxationStep next = rules.ladder.back();
        // The step before it has to end; the new one asks for one level less.
        if (rules.ladder.back().lasts == Duration::zero())
            rules.ladder.back().lasts = std::chrono::minutes(1);
        next.lasts = {};
        for (domain::SkillLevel& one : next.requiredSkills)
            one.level = std::max(1, one.level - 1);
        rules.ladder.push_back(next);
    });
}

void LadderEditor::move(int from, int by)
{
    const int to = from + by;
    edit({}, [from, to](domain::QueueRules& rules) {
        auto& ladder = rules.ladder;
        if (to < 0 || std::size_t(to) >= ladder.size())
            return;
        std::swap(ladder[std::size_t(from)], ladder[std::size_t(to)]);
        // Only the last may be without an end: times stay where they are, people move.
        std::swap(ladder[std::size_t(from)].lasts, ladder[std::size_t(to)].lasts);
    });
}

bool LadderEditor::moveFocused(int by)
{
    QWidget* focus = QApplication::focusWidget();
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (!focus || !m_steps[i]->isVisible() || !m_steps[i]->isAncestorOf(focus))
            continue;
        const QString name = focus->objectName();
        move(int(i), by);
        const std::size_t to = std::size_t(std::clamp(int(i) + by, 0, int(view().draft.ladder.size()) - 1));
        const qsizetype dot = name.indexOf(QLatin1Char('.'));
        const QString there = QStringLiteral("ladder[%1]").arg(to) + name.mid(dot);
        if (auto* same = m_steps[to]->findChild<QWidget*>(there))
            same->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

void LadderEditor::ensureRows(std::size_t count)
{
    while (m_steps.size() < count) {
        const int index = int(m_steps.size());
        auto* step = new LadderStep(index, this);
        m_rows->addWidget(step);
        m_steps.push_back(step);
        connect(step, &LadderStep::edited, this,
                [this, index](const QString& key, const auto& change) { editStep(index, key, change); });
        connect(step, &LadderStep::removeRequested, this, [this, index] {
            edit({}, [index](domain::QueueRules& rules) {
                rules.ladder.erase(rules.ladder.begin() + index);
                if (!rules.ladder.empty())
                    rules.ladder.back().lasts = {};
            });
        });
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setVisible(i < count);
}

void LadderEditor::show(const GroupView& view)
{
    QueueGroup::show(view);
    ensureRows(view.draft.ladder.size());
    m_none->setVisible(view.draft.ladder.empty());
    for (std::size_t i = 0; i < view.draft.ladder.size(); ++i) {
        m_steps[i]->show(view);
        const QString row = QStringLiteral("ladder[%1]").arg(i);
        m_steps[i]->setError(view.wrongKey.startsWith(row) ? view.wrongText : QString());
    }
}

} // namespace atalaya::routing
