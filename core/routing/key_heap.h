#pragma once

#include "core/routing/bitset.h"

#include <optional>

namespace atalaya::routing {

/// What waits in one class, smallest key first: a heap with four children a node, keys beside the items, so
/// that comparing reads no other memory. `moved(item, position)` hears every change of a position; with it
/// anything can be taken out.
class KeyHeap {
public:
    struct Entry {
        std::uint64_t place = 0; ///< band and deadline
        std::uint32_t order = 0; ///< low bits of the sequence; the live ones never span half the range
        Index item = kNone;

        friend bool operator<(const Entry& a, const Entry& b)
        {
            if (a.place != b.place)
                return a.place < b.place;
            return static_cast<std::int32_t>(a.order - b.order) < 0;
        }
    };

    bool empty() const { return m_entries.empty(); }
    std::size_t size() const { return m_entries.size(); }
    const Entry& top() const { return m_entries.front(); }
    const std::vector<Entry>& entries() const { return m_entries; }
    std::size_t bytes() const { return m_entries.capacity() * sizeof(Entry); }

    /// The smallest besides the top.
    std::optional<Entry> second() const
    {
        std::optional<Entry> best;
        for (std::size_t i = 1; i < std::min<std::size_t>(5, m_entries.size()); ++i)
            if (!best || m_entries[i] < *best)
                best = m_entries[i];
        return best;
    }

    template <typename Moved> void push(const Entry& entry, Moved moved)
    {
        if (m_entries.size() == m_entries.capacity()) // by a quarter: millions wait here
            m_entries.reserve(m_entries.size() + m_entries.size() / 4 + 4);
        m_entries.push_back(entry);
        siftUp(m_entries.size() - 1, entry, moved);
    }

    template <typename Moved> void erase(Index position, Moved moved)
    {
        const Entry last = m_entries.back();
        m_entries.pop_back();
        if (position == m_entries.size())
            return;
        if (position > 0 && last < m_entries[(position - 1) / 4])
            siftUp(position, last, moved);
        else
            siftDown(position, last, moved);
    }

    void release() { std::vector<Entry>().swap(m_entries); }

private:
    template <typename Moved> void put(std::size_t at, const Entry& entry, Moved& moved)
    {
        m_entries[at] = entry;
        moved(entry.item, static_cast<Index>(at));
    }
    template <typename Moved> void siftUp(std::size_t at, const Entry& entry, Moved& moved)
    {
        while (at > 0) {
            const std::size_t parent = (at - 1) / 4;
            if (!(entry < m_entries[parent]))
                break;
            put(at, m_entries[parent], moved);
            at = parent;
        }
        put(at, entry, moved);
    }
    template <typename Moved> void siftDown(std::size_t at, const Entry& entry, Moved& moved)
    {
        for (;;) {
            const std::size_t first = at * 4 + 1;
            if (first >= m_entries.size())
                break;
            std::size_t least = first;
            for (std::size_t i = first + 1; i < std::min(first + 4, m_entries.size()); ++i)
                if (m_entries[i] < m_entries[least])
                    least = i;
            if (!(m_entries[least] < entry))
                break;
            put(at, m_entries[least], moved);
            at = least;
        }
        put(at, entry, moved);
    }

    std::vector<Entry> m_entries;
};

} // namespace atalaya::routing
