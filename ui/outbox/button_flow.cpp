#include "ui/outbox/button_flow.h"

#include "ui/kit/theme.h"

#include <QStyle>
#include <QWidget>

namespace atalaya::outbox {

ButtonFlow::ButtonFlow(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ButtonFlow::~ButtonFlow()
{
    qDeleteAll(m_items);
}

QLayoutItem* ButtonFlow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize ButtonFlow::sizeHint() const
{
    return minimumSize();
}

QSize ButtonFlow::minimumSize() const
{
    QSize most;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            most = most.expandedTo(item->sizeHint());
    return most;
}

void ButtonFlow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int ButtonFlow::arrange(const QRect& rect, bool place) const
{
    const int gap = kit::theme().px(8);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = 0;
    int y = 0;
    int row = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > rect.width()) {
            x = 0;
            y += row + gap;
            row = 0;
        }
        if (place)
            item->setGeometry(
                QStyle::visualRect(direction, rect, QRect(rect.topLeft() + QPoint(x, y), size)));
        x += size.width() + gap;
        row = std::max(row, size.height());
    }
    return y + row;
}

} // namespace atalaya::outbox
