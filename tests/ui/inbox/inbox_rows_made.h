#pragma once

#include "tests/support/fake_core.h"

namespace atalaya::test {

/// Row number n: due n minutes from now, of customer "Customer n". Numbers from 1 on.
inline api::TicketRow inboxRow(const FakeCore& core, int number)
{
    api::TicketRow row;
    row.ticket.id = domain::TicketId(FakeCore::id(std::uint64_t(number)));
    row.ticket.number = 48000 + number;
    row.ticket.status = domain::TicketStatus::Open;
    row.ticket.subject = "Subject " + std::to_string(number);
    row.ticket.snippet = "Words of the last message";
    row.ticket.dueAt = core.world.now + std::chrono::minutes(number);
    row.ticket.updatedAt = core.world.now;
    row.ticket.createdAt = core.world.now - std::chrono::hours(2);
    row.ticket.customer = domain::CustomerId(FakeCore::id(std::uint64_t(100'000'000 + number)));
    row.customerName = "Customer " + std::to_string(number);
    return row;
}

inline void fillInbox(FakeCore& core, int count)
{
    core.world.rows.clear();
    core.world.rows.reserve(std::size_t(count));
    for (int number = 1; number <= count; ++number)
        core.world.rows.push_back(inboxRow(core, number));
}

inline domain::TicketId inboxTicket(int number)
{
    return domain::TicketId(FakeCore::id(std::uint64_t(number)));
}

} // namespace atalaya::test
