#include "ui/routing/hours_editor.h"

#include "ui/kit/button.h"
#include "ui/kit/surface.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::routing {
namespace {

constexpr int kAlways = 0;
constexpr int kFriday = 4;
constexpr int kSunday = 6;
constexpr int kNine = 9 * 60;
constexpr int kSix = 18 * 60;

void replaceDay(std::vector<domain::OpenInterval>& open, int day,
                const std::vector<domain::OpenInterval>& with)
{
    std::erase_if(open, [day](const domain::OpenInterval& one) { return one.weekday == day; });
    for (domain::OpenInterval one : with) {
        one.weekday = day;
        open.push_back(one);
    }
    std::ranges::stable_sort(open, {}, &domain::OpenInterval::weekday);
}

} // namespace

HoursEditor::HoursEditor(RulesBook& book, QWidget* parent)
    : QueueGroup(book, tr("Hours"), parent)
    , m_when(new RuleCombo(tr("Open"), this))
    , m_days(new QWidget(this))
    , m_closed(new RuleCombo(tr("When closed"), this))
    , m_other(new RuleCombo(tr("Other queue"), this))
    , m_otherField(nullptr)
{
    m_when->addItem(tr("Always open"));
    m_when->addItem(tr("Open at these hours"));
    addField(QStringLiteral("open"), tr("Open"), m_when);
    connect(m_when, &QComboBox::activated, this, [this](int index) {
        edit({}, [index](domain::QueueRules& rules) {
            if (index == kAlways)
                return rules.open.clear();
            for (int day = 0; rules.open.size() <= std::size_t(kFriday) && day <= kFriday; ++day)
                rules.open.push_back({day, kNine, kSix});
        });
    });
    addClosed();
    addDays();
}

void HoursEditor::addClosed()
{
    using domain::ClosedAction;
    for (const auto action : {ClosedAction::Wait, ClosedAction::OtherQueue, ClosedAction::Callback,
                              ClosedAction::Message, ClosedAction::Reject})
        m_closed->addItem(label(action));
    addField(QStringLiteral("closed"), tr("When closed"), m_closed);
    connect(m_closed, &QComboBox::activated, this, [this](int index) {
        edit({}, [this, index](domain::QueueRules& rules) {
            rules.closed = ClosedAction(index);
            if (rules.closed == ClosedAction::OtherQueue && rules.closedQueue.isNull() && !m_queues.empty())
                rules.closedQueue = m_queues.front();
        });
    });
    m_otherField = addField(QStringLiteral("closedQueue"), tr("Other queue"), m_other);
    connect(m_other, &QComboBox::activated, this, [this](int index) {
        edit({},
             [this, index](domain::QueueRules& rules) { rules.closedQueue = m_queues[std::size_t(index)]; });
    });
}

void HoursEditor::addDays()
{
    auto* grid = new QGridLayout(m_days);
    kit::scaleLayout(grid, {}, 12);
    for (int day = 0; day < kDays; ++day) {
        auto* text = new RuleEdit(m_days);
        text->setObjectName(QStringLiteral("open.day%1").arg(day));
        text->setPlaceholderText(tr("closed"));
        m_day[std::size_t(day)] = text;
        QString name = QLocale().standaloneDayName(day + 1, QLocale::LongFormat);
        name[0] = name[0].toUpper();
        m_field[std::size_t(day)] = new RuleField(name, text, m_days);
        grid->addWidget(m_field[std::size_t(day)], day / 2, day % 2, Qt::AlignTop);
        connect(text, &QLineEdit::textEdited, this,
                [this, day](const QString& words) { editDay(day, words); });
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* copies = new QHBoxLayout;
    kit::scaleLayout(copies, {}, 8);
    const std::pair<QString, int> all[] = {{tr("Monday's hours to Friday"), kFriday},
                                           {tr("Monday's hours every day"), kSunday}};
    for (const auto& [text, until] : all) {
        auto* copy = new kit::Button(text, kit::ButtonKind::Link, m_days);
        copy->setSmall(true);
        connect(copy, &QPushButton::clicked, this, [this, last = until] { copyMonday(last); });
        copies->addWidget(copy);
    }
    copies->addStretch(1);
    grid->addLayout(copies, kDays / 2 + 1, 0, 1, 2);
    column()->addWidget(m_days);
}

void HoursEditor::editDay(int day, const QString& text)
{
    const auto hours = parseHours(text, day);
    Q_EMIT m_day[std::size_t(day)]->problem(
        hours ? QString() : tr("Write hours such as 9:00–18:00, or leave it empty for closed."));
    if (hours)
        edit(QStringLiteral("open.day%1").arg(day),
             [&](domain::QueueRules& rules) { replaceDay(rules.open, day, *hours); });
}

void HoursEditor::copyMonday(int until)
{
    edit({}, [until](domain::QueueRules& rules) {
        std::vector<domain::OpenInterval> monday;
        std::ranges::copy_if(rules.open, std::back_inserter(monday),
                             [](const domain::OpenInterval& one) { return one.weekday == 0; });
        for (int day = 1; day <= until; ++day)
            replaceDay(rules.open, day, monday);
    });
}

void HoursEditor::showClosed()
{
    m_queues.clear();
    for (const domain::Queue& queue : view().directory->queues)
        if (queue.id != view().draft.queue)
            m_queues.push_back(queue.id);
    m_other->clear();
    for (const domain::QueueId queue : m_queues)
        m_other->addItem(nameOf(*view().directory, queue));
    m_other->setCurrentIndex(int(std::ranges::find(m_queues, view().draft.closedQueue) - m_queues.begin()));
    m_closed->setCurrentIndex(int(view().draft.closed));
    m_otherField->setVisible(view().draft.closed == domain::ClosedAction::OtherQueue);
}

void HoursEditor::show(const GroupView& view)
{
    QueueGroup::show(view);
    const bool typing = std::ranges::any_of(m_day, [](const RuleEdit* day) { return day->hasFocus(); });
    const bool always = view.draft.open.empty() && !typing;
    m_when->setCurrentIndex(always ? kAlways : 1);
    m_days->setVisible(!always);
    for (int day = 0; day < kDays; ++day) {
        RuleEdit* text = m_day[std::size_t(day)];
        const QString hours = hoursText(view.draft.open, day);
        const QString before = hoursText(view.live.open, day);
        const auto written = parseHours(text->text(), day);
        const bool same = text->hasFocus() && written
            && hoursText(*written, day) == hours; // "9-18" while it is being written
        if (!same && text->text() != hours && !(text->hasFocus() && !written))
            text->setText(hours);
        if (written && !text->hasFocus())
            Q_EMIT text->problem({});
        const bool changed = hours != before && !view.live.open.empty();
        m_field[std::size_t(day)]->setWas(changed ? tr("was %1").arg(before.isEmpty() ? tr("closed") : before)
                                                  : QString());
    }
    showClosed();
}

} // namespace atalaya::routing
