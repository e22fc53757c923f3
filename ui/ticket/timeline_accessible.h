#pragma once

namespace atalaya::ticket {

class TimelineView;

/// A screen reader meets a list with one item an entry. Safe to call twice.
void installTimelineAccessibility();

/// Its entries are others now.
void timelineChanged(TimelineView* view);

} // namespace atalaya::ticket
