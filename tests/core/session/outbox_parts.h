#pragma once

#include "core/session/outbox.h"
#include "tests/core/session/fixtures.h"

/// What the tests of the outbox share: short commands and answers, and an outbox in memory.
namespace atalaya::session::test {

using namespace domain;

inline SetTicketStatus solve(std::uint8_t ticketNumber)
{
    return {id<TicketId>(ticketNumber), TicketStatus::Solved};
}

inline protocol::Answer yes(std::uint8_t command, std::int64_t seq)
{
    protocol::Answer answer;
    answer.id = id<CommandId>(command);
    answer.ok = true;
    answer.seq = seq;
    return answer;
}

inline protocol::Answer no(std::uint8_t command, ErrorCode code)
{
    protocol::Answer answer;
    answer.id = id<CommandId>(command);
    answer.code = code;
    answer.detail = "because: of this";
    return answer;
}

using Ids = std::vector<CommandId>;

inline Ids ids(std::initializer_list<std::uint8_t> numbers)
{
    Ids out;
    for (const std::uint8_t number : numbers)
        out.push_back(id<CommandId>(number));
    return out;
}

inline ReplyToTicket reply(std::uint8_t ticketNumber, std::string text)
{
    ReplyToTicket out;
    out.ticket = id<TicketId>(ticketNumber);
    out.entry = id<EntryId>(ticketNumber);
    out.text = std::move(text);
    return out;
}

inline Draft draft(std::uint8_t ticketNumber, std::string text)
{
    Draft out;
    out.key.ticket = id<TicketId>(ticketNumber);
    out.text = std::move(text);
    out.to = {"joana@example.com"};
    out.caret = 2;
    out.macroState = "{}";
    out.basedOnVersion = 4;
    out.updatedAt = kNow;
    return out;
}

struct OutboxFixture {
    SeededRandom random{5};
    storage::DeskStores stores = must(storage::openDesk({}));
    Outbox outbox = must(Outbox::open(stores));

    void append(std::uint8_t number, Command command)
    {
        must(outbox.append(id<CommandId>(number), std::move(command), kNow));
    }
    Ids order() const
    {
        Ids out;
        for (const OutboxItem& one : outbox.items())
            out.push_back(one.id);
        return out;
    }
    void reopen() { outbox = must(Outbox::open(stores)); }
    std::vector<CommandId> unsent(Instant now = kNow) const
    {
        std::vector<CommandId> out;
        for (const OutboxItem& one : outbox.unsent(now))
            out.push_back(one.id);
        return out;
    }
};

} // namespace atalaya::session::test
