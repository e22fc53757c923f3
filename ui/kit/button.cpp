#include "ui/kit/button.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/labels.h"
#include "ui/kit/menu.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_watch.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

struct Colors {
    QColor fill;
    QColor border;
    QColor text;
};

Colors filled(token::Id rest, token::Id hover, token::Id pressed, const ButtonLook& look)
{
    const QColor fill = theme().color(look.pressed ? pressed : look.hovered ? hover : rest);
    return {fill, fill, {}};
}

Colors colorsOf(const ButtonLook& look)
{
    const Theme& t = theme();
    const bool bare = look.kind == ButtonKind::Ghost || look.kind == ButtonKind::Link;
    if (!look.enabled) {
        const bool solid = look.kind == ButtonKind::Primary || look.kind == ButtonKind::DangerSolid;
        return {bare ? QColor() : t.color(solid ? token::bgSunken : token::bgSurface),
                bare ? QColor() : t.color(token::borderDefault), t.color(token::textDisabled)};
    }
    Colors colors;
    if (look.kind == ButtonKind::Primary) {
        colors = filled(token::accentFill, token::accentFillHover, token::accentFillPressed, look);
        colors.text = t.color(token::textOnAccent);
        return colors;
    }
    if (look.kind == ButtonKind::DangerSolid) {
        colors = filled(token::dangerFill, token::dangerFillHover, token::dangerFillHover, look);
        colors.text = t.color(token::textOnDanger);
        return colors;
    }
    if (look.checked)
        colors.fill = t.color(token::bgSelected);
    else if (look.pressed)
        colors.fill = t.color(token::bgPressed);
    else if (look.hovered)
        colors.fill = t.color(token::bgHover);
    else if (!bare)
        colors.fill = t.color(token::bgSurface);
    switch (look.kind) {
    case ButtonKind::Machine:
        colors.border = t.color(token::machineBorder);
        colors.text = t.color(token::machineText);
        break;
    case ButtonKind::Danger:
        colors.border = t.color(token::timeBreachBorder);
        colors.text = t.color(token::timeBreachText);
        break;
    case ButtonKind::Ghost:
        colors.text = t.color(look.checked ? token::accentText : token::textSecondary);
        break;
    case ButtonKind::Link:
        colors.fill = QColor();
        colors.text = t.color(token::textLink);
        break;
    default:
        colors.border = t.color(token::borderDefault);
        colors.text = t.color(look.checked ? token::accentText : token::textPrimary);
    }
    return colors;
}

QFont fontOf(const ButtonLook& look)
{
    return theme().font(look.small ? Type::Small : Type::Body, Weight::Medium);
}

int iconOf(const ButtonLook& look)
{
    return iconSize(look.small ? IconSize::Sm : IconSize::Md);
}

int gapOf(const ButtonLook& look)
{
    return theme().px(look.small ? 5 : 6);
}

int paddingOf(const ButtonLook& look)
{
    const Theme& t = theme();
    if (look.kind == ButtonKind::Link)
        return t.space(2);
    if (look.text.isEmpty() && look.caret)
        return t.px(8);
    return t.px(look.small ? 9 : 12);
}

/// Width of icon, text, key and caret with their gaps.
int contentWidth(const ButtonLook& look)
{
    int width = 0;
    const auto add = [&](int part) { width += part + (width ? gapOf(look) : 0); };
    if (!look.icon.isEmpty())
        add(iconOf(look));
    if (!look.text.isEmpty())
        add(textWidth(look.text, fontOf(look)));
    if (!look.key.isEmpty())
        add(keyCapSize(look.key).width());
    if (look.caret)
        add(iconSize(IconSize::Sm) - (look.text.isEmpty() ? 0 : theme().px(4)));
    return width;
}

void paintBody(QPainter& painter, const QRectF& rect, const ButtonLook& look, const Colors& colors)
{
    const double radius = theme().radius(look.small ? Radius::Sm : Radius::Md);
    painter.save();
    // A joined side is painted past the edge and cut off: its corners come out square, its border is gone.
    painter.setClipRect(rect);
    const double over = radius + 2;
    paintBox(painter, rect.adjusted(look.joinLeft ? -over : 0, 0, look.joinRight ? over : 0, 0), radius,
             colors.fill, colors.border);
    painter.restore();
    if (colors.border.isValid() && look.kind != ButtonKind::Primary && look.joinLeft)
        paintEdge(painter, rect, Qt::LeftEdge, colors.border);
    if (look.focused)
        paintFocusRing(painter, rect, radius);
}

/// Cuts `width` off the leading side of `rest` and leaves a gap.
QRectF takeLeading(QRectF& rest, double width, double gap, bool rtl)
{
    QRectF part = rest;
    part.setWidth(width);
    if (rtl) {
        part.moveRight(rest.right());
        rest.setRight(part.left() - gap);
    } else {
        rest.setLeft(part.right() + gap);
    }
    return part;
}

} // namespace

