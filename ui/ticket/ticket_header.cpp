#include "ui/ticket/ticket_header.h"

#include "ui/kit/avatar.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/models/texts.h"
#include "ui/ticket/colleagues_badge.h"
#include "ui/ticket/due_chip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace atalaya::ticket {
namespace {

using kit::theme;
using models::toQt;
namespace token = kit::token;

constexpr int kLeastWidth = 360;
constexpr int kSides = 16 + 14; ///< px at 100 % beside the buttons
constexpr int kGap = 6;
constexpr int kRoomForWords = 520; ///< px at 100 %: narrower, and the subject needs it more
constexpr std::size_t kTagsShown = 3;

kit::Button* smallButton(const QString& name, const QString& key, QWidget* parent)
{
    auto* button = new kit::Button(QString(), kit::ButtonKind::Default, parent);
    button->setSmall(true);
    button->setObjectName(name);
    button->setProperty("key", key);
    return button;
}

/// "Priority: High (P)": tooltip and name of a button that shows only its value.
void describe(kit::Button* button, const QString& what)
{
    button->setAccessibleName(what);
    const QString key = button->property("key").toString();
    button->setToolTip(key.isEmpty() ? what : what + QStringLiteral("  ") + key);
}

} // namespace

PersonButton::PersonButton(QWidget* parent) : Button(QString(), kit::ButtonKind::Default, parent)
{
    setSmall(true);
    setObjectName(QStringLiteral("assignee"));
    setProperty("key", QStringLiteral("A"));
}

void PersonButton::setPerson(const QString& id, const QString& name, const QString& shown)
{
    m_id = id;
    m_name = name;
    setText(shown);
    // The face is painted over this glyph, which keeps the room for it.
    setIconName(id.isEmpty() ? QStringLiteral("hand") : QStringLiteral("user-round"));
}

void PersonButton::paintEvent(QPaintEvent* event)
{
    Button::paintEvent(event);
    if (m_id.isEmpty())
        return;
    kit::WidgetPainter painter(this);
    const double side = theme().px(16);
    const double x = layoutDirection() == Qt::RightToLeft ? width() - theme().px(8) - side : theme().px(8);
    kit::paintAvatar(painter, {x, (height() - side) / 2, side, side}, m_id, m_name);
}

TicketHeader::TicketHeader(models::CoreSignals& core, QWidget* parent)
    : Surface(token::bgSurface, parent)
    , m_core(core)
{
    setObjectName(QStringLiteral("ticketHeader"));
    setEdges(Qt::BottomEdge);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* title = new QWidget(this);
    auto* actions = new QWidget(this);
    buildTitle(title);
    buildActions(actions);
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {16, 10, kSides - 16, 9}, 7);
    column->addWidget(title);
    column->addWidget(actions);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &TicketHeader::tick);
}

void TicketHeader::buildTitle(QWidget* row)
{
    m_subject = new kit::ElidedLabel(QString(), kit::Type::Title, token::textPrimary, row);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_number = new kit::Label(QString(), kit::Type::Code, token::textTertiary, row);
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tags = new QWidget(row);
    auto* tags = new QHBoxLayout(m_tags);
    kit::scaleLayout(tags, {}, 4);
    auto* layout = new QHBoxLayout(row);
    kit::scaleLayout(layout, {}, 8);
    layout->addWidget(m_subject);
    layout->addWidget(m_number);
    layout->addWidget(m_tags);
    layout->addStretch(1);
    m_colleagues = new ColleaguesBadge(m_core, row);
    layout->addWidget(m_colleagues);
}

void TicketHeader::buildActions(QWidget* row)
{
    m_status = smallButton(QStringLiteral("status"), QString(), row);
    m_status->setCaret(true);
    m_assignee = new PersonButton(row);
    m_priority = smallButton(QStringLiteral("priority"), QStringLiteral("P"), row);
    m_priority->setIconName(QStringLiteral("flag"));
    m_due = new DueChip(row);
    const auto action = [row](const QString& icon, const QString& name, const QString& text,
                              const QString& key) {
        auto* button = new kit::IconButton(icon, text, row);
        button->setObjectName(name);
        button->setKey(key);
        return button;
    };
    m_snooze =
        action(QStringLiteral("alarm-clock"), QStringLiteral("snooze"), tr("Snooze"), QStringLiteral("S"));
    m_transfer = action(QStringLiteral("arrow-right-left"), QStringLiteral("transfer"),
                        tr("Transfer to a queue"), QStringLiteral("T"));
    m_more = action(QStringLiteral("ellipsis"), QStringLiteral("moreActions"), tr("More"), QString());
    m_close = action(QStringLiteral("check"), QStringLiteral("closeTicket"), tr("Close, mark solved"),
                     QStringLiteral("E"));
    m_close->setBordered(true);
    m_why = action(QStringLiteral("circle-help"), QStringLiteral("why"), tr("Why this agent?"),
                   QStringLiteral("W"));
    m_why->setSide(24);
    auto* layout = new QHBoxLayout(row);
    kit::scaleLayout(layout, {}, kGap);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_assignee), static_cast<QWidget*>(m_why),
          static_cast<QWidget*>(m_priority), static_cast<QWidget*>(m_due)})
        layout->addWidget(widget);
    layout->addStretch(1);
    for (QWidget* widget : {m_snooze, m_transfer, m_more, m_close})
        layout->addWidget(widget);
}

