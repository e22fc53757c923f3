#pragma once

#include "core/routing/rows.h"

#include <array>
#include <memory>

namespace atalaya::routing {

/// Interactions by dense number and by ticket. Rows never move; the index by ticket holds four bytes a row.
/// Positions in heaps stand apart: a heap that moves a few of them then reads no rows.
class ItemTable {
public:
    static constexpr std::size_t kChunk = 4096;

    ItemRow& operator[](Index at) { return m_chunks[at / kChunk]->rows[at % kChunk]; }
    const ItemRow& operator[](Index at) const { return m_chunks[at / kChunk]->rows[at % kChunk]; }
    /// In the heap of its class.
    Index& position(Index at) { return m_chunks[at / kChunk]->positions[at % kChunk]; }

    Index find(domain::TicketId ticket) const;
    /// A new row; the ticket must not have one.
    Index add(domain::TicketId ticket);
    void erase(Index at);
    std::size_t size() const { return m_size; }
    std::size_t bytes() const;

    /// In the order of the rows.
    template <typename Visit> void forEach(Visit visit) const
    {
        for (Index at = 0; at < m_used; ++at)
            if (!(*this)[at].ticket.isNull())
                visit(at);
    }

private:
    struct Chunk {
        std::array<ItemRow, kChunk> rows;
        std::array<Index, kChunk> positions;
    };

    std::size_t home(domain::TicketId ticket) const;
    void grow();

    std::vector<std::unique_ptr<Chunk>> m_chunks;
    std::vector<Index> m_slots; ///< open addressing, linear probing
    std::vector<Index> m_free;
    Index m_used = 0; ///< rows ever given out
    std::size_t m_size = 0;
};

} // namespace atalaya::routing
