#include "ui/kit/splitter.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace atalaya::kit {
namespace {

constexpr int kGrab = 7;
constexpr int kStep = 8;

/// The splitter reserves 1 px; the handle lies 3 px over each neighbour. Its mask shows the line and lets the
/// mouse in beside it.
class Handle : public QSplitterHandle {
public:
    Handle(Qt::Orientation orientation, Splitter* parent) : QSplitterHandle(orientation, parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(Splitter::tr("Width of the panes"));
        setAttribute(Qt::WA_MouseNoMask);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void resizeEvent(QResizeEvent*) override
    {
        const bool sideBySide = orientation() == Qt::Horizontal;
        const int thickness = sideBySide ? width() : height();
        if (thickness < kGrab) {
            const int before = (kGrab - thickness) / 2;
            const int after = kGrab - thickness - before;
            setGeometry(sideBySide ? geometry().adjusted(-before, 0, after, 0)
                                   : geometry().adjusted(0, -before, 0, after));
            return;
        }
        updateMask();
    }

    void paintEvent(QPaintEvent*) override
    {
        WidgetPainter painter(this);
        const QColor line = theme().color(isActive() ? token::borderControl : token::borderSubtle);
        if (hasKeyboardFocus(this))
            painter.fillRect(lineRect(2), theme().color(token::focusRing));
        else
            painter.fillRect(lineRect(1), line);
    }

    void focusInEvent(QFocusEvent* event) override
    {
        QSplitterHandle::focusInEvent(event);
        updateMask();
    }

    void focusOutEvent(QFocusEvent* event) override
    {
        QSplitterHandle::focusOutEvent(event);
        updateMask();
    }

    void mouseDoubleClickEvent(QMouseEvent*) override { static_cast<Splitter*>(splitter())->resetSizes(); }

    void keyPressEvent(QKeyEvent* event) override
    {
        const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
        const bool forth = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
        if (!back && !forth) {
            QSplitterHandle::keyPressEvent(event);
            return;
        }
        const bool mirrored = orientation() == Qt::Horizontal && layoutDirection() == Qt::RightToLeft;
        const int step = (back != mirrored) ? -kStep : kStep;
        static_cast<Splitter*>(splitter())->nudge(splitter()->indexOf(this), step);
    }

private:
    bool isActive() const { return underMouse(); }

    QRect lineRect(int thickness) const
    {
        if (orientation() == Qt::Horizontal)
            return {width() / 2 - thickness / 2, 0, thickness, height()};
        return {0, height() / 2 - thickness / 2, width(), thickness};
    }

    void updateMask() { setMask(lineRect(hasFocus() ? 2 : 1)); }
};

} // namespace

Splitter::Splitter(Qt::Orientation orientation, QWidget* parent) : QSplitter(orientation, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle* Splitter::createHandle()
{
    return new Handle(orientation(), this);
}

void Splitter::setDefaultSizes(const QList<int>& sizes)
{
    m_defaults = sizes;
    resetSizes();
}

void Splitter::resetSizes()
{
    if (m_defaults.isEmpty())
        return;
    int rest = orientation() == Qt::Horizontal ? width() : height();
    for (const int size : m_defaults)
        rest -= theme().px(size);
    QList<int> out;
    for (const int size : m_defaults)
        out << (size == 0 ? std::max(1, rest) : theme().px(size));
    setSizes(out);
}

void Splitter::nudge(int index, int pixels)
{
    const QSplitterHandle* line = handle(index);
    if (!line)
        return;
    const int middle =
        orientation() == Qt::Horizontal ? line->x() + line->width() / 2 : line->y() + line->height() / 2;
    moveSplitter(middle + pixels, index);
}

} // namespace atalaya::kit
