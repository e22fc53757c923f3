#include "core/routing/item_table.h"

#include "core/routing/id_keys.h"

namespace atalaya::routing {

static_assert(sizeof(ItemRow) == 64);

std::size_t ItemTable::home(domain::TicketId ticket) const
{
    return IdHash()(ticket) & (m_slots.size() - 1);
}

Index ItemTable::find(domain::TicketId ticket) const
{
    if (m_slots.empty())
        return kNone;
    for (std::size_t at = home(ticket);; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_slots[at] == kNone)
            return kNone;
        if (SameId()((*this)[m_slots[at]].ticket, ticket))
            return m_slots[at];
    }
}

Index ItemTable::add(domain::TicketId ticket)
{
    if ((m_size + 1) * 4 > m_slots.size() * 3)
        grow();
    Index row = kNone;
    if (m_free.empty()) {
        row = m_used++;
        if (row / kChunk == m_chunks.size())
            m_chunks.push_back(std::make_unique<Chunk>());
    } else {
        row = m_free.back();
        m_free.pop_back();
    }
    (*this)[row] = ItemRow{};
    (*this)[row].ticket = ticket;
    std::size_t at = home(ticket);
    while (m_slots[at] != kNone)
        at = (at + 1) & (m_slots.size() - 1);
    m_slots[at] = row;
    ++m_size;
    return row;
}

void ItemTable::erase(Index row)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t hole = home((*this)[row].ticket);
    while (m_slots[hole] != row)
        hole = (hole + 1) & mask;
    // Those behind move up, so that no search ends at the hole (Knuth 6.4, algorithm R).
    for (std::size_t at = (hole + 1) & mask; m_slots[at] != kNone; at = (at + 1) & mask) {
        const std::size_t wanted = home((*this)[m_slots[at]].ticket);
        if (((at - wanted) & mask) >= ((at - hole) & mask)) {
            m_slots[hole] = m_slots[at];
            hole = at;
        }
    }
    m_slots[hole] = kNone;
    (*this)[row] = ItemRow{};
    m_free.push_back(row);
    --m_size;
}

void ItemTable::grow()
{
    std::vector<Index> old(std::max<std::size_t>(64, m_slots.size() * 2), kNone);
    old.swap(m_slots);
    for (const Index row : old) {
        if (row == kNone)
            continue;
        std::size_t at = home((*this)[row].ticket);
        while (m_slots[at] != kNone)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = row;
    }
}

std::size_t ItemTable::bytes() const
{
    return m_chunks.size() * sizeof(Chunk) + m_slots.capacity() * sizeof(Index)
        + m_free.capacity() * sizeof(Index);
}

} // namespace atalaya::routing
