#include "ui/kit/menu.h"
#include "ui/kit/theme.h"
#include "ui/models/texts.h"
#include "ui/ticket/timeline_view.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace atalaya::ticket {

using kit::theme;
using models::TimelineKind;

TimelineView::SpotKind TimelineView::partAt(int item, const ItemLayout& layout, const QPointF& at) const
{
    const TimelineKind kind = m_layout.items()[std::size_t(item)].kind;
    if (layout.quote.adjusted(-2, -2, 2, 2).contains(at) && !layout.quote.isNull())
        return SpotKind::Quote;
    if (!layout.original.isNull() && layout.original.contains(at))
        return SpotKind::Original;
    if (kind == TimelineKind::Mail && layout.cardHeader.contains(at))
        return SpotKind::Header;
    if (kind == TimelineKind::EventFold && layout.line.contains(at))
        return SpotKind::Fold;
    if (kind == TimelineKind::Earlier && layout.line.contains(at))
        return SpotKind::Earlier;
    return layout.told && layout.delivery.contains(at) ? SpotKind::Delivery : SpotKind::None;
}

TimelineView::Spot TimelineView::spotAt(const QPoint& point) const
{
    Spot spot;
    spot.item = m_layout.itemAt(point.y() - origin());
    if (spot.item < 0 || !m_layout.isMeasured(spot.item))
        return {};
    // What is on screen has its layout; a row dropped from memory gets it back here.
    const ItemLayout& layout = const_cast<TimelineLayout&>(m_layout).ensure(spot.item);
    const QPointF at = QPointF(point) - rowOrigin(spot.item);
    for (std::size_t i = 0; i < layout.attachments.size(); ++i)
        if (layout.attachments[i].contains(at)) {
            spot.kind = SpotKind::Attachment;
            spot.index = static_cast<int>(i);
            return spot;
        }
    for (std::size_t i = 0; i < layout.ways.size(); ++i)
        if (layout.ways[i].rect.contains(at)) {
            spot.kind = SpotKind::Way;
            spot.index = static_cast<int>(i);
            return spot;
        }
    spot.kind = partAt(spot.item, layout, at);
    if (spot.kind == SpotKind::None && layout.document)
        spot.link = layout.document->documentLayout()->anchorAt(at - layout.text);
    if (!spot.link.isEmpty())
        spot.kind = SpotKind::Link;
    else if (spot.kind == SpotKind::None && layout.document) {
        const QString picture = layout.document->documentLayout()->imageAt(at - layout.text);
        if (picture.startsWith(QLatin1StringView("cid:"))) {
            spot.kind = SpotKind::Picture;
            spot.link = picture;
        }
    }
    return spot.kind == SpotKind::None ? Spot() : spot;
}

std::optional<TimelineView::TextPoint> TimelineView::textAt(const QPoint& point) const
{
    const int count = static_cast<int>(m_layout.items().size());
    int item = m_layout.itemAt(point.y() - origin());
    // Rows without text belong to the next one that has some.
    while (item >= 0 && item < count && !const_cast<TimelineLayout&>(m_layout).ensure(item).document)
        ++item;
    if (item < 0 || item >= count)
        return {};
    const ItemLayout& layout = const_cast<TimelineLayout&>(m_layout).ensure(item);
    const QPointF at = QPointF(point) - rowOrigin(item) - layout.text;
    int position = layout.document->documentLayout()->hitTest(at, Qt::FuzzyHit);
    if (at.y() < 0)
        position = 0;
    else if (at.y() > layout.document->size().height() || position < 0)
        position = layout.document->characterCount() - 1;
    return TextPoint{m_layout.entryOf(item).id, position};
}

void TimelineView::takeWay(const domain::Entry& entry, WayOut way)
{
    if (way == WayOut::CopyText)
        QApplication::clipboard()->setText(models::toQt(entry.text));
    else if (way == WayOut::TryAgain)
        Q_EMIT retryRequested(entry.id);
    else
        Q_EMIT wayOutChosen(entry.id, way);
}

