#include "ui/routing/overflow_editor.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"

#include <QApplication>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::routing {
namespace {

constexpr auto kFirstWait = std::chrono::minutes(10);
constexpr int kFirstLength = 20;

} // namespace

OverflowEditor::OverflowEditor(RulesBook& book, QWidget* parent)
    : QueueGroup(book, tr("Overflow: the first that is true counts"), parent)
    , m_rows(new QVBoxLayout)
{
    kit::scaleLayout(m_rows, {}, 8);
    column()->addLayout(m_rows);
    auto* add = new kit::Button(tr("Overflow"), kit::ButtonKind::Link, this);
    add->setIconName(QStringLiteral("plus"));
    add->setSmall(true);
    add->setObjectName(QStringLiteral("addOverflow"));
    connect(add, &QPushButton::clicked, this, [this] {
        if (m_targets.empty())
            return;
        edit({}, [this](domain::QueueRules& rules) {
            rules.overflow.push_back(
                {domain::OverflowWhen::ExpectedWaitOver, kFirstWait, kFirstLength, m_targets.front()});
        });
    });
    column()->addWidget(add, 0, Qt::AlignLeading);
}

void OverflowEditor::addRow()
{
    const int index = int(m_all.size());
    Row row;
    row.box = new QWidget(this);
    auto* lines = new QVBoxLayout(row.box);
    kit::scaleLayout(lines, {}, 4);
    auto* line = new QHBoxLayout;
    kit::scaleLayout(line, {}, 8);
    const QString name = tr("Overflow %1").arg(index + 1);
    row.when = new RuleCombo(tr("%1, when").arg(name), row.box);
    for (const auto when : {domain::OverflowWhen::ExpectedWaitOver, domain::OverflowWhen::QueueLongerThan,
                            domain::OverflowWhen::NobodySignedIn})
        row.when->addItem(label(when));
    row.wait = new DurationEdit({}, row.box);
    row.wait->setAccessibleName(tr("%1, expected wait").arg(name));
    row.length = new NumberEdit({}, row.box);
    row.length->setAccessibleName(tr("%1, number waiting").arg(name));
    row.to = new RuleCombo(tr("%1, to").arg(name), row.box);
    const QString path = QStringLiteral("overflow[%1]").arg(index);
    row.when->setObjectName(path + QStringLiteral(".when"));
    row.wait->setObjectName(path + QStringLiteral(".expectedWait"));
    row.length->setObjectName(path + QStringLiteral(".length"));
    row.to->setObjectName(path + QStringLiteral(".toQueue"));
    auto* remove = new kit::IconButton(QStringLiteral("x"), tr("Remove overflow %1").arg(index + 1), row.box);
    remove->setObjectName(path + QStringLiteral(".remove"));
    connect(remove, &QPushButton::clicked, this, [this, index] {
        edit({},
             [index](domain::QueueRules& rules) { rules.overflow.erase(rules.overflow.begin() + index); });
    });
    line->addWidget(row.when, 4);
    line->addWidget(row.wait, 2);
    line->addWidget(row.length, 2);
    line->addWidget(new kit::Label(tr("to"), kit::Type::Body, kit::token::textSecondary, row.box));
    line->addWidget(row.to, 4);
    line->addWidget(remove);
    lines->addLayout(line);
    row.error = new kit::Paragraph({}, kit::Type::Small, kit::token::timeBreachText, row.box);
    lines->addWidget(row.error);
    m_rows->addWidget(row.box);
    m_all.push_back(row);
    connectRow(row, index);
}

void OverflowEditor::connectRow(const Row& row, int index)
{
    const QString path = QStringLiteral("overflow[%1]").arg(index);
    connect(row.when, &QComboBox::activated, this, [this, index](int when) {
        editRule(index, {}, [when](domain::OverflowRule& rule) {
            rule.when = domain::OverflowWhen(when);
            if (rule.expectedWait == Duration::zero())
                rule.expectedWait = kFirstWait;
        });
    });
    connect(row.wait, &DurationEdit::edited, this, [this, index, path](Duration value) {
        editRule(index, path, [value](domain::OverflowRule& rule) { rule.expectedWait = value; });
    });
    connect(row.length, &NumberEdit::edited, this, [this, index, path](int value) {
        editRule(index, path, [value](domain::OverflowRule& rule) { rule.length = value; });
    });
    connect(row.to, &QComboBox::activated, this, [this, index](int to) {
        editRule(index, {},
                 [this, to](domain::OverflowRule& rule) { rule.toQueue = m_targets[std::size_t(to)]; });
    });
}

void OverflowEditor::editRule(int index, const QString& key,
                              const std::function<void(domain::OverflowRule&)>& change)
{
    edit(key, [index, &change](domain::QueueRules& rules) {
        if (std::size_t(index) < rules.overflow.size())
            change(rules.overflow[std::size_t(index)]);
    });
}

bool OverflowEditor::moveFocused(int by)
{
    QWidget* focus = QApplication::focusWidget();
    for (int i = 0; i < int(m_all.size()); ++i) {
        if (!focus || !m_all[std::size_t(i)].box->isAncestorOf(focus))
            continue;
        const int to = i + by;
        if (to < 0 || to >= int(view().draft.overflow.size()))
            return true;
        edit({}, [i, to](domain::QueueRules& rules) {
            std::swap(rules.overflow[std::size_t(i)], rules.overflow[std::size_t(to)]);
        });
        m_all[std::size_t(to)].when->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

void OverflowEditor::showRow(const Row& row, std::size_t index)
{
    const domain::OverflowRule& rule = view().draft.overflow[index];
    row.when->setCurrentIndex(int(rule.when));
    row.wait->setVisible(rule.when == domain::OverflowWhen::ExpectedWaitOver);
    row.length->setVisible(rule.when == domain::OverflowWhen::QueueLongerThan);
    row.wait->setValue(rule.expectedWait);
    row.length->setValue(rule.length);
    QStringList names;
    for (const domain::QueueId queue : m_targets)
        names << nameOf(*view().directory, queue);
    QStringList shown;
    for (int i = 0; i < row.to->count(); ++i)
        shown << row.to->itemText(i);
    if (names != shown) {
        row.to->clear();
        row.to->addItems(names);
    }
    row.to->setCurrentIndex(int(std::ranges::find(m_targets, rule.toQueue) - m_targets.begin()));
    auto* error = static_cast<kit::Paragraph*>(row.error);
    const bool wrong = view().wrongKey.startsWith(QStringLiteral("overflow[%1]").arg(index));
    error->setText(wrong ? view().wrongText : QString());
    error->setVisible(wrong);
    row.box->setVisible(true);
}

void OverflowEditor::show(const GroupView& view)
{
    QueueGroup::show(view);
    m_targets.clear();
    for (const domain::Queue& queue : view.directory->queues)
        if (queue.id != view.draft.queue)
            m_targets.push_back(queue.id);
    while (m_all.size() < view.draft.overflow.size())
        addRow();
    for (std::size_t i = 0; i < m_all.size(); ++i)
        if (i < view.draft.overflow.size())
            showRow(m_all[i], i);
        else
            m_all[i].box->hide();
}

} // namespace atalaya::routing
