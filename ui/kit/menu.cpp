#include "ui/kit/menu.h"

#include "ui/kit/compositing.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"

#include <QPainter>
#include <QScreen>

namespace atalaya::kit {

Menu::Menu(QWidget* parent) : QMenu(parent)
{
    setToolTipsVisible(true);
    setWindowFlags(windowFlags() | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint);
    if (!screenIsComposited())
        return; // the style paints a plain box
    setAttribute(Qt::WA_TranslucentBackground);
    setProperty(kMenuShadow, true);
}

QAction* Menu::addItem(const QString& icon, const QString& text, const QString& key)
{
    QAction* action = addAction(key.isEmpty() ? text : text + QLatin1Char('\t') + key);
    if (!icon.isEmpty())
        action->setIcon(kit::icon(icon));
    return action;
}

QAction* Menu::addHeading(const QString& text)
{
    QAction* action = addSection(text);
    action->setEnabled(false);
    return action;
}

void Menu::paintEvent(QPaintEvent* event)
{
    if (!property(kMenuShadow).toBool())
        return QMenu::paintEvent(event);
    WidgetPainter painter(this);
    const Theme& t = theme();
    const int margin = kMenuShadowMargin;
    const QRectF box = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    paintShadow(painter, box, 1, t.radius(Radius::Lg));
    paintBox(painter, box, t.radius(Radius::Lg), t.color(token::bgRaised), t.color(token::borderDefault));
    painter.end();
    QMenu::paintEvent(event);
}

void popup(QMenu* menu, QWidget* anchor)
{
    const int margin = menu->property(kMenuShadow).toBool() ? kMenuShadowMargin : 0;
    const QSize size = menu->sizeHint();
    const bool rtl = anchor->layoutDirection() == Qt::RightToLeft;
    const QRect area = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(QPoint(rtl ? anchor->width() : 0, anchor->height() + 2));
    at += QPoint(rtl ? margin - size.width() : -margin, -margin);
    if (at.y() + size.height() - margin > area.bottom())
        at.setY(anchor->mapToGlobal(QPoint(0, -2)).y() - size.height() + margin);
    menu->popup(at);
    if (!focusVisible())
        return; // with the pointer nothing is chosen yet
    for (QAction* action : menu->actions()) {
        if (action->isSeparator() || !action->isEnabled())
            continue;
        menu->setActiveAction(action);
        return;
    }
}

} // namespace atalaya::kit
