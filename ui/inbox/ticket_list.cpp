#include "ui/inbox/ticket_list.h"

#include "ui/kit/theme.h"

#include <QHoverEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace atalaya::inbox {
namespace {

using kit::theme;

int rowHeight()
{
    return theme().metric(kit::Metric::Row);
}

int headingHeight()
{
    return theme().px(26);
}

} // namespace

TicketList::TicketList(models::InboxModel& model, QWidget* parent) : QListView(parent), m_inbox(model)
{
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAutoScroll(false); // what becomes current again after a change does not drag the list there
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TicketList::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &TicketList::restorePlace);
    connect(&theme(), &kit::Theme::changed, this, [this] {
        doItemsLayout();
        viewport()->update();
    });
}

// ---- geometry ----

bool TicketList::isHeading(int line) const
{
    return std::ranges::binary_search(m_inbox.lines().headings(), line);
}

int TicketList::heightOf(int line) const
{
    return isHeading(line) ? headingHeight() : rowHeight();
}

int TicketList::topOf(int line) const
{
    const auto& headings = m_inbox.lines().headings();
    const int before = int(std::ranges::lower_bound(headings, line) - headings.begin());
    return line * rowHeight() - before * (rowHeight() - headingHeight());
}

int TicketList::contentHeight() const
{
    return topOf(m_inbox.rowCount());
}

/// The line at a height of the content; the last one below it, −1 without lines.
int TicketList::lineAt(int y) const
{
    const int lines = m_inbox.rowCount();
    int low = 0;
    int high = lines; // the first line that begins after y
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (topOf(middle) > y)
            high = middle;
        else
            low = middle + 1;
    }
    return std::max(0, low - 1) < lines ? low - 1 : lines - 1;
}

int TicketList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect TicketList::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_inbox.rowCount())
        return {};
    return {0, topOf(index.row()) - verticalOffset(), viewport()->width(), heightOf(index.row())};
}

QModelIndex TicketList::indexAt(const QPoint& point) const
{
    const int y = point.y() + verticalOffset();
    if (y < 0 || y >= contentHeight())
        return {};
    return m_inbox.index(lineAt(y));
}

void TicketList::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int height = heightOf(index.row());
    int top = topOf(index.row());
    // The heading of a first ticket comes with it.
    if (index.row() > 0 && isHeading(index.row() - 1))
        top -= headingHeight();
    const int bottom = topOf(index.row()) + height;
    QScrollBar* bar = verticalScrollBar();
    const int page = viewport()->height();
    if (hint == PositionAtTop || (hint == EnsureVisible && top < bar->value()))
        bar->setValue(top);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && bottom > bar->value() + page))
        bar->setValue(bottom - page);
    else if (hint == PositionAtCenter)
        bar->setValue(top - (page - height) / 2);
}

void TicketList::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    QScrollBar* bar = verticalScrollBar();
    bar->setSingleStep(rowHeight());
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, contentHeight() - viewport()->height()));
    tellVisible();
}

void TicketList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    updateGeometries();
}

void TicketList::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(0, dy);
    tellVisible();
}

void TicketList::tellVisible()
{
    if (m_inbox.rowCount() == 0 || viewport()->height() <= 0)
        return m_inbox.setVisible(0, -1);
    m_inbox.setVisible(lineAt(verticalOffset()), lineAt(verticalOffset() + viewport()->height() - 1));
}

// ---- what stays where it is when the model is another one ----

void TicketList::rememberPlace()
{
    m_top.reset();
    if (verticalOffset() == 0 || m_inbox.rowCount() == 0)
        return; // at the top one stays at the top
    const QModelIndex first = ticketNear(lineAt(verticalOffset()), 1);
    m_top = m_inbox.ticketAt(first);
    m_topOffset = first.isValid() ? topOf(first.row()) - verticalOffset() : 0;
}

void TicketList::restorePlace()
{
    doItemsLayout();
    if (!m_top)
        return;
    if (const QModelIndex place = m_inbox.indexOf(*m_top); place.isValid())
        verticalScrollBar()->setValue(topOf(place.row()) - m_topOffset);
}

