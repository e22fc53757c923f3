#pragma once

#include "core/api/lists.h"

#include <QString>
#include <set>
#include <vector>

namespace atalaya::models {

/// The headings that tickets of a list stand under, in this order.
enum class InboxGroup { Soon, Today, Later, NoPromise, Paused, Ended };

QString label(InboxGroup group);

/// The moments at which tickets change their heading.
struct GroupTimes {
    explicit GroupTimes(Instant now);
    Instant soon; ///< due until then: within 15 minutes
    Instant today; ///< due before the day ends here
};

InboxGroup groupOf(const api::ListPlace& place, const GroupTimes& times);
/// Where a ticket stands now.
InboxGroup groupOf(const domain::Ticket& ticket, Instant now);

/// The lines of a list: headings, and the places below those that are not folded. What a line is takes a few
/// steps, however long the list: a hundred thousand places have at most six headings.
class InboxLines {
public:
    struct Line {
        InboxGroup group = InboxGroup::Soon;
        int place = -1; ///< −1: a heading
    };

    /// `headed`: with headings; the places are in the order of their groups then.
    void layOut(const std::vector<api::ListPlace>& places, Instant now, bool headed);
    void fold(InboxGroup group, bool folded);
    bool isFolded(InboxGroup group) const { return m_folded.contains(group); }
    /// One place less; the lines after it move up.
    void removePlace(int place);

    int count() const { return m_count; }
    Line at(int line) const;
    /// −1: its group is folded.
    int lineOfPlace(int place) const;
    int sizeOf(InboxGroup group) const;
    /// Lines that are headings.
    const std::vector<int>& headings() const { return m_headings; }
    /// True if some place has crossed a line between groups since layOut.
    bool isOld(const std::vector<api::ListPlace>& places, Instant now) const;
    /// The same headings over as many places.
    bool sameShape(const InboxLines& other) const;

private:
    struct Block {
        InboxGroup group = InboxGroup::Soon;
        int firstPlace = 0;
        int size = 0;
        int firstLine = 0; ///< of its heading, if there are headings
    };
    void number();
    bool isHidden(const Block& block) const { return m_headed && m_folded.contains(block.group); }

    std::vector<Block> m_blocks;
    std::vector<int> m_headings;
    std::set<InboxGroup> m_folded;
    int m_count = 0;
    bool m_headed = false;
};

} // namespace atalaya::models
