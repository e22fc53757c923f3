#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/timeline_items.h"
#include "ui/ticket/timeline_view.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <algorithm>
#include <utility>

// What the keyboard reaches inside the timeline, and the ring around it.
namespace atalaya::ticket {

using models::TimelineKind;

namespace {

/// One link or picture of a text and the box of its first line.
struct Anchor {
    QString link;
    QRectF rect;
    bool picture = false;
};

QRectF boxOf(const QTextDocument& document, const QTextBlock& block, int from, int length)
{
    const QTextLine line = block.layout()->lineForTextPosition(from - block.position());
    if (!line.isValid())
        return {};
    const int begin = from - block.position();
    const int end = std::min(begin + length, line.textStart() + line.textLength());
    const double left = line.cursorToX(begin);
    const double right = line.cursorToX(end);
    const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
    return QRectF(origin + QPointF(std::min(left, right), line.y()),
                  QSizeF(std::abs(right - left), line.height()));
}

std::vector<Anchor> anchorsOf(const QTextDocument& document)
{
    std::vector<Anchor> out;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            const QString link = part.charFormat().anchorHref();
            const QString picture = part.charFormat().toImageFormat().name();
            if (link.isEmpty() && picture.startsWith(QLatin1StringView("cid:")))
                out.push_back({picture, boxOf(document, block, part.position(), part.length()), true});
            // A link in several formats is one link.
            if (!link.isEmpty() && (it == block.begin() || out.empty() || out.back().link != link))
                out.push_back({link, boxOf(document, block, part.position(), part.length())});
        }
    return out;
}

} // namespace

/// The stops inside one message: its head, its links, its folded quotation, its files, and what a failure
/// offers.
void TimelineView::addStops(std::vector<Spot>& found, int item) const
{
    const models::TimelineItem& row = m_layout.items()[std::size_t(item)];
    // The text of what was never on screen is not set: setting all of it would take too long for one key.
    const bool measured = m_layout.isMeasured(item);
    const ItemLayout* layout = measured ? &const_cast<TimelineLayout&>(m_layout).ensure(item) : nullptr;
    if (layout && row.kind == TimelineKind::Mail && !layout->cardHeader.isNull())
        found.push_back({SpotKind::Header, item, 0, {}});
    if (layout && !layout->original.isNull())
        found.push_back({SpotKind::Original, item, 0, {}});
    if (layout && layout->document) {
        int index = 0;
        for (const Anchor& anchor : anchorsOf(*layout->document))
            found.push_back(
                {anchor.picture ? SpotKind::Picture : SpotKind::Link, item, index++, anchor.link});
    }
    if (layout && !layout->quote.isNull())
        found.push_back({SpotKind::Quote, item, 0, {}});
    const auto files = models::listedAttachments(m_layout.entryOf(item));
    for (int i = 0; i < static_cast<int>(files.size()); ++i)
        found.push_back({SpotKind::Attachment, item, i, {}});
    if (layout && layout->told)
        found.push_back({SpotKind::Delivery, item, 0, {}});
    for (int i = 0; layout && i < static_cast<int>(layout->ways.size()); ++i)
        found.push_back({SpotKind::Way, item, i, {}});
}

/// What Tab visits, from the top: "Show earlier", folded events, and what messages offer.
std::vector<TimelineView::Spot> TimelineView::stops() const
{
    std::vector<Spot> found;
    for (int item = 0; item < static_cast<int>(m_layout.items().size()); ++item) {
        const models::TimelineItem& row = m_layout.items()[std::size_t(item)];
        if (row.kind == TimelineKind::Earlier)
            found.push_back({SpotKind::Earlier, item, 0, {}});
        else if (row.kind == TimelineKind::EventFold)
            found.push_back({SpotKind::Fold, item, 0, {}});
        else if (row.kind != TimelineKind::Event && row.count == 1)
            addStops(found, item);
    }
    return found;
}

/// Where a stop stands in its row; empty for what paints its own ring.
QRectF TimelineView::ringOf(const Spot& spot, const ItemLayout& layout) const
{
    switch (spot.kind) {
    case SpotKind::Header:
        return layout.cardHeader;
    case SpotKind::Original:
        return layout.original;
    case SpotKind::Quote:
        return layout.quote;
    case SpotKind::Delivery:
        return layout.delivery;
    case SpotKind::Way:
        return spot.index < static_cast<int>(layout.ways.size()) ? layout.ways[std::size_t(spot.index)].rect
                                                                 : QRectF();
    case SpotKind::Picture:
    case SpotKind::Link: {
        const auto anchors = layout.document ? anchorsOf(*layout.document) : std::vector<Anchor>();
        if (spot.index < static_cast<int>(anchors.size()))
            return anchors[std::size_t(spot.index)].rect.translated(layout.text);
        return {};
    }
    case SpotKind::Attachment:
    case SpotKind::Fold:
    case SpotKind::Earlier:
    case SpotKind::None:
        break;
    }
    return {};
}

void TimelineView::activateFocused()
{
    // Rows of events are others afterwards; the stop is gone with them.
    const bool goes = m_focused.kind == SpotKind::Fold || m_focused.kind == SpotKind::Earlier;
    activate(std::exchange(m_focused, goes ? Spot() : m_focused));
}

bool TimelineView::focusNextPrevChild(bool next)
{
    const std::vector<Spot> all = stops();
    const auto now = std::ranges::find(all, m_focused);
    auto index =
        now == all.end() ? (next ? -1 : static_cast<int>(all.size())) : static_cast<int>(now - all.begin());
    index += next ? 1 : -1;
    const bool first = now == all.end() && !next; // coming back out of the list: leave
    if (all.empty() || first || index < 0 || index >= static_cast<int>(all.size())) {
        m_focused = {};
        viewport()->update();
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    focusStop(all[std::size_t(index)]);
    return true;
}

void TimelineView::focusStop(const Spot& spot)
{
    m_focused = spot;
    const domain::EntryId entry = m_layout.entryOf(spot.item).id;
    showEntry(m_layout.indexOf(entry));
    Q_EMIT entryTouched(entry);
    viewport()->update();
}

} // namespace atalaya::ticket