void TicketList::forgetPlace()
{
    verticalScrollBar()->setValue(0);
    m_top.reset();
}

// ---- pictures ----

void TicketList::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    const QRect area = event->rect();
    painter.fillRect(area, theme().color(kit::token::bgPane));
    if (m_inbox.rowCount() == 0)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    const int last = lineAt(area.bottom() + verticalOffset());
    for (int line = std::max(0, lineAt(area.top() + verticalOffset())); line <= last; ++line) {
        const QModelIndex index = m_inbox.index(line);
        option.rect = visualRect(index);
        if (!event->region().intersects(option.rect))
            continue;
        option.index = index;
        option.state = plain;
        const bool current = index == currentIndex();
        option.state.setFlag(QStyle::State_Selected, current);
        option.state.setFlag(QStyle::State_HasFocus, current && hasFocus());
        option.state.setFlag(QStyle::State_KeyboardFocusChange,
                             window()->testAttribute(Qt::WA_KeyboardFocusChange));
        option.state.setFlag(QStyle::State_MouseOver, line == m_hovered);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void TicketList::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles)
{
    if (first == last && roles == QList<int>{models::InboxModel::NowRole})
        return viewport()->update(rowTimeRect(visualRect(first), isRightToLeft())); // each second, all day
    if (first == last)
        return QListView::dataChanged(first, last, roles);
    viewport()->update();
}

QRegion TicketList::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QItemSelectionRange& range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
    return region & viewport()->rect();
}

// ---- keyboard and pointer ----

QModelIndex TicketList::ticketNear(int line, int step) const
{
    const int last = m_inbox.rowCount() - 1;
    const QModelIndex at = m_inbox.index(std::clamp(line, 0, std::max(0, last)));
    if (m_inbox.ticketAt(at))
        return at;
    const QModelIndex next = models::neighbour(m_inbox, at, step);
    return next.isValid() ? next : models::neighbour(m_inbox, at, -step);
}

QModelIndex TicketList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int current = currentIndex().isValid() ? currentIndex().row() : 0;
    const int page = std::max(1, viewport()->height() / rowHeight() - 1);
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return models::neighbour(m_inbox, currentIndex(), -1);
    case MoveDown:
    case MoveNext:
        return models::neighbour(m_inbox, currentIndex(), 1);
    case MovePageUp:
        return ticketNear(current - page, -1);
    case MovePageDown:
        return ticketNear(current + page, 1);
    case MoveHome:
        return ticketNear(0, 1);
    case MoveEnd:
        return ticketNear(m_inbox.rowCount() - 1, -1);
    default:
        return currentIndex();
    }
}

void TicketList::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(rect.center());
    if (m_inbox.ticketAt(index))
        selectionModel()->select(index, flags);
}

bool TicketList::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
    case QEvent::HoverLeave: {
        const bool inside = event->type() != QEvent::HoverLeave;
        const QModelIndex at =
            inside ? indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()) : QModelIndex();
        const int line = at.isValid() ? at.row() : -1;
        if (line != m_hovered) {
            update(m_inbox.index(std::max(0, m_hovered)));
            m_hovered = line;
            update(at);
        }
        m_pointerInside = inside;
        tellBusy();
        break;
    }
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

void TicketList::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool choosing = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (event->button() != Qt::LeftButton || !m_inbox.ticketAt(index))
        return QListView::mousePressEvent(event);
    if (choosing)
        return Q_EMIT choosePressed(index, event->modifiers());
    const QRect row = visualRect(index);
    for (const RowAction action : {RowAction::Snooze, RowAction::Assign, RowAction::Close})
        if (rowActionRect(row, action, isRightToLeft()).contains(event->pos()))
            return Q_EMIT actionPressed(index, action);
    QListView::mousePressEvent(event);
}

void TicketList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (currentIndex() != before)
        scrollTo(currentIndex());
}

void TicketList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    tellBusy();
}

void TicketList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    tellBusy();
}

void TicketList::tellBusy()
{
    const bool busy = m_pointerInside || hasFocus();
    if (busy != std::exchange(m_busy, busy))
        Q_EMIT busyChanged(busy);
}

} // namespace atalaya::inbox
