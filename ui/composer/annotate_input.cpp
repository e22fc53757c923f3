#include "ui/composer/annotate_canvas.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLineF>

// Keys and pointer while a picture is marked.

namespace atalaya::composer {

using kit::theme;

namespace {

constexpr int kReach = 8; ///< of the pointer, in pixels of the screen
constexpr int kDrawn = 5; ///< less is a click, not a mark

} // namespace

void AnnotateCanvas::keyPressEvent(QKeyEvent* event)
{
    event->setAccepted(takeKey(*event));
}

bool AnnotateCanvas::takeKey(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Space:
    case Qt::Key_Insert:
        addInMiddle();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeSelected();
        return true;
    case Qt::Key_F2:
        if (m_selected >= 0 && marks()[std::size_t(m_selected)].tool == MarkTool::Text)
            beginTyping(marks()[std::size_t(m_selected)], m_selected);
        return true;
    case Qt::Key_Escape:
        if (!m_drag)
            return false;
        m_drag.reset();
        update();
        return true;
    default:
        return nudge(key);
    }
}

/// Arrows: a hundredth of the picture, with Ctrl one pixel. One row of them is one step back.
bool AnnotateCanvas::nudge(const QKeyEvent& key)
{
    QPointF by;
    if (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right)
        by.setX(key.key() == Qt::Key_Left ? -1 : 1);
    else if (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)
        by.setY(key.key() == Qt::Key_Up ? -1 : 1);
    else
        return false;
    if (m_selected < 0)
        return true;
    if (!key.modifiers().testFlag(Qt::ControlModifier))
        by *= std::max(1, std::max(m_picture.width(), m_picture.height()) / 100);
    const Mark& mark = marks()[std::size_t(m_selected)];
    const bool size = key.modifiers().testFlag(Qt::ShiftModifier);
    replace(
        m_selected, size ? resized(mark, by, m_picture.size()) : moved(mark, by, m_picture.size()),
        QStringLiteral("%1 %2").arg(size ? QStringLiteral("size") : QStringLiteral("move")).arg(m_selected));
    return true;
}

bool AnnotateCanvas::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        endTyping();
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab)
        return endTyping();
    return key == Qt::Key_Escape && endTyping(false);
}

void AnnotateCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_picture.isNull() || endTyping())
        return;
    setFocus(Qt::MouseFocusReason);
    const QPointF at = toPicture(event->position());
    const double reach = theme().px(kReach) / scale();
    Drag drag;
    drag.began = at;
    if (m_selected >= 0) {
        const auto handles = handlesOf(marks()[std::size_t(m_selected)], m_look);
        for (std::size_t i = 0; i < handles.size(); ++i)
            if (QLineF(handles[i], at).length() <= reach)
                drag.handle = int(i);
    }
    if (drag.handle < 0)
        select(markAt(marks(), at, reach, m_look));
    if (m_selected >= 0)
        drag.before = drag.now = marks()[std::size_t(m_selected)];
    else
        drag.fresh = Mark{m_tool, m_colour, at, at};
    m_drag = drag;
    update();
}

void AnnotateCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag)
        return;
    const QPointF at = toPicture(event->position());
    if (m_drag->fresh)
        m_drag->fresh->to = at;
    else if (m_drag->handle >= 0)
        m_drag->now = reshaped(m_drag->before, std::size_t(m_drag->handle), at);
    else
        m_drag->now = moved(m_drag->before, at - m_drag->began, m_picture.size());
    update();
}

void AnnotateCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_drag || event->button() != Qt::LeftButton)
        return;
    const Drag drag = *std::exchange(m_drag, {});
    update();
    if (!drag.fresh) {
        if (m_selected >= 0)
            replace(m_selected, drag.now);
        return;
    }
    const bool isDrawn = QLineF(drag.fresh->from, drag.fresh->to).length() * scale() >= theme().px(kDrawn);
    if (m_tool == MarkTool::Text) {
        Mark text = freshMark(MarkTool::Text, m_colour, m_picture.size());
        text.to += drag.fresh->from - text.from;
        text.from = drag.fresh->from;
        return beginTyping(text, -1);
    }
    Mark mark = *drag.fresh;
    if (m_tool != MarkTool::Arrow) {
        const QRectF box = QRectF(mark.from, mark.to).normalized();
        mark.from = box.topLeft();
        mark.to = box.bottomRight();
    }
    if (isDrawn)
        put(mark);
}

void AnnotateCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int at = markAt(marks(), toPicture(event->position()), theme().px(kReach) / scale(), m_look);
    if (at >= 0 && marks()[std::size_t(at)].tool == MarkTool::Text) {
        m_selected = at;
        beginTyping(marks()[std::size_t(at)], at);
    }
}

/// Through the marks, then on.
bool AnnotateCanvas::focusNextPrevChild(bool next)
{
    const int count = int(marks().size());
    const int to = m_selected < 0 ? (next ? 0 : count - 1) : m_selected + (next ? 1 : -1);
    if (hasFocus() && to >= 0 && to < count) {
        select(to);
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void AnnotateCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        select(event->reason() == Qt::TabFocusReason || marks().empty() ? -1 : int(marks().size()) - 1);
    update();
}

void AnnotateCanvas::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void AnnotateCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeEdit();
}

} // namespace atalaya::composer
