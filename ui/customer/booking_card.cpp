#include "ui/customer/booking_card.h"

#include "ui/kit/icon.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QDateTime>
#include <QPainter>

namespace atalaya::customer {
namespace {

using kit::theme;
namespace token = kit::token;

/// "6:55" of a moment; what is not one stays as it is.
QString clockText(const std::string& moment)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(moment), Qt::ISODate);
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("H:mm"))
                          : QString::fromStdString(moment);
}

} // namespace

QString delayText(int minutes)
{
    if (minutes < 60)
        return BookingCard::tr("Delayed %1 min").arg(minutes);
    return BookingCard::tr("Delayed %1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

BookingCard::BookingCard(const domain::Booking& booking, QWidget* parent)
    : QWidget(parent)
    , m_booking(booking)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto text = [](const std::string& value) { return QString::fromStdString(value); };
    setAccessibleName(tr("Booking %1, flight %2 from %3 to %4, %5")
                          .arg(text(booking.code), text(booking.flight), text(booking.from), text(booking.to),
                               stateText()));
    setToolTip(text(booking.note));
}

QString BookingCard::stateText() const
{
    if (m_booking.delayMinutes > 0)
        return delayText(m_booking.delayMinutes);
    return QString::fromStdString(m_booking.status);
}

QSize BookingCard::sizeHint() const
{
    return {theme().px(240), theme().px(106)};
}

void BookingCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect());
    kit::paintBox(painter, box, theme().radius(kit::Radius::Lg), theme().color(token::bgSurface),
                  theme().color(token::borderSubtle));
    const QRectF inner = box.adjusted(theme().px(11), theme().px(9), -theme().px(11), -theme().px(9));
    const QRectF top(inner.left(), inner.top(), inner.width(), theme().px(20));
    kit::paintText(painter, top, QString::fromStdString(m_booking.flight),
                   theme().font(kit::Type::Body, kit::Weight::Semibold), theme().color(token::textPrimary));
    if (const QString state = stateText(); !state.isEmpty()) {
        const QSize size = kit::chipSize(state);
        kit::paintChip(painter, QRectF(top.right() - size.width(), top.top(), size.width(), size.height()),
                       state, m_booking.delayMinutes > 0 ? kit::Tone::Breach : kit::Tone::Plain);
    }
    paintLeg(painter, QRectF(inner.left(), inner.top() + theme().px(28), inner.width(), theme().px(36)));
    QString who = tr("%n passengers", nullptr, m_booking.passengers);
    if (!m_booking.seats.empty())
        who = tr("%1, seats %2").arg(who, QString::fromStdString(m_booking.seats));
    kit::paintText(painter,
                   QRectF(inner.left(), inner.bottom() - theme().px(16), inner.width(), theme().px(16)), who,
                   theme().font(kit::Type::Small), theme().color(token::textSecondary));
}

void BookingCard::paintLeg(QPainter& painter, const QRectF& rect) const
{
    const QFont place = theme().font(kit::Type::Title);
    const QFont time = theme().font(kit::Type::Caption, kit::Weight::Regular);
    const QRectF upper(rect.left(), rect.top(), rect.width(), theme().px(20));
    const QRectF lower(rect.left(), rect.top() + theme().px(20), rect.width(), theme().px(14));
    const QString from = QString::fromStdString(m_booking.from);
    const QString to = QString::fromStdString(m_booking.to);
    kit::paintText(painter, upper, from, place, theme().color(token::textPrimary));
    kit::paintText(painter, upper, to, place,
                   {theme().color(token::textPrimary), Qt::AlignTrailing | Qt::AlignVCenter});
    kit::paintText(painter, lower, clockText(m_booking.departs), time, theme().color(token::textTertiary));
    kit::paintText(painter, lower, clockText(m_booking.arrives), time,
                   {theme().color(token::textTertiary), Qt::AlignTrailing | Qt::AlignVCenter});
    const double gap = theme().px(16);
    const double left = rect.left()
        + std::max(kit::textWidth(from, place), kit::textWidth(clockText(m_booking.departs), time)) + gap;
    const double right = rect.right()
        - std::max(kit::textWidth(to, place), kit::textWidth(clockText(m_booking.arrives), time)) - gap;
    if (right - left < theme().px(24))
        return;
    const double middle = rect.center().y();
    painter.setPen(QPen(theme().color(token::borderDefault), theme().px(2)));
    painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    const double glyph = theme().px(16);
    const QRectF plane((left + right - glyph) / 2, middle - glyph / 2, glyph, glyph);
    painter.fillRect(plane.adjusted(-theme().px(3), 0, theme().px(3), 0), theme().color(token::bgSurface));
    kit::paintIcon(painter, plane, QStringLiteral("plane"), theme().color(token::textTertiary));
}

} // namespace atalaya::customer