QSize buttonSize(const ButtonLook& look)
{
    const Theme& t = theme();
    const int height =
        look.small ? std::max(t.px(24), t.metric(Metric::Control) - t.px(6)) : t.metric(Metric::Control);
    return {contentWidth(look) + 2 * paddingOf(look), height};
}

void paintButton(QPainter& painter, const QRectF& rect, const ButtonLook& look)
{
    const WholeTexts whole;
    const Theme& t = theme();
    const Colors colors = colorsOf(look);
    paintBody(painter, rect, look, colors);

    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const int gap = gapOf(look);
    const double padding = paddingOf(look);
    QRectF rest = rect.adjusted(padding, 0, -padding, 0);
    ButtonLook shown = look;
    if (!shown.key.isEmpty() && contentWidth(shown) > rest.width() + 1)
        shown.key.clear(); // the key gives way first
    const double spare = std::max(0.0, rest.width() - contentWidth(shown));
    rest.adjust(spare / 2, 0, -spare / 2, 0);

    if (!shown.icon.isEmpty())
        paintIcon(painter, takeLeading(rest, iconOf(shown), gap, rtl), shown.icon, colors.text);
    if (!shown.text.isEmpty()) {
        const int after = (shown.key.isEmpty() ? 0 : keyCapSize(shown.key).width() + gap)
            + (shown.caret ? iconSize(IconSize::Sm) - t.px(4) + gap : 0);
        const double width =
            std::max(0.0, std::min(rest.width() - after, double(textWidth(shown.text, fontOf(shown)))));
        paintText(painter, takeLeading(rest, width, gap, rtl), shown.text, fontOf(shown), colors.text);
    }
    if (!shown.key.isEmpty()) {
        const bool solid = look.kind == ButtonKind::Primary || look.kind == ButtonKind::DangerSolid;
        paintKeyCap(painter, takeLeading(rest, keyCapSize(shown.key).width(), gap, rtl), shown.key,
                    solid ? CapStyle::OnFill : CapStyle::Flat, solid ? colors.text : QColor());
    }
    if (shown.caret) {
        const double side = iconSize(IconSize::Sm);
        const double nudge = shown.text.isEmpty() ? 0 : t.px(1);
        paintIcon(painter, takeLeading(rest, side, 0, rtl).translated(rtl ? nudge : -nudge, 0),
                  u"chevron-down", colors.text);
    }
}

Button::Button(const QString& text, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    useFocusRing(this);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

void Button::setSmall(bool isSmall)
{
    m_small = isSmall;
    useFocusRing(this, isSmall ? Radius::Sm : Radius::Md);
    updateGeometry();
    update();
}

void Button::setIconName(const QString& name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Button::setKey(const QString& key)
{
    m_key = key;
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

void Button::setCaret(bool caret)
{
    m_caret = caret;
    updateGeometry();
    update();
}

void Button::setJoined(bool left, bool right)
{
    m_joinLeft = left;
    m_joinRight = right;
    update();
}

ButtonLook Button::look() const
{
    ButtonLook look;
    look.text = text().remove(u'&');
    look.icon = m_icon;
    look.key = m_key;
    look.kind = m_kind;
    look.small = m_small;
    look.caret = m_caret;
    look.enabled = isEnabled();
    look.hovered = underMouse();
    look.pressed = isDown();
    look.checked = isCheckable() && isChecked();
    look.joinLeft = m_joinLeft;
    look.joinRight = m_joinRight;
    return look;
}

QSize Button::sizeHint() const
{
    return buttonSize(look());
}

QSize Button::minimumSizeHint() const
{
    ButtonLook bare = look();
    bare.key.clear();
    return buttonSize(bare);
}

void Button::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    paintButton(painter, rect(), look());
}

SplitButton::SplitButton(const QString& text, ButtonKind kind, QWidget* parent)
    : QWidget(parent)
    , m_main(new Button(text, kind, this))
    , m_arrow(new Button({}, kind, this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kind == ButtonKind::Primary ? 1 : 0);
    layout->addWidget(m_main);
    layout->addWidget(m_arrow);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_main->setJoined(rtl, !rtl);
    m_arrow->setJoined(!rtl, rtl);
    m_arrow->setCaret(true);
    m_arrow->setObjectName(u"splitArrow"_s);
    setText(text);
    connect(m_main, &QPushButton::clicked, this, &SplitButton::clicked);
}

void SplitButton::setMenu(QMenu* menu)
{
    disconnect(m_arrow, &QPushButton::clicked, this, nullptr);
    connect(m_arrow, &QPushButton::clicked, this, [this, menu] { popup(menu, this); });
}

void SplitButton::setKind(ButtonKind kind)
{
    m_main->setKind(kind);
    m_arrow->setKind(kind);
}

void SplitButton::setText(const QString& text)
{
    m_main->setText(text);
    m_arrow->setAccessibleName(tr("Other ways: %1").arg(text));
    setAccessibleName(text);
}

} // namespace atalaya::kit
