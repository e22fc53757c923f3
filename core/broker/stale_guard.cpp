#include "core/broker/stale_guard.h"

#include "core/protocol/codec.h"

#include <algorithm>
#include <ranges>

namespace atalaya::broker {
namespace {

/// Reads events from the newest back to the one in which the author saw the ticket, and remembers what others
/// said on the way.
class Search {
public:
    Search(const domain::Ticket& ticket, const domain::Agent& author, std::int64_t expectedVersion)
        : m_ticket(ticket.id)
        , m_id(ticket.id.str())
        , m_author(author.id.str())
        , m_expected(expectedVersion)
    {
    }

    /// True when the answer is known.
    bool read(const storage::StoredEvent& event)
    {
        if ((event.kind != "ticket" && event.kind != "entry") || event.body.find(m_id) == std::string::npos)
            return false;
        const auto body = protocol::decodeChangeBody(event.kind, event.body);
        if (!body)
            return false;
        if (const auto* state = std::get_if<domain::Ticket>(&*body)) {
            if (state->id != m_ticket)
                return false;
            // A ticket is written before what was said with it: the words belong to this version.
            if (state->version > m_expected)
                m_newer = m_newer || std::exchange(m_foreign, false);
            // Versions have no holes: the one before the next is what the author saw, in the log or not.
            if (state->version > m_expected + 1)
                return false;
            stale = m_newer;
            return true;
        }
        if (const auto* entry = std::get_if<domain::Entry>(&*body); entry && isForeign(*entry, event.at))
            m_foreign = true;
        return false;
    }

    bool stale = true; ///< until the version is found

private:
    bool isForeign(const domain::Entry& entry, Instant recordedAt) const
    {
        if (entry.ticket != m_ticket || entry.kind == domain::EntryKind::Event || entry.authorId == m_author)
            return false;
        // An outgoing entry is recorded again with each step of its delivery: only the first time is news.
        return entry.delivery == domain::Delivery::None || entry.at == recordedAt;
    }

    domain::TicketId m_ticket;
    std::string m_id;
    std::string m_author;
    std::int64_t m_expected;
    bool m_foreign = false; ///< somebody else's words, whose version comes next
    bool m_newer = false;
};

} // namespace

Result<void> refuseIfStale(Turn& turn, const domain::Ticket& ticket, const domain::Agent& author,
                           std::int64_t expectedVersion)
{
    static constexpr int kChunk = 500;
    static constexpr int kChunks = 40; // what is older is called newer: the author looks, and can send anyway
    if (expectedVersion == ticket.version)
        return {};
    Search search(ticket, author, expectedVersion);
    std::int64_t end = turn.journal.lastSeq();
    bool found = false;
    for (int i = 0; i < kChunks && end > 0 && !found; ++i) {
        const std::int64_t begin = std::max<std::int64_t>(0, end - kChunk);
        ATALAYA_TRY(events, turn.stores.events->read(begin, kChunk));
        for (const storage::StoredEvent& event : std::views::reverse(events))
            if (event.sequence <= end && !found)
                found = search.read(event);
        end = begin;
    }
    if (search.stale)
        return Error{ErrorCode::Conflict, "something newer has arrived"};
    return {};
}

} // namespace atalaya::broker
