#include "ui/kit/style.h"

#include "ui/kit/button.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/text_watch.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

MenuRowLook rowOf(const QStyleOptionMenuItem& item)
{
    MenuRowLook look;
    const auto parts = QString(item.text).remove(u'&').split(u'\t');
    look.text = parts.value(0);
    look.key = parts.value(1);
    look.pixmapIcon = item.icon;
    look.enabled = item.state & QStyle::State_Enabled;
    look.active = look.enabled && (item.state & QStyle::State_Selected);
    look.checkable = item.checkType != QStyleOptionMenuItem::NotCheckable;
    look.checked = item.checked;
    look.submenu = item.menuItemType == QStyleOptionMenuItem::SubMenu;
    return look;
}

void paintSeparator(QPainter& painter, const QRectF& rect, const QString& heading)
{
    const Theme& t = theme();
    if (!heading.isEmpty()) {
        paintText(painter, rect.adjusted(t.px(14), 0, -t.px(14), -t.px(2)), heading, t.font(Type::Caption),
                  {t.color(token::textTertiary), Qt::AlignLeading | Qt::AlignBottom});
        return;
    }
    paintEdge(painter, QRectF(rect.left(), rect.center().y(), rect.width(), 1), Qt::TopEdge,
              t.color(token::borderSubtle));
}

ButtonLook plainButton(const QStyleOptionButton& option)
{
    ButtonLook look;
    look.text = QString(option.text).remove(u'&');
    look.kind =
        option.features & QStyleOptionButton::DefaultButton ? ButtonKind::Primary : ButtonKind::Default;
    look.enabled = option.state & QStyle::State_Enabled;
    look.hovered = option.state & QStyle::State_MouseOver;
    look.pressed = option.state & QStyle::State_Sunken;
    look.checked = option.state & QStyle::State_On;
    look.caret = option.features & QStyleOptionButton::HasMenu;
    return look;
}

} // namespace