void TicketHeader::setTicket(const api::TicketRow& row)
{
    m_row = row;
    const domain::Ticket& ticket = row.ticket;
    m_colleagues->setTicket(ticket.id);
    const QString subject = ticket.subject.empty() ? tr("No subject") : toQt(ticket.subject);
    m_subject->setText(subject);
    m_number->setText(ticket.number > 0 ? QStringLiteral("#%1").arg(ticket.number) : QString());
    setTags(ticket.tags);
    const bool over = !domain::isActive(ticket.status);
    m_status->setText(ticket.snoozedUntil ? tr("Snoozed") : models::label(ticket.status));
    m_status->setIconName(over ? QStringLiteral("circle-check") : QStringLiteral("circle-dot"));
    describe(m_status, tr("Status: %1").arg(m_status->text()));
    if (ticket.assignee) {
        const bool mine = *ticket.assignee == m_core.me().agent.id;
        const QString name = toQt(row.assigneeName);
        m_assignee->setPerson(toQt(ticket.assignee->str()), name,
                              mine ? tr("You") : models::firstName(row.assigneeName));
        describe(m_assignee, tr("Assigned to %1").arg(name));
    } else {
        m_assignee->setPerson(QString(), QString(), tr("Take it"));
        m_assignee->setAccessibleName(tr("Take it"));
        m_assignee->setToolTip(tr("Take it") + QStringLiteral("  H"));
    }
    m_priority->setText(models::label(ticket.priority));
    describe(m_priority, tr("Priority: %1").arg(m_priority->text()));
    m_why->setName(ticket.assignee ? tr("Why this agent?") : tr("Why does it wait?"));
    m_close->setIconName(over ? QStringLiteral("rotate-ccw") : QStringLiteral("check"));
    m_close->setName(over ? tr("Open again") : tr("Close, mark solved"));
    tick();
}

void TicketHeader::setTags(const std::vector<std::string>& tags)
{
    const QList<QWidget*> before = m_tags->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* tag : before)
        delete tag;
    QStringList names;
    for (const std::string& tag : tags) {
        names << toQt(tag);
        if (static_cast<std::size_t>(names.size()) <= kTagsShown)
            m_tags->layout()->addWidget(new kit::Tag(names.back(), m_tags));
    }
    m_tags->setVisible(!tags.empty());
    m_tags->setToolTip(names.join(QStringLiteral(", ")));
}

void TicketHeader::tick()
{
    if (!m_row)
        return;
    m_due->setTicket(m_row->ticket, m_core.core().commands().now());
    fit();
    if (!m_due->isHidden())
        m_tick.start(m_due->staysTrue());
}

void TicketHeader::resizeEvent(QResizeEvent* event)
{
    Surface::resizeEvent(event);
    fit();
}

/// What has no room gives way: first words of the chip, then the actions that the menu has as well.
void TicketHeader::fit()
{
    m_colleagues->setShort(width() < theme().px(kRoomForWords));
    int left = width() - theme().px(kSides) + theme().px(kGap);
    const auto take = [&left](const QWidget* widget) {
        left -= widget->sizeHint().width() + theme().px(kGap);
    };
    for (const QWidget* widget :
         {static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_assignee), static_cast<QWidget*>(m_why),
          static_cast<QWidget*>(m_priority), static_cast<QWidget*>(m_snooze),
          static_cast<QWidget*>(m_transfer), static_cast<QWidget*>(m_more), static_cast<QWidget*>(m_close)})
        take(widget);
    const auto chip = [this](bool shortText) {
        return m_due->isHidden() ? 0 : m_due->widthFor(shortText) + theme().px(kGap);
    };
    m_due->setShort(left < chip(false));
    left -= chip(left < chip(false));
    const auto giveWay = [&](QWidget* widget, bool goes) {
        widget->setVisible(!goes);
        left += goes ? widget->sizeHint().width() + theme().px(kGap) : 0;
    };
    const bool few = left < 0;
    giveWay(m_snooze, few);
    giveWay(m_transfer, few);
    giveWay(m_priority, left < 0);
    giveWay(m_why, left < 0);
}

QSize TicketHeader::minimumSizeHint() const
{
    return {theme().px(kLeastWidth), Surface::minimumSizeHint().height()};
}

} // namespace atalaya::ticket
