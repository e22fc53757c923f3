#include "ui/kit/meters.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QPainter>
#include <utility>

namespace atalaya::kit {

int capacityWidth(int total)
{
    return std::max(0, total * theme().px(7) - theme().px(2));
}

void paintCapacity(QPainter& painter, const QRectF& rect, int used, int total)
{
    const Theme& t = theme();
    const bool full = total > 0 && used >= total;
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const QColor on = t.color(full ? token::timeWarnFill : token::textSecondary);
    for (int i = 0; i < total; ++i) {
        const double offset = i * t.px(7);
        const QRectF cell(rtl ? rect.right() - offset - t.px(5) : rect.left() + offset,
                          rect.center().y() - t.px(6), t.px(5), t.px(12));
        const bool taken = i < used;
        paintBox(painter, cell, 1, taken ? on : QColor(), taken ? on : t.color(token::borderControl));
    }
}

CapacityMeter::CapacityMeter(const QString& icon, const QString& what, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_what(what)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCapacity(0, 0);
}

void CapacityMeter::setCapacity(int used, int total)
{
    const QString words = tr("%1: %2 of %3 places taken").arg(m_what).arg(used).arg(total);
    if (words == accessibleName())
        return;
    m_used = used;
    if (std::exchange(m_total, total) != total)
        updateGeometry();
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize CapacityMeter::sizeHint() const
{
    return {iconSize(IconSize::Sm) + theme().px(5) + capacityWidth(m_total), theme().px(24)};
}

void CapacityMeter::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const double side = iconSize(IconSize::Sm);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    paintIcon(painter, QRectF(rtl ? width() - side : 0, 0, side, height()), m_icon,
              theme().color(token::textSecondary));
    const double room = side + theme().px(5);
    paintCapacity(painter, QRectF(rect()).adjusted(rtl ? 0 : room, 0, rtl ? -room : 0, 0), m_used, m_total);
}

Sparkline::Sparkline(token::Id ink, QWidget* parent) : QWidget(parent), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double>& values, const QString& summary)
{
    m_values = values;
    setAccessibleName(summary);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {theme().px(90), theme().px(24)};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    paintSparkline(painter, rect(), m_values, theme().color(m_ink));
}

Ring::Ring(int size, double stroke, QWidget* parent) : QWidget(parent), m_size(size), m_stroke(stroke)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Ring::setShare(double share, const QString& text, const QString& words)
{
    m_share = share;
    m_text = text;
    setAccessibleName(words);
    update();
}

void Ring::setInk(token::Id ink)
{
    m_ink = ink;
    update();
}

QSize Ring::sizeHint() const
{
    return {theme().px(m_size), theme().px(m_size)};
}

void Ring::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const Theme& t = theme();
    paintRing(painter, rect(), m_share, t.color(m_ink), m_stroke * t.appearance().textScale);
    const QFont font = t.font(m_size >= 40 ? Type::Body : Type::Caption, Weight::Semibold);
    paintNumber(painter, rect(), m_text, font, {t.color(token::textPrimary), Qt::AlignCenter});
}

Bar::Bar(token::Id ink, QWidget* parent) : QWidget(parent), m_ink(ink)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Bar::setShare(double share, const QString& words)
{
    m_share = share;
    setAccessibleName(words);
    update();
}

QSize Bar::sizeHint() const
{
    return {theme().px(90), theme().px(6)};
}

void Bar::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    paintBar(painter, rect(), m_share, theme().color(m_ink));
}

} // namespace atalaya::kit
