#include "ui/inbox/condition_group.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"
#include "ui/models/saved_views.h"

#include <QHBoxLayout>

namespace atalaya::inbox {
namespace {

using domain::Asks;

constexpr int kDeepest = 3; // groups in groups in groups; the rows make one more

bool isGroup(const domain::Condition& condition)
{
    return condition.asks == Asks::All || condition.asks == Asks::Any || condition.asks == Asks::None;
}

} // namespace

ConditionGroup::ConditionGroup(const domain::Condition& condition, const api::Directory& directory, int depth,
                               QWidget* parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_depth(depth)
    , m_kind(new kit::Combo(tr("How the conditions go together"), this))
    , m_parts(new QVBoxLayout)
{
    setObjectName(QStringLiteral("conditionGroup"));
    m_kind->setObjectName(QStringLiteral("groupKind"));
    for (const Asks asks : {Asks::All, Asks::Any, Asks::None})
        m_kind->addItem(models::label(asks), int(asks));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(condition.asks))));
    connect(m_kind, &QComboBox::activated, this, &ConditionGroup::changed);
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {depth > 1 ? 12 : 0, 0, depth > 1 ? 0 : 14, 0}, 8);
    auto* head = new QHBoxLayout;
    kit::scaleLayout(head, {0, 0, 0, 0}, 8);
    head->addWidget(m_kind);
    head->addStretch(1);
    if (depth > 1) {
        auto* remove = new kit::IconButton(QStringLiteral("x"), tr("Remove this group"), this);
        connect(remove, &QPushButton::clicked, this, &ConditionGroup::removeRequested);
        head->addWidget(remove);
    }
    column->addLayout(head);
    kit::scaleLayout(m_parts, {0, 0, 0, 0}, 8);
    column->addLayout(m_parts);
    auto* foot = new QHBoxLayout;
    kit::scaleLayout(foot, {0, 0, 0, 0}, 8);
    auto* more = new kit::Button(tr("Add a condition"), kit::ButtonKind::Default, this);
    more->setObjectName(QStringLiteral("addCondition"));
    more->setSmall(true);
    more->setIconName(QStringLiteral("plus"));
    foot->addWidget(more);
    connect(more, &QPushButton::clicked, this, [this] {
        static_cast<ConditionRow*>(add({Asks::Status}))->takeFocus();
        Q_EMIT changed();
    });
    if (depth < kDeepest) {
        auto* group = new kit::Button(tr("Add a group"), kit::ButtonKind::Ghost, this);
        group->setObjectName(QStringLiteral("addGroup"));
        group->setSmall(true);
        foot->addWidget(group);
        connect(group, &QPushButton::clicked, this, [this] {
            add({Asks::Any, {{Asks::Status}}});
            Q_EMIT changed();
        });
    }
    foot->addStretch(1);
    column->addLayout(foot);
    for (const domain::Condition& part : condition.parts)
        add(part);
}

QWidget* ConditionGroup::add(const domain::Condition& condition)
{
    QWidget* part = nullptr;
    if (isGroup(condition)) {
        auto* group = new ConditionGroup(condition, m_directory, m_depth + 1, this);
        connect(group, &ConditionGroup::changed, this, &ConditionGroup::changed);
        connect(group, &ConditionGroup::removeRequested, this, [this, group] { remove(group); });
        part = group;
    } else {
        auto* row = new ConditionRow(condition, m_directory, this);
        connect(row, &ConditionRow::changed, this, &ConditionGroup::changed);
        connect(row, &ConditionRow::removeRequested, this, [this, row] { remove(row); });
        part = row;
    }
    m_parts->addWidget(part);
    return part;
}

void ConditionGroup::remove(QWidget* part)
{
    m_parts->removeWidget(part);
    part->hide();
    part->deleteLater();
    m_kind->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

domain::Condition ConditionGroup::value() const
{
    domain::Condition out{Asks(m_kind->currentData().toInt())};
    for (int i = 0; i < m_parts->count(); ++i) {
        QWidget* part = m_parts->itemAt(i)->widget();
        if (const auto* row = qobject_cast<ConditionRow*>(part))
            out.parts.push_back(row->value());
        else if (const auto* group = qobject_cast<ConditionGroup*>(part))
            out.parts.push_back(group->value());
    }
    return out;
}

bool ConditionGroup::showErrors()
{
    bool fine = true;
    for (int i = 0; i < m_parts->count(); ++i) {
        QWidget* part = m_parts->itemAt(i)->widget();
        if (auto* row = qobject_cast<ConditionRow*>(part))
            fine = row->showErrors() && fine;
        else if (auto* group = qobject_cast<ConditionGroup*>(part))
            fine = group->showErrors() && fine;
    }
    return fine;
}

void ConditionGroup::paintEvent(QPaintEvent*)
{
    if (m_depth == 1)
        return;
    kit::WidgetPainter painter(this);
    kit::paintEdge(painter, rect(), isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge,
                   kit::theme().color(kit::token::borderDefault), kit::theme().px(2));
}

} // namespace atalaya::inbox
