#include "tests/bench/desk_data.h"

#include "core/protocol/codec.h"

#include <cstdio>

namespace atalaya::bench {
namespace {

using namespace std::chrono_literals;

constexpr std::uint64_t kSeed = 418;
constexpr std::size_t kCustomers = 3000;
constexpr std::int64_t kTicketsAtOnce = 500;

Result<void> putDirectory(const Invented& invented, storage::ReplicaStores& stores)
{
    for (const auto& one : invented.skills())
        ATALAYA_CHECK(stores.directory->put(one));
    for (const auto& one : invented.queues())
        ATALAYA_CHECK(stores.directory->put(one));
    for (const auto& one : invented.agents())
        ATALAYA_CHECK(stores.directory->put(one));
    for (const auto& one : invented.accounts())
        ATALAYA_CHECK(stores.directory->put(one));
    for (const auto& one : invented.macros())
        ATALAYA_CHECK(stores.knowledge->put(one));
    for (const auto& one : invented.articles())
        ATALAYA_CHECK(stores.knowledge->put(one));
    return {};
}

class Filler {
public:
    Filler(DeskData& data, Invented& invented, storage::ReplicaStores& stores)
        : m_data(data)
        , m_invented(invented)
        , m_stores(stores)
    {
    }

    Result<void> fill(std::int64_t tickets, std::int64_t entries)
    {
        m_howMany = tickets;
        m_entriesEach = entries / tickets;
        ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores.connection));
        ATALAYA_CHECK(putDirectory(m_invented, m_stores));
        for (std::size_t i = 0; i < kCustomers; ++i) {
            m_customers.push_back(m_invented.customer(kMorning - 1000h));
            ATALAYA_CHECK(m_stores.customers->put(m_customers.back()));
        }
        ATALAYA_CHECK(transaction.commit());
        for (std::int64_t first = 0; first < tickets; first += kTicketsAtOnce)
            ATALAYA_CHECK(someTickets(first));
        return m_stores.connection->optimize();
    }

private:
    Result<void> someTickets(std::int64_t first)
    {
        ATALAYA_TRY(transaction, storage::Transaction::begin(*m_stores.connection));
        for (std::int64_t i = first; i < first + kTicketsAtOnce; ++i)
            ATALAYA_CHECK(ticket(i));
        return transaction.commit();
    }

    Result<void> ticket(std::int64_t index)
    {
        const domain::Customer& customer = m_customers[m_invented.below(m_customers.size())];
        const Instant created = kMorning - (m_howMany - index) * 3min;
        const domain::Ticket ticket = m_invented.ticket(customer, 10'000 + index, created);
        ATALAYA_CHECK(m_stores.tickets->put(ticket));
        m_data.tickets.push_back(ticket.id);
        for (std::size_t i = 0; i < entriesOf(index, ticket.id); ++i) {
            domain::Entry entry = m_invented.entry(ticket, customer, i % 2 == 0, created + i * 7min);
            if (i % 4 == 0)
                entry.html = asHtml(entry.text);
            ATALAYA_CHECK(m_stores.entries->add(entry));
        }
        return {};
    }

    std::size_t entriesOf(std::int64_t index, domain::TicketId ticket)
    {
        if (index == m_howMany / 2) {
            m_data.longTicket = ticket;
            return kLongConversation;
        }
        if (index == m_howMany / 4) {
            m_data.longestTicket = ticket;
            return kLongestConversation;
        }
        return std::size_t(m_entriesEach);
    }

    DeskData& m_data;
    Invented& m_invented;
    storage::ReplicaStores& m_stores;
    std::vector<domain::Customer> m_customers;
    std::int64_t m_howMany = 0;
    std::int64_t m_entriesEach = 0;
};

} // namespace

Result<std::unique_ptr<DeskData>> DeskData::make(std::int64_t tickets, std::int64_t entries)
{
    std::fprintf(stderr, "filling a replica with %lld tickets, %lld entries\n",
                 static_cast<long long>(tickets), static_cast<long long>(entries));
    auto data = std::make_unique<DeskData>();
    ATALAYA_TRY(invented, Invented::load(kSeed));
    const std::filesystem::path root = data->scratch.path();
    ATALAYA_TRY(secrets,
                security::SealedFileSecretStore::open(root / "secrets", root / "secrets.key", data->random));
    data->secrets = std::move(secrets);
    ATALAYA_TRY(profile, session::openProfile(root, data->name, *data->secrets, data->random));
    data->me = invented.agents().front();
    data->me.role = domain::Role::Lead;
    for (const domain::Queue& queue : invented.queues())
        data->me.queues.push_back(queue.id);
    ATALAYA_CHECK(Filler(*data, invented, profile->replica).fill(tickets, entries));
    // What the workstation keeps of its last run, so that it opens without a broker.
    ATALAYA_CHECK(profile->desk.settings->set("agent", protocol::encodeValue(data->me)));
    ATALAYA_CHECK(session::rememberProfile(root, data->name));
    // Half of what people look for is there often, half is one ticket's code or name.
    data->queries = {"reembolso vuelo cancelado",
                     "retraso Lisboa",
                     "maleta perdida",
                     "my baggage has not arrived",
                     "refund",
                     "a",
                     "bagagem",
                     "factura empresa",
                     "\"tarjeta de embarque\"",
                     "seat change",
                     "#" + std::to_string(10'000 + kTickets / 3),
                     "tag:refund vuelo",
                     "status:open equipaje"};
    for (int i = 0; i < 6; ++i)
        data->queries.push_back(invented.customer(kMorning).name);
    return data;
}

} // namespace atalaya::bench