void paintCheck(QPainter& painter, const QRectF& rect, Qt::CheckState state, bool enabled)
{
    const Theme& t = theme();
    const bool on = state != Qt::Unchecked;
    const QColor fill = t.color(!enabled ? token::bgSunken : on ? token::accentFill : token::bgSurface);
    const QColor border = t.color(!enabled ? token::borderDefault
                                      : on ? token::accentFill
                                           : token::borderControl);
    paintBox(painter, rect, t.radius(Radius::Xs), fill, border);
    if (!on)
        return;
    const double side = iconSize(IconSize::Xs);
    const QRectF place(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    paintIcon(painter, place, state == Qt::PartiallyChecked ? u"minus" : u"check",
              t.color(enabled ? token::textOnAccent : token::textDisabled), 3);
}

void paintRadio(QPainter& painter, const QRectF& rect, bool on, bool enabled)
{
    const Theme& t = theme();
    const QColor border = t.color(!enabled ? token::borderDefault
                                      : on ? token::accentFill
                                           : token::borderControl);
    paintBox(painter, rect, rect.width() / 2, t.color(enabled ? token::bgSurface : token::bgSunken),
             {border, on ? double(t.px(5)) : 0.0});
}

int menuRowHeight()
{
    return std::max(theme().px(30), theme().metric(Metric::Control));
}

int menuRowWidth(const MenuRowLook& look)
{
    const Theme& t = theme();
    const int key = look.key.isEmpty() ? 0 : t.px(24) + keyCapSize(look.key).width();
    return t.px(14) + iconSize(IconSize::Md) + t.px(9) + textWidth(look.text, t.font(Type::Body)) + key
        + t.px(18) + (look.submenu ? t.px(20) : 0);
}

void paintMenuRow(QPainter& painter, const QRectF& rect, const MenuRowLook& look)
{
    const WholeTexts whole;
    const Theme& t = theme();
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF box = rect.adjusted(t.px(4), 0, -t.px(4), 0);
    if (look.active)
        paintBox(painter, box, t.px(5), t.color(token::bgSelected));
    const QColor ink = t.color(look.enabled ? token::textPrimary : token::textDisabled);
    const QColor glyph = t.color(look.enabled ? token::textSecondary : token::textDisabled);
    const double side = iconSize(IconSize::Md);
    QRectF rest = box.adjusted(t.px(10), 0, -t.px(10), 0);
    const QRectF leading(rtl ? rest.right() - side : rest.left(), rest.center().y() - side / 2, side, side);
    bool indented = true;
    if (look.checkable)
        look.checked ? paintIcon(painter, leading, u"check", glyph) : void();
    else if (!look.icon.isEmpty())
        paintIcon(painter, leading, look.icon, glyph);
    else if (!look.pixmapIcon.isNull())
        look.pixmapIcon.paint(&painter, leading.toRect(), Qt::AlignCenter,
                              look.enabled ? QIcon::Normal : QIcon::Disabled);
    else
        indented = false;
    if (indented)
        rtl ? rest.setRight(leading.left() - t.px(9)) : rest.setLeft(leading.right() + t.px(9));

    QRectF trailing = rest;
    if (look.submenu) {
        trailing.setLeft(rtl ? rest.left() : rest.right() - side);
        trailing.setWidth(side);
        paintIcon(painter, QRectF(trailing.left(), leading.top(), side, side),
                  rtl ? u"chevron-left" : u"chevron-right", glyph);
    } else if (!look.key.isEmpty()) {
        const int width = keyCapSize(look.key).width();
        trailing = QRectF(rtl ? rest.left() : rest.right() - width, rest.top(), width, rest.height());
        paintKeyCap(painter, trailing, look.key);
    } else {
        trailing = QRectF(rtl ? rest.left() : rest.right(), 0, 0, 0);
    }
    rtl ? rest.setLeft(trailing.right() + t.px(4)) : rest.setRight(trailing.left() - t.px(4));
    paintText(painter, rest, look.text, t.font(Type::Body), ink);
}

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(*painter, option->rect,
                   option->state & State_NoChange ? Qt::PartiallyChecked
                       : option->state & State_On ? Qt::Checked
                                                  : Qt::Unchecked,
                   enabled);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, option->rect, option->state & State_On, enabled);
        return;
    case PE_FrameFocusRect: // the ring is drawn by FocusRing or by the widget
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, QRectF(option->rect), u"chevron-down", theme().color(token::textTertiary));
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        if (widget && widget->property(kMenuShadow).toBool())
            return; // Menu paints its own panel
        if (element == PE_PanelMenu)
            paintBox(*painter, option->rect, 0, theme().color(token::bgRaised),
                     theme().color(token::borderDefault));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (element == CE_MenuItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->save();
            painter->setLayoutDirection(option->direction);
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                paintSeparator(*painter, option->rect, item->text);
            else
                paintMenuRow(*painter, option->rect, rowOf(*item));
            painter->restore();
            return;
        }
    }
    if (element == CE_MenuEmptyArea)
        return;
    if (element == CE_PushButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            paintButton(*painter, option->rect, plainButton(*button));
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const Theme& t = theme();
    const bool shadow = widget && widget->property(kMenuShadow).toBool();
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return t.px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return t.space(4);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return t.space(5);
    case PM_MenuHMargin:
        return shadow ? kMenuShadowMargin : 0;
    case PM_MenuVMargin:
        return (shadow ? kMenuShadowMargin : 0) + t.px(4);
    case PM_MenuPanelWidth:
        return 1;
    case PM_HeaderDefaultSectionSizeVertical:
        return t.metric(Metric::TableRow);
    case PM_SplitterWidth:
        return t.px(7);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
    case PM_SubMenuOverlap:
        return 0;
    case PM_TextCursorWidth:
        return 2;
    case PM_ToolTipLabelFrameWidth:
        return t.px(4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_ToolTip_FallAsleepDelay:
        return 300;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
    case SH_Menu_SubMenuDontStartSloppyOnLeave:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_UnderlineShortcut:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    if (type == CT_MenuItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const Theme& t = theme();
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {t.px(60), item->text.isEmpty() ? t.px(9) : t.px(27)};
            // QMenu itself adds the width of the widest key text.
            MenuRowLook look = rowOf(*item);
            const int key = look.key.isEmpty() ? 0 : t.px(34);
            look.key.clear();
            return {menuRowWidth(look) + key, menuRowHeight()};
        }
    }
    if (type == CT_PushButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonSize(plainButton(*button));
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setHighlightSections(false);
        if (header->defaultAlignment() == Qt::AlignCenter)
            header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (qobject_cast<QScrollBar*>(widget) && widget->accessibleName().isEmpty())
        widget->setAccessibleName(QCoreApplication::translate("kit::Style", "Scroll bar"));
    if (qobject_cast<QAbstractButton*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        if (!widget->property("atalayaFocusRadius").isValid()
            && !widget->property("atalayaOwnFocus").toBool())
            useFocusRing(widget, widget->inherits("QCheckBox") ? Radius::Xs : Radius::Md);
    }
}

} // namespace atalaya::kit
