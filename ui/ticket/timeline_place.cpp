#include "ui/ticket/timeline_place.h"

#include "ui/ticket/timeline_view.h"

#include <QScrollBar>

namespace atalaya::ticket {
namespace {

QString textOf(domain::EntryId id)
{
    return QString::fromStdString(id.str());
}

/// Nothing, if it is none of those on screen.
std::optional<domain::EntryId> entryOf(const TimelineLayout& layout, const QString& text)
{
    const auto id = domain::EntryId::parse(text.toStdString());
    if (!id || layout.indexOf(*id) < 0)
        return {};
    return *id;
}

} // namespace

TimelinePlace TimelinePlace::of(const TimelineView& view)
{
    TimelinePlace place;
    const TimelineLayout::Anchor anchor =
        view.m_layout.anchorAt(view.verticalScrollBar()->value(), view.view());
    place.end = view.m_anchor.end || anchor.end;
    if (!place.end) {
        place.entry = textOf(anchor.entry);
        place.kind = int(anchor.kind);
        place.offset = anchor.offset;
    }
    if (view.m_from && view.m_to) {
        place.from = textOf(view.m_from->entry);
        place.fromAt = view.m_from->position;
        place.to = textOf(view.m_to->entry);
        place.toAt = view.m_to->position;
    }
    return place;
}

void TimelinePlace::bringTo(TimelineView& view) const
{
    const auto first = entryOf(view.m_layout, from);
    const auto last = entryOf(view.m_layout, to);
    if (first && last) {
        view.m_from = TimelineView::TextPoint{*first, fromAt};
        view.m_to = TimelineView::TextPoint{*last, toAt};
    }
    if (const auto row = entryOf(view.m_layout, entry); row && !end) {
        view.m_anchor.end = false;
        view.m_anchor.entry = *row;
        view.m_anchor.kind = static_cast<models::TimelineKind>(kind);
        view.m_anchor.offset = offset;
    } else if (end) {
        view.m_anchor = {};
    }
    view.resettle();
}

} // namespace atalaya::ticket
