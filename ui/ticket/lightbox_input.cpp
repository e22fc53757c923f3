#include "ui/kit/theme.h"
#include "ui/ticket/lightbox.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

// Keys, pointer and focus while pictures are looked at.
namespace atalaya::ticket {

using kit::theme;

namespace {

constexpr int kPanStep = 60;

} // namespace

bool Lightbox::event(QEvent* event)
{
    // While it is open no key means anything else.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

bool Lightbox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            setGeometry(parentWidget()->rect());
        return false;
    }
    return event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event));
}

bool Lightbox::takeKey(const QKeyEvent& key)
{
    const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
    const bool control = key.modifiers().testFlag(Qt::ControlModifier);
    const int far = theme().px(kPanStep);
    switch (key.key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = key.key() == Qt::Key_Left ? -1 : 1;
        shift ? pan({by * far, 0}) : step(layoutDirection() == Qt::RightToLeft ? -by : by);
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        pan({0, key.key() == Qt::Key_Up ? -far : far});
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        go(key.key() == Qt::Key_Home ? 0 : static_cast<int>(m_pictures.size()) - 1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(kStep);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / kStep);
        return true;
    case Qt::Key_0:
        zoomBy(0);
        return true;
    case Qt::Key_C:
    case Qt::Key_S:
        if (!control)
            return false;
        key.key() == Qt::Key_C ? Q_EMIT copyRequested(present()) : Q_EMIT saveRequested(present());
        return true;
    default:
        return false;
    }
}

void Lightbox::keyPressEvent(QKeyEvent* event)
{
    takeKey(*event); // nothing behind it is to hear of the others
}

void Lightbox::mousePressEvent(QMouseEvent* event)
{
    m_grip = event->pos();
    if (event->button() == Qt::LeftButton && !m_picture.isNull() && !target().contains(event->pos()))
        dismiss();
}

void Lightbox::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    pan(m_grip - event->pos());
    m_grip = event->pos();
}

void Lightbox::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? kStep : 1 / kStep);
}

/// The focus stays in it: what lies behind cannot be seen well enough to be used.
bool Lightbox::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops{this};
    const auto buttons = findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        if (button->isVisible() && button->isEnabled())
            stops << button;
    const qsizetype now = std::max<qsizetype>(0, stops.indexOf(QApplication::focusWidget()));
    stops[(now + (next ? 1 : stops.size() - 1)) % stops.size()]->setFocus(next ? Qt::TabFocusReason
                                                                               : Qt::BacktabFocusReason);
    return true;
}

} // namespace atalaya::ticket
