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

/// As many in a row as there is room for; but none stands alone under three or more.
QList<QList<QLayoutItem*>> ButtonFlow::rows(int width) const
{
    const int gap = kit::theme().px(8);
    QList<QList<QLayoutItem*>> out;
    int x = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int wide = item->sizeHint().width();
        if (out.isEmpty() || x + wide > width) {
            out.append(QList<QLayoutItem*>());
            x = 0;
        }
        out.last() << item;
        x += wide + gap;
    }
    if (out.size() > 1 && out.last().size() == 1 && out[out.size() - 2].size() > 2) {
        QLayoutItem* company = out[out.size() - 2].last();
        if (company->sizeHint().width() + gap + out.last().first()->sizeHint().width() <= width)
            out.last().prepend(out[out.size() - 2].takeLast());
    }
    return out;
}

int ButtonFlow::arrange(const QRect& rect, bool place) const
{
    const int gap = kit::theme().px(8);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = 0;
    for (const QList<QLayoutItem*>& row : rows(rect.width())) {
        int x = 0;
        int high = 0;
        y += y > 0 ? gap : 0;
        for (QLayoutItem* item : row) {
            const QSize size = item->sizeHint();
            if (place)
                item->setGeometry(
                    QStyle::visualRect(direction, rect, QRect(rect.topLeft() + QPoint(x, y), size)));
            x += size.width() + gap;
            high = std::max(high, size.height());
        }
        y += high;
    }
    return y;
}

} // namespace atalaya::outbox
