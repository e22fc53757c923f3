#pragma once

#include "core/storage/open.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace atalaya::storage::test {

inline constexpr Instant kNoon = fromMicros(1'763'640'000'000'000);

/// An id whose last bytes are the number: the smaller number sorts first.
template <typename SomeId> SomeId id(std::uint32_t number)
{
    Uuid uuid;
    uuid.bytes[0] = 1; // never the null id
    for (std::size_t i = 0; i < 4; ++i)
        uuid.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return SomeId(uuid);
}

/// The value; an error ends the test program with its words.
template <typename Value> Value must(Result<Value> result)
{
    if (!result)
        qFatal("%s", result.error().str().c_str());
    return std::move(result).value();
}
inline void must(Result<void> result)
{
    if (!result)
        qFatal("%s", result.error().str().c_str());
}

/// The name of the error's code; "none" for a success.
template <typename Value> QByteArray failure(const Result<Value>& result)
{
    const std::string_view name = result ? "none" : errorName(result.error().code);
    return QByteArray(name.data(), static_cast<qsizetype>(name.size()));
}

/// A folder that goes when the test ends.
class Folder {
public:
    std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private:
    QTemporaryDir m_folder;
};

/// 32 bytes, all the same.
inline SecretString key(char byte)
{
    return SecretString(std::string(32, byte));
}

/// A broker's stores in memory, with one queue (1), one agent (1) and one customer (1).
inline BrokerStores broker()
{
    BrokerStores stores = must(openBroker({}));
    domain::Queue queue;
    queue.id = id<domain::QueueId>(1);
    queue.name = "Help";
    must(stores.directory->put(queue));
    domain::Agent agent;
    agent.id = id<domain::AgentId>(1);
    agent.login = "ana";
    agent.name = "Ana Ruiz";
    must(stores.directory->put(agent));
    domain::Customer customer;
    customer.id = id<domain::CustomerId>(1);
    customer.name = "João Conceição";
    customer.createdAt = kNoon;
    must(stores.customers->put(customer));
    return stores;
}

/// A ticket of queue 1 and customer 1, made `number` minutes after noon.
inline domain::Ticket ticket(std::uint32_t number)
{
    domain::Ticket made;
    made.id = id<domain::TicketId>(number);
    made.number = number;
    made.subject = "Ticket " + std::to_string(number);
    made.queue = id<domain::QueueId>(1);
    made.customer = id<domain::CustomerId>(1);
    made.createdAt = kNoon + std::chrono::minutes(number);
    made.updatedAt = made.createdAt;
    return made;
}

/// A customer's message in that ticket, `number` seconds after noon.
inline domain::Entry entry(std::uint32_t number, std::uint32_t ofTicket, std::string text = "Hello")
{
    domain::Entry made;
    made.id = id<domain::EntryId>(number);
    made.ticket = id<domain::TicketId>(ofTicket);
    made.authorName = "João Conceição";
    made.at = kNoon + std::chrono::seconds(number);
    made.text = std::move(text);
    return made;
}

} // namespace atalaya::storage::test
