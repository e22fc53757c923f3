#include "ui/routing/queue_group.h"

#include "ui/kit/label.h"
#include "ui/kit/surface.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::routing {

QueueGroup::QueueGroup(RulesBook& book, const QString& title, QWidget* parent, int columns)
    : QWidget(parent)
    , m_book(book)
    , m_column(new QVBoxLayout(this))
    , m_grid(new QGridLayout)
    , m_columns(columns)
{
    kit::scaleLayout(m_column, {}, 8);
    m_column->addWidget(new kit::SectionHeader(title, this));
    kit::scaleLayout(m_grid, {}, 12);
    for (int i = 0; i < m_columns; ++i)
        m_grid->setColumnStretch(i, 1);
    m_column->addLayout(m_grid);
    setAccessibleName(title);
}

RuleField* QueueGroup::addField(const QString& key, const QString& label, QWidget* editor, bool wide)
{
    auto* field = new RuleField(label, editor, this);
    editor->setObjectName(key);
    if (wide && m_cells % m_columns != 0)
        ++m_cells;
    m_grid->addWidget(field, m_cells / m_columns, m_cells % m_columns, 1, wide ? m_columns : 1, Qt::AlignTop);
    m_cells += wide ? m_columns : 1;
    m_fields.insert(key, field);
    return field;
}

void QueueGroup::edit(const QString& key, const std::function<void(domain::QueueRules&)>& change)
{
    m_book.editQueue(m_view.draft.queue, key, change);
}

void QueueGroup::show(const GroupView& view)
{
    m_view = view;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        field.value()->setWas(view.was.value(field.key()));
        field.value()->setError(view.wrongKey == field.key() ? view.wrongText : QString());
    }
    setEnabled(view.editable);
}

void FieldsGroup::addTime(const QString& key, const QString& label, const QString& zero,
                          Member<Duration> member)
{
    auto* time = new DurationEdit(zero, this);
    addField(key, label, time);
    connect(time, &DurationEdit::edited, this, [this, key, member](Duration value) {
        edit(key, [&](domain::QueueRules& rules) { member(rules) = value; });
    });
    m_show.push_back([time, member](GroupView& view) { time->setValue(member(view.draft)); });
}

void FieldsGroup::addNumber(const QString& key, const QString& label, Member<int> member)
{
    auto* number = new NumberEdit({}, this);
    addField(key, label, number);
    connect(number, &NumberEdit::edited, this, [this, key, member](int value) {
        edit(key, [&](domain::QueueRules& rules) { member(rules) = value; });
    });
    m_show.push_back([number, member](GroupView& view) { number->setValue(member(view.draft)); });
}

void FieldsGroup::addAgents(const QString& key, const QString& label, const QString& none,
                            Member<std::vector<domain::AgentId>> member)
{
    auto* pick = new PickButton(PickButton::Kind::OnOff, none, this);
    addField(key, label, pick, true);
    connect(pick, &PickButton::picked, this, [this, member](int index, int value) {
        const domain::AgentId agent = view().directory->agents[std::size_t(index)].id;
        edit({}, [&](domain::QueueRules& rules) {
            std::erase(member(rules), agent);
            if (value > 0)
                member(rules).push_back(agent);
        });
    });
    m_show.push_back([pick, member](GroupView& view) {
        QStringList names;
        QList<int> values;
        QList<int> live;
        for (const domain::Agent& agent : view.directory->agents) {
            names << models::toQt(agent.name);
            values << int(std::ranges::count(member(view.draft), agent.id));
            live << int(std::ranges::count(member(view.live), agent.id));
        }
        pick->setItems(names, values, live);
    });
}

void FieldsGroup::addSticky(const QString& label)
{
    auto* time = new DurationEdit(tr("not waited for"), this);
    addField(QStringLiteral("stickyFor"), label, time);
    connect(time, &DurationEdit::edited, this, [this](Duration value) {
        edit(QStringLiteral("stickyFor"), [&](domain::QueueRules& rules) {
            rules.stickyFor = value == Duration::zero() ? std::nullopt : std::optional(value);
        });
    });
    m_show.push_back(
        [time](GroupView& view) { time->setValue(view.draft.stickyFor.value_or(Duration::zero())); });
}

void FieldsGroup::addOrder(const QString& label)
{
    auto* order = new RuleCombo(label, this);
    for (const auto value :
         {domain::AgentOrder::LeastFlexible, domain::AgentOrder::BestSkill, domain::AgentOrder::LongestIdle})
        order->addItem(routing::label(value));
    addField(QStringLiteral("order"), label, order);
    connect(order, &QComboBox::activated, this, [this](int index) {
        edit({}, [&](domain::QueueRules& rules) { rules.order = domain::AgentOrder(index); });
    });
    m_show.push_back([order](GroupView& view) { order->setCurrentIndex(int(view.draft.order)); });
}

void FieldsGroup::show(const GroupView& view)
{
    QueueGroup::show(view);
    GroupView values = view;
    for (const auto& show : m_show)
        show(values);
}

} // namespace atalaya::routing
