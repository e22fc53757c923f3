#pragma once

#include "core/storage/open.h"
#include "tests/support/test.h"

/// Values that do not matter, and ids that can be told apart.
namespace atalaya::session::test {

inline const Instant kNow = fromMicros(1'763'640'000'000'000);

template <typename Id> Id id(std::uint8_t number)
{
    Uuid uuid;
    uuid.bytes[15] = number;
    return Id(uuid);
}

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().str().c_str());
    return *std::move(result);
}
inline void must(const Result<void>& result)
{
    if (!result)
        qFatal("%s", result.error().str().c_str());
}

inline domain::Queue queue(std::uint8_t number, int firstMinutes = 60)
{
    domain::Queue out;
    out.id = id<domain::QueueId>(number);
    out.name = "Queue " + std::to_string(number);
    out.firstResponseMinutes = firstMinutes;
    out.nextResponseMinutes = 120;
    return out;
}

inline domain::Customer customer(std::uint8_t number)
{
    domain::Customer out;
    out.id = id<domain::CustomerId>(number);
    out.name = "Customer " + std::to_string(number);
    out.createdAt = kNow;
    return out;
}

inline domain::Ticket ticket(std::uint8_t number)
{
    domain::Ticket out;
    out.id = id<domain::TicketId>(number);
    out.number = 48200 + number;
    out.subject = "Ticket " + std::to_string(number);
    out.status = domain::TicketStatus::Open;
    out.queue = id<domain::QueueId>(1);
    out.customer = id<domain::CustomerId>(1);
    out.createdAt = kNow + std::chrono::minutes(number);
    out.updatedAt = out.createdAt;
    return out;
}

inline domain::Entry entry(std::uint8_t number, domain::TicketId ticket, std::string text)
{
    domain::Entry out;
    out.id = id<domain::EntryId>(number);
    out.ticket = ticket;
    out.at = kNow + std::chrono::minutes(number);
    out.text = std::move(text);
    return out;
}

inline domain::Agent ana()
{
    domain::Agent out;
    out.id = id<domain::AgentId>(1);
    out.login = "ana";
    out.name = "Ana Prats";
    out.queues = {id<domain::QueueId>(1)};
    return out;
}

inline domain::OutboxItem item(std::uint8_t number, domain::Command command)
{
    domain::OutboxItem out;
    out.id = id<domain::CommandId>(number);
    out.command = std::move(command);
    out.createdAt = kNow;
    return out;
}

} // namespace atalaya::session::test