void TimelineView::activate(const Spot& spot)
{
    if (spot.kind == SpotKind::None)
        return;
    const domain::Entry& entry = m_layout.entryOf(spot.item);
    switch (spot.kind) {
    case SpotKind::Picture:
    case SpotKind::Attachment:
        if (const auto file = fileAt(spot)) {
            if (isThumbnail(m_layout.items()[std::size_t(spot.item)], *file))
                m_thumbnails->fetch(*file, thumbnailPixels());
            if (file->type.starts_with("image/"))
                Q_EMIT pictureRequested(entry.id, *file);
            else
                Q_EMIT attachmentRequested(*file);
        }
        return;
    case SpotKind::Link:
        Q_EMIT linkRequested(
            QUrl(spot.link),
            spot == m_focused
                ? ringOf(spot, m_layout.ensure(spot.item)).translated(rowOrigin(spot.item)).toRect()
                : QRect(m_pressedAt, QSize(1, 1)));
        return;
    case SpotKind::Earlier:
        Q_EMIT earlierRequested();
        return;
    case SpotKind::Way: {
        const std::vector<WayLink>& ways = m_layout.ensure(spot.item).ways;
        if (spot.index < static_cast<int>(ways.size()))
            takeWay(entry, ways[std::size_t(spot.index)].way);
        return;
    }
    case SpotKind::Delivery:
        Q_EMIT attemptsRequested(entry.id);
        return;
    case SpotKind::Original:
        Q_EMIT originalRequested(entry.id);
        return;
    case SpotKind::Fold:
    case SpotKind::Quote:
    case SpotKind::Header:
    case SpotKind::None:
        break;
    }
    // The row that was pressed stays where it is.
    m_anchor = {entry.id, m_layout.items()[std::size_t(spot.item)].kind, rowOrigin(spot.item).y(), false};
    if (spot.kind == SpotKind::Fold)
        m_layout.toggle(spot.item, TimelineLayout::Foldable::Events);
    else if (spot.kind == SpotKind::Quote)
        m_layout.toggle(spot.item, TimelineLayout::Foldable::Quote);
    else
        m_layout.toggle(spot.item, TimelineLayout::Foldable::Addresses);
    resettle();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = spotAt(event->pos());
    if (const int touched = entryAt(event->pos()); touched >= 0)
        Q_EMIT entryTouched(entries()[std::size_t(touched)].id);
    m_pressedAt = event->pos();
    m_focused = {};
    m_selecting = m_pressed.kind == SpotKind::None || m_pressed.kind == SpotKind::Link;
    m_onSelection = m_selecting && event->modifiers() == Qt::NoModifier && isSelected(event->pos());
    m_selecting = m_selecting && !m_onSelection;
    if (m_selecting) {
        m_to = textAt(event->pos());
        if (!event->modifiers().testFlag(Qt::ShiftModifier) || !m_from)
            m_from = m_to;
    }
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_selecting && takeDrag(event->pos()))
        return;
    if (m_selecting && event->buttons().testFlag(Qt::LeftButton)) {
        m_to = textAt(event->pos());
        if (event->pos().y() < 0 || event->pos().y() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value()
                                          + (event->pos().y() < 0 ? -theme().px(20) : theme().px(20)));
        viewport()->update();
        return;
    }
    const Spot spot = spotAt(event->pos());
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    viewport()->setCursor(spot.kind != SpotKind::None ? Qt::PointingHandCursor
                              : textAt(event->pos())  ? Qt::IBeamCursor
                                                      : Qt::ArrowCursor);
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_selecting = false;
    const Spot pressed = std::exchange(m_pressed, {});
    if (std::exchange(m_onSelection, false)) { // pressed and not dragged: the selection ends
        m_from.reset();
        viewport()->update();
    }
    if (pressed.kind != SpotKind::None && pressed == spotAt(event->pos()) && selectedText().isEmpty())
        activate(pressed);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto point = textAt(event->pos());
    if (!point || spotAt(event->pos()).kind != SpotKind::None)
        return;
    QTextCursor cursor(m_layout.ensure(m_layout.itemOf(point->entry)).document.get());
    cursor.setPosition(point->position);
    cursor.select(QTextCursor::WordUnderCursor);
    m_from = TextPoint{point->entry, cursor.selectionStart()};
    m_to = TextPoint{point->entry, cursor.selectionEnd()};
    viewport()->update();
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new kit::Menu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const Spot spot = byKey ? m_focused : spotAt(event->pos());
    addTextItems(*menu);
    addFileItems(*menu, spot);
    if (spot.kind == SpotKind::Link)
        connect(menu->addItem(QStringLiteral("link"), tr("Copy the address of the link")),
                &QAction::triggered, this, [link = spot.link] { QApplication::clipboard()->setText(link); });
    const int at = byKey ? (spot.item < 0 ? -1 : m_layout.indexOf(m_layout.entryOf(spot.item).id))
                         : entryAt(event->pos());
    addEntryItems(*menu, at);
    connect(menu->addItem(QString(), tr("Select all"), QStringLiteral("Ctrl A")), &QAction::triggered, this,
            &TimelineView::selectAll);
    connect(menu->addItem(QStringLiteral("chevrons-up-down"), tr("Unfold quotes and events"),
                          QStringLiteral("O")),
            &QAction::triggered, this, &TimelineView::unfold);
    menu->popup(event->globalPos());
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Up:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Down:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_PageDown:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Home:
        return bar->triggerAction(QAbstractSlider::SliderToMinimum);
    case Qt::Key_End:
        return bar->triggerAction(QAbstractSlider::SliderToMaximum);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused.kind != SpotKind::None)
            return activateFocused();
        break;
    case Qt::Key_O:
        if (event->modifiers() == Qt::NoModifier)
            return unfold();
        break;
    case Qt::Key_Escape:
        if (m_from && m_to && !selectedText().isEmpty()) {
            m_from.reset();
            viewport()->update();
            return;
        }
        break;
    default:
        break;
    }
    event->ignore();
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason) {
        const std::vector<Spot> all = stops();
        if (!all.empty())
            m_focused = all.back();
    }
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Spot spot = spotAt(help->pos());
        const int entry = entryAt(help->pos());
        QString tip = spot.kind == SpotKind::Link ? spot.link : QString();
        if (spot.kind == SpotKind::Delivery)
            tip = tr("How it was sent");
        else if (const auto file = fileAt(spot))
            tip = models::toQt(file->name) + QStringLiteral("  ") + models::fileSize(file->size);
        else if (spot.kind == SpotKind::Original)
            tip = tr("As its sender laid it out");
        else if (spot.kind == SpotKind::Quote)
            tip = tr("Earlier messages") + QStringLiteral("  O");
        else if (tip.isEmpty() && entry >= 0)
            tip = models::longTime(entries()[std::size_t(entry)].at);
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered.kind != SpotKind::None) {
        m_hovered = {};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace atalaya::ticket
