#include "ui/ticket/due_chip.h"

#include "ui/kit/icon.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_watch.h"
#include "ui/models/texts.h"

#include <utility>

namespace atalaya::ticket {
namespace {

using kit::theme;
namespace token = kit::token;

QString textFor(const domain::Ticket& ticket, const kit::TimeLeft& time)
{
    if (time.paused)
        return DueChip::tr("Waiting for the customer");
    if (time.seconds < 0)
        return DueChip::tr("Overdue by %1").arg(kit::formatTimeLeft(-time.seconds));
    const QString left = kit::formatTimeLeft(time.seconds);
    switch (ticket.dueKind) {
    case domain::DueKind::FirstResponse:
        return DueChip::tr("First reply in %1").arg(left);
    case domain::DueKind::Resolution:
        return DueChip::tr("Solve in %1").arg(left);
    case domain::DueKind::NextResponse:
    case domain::DueKind::None:
        break;
    }
    return DueChip::tr("Reply in %1").arg(left);
}

kit::Tone toneFor(kit::TimeState state)
{
    if (state == kit::TimeState::Warn)
        return kit::Tone::Warn;
    return state == kit::TimeState::Breach ? kit::Tone::Breach : kit::Tone::Plain;
}

QFont chipFont()
{
    return theme().font(kit::Type::Small, kit::Weight::Medium);
}

} // namespace

kit::TimeLeft timeLeftOf(const domain::Ticket& ticket, Instant now)
{
    using std::chrono::seconds;
    kit::TimeLeft left;
    left.paused = ticket.status == domain::TicketStatus::Pending;
    if (ticket.dueAt) {
        left.seconds = std::chrono::duration_cast<seconds>(*ticket.dueAt - now).count();
        const Instant from = ticket.lastInboundAt.value_or(ticket.createdAt);
        left.goalSeconds = std::chrono::duration_cast<seconds>(*ticket.dueAt - from).count();
    }
    return left;
}

DueChip::DueChip(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("due"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DueChip::setTicket(const domain::Ticket& ticket, Instant now)
{
    const kit::TimeLeft former = std::exchange(m_time, timeLeftOf(ticket, now));
    setVisible((ticket.dueAt || m_time.paused) && domain::isActive(ticket.status));
    setToolTip(ticket.dueAt ? tr("Due %1").arg(models::longTime(*ticket.dueAt)) : QString());
    const QString text = textFor(ticket, m_time);
    if (text == m_text && kit::timeState(former) == kit::timeState(m_time))
        return;
    const QSize before = sizeHint();
    m_text = text;
    m_shortText = m_time.paused ? tr("Paused") : kit::formatTimeLeft(m_time.seconds);
    setAccessibleName(m_time.paused ? text : kit::timeLeftInWords(m_time));
    if (sizeHint() != before)
        updateGeometry();
    update();
}

int DueChip::staysTrue() const
{
    const bool bySeconds = !m_time.paused && m_time.seconds <= 15 * 60 && m_time.seconds > -60 * 60;
    return bySeconds ? 1'000 : 15'000;
}

void DueChip::setShort(bool on)
{
    if (std::exchange(m_short, on) == on)
        return;
    updateGeometry();
    update();
}

int DueChip::widthFor(bool shortText) const
{
    const int icon = theme().px(12) + theme().px(4);
    return kit::numberWidth(shortText ? m_shortText : m_text, chipFont()) + icon + theme().px(16);
}

QSize DueChip::sizeHint() const
{
    return {widthFor(m_short), theme().px(20)};
}

void DueChip::paintEvent(QPaintEvent*)
{
    const kit::WholeTexts whole;
    kit::WidgetPainter painter(this);
    const kit::TimeState state = kit::timeState(m_time);
    const kit::Tone tone = toneFor(state);
    const QColor ink = theme().color(kit::toneText(tone));
    kit::paintBox(painter, rect(), theme().radius(kit::Radius::Sm), theme().color(kit::toneTint(tone)),
                  theme().color(kit::toneBorder(tone)));
    QRectF content = QRectF(rect()).adjusted(theme().px(8), 0, -theme().px(8), 0);
    const double side = theme().px(12);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF mark(mirrored ? content.right() - side : content.left(), content.center().y() - side / 2,
                      side, side);
    if (state == kit::TimeState::Breach)
        kit::paintIcon(painter, mark, QStringLiteral("triangle-alert"), ink);
    else if (state == kit::TimeState::Paused)
        kit::paintIcon(painter, mark, QStringLiteral("circle-pause"), ink);
    else
        kit::paintPie(painter, mark, kit::timeShare(m_time),
                      state == kit::TimeState::Warn ? theme().color(token::timeWarnFill) : ink);
    mirrored ? content.setRight(mark.left() - theme().px(4)) : content.setLeft(mark.right() + theme().px(4));
    kit::paintNumber(painter, content, m_short ? m_shortText : m_text, chipFont(),
                     {ink, Qt::AlignLeading | Qt::AlignVCenter});
}

} // namespace atalaya::ticket
