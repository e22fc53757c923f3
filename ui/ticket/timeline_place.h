#pragma once

#include <QString>

namespace atalaya::ticket {

class TimelineView;

/// Where somebody reads in a conversation and what is selected there: enough to come back to it, after
/// another conversation as after a restart. Ids only, no words.
struct TimelinePlace {
    bool end = true; ///< the end, wherever it is
    QString entry; ///< whose row stands `offset` px below the top of the screen
    int kind = 0; ///< of the row: models::TimelineKind
    double offset = 0;
    QString from; ///< entries between which text is selected; empty: none is
    int fromAt = 0;
    QString to;
    int toAt = 0;

    static TimelinePlace of(const TimelineView& view);
    /// What is not there any more changes nothing.
    void bringTo(TimelineView& view) const;

    friend bool operator==(const TimelinePlace&, const TimelinePlace&) = default;
};

} // namespace atalaya::ticket
