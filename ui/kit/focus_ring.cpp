#include "ui/kit/focus_ring.h"

#include "ui/kit/paint.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QSplitter>

namespace atalaya::kit {
namespace {

constexpr char kProperty[] = "atalayaFocusRadius";
constexpr int kReach = 3;

FocusWatch*& watchInstance()
{
    static FocusWatch* watch = nullptr;
    return watch;
}

bool hasRoom(const QWidget* host, const QWidget* control)
{
    const QRect place(control->mapTo(host, QPoint()), control->size());
    return host->rect().contains(place.adjusted(-kReach, -kReach, kReach, kReach));
}

/// The nearest ancestor in which the ring is not cut off. A splitter would make a pane of it.
QWidget* hostFor(QWidget* control)
{
    QWidget* host = control->parentWidget();
    while (host && !host->isWindow() && (qobject_cast<QSplitter*>(host) || !hasRoom(host, control)))
        host = host->parentWidget();
    return host;
}

} // namespace

void useFocusRing(QWidget* control, Radius radius)
{
    control->setProperty(kProperty, int(radius));
}

bool focusVisible()
{
    return watchInstance() && watchInstance()->visible();
}

void setFocusAlwaysVisible(bool always)
{
    if (watchInstance())
        watchInstance()->setAlways(always);
}

bool hasKeyboardFocus(const QWidget* widget)
{
    return widget->hasFocus() && focusVisible();
}

FocusRing::FocusRing()
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("focusRing"));
    hide();
}

void FocusRing::follow(QWidget* control)
{
    for (QWidget* w = m_control; w; w = w->parentWidget())
        w->removeEventFilter(this);
    m_control = control;
    QWidget* host = control ? hostFor(control) : nullptr;
    if (!host) {
        hide();
        setParent(nullptr);
        return;
    }
    setParent(host);
    for (QWidget* w = control; w && w != host; w = w->parentWidget())
        w->installEventFilter(this);
    place();
    show();
    raise();
}

void FocusRing::place()
{
    if (!m_control || !parentWidget() || !parentWidget()->isAncestorOf(m_control))
        return;
    const QRect control(m_control->mapTo(parentWidget(), QPoint()), m_control->size());
    setGeometry(control.adjusted(-kReach, -kReach, kReach, kReach));
    setVisible(m_control->isVisible());
}

bool FocusRing::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    case QEvent::ParentChange:
        follow(nullptr);
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent*)
{
    if (!m_control)
        return;
    WidgetPainter painter(this);
    const auto radius = Radius(m_control->property(kProperty).toInt());
    paintFocusRing(painter, QRectF(rect()).adjusted(kReach, kReach, -kReach, -kReach),
                   theme().radius(radius));
}

FocusWatch::FocusWatch(QObject* parent) : QObject(parent)
{
    watchInstance() = this;
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusWatch::show);
    connect(this, &QObject::destroyed, qApp, [] { watchInstance() = nullptr; });
}

bool FocusWatch::eventFilter(QObject*, QEvent* event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const bool mouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin;
    if ((key && !m_visible) || (mouse && m_visible)) {
        m_visible = key;
        show();
        if (QWidget* focus = QApplication::focusWidget())
            focus->update();
    }
    return false;
}

void FocusWatch::setAlways(bool always)
{
    m_always = always;
    show();
    if (QWidget* focus = QApplication::focusWidget())
        focus->update();
}

void FocusWatch::show()
{
    QWidget* focus = QApplication::focusWidget();
    const bool wanted = visible() && focus && focus->property(kProperty).isValid();
    if (!m_ring && wanted)
        m_ring = new FocusRing;
    if (m_ring)
        m_ring->follow(wanted ? focus : nullptr);
}

} // namespace atalaya::kit
