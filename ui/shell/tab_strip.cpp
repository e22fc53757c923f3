#include "ui/shell/tab_strip.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QCursor>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace atalaya::shell {
namespace {

using kit::theme;
using models::TabMark;
namespace token = kit::token;

constexpr int kHeight = 34;
constexpr int kLeast = 124;
constexpr int kMost = 210;
constexpr int kCross = 18;
constexpr int kMark = 12;

struct Look {
    TabMark mark = TabMark::Open;
    bool kept = false;
};

} // namespace

void paintTabMark(QPainter& painter, const QRectF& rect, TabMark mark)
{
    const auto dot = [&](QPointF centre, double radius, token::Id ink, bool filled) {
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(theme().color(ink), theme().px(1.5)));
        painter.setBrush(filled ? QBrush(theme().color(ink)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, radius, radius);
    };
    const double radius = theme().px(3.5);
    switch (mark) {
    case TabMark::Typing:
        for (const int at : {-1, 0, 1})
            dot(rect.center() + QPointF(at * theme().px(4), 0), theme().px(1.5), token::accentFill, true);
        return;
    case TabMark::New:
        return dot(rect.center(), radius, token::accentFill, true);
    case TabMark::Mine:
        return dot(rect.center(), radius, token::timeWarnFill, true);
    case TabMark::Waiting:
        return dot(rect.center(), radius, token::textTertiary, false);
    case TabMark::Closed:
        return kit::paintIcon(painter, rect, QStringLiteral("check"), theme().color(token::successText));
    case TabMark::Open:
        return dot(rect.center(), radius, token::textTertiary, true);
    }
}

TabStrip::TabStrip(QWidget* parent) : QTabBar(parent)
{
    setObjectName(QStringLiteral("conversationTabs"));
    setAccessibleName(tr("Open conversations"));
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(false);
    setMovable(true);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme(), &kit::Theme::changed, this, [this] { updateGeometry(); });
}

void TabStrip::setLook(int index, const QString& name, TabMark mark, bool kept)
{
    setTabData(index, QPoint(int(mark), kept ? 1 : 0));
    setTabText(index, QString(name).replace(u'&', QStringLiteral("&&")));
    setTabToolTip(index, tr("%1, %2").arg(name, models::label(mark)));
    setAccessibleTabName(index, tr("%1, %2").arg(name, models::label(mark)));
    update();
}

TabMark TabStrip::mark(int index) const
{
    return static_cast<TabMark>(tabData(index).toPoint().x());
}

void TabStrip::fit(int width)
{
    const int least = theme().px(kLeast);
    const int room = std::max(1, width / std::max(1, least));
    const int shown = std::min(room, count());
    // A window over the tabs that holds the present one and moves no more than it must.
    int first = 0;
    while (first < count() && !isTabVisible(first))
        ++first;
    first = std::clamp(first, std::max(0, currentIndex() - shown + 1), std::max(0, currentIndex()));
    first = std::clamp(first, 0, std::max(0, count() - shown));
    m_tabWidth = shown > 0 ? std::clamp(width / shown, least, theme().px(kMost)) : 0;
    for (int i = 0; i < count(); ++i)
        setTabVisible(i, i >= first && i < first + shown);
    if (const bool folded = shown < count(); std::exchange(m_folded, folded) != folded)
        Q_EMIT foldedChanged(folded);
    updateGeometry();
    update();
}

QSize TabStrip::tabSizeHint(int) const
{
    return {std::max(m_tabWidth, theme().px(kLeast)), theme().px(kHeight)};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

QRect TabStrip::crossRect(int index) const
{
    const QRect box = tabRect(index);
    const int side = theme().px(kCross);
    const int x = layoutDirection() == Qt::RightToLeft ? box.left() + theme().px(6)
                                                       : box.right() - side - theme().px(6);
    return {x, box.center().y() - side / 2, side, side};
}

void TabStrip::paintTab(QPainter& painter, int index) const
{
    const kit::Theme& t = theme();
    const bool on = index == currentIndex();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    const bool hover = underMouse() && tabRect(index).contains(pointer);
    const QRectF box(tabRect(index));
    painter.fillRect(box, t.color(on ? token::bgSurface : hover ? token::bgHover : token::bgChrome));
    kit::paintEdge(painter, box, rtl ? Qt::LeftEdge : Qt::RightEdge, t.color(token::borderSubtle));
    if (on)
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), 2), t.color(token::accentFill));
    else
        kit::paintEdge(painter, box, Qt::BottomEdge, t.color(token::borderSubtle));
    const double side = t.px(kMark);
    const double markLeft = rtl ? box.right() - t.px(10) - side : box.left() + t.px(10);
    paintTabMark(painter, {markLeft, box.center().y() - side / 2, side, side}, mark(index));
    const QRectF cross(crossRect(index));
    const double start = rtl ? cross.right() + t.px(4) : markLeft + side + t.px(6);
    const double end = rtl ? markLeft - t.px(6) : cross.left() - t.px(4);
    QFont font = t.font(kit::Type::Small, on ? kit::Weight::Medium : kit::Weight::Regular);
    font.setItalic(tabData(index).toPoint().y() == 0);
    kit::paintText(painter, {start, box.top(), end - start, box.height()},
                   tabText(index).replace(QStringLiteral("&&"), QStringLiteral("&")), font,
                   t.color(on ? token::textPrimary : token::textSecondary));
    if (on || hover) {
        if (underMouse() && cross.contains(QPointF(pointer)))
            kit::paintBox(painter, cross, t.radius(kit::Radius::Sm), t.color(token::bgPressed));
        kit::paintIcon(painter, cross.adjusted(t.px(3), t.px(3), -t.px(3), -t.px(3)), QStringLiteral("x"),
                       t.color(token::textSecondary));
    }
    if (on && kit::hasKeyboardFocus(this))
        kit::paintInnerFocus(painter, box.adjusted(2, 2, -2, -2), t.radius(kit::Radius::Sm));
}

void TabStrip::paintEvent(QPaintEvent*)
{
    kit::WidgetPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().color(token::bgChrome));
    kit::paintEdge(painter, rect(), Qt::BottomEdge, theme().color(token::borderSubtle));
    for (int i = 0; i < count(); ++i)
        if (isTabVisible(i))
            paintTab(painter, i);
}

void TabStrip::mousePressEvent(QMouseEvent* event)
{
    const int index = tabAt(event->position().toPoint());
    const bool middle = event->button() == Qt::MiddleButton;
    m_pressed = -1;
    if (index >= 0 && (middle || crossRect(index).contains(event->position().toPoint()))) {
        m_pressed = index;
        return event->accept();
    }
    QTabBar::mousePressEvent(event);
}

void TabStrip::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = tabAt(event->position().toPoint());
    if (const int pressed = std::exchange(m_pressed, -1); pressed >= 0) {
        const bool middle = event->button() == Qt::MiddleButton;
        if (pressed == index && (middle || crossRect(index).contains(event->position().toPoint())))
            Q_EMIT tabCloseRequested(index);
        return event->accept();
    }
    QTabBar::mouseReleaseEvent(event);
}

} // namespace atalaya::shell
