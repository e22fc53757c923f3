#include "ui/kit/time_left.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>
#include <cmath>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kSoon = 15 * kMinute;

QString two(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString hours(qint64 seconds)
{
    const qint64 minutes = seconds % kHour / kMinute;
    const QString head = u"%1 h"_s.arg(seconds / kHour);
    return minutes == 0 ? head : u"%1 %2"_s.arg(head, two(minutes));
}

QString inWords(qint64 seconds)
{
    const auto part = [](const char* text, qint64 n) {
        return QCoreApplication::translate("kit::TimeLeft", text, nullptr, int(n));
    };
    const QString days = part(QT_TRANSLATE_N_NOOP("kit::TimeLeft", "%n day(s)"), seconds / kDay);
    const QString hour = part(QT_TRANSLATE_N_NOOP("kit::TimeLeft", "%n hour(s)"), seconds / kHour);
    const QString minute =
        part(QT_TRANSLATE_N_NOOP("kit::TimeLeft", "%n minute(s)"), seconds % kHour / kMinute);
    const QString second = part(QT_TRANSLATE_N_NOOP("kit::TimeLeft", "%n second(s)"), seconds % kMinute);
    if (seconds >= 2 * kDay)
        return days;
    if (seconds >= kHour)
        return u"%1 %2"_s.arg(hour, minute);
    if (seconds >= kSoon)
        return minute;
    return seconds >= kMinute ? u"%1 %2"_s.arg(minute, second) : second;
}

QFont fontFor(TimeState state)
{
    const bool strong = state == TimeState::Warn || state == TimeState::Breach;
    return theme().font(Type::Small, strong ? Weight::Semibold : Weight::Medium);
}

} // namespace

TimeState timeState(const TimeLeft& time)
{
    if (time.paused)
        return TimeState::Paused;
    if (time.seconds < 0)
        return TimeState::Breach;
    const bool late = time.goalSeconds > 0 && time.seconds * 4 < time.goalSeconds;
    return time.seconds < kSoon || late ? TimeState::Warn : TimeState::Calm;
}

double timeShare(const TimeLeft& time)
{
    const qint64 goal = time.goalSeconds > 0 ? time.goalSeconds : kHour;
    return std::clamp(double(time.seconds) / double(goal), 0.0, 1.0);
}

QString formatTimeLeft(qint64 seconds)
{
    if (seconds < 0) {
        const qint64 over = -seconds;
        const QString text = over < kHour ? formatClock(over)
            : over < 2 * kDay             ? hours(over)
                                          : u"%1 d"_s.arg(over / kDay);
        return u"\u2212"_s + text;
    }
    if (seconds < kSoon)
        return formatClock(seconds);
    if (seconds < kHour)
        return u"%1 min"_s.arg(seconds / kMinute);
    return seconds < 2 * kDay ? hours(seconds) : u"%1 d"_s.arg(seconds / kDay);
}

QString formatClock(qint64 seconds)
{
    const qint64 hour = seconds / kHour;
    const qint64 minute = seconds % kHour / kMinute;
    const QString tail = two(seconds % kMinute);
    return hour > 0 ? u"%1:%2:%3"_s.arg(hour).arg(two(minute), tail) : u"%1:%2"_s.arg(minute).arg(tail);
}

QString timeLeftText(const TimeLeft& time)
{
    if (time.paused)
        return QCoreApplication::translate("kit::TimeLeft", "Paused");
    return formatTimeLeft(time.seconds);
}

QString timeLeftInWords(const TimeLeft& time)
{
    if (time.paused)
        return QCoreApplication::translate("kit::TimeLeft", "paused");
    if (time.seconds < 0)
        return QCoreApplication::translate("kit::TimeLeft", "overdue by %1").arg(inWords(-time.seconds));
    return QCoreApplication::translate("kit::TimeLeft", "%1 left").arg(inWords(time.seconds));
}

token::Id timeTextColor(TimeState state)
{
    if (state == TimeState::Warn)
        return token::timeWarnText;
    return state == TimeState::Breach ? token::timeBreachText : token::timeCalm;
}

void paintPie(QPainter& painter, const QRectF& rect, double share, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(rect.width(), rect.height());
    const QPointF centre = rect.center();
    const double unit = side / 14;
    const double outer = side / 2 - 1.25 * unit;
    painter.setPen(QPen(color, 1.25 * unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, outer, outer);
    const double inner = outer - 1.75 * unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const int span = int(std::lround(std::clamp(share, 0.02, 1.0) * 360 * 16));
    painter.drawPie(QRectF(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner), 90 * 16, -span);
    painter.restore();
}

int timeLeftWidth(const TimeLeft& time)
{
    const TimeState state = timeState(time);
    const int glyph = state == TimeState::Calm ? 0 : iconSize(IconSize::Sm) + theme().space(2);
    return numberWidth(timeLeftText(time), fontFor(state)) + glyph;
}

int paintTimeLeft(QPainter& painter, const QRectF& rect, const TimeLeft& time, Qt::Alignment alignment)
{
    const Theme& t = theme();
    const TimeState state = timeState(time);
    const int width = timeLeftWidth(time);
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const auto visual = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    QRectF box = rect;
    box.setWidth(width);
    if (visual & Qt::AlignRight)
        box.moveRight(rect.right());
    else if (visual & Qt::AlignHCenter)
        box.moveLeft(rect.left() + (rect.width() - width) / 2);
    if (state != TimeState::Calm) {
        const double side = iconSize(IconSize::Sm);
        const QRectF glyph(rtl ? box.right() - side : box.left(), box.center().y() - side / 2, side, side);
        if (state == TimeState::Warn)
            paintPie(painter, snapped(painter, glyph), timeShare(time), t.color(token::timeWarnFill));
        else if (state == TimeState::Breach)
            paintIcon(painter, glyph, u"triangle-alert", t.color(token::timeBreachFill));
        else
            paintIcon(painter, glyph, u"circle-pause", t.color(token::timeCalm));
        rtl ? box.setRight(glyph.left() - t.space(2)) : box.setLeft(glyph.right() + t.space(2));
    }
    paintNumber(painter, box, timeLeftText(time), fontFor(state),
                {t.color(timeTextColor(state)), Qt::AlignLeading | Qt::AlignVCenter});
    return width;
}

TimeLeftLabel::TimeLeftLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTime({});
}

void TimeLeftLabel::setTime(const TimeLeft& time)
{
    const bool resized = timeLeftText(time).size() != timeLeftText(m_time).size();
    m_time = time;
    setAccessibleName(timeLeftInWords(time));
    if (resized)
        updateGeometry();
    update();
}

QSize TimeLeftLabel::sizeHint() const
{
    return {timeLeftWidth(m_time), theme().px(18)};
}

void TimeLeftLabel::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    paintTimeLeft(painter, rect(), m_time, Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace atalaya::kit
