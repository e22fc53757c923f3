#include "ui/kit/button.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QPainter>

namespace atalaya::kit {

using namespace Qt::StringLiterals;

IconButton::IconButton(const QString& icon, const QString& name, QWidget* parent)
    : QPushButton(parent)
    , m_icon(icon)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    useFocusRing(this);
    setName(name);
}

void IconButton::setIconName(const QString& icon)
{
    m_icon = icon;
    update();
}

void IconButton::setName(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
    updateTip();
}

void IconButton::setKey(const QString& key)
{
    m_key = key;
    setAccessibleDescription(key);
    updateTip();
}

void IconButton::updateTip()
{
    setToolTip(m_key.isEmpty() ? m_name : u"%1  %2"_s.arg(m_name, m_key));
}

void IconButton::setBordered(bool bordered)
{
    m_bordered = bordered;
    update();
}

void IconButton::setBadge(int count)
{
    m_badge = count;
    update();
}

void IconButton::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

QSize IconButton::sizeHint() const
{
    const int side = theme().px(theme().appearance().density == Density::Touch ? 40 : m_side);
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const Theme& t = theme();
    QColor fill = m_bordered ? t.color(token::bgSurface) : QColor();
    if (isChecked())
        fill = t.color(token::bgSelected);
    else if (isEnabled() && isDown())
        fill = t.color(token::bgPressed);
    else if (isEnabled() && underMouse())
        fill = t.color(token::bgHover);
    paintBox(painter, rect(), t.radius(Radius::Md), fill,
             m_bordered ? t.color(token::borderDefault) : QColor());
    const token::Id ink = !isEnabled() ? token::textDisabled
        : isChecked()                  ? token::accentText
                                       : token::textSecondary;
    const double side = kit::iconSize(IconSize::Md);
    paintIcon(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_icon, t.color(ink));
    if (m_badge <= 0)
        return;
    const QString text = m_badge > 9 ? u"9+"_s : QString::number(m_badge);
    QFont font = t.font(Type::Caption, Weight::Semibold);
    font.setPixelSize(t.px(10));
    const int w = std::max(t.px(14), textWidth(text, font) + t.px(6));
    const QRectF pill(layoutDirection() == Qt::RightToLeft ? 0 : width() - w, 0, w, t.px(14));
    paintBox(painter, pill, t.radius(Radius::Pill), t.color(token::accentFill));
    paintText(painter, pill, text, font, {t.color(token::textOnAccent), Qt::AlignCenter});
}

} // namespace atalaya::kit
