#include "tests/support/company.h"

#include "core/broker/customers.h"
#include "core/broker/new_life.h"
#include "core/broker/tickets.h"
#include "core/security/password.h"

namespace atalaya::test {

Company::Company(broker::BrokerOptions options) : m_options(options)
{
    open();
}

void Company::open()
{
    auto stores = storage::openBroker({});
    ATALAYA_ASSERT(stores);
    open(*std::move(stores));
    fill();
}

void Company::open(storage::BrokerStores stores)
{
    broker::BrokerParts parts;
    parts.stores = std::move(stores);
    parts.blobs = std::make_unique<storage::MemoryBlobStore>();
    parts.secrets = std::make_unique<security::MemorySecretStore>();
    auto opened = broker::Broker::open(m_options, std::move(parts), clock, random);
    ATALAYA_ASSERT(opened);
    m_broker = *std::move(opened);
}

void Company::backUp(const std::filesystem::path& file)
{
    settle();
    ATALAYA_ASSERT(m_broker->stores().connection->backup(file));
    m_backedUpAt = clock.now();
}

void Company::restore(const std::filesystem::path& file, bool marked)
{
    settle();
    m_broker.reset();
    m_tasks.clear();
    storage::DatabaseOptions options;
    options.path = file;
    auto stores = storage::openBroker(options);
    ATALAYA_ASSERT(stores);
    if (marked)
        ATALAYA_ASSERT(broker::beginNewLife(*stores, m_backedUpAt, random));
    open(*std::move(stores));
}

void Company::replace()
{
    settle();
    m_broker.reset();
    m_tasks.clear();
    m_queues.clear();
    m_agents.clear();
    open();
}

std::size_t Company::settle()
{
    std::size_t ran = 0;
    for (;;) {
        m_broker->drain();
        if (m_tasks.empty())
            return ran;
        for (; !m_tasks.empty(); ++ran) {
            const auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            task();
        }
    }
}

session::LocalBroker Company::door()
{
    return {[this](std::shared_ptr<net::Connection> connection) {
                m_broker->acceptConnection(std::move(connection));
            },
            [this](net::HttpRequest request, net::HttpReply reply) {
                m_broker->httpHandler()(std::move(request), std::move(reply));
            },
            [this](std::function<void()> task) { m_tasks.push_back(std::move(task)); }};
}

void Company::fill()
{
    apply([&](broker::Turn& turn) -> Result<void> {
        for (const std::string name : {"Flights", "Baggage", "Triage"}) {
            domain::Queue queue;
            queue.id = domain::QueueId::make(turn.now, turn.random);
            queue.name = name;
            queue.triage = name == "Triage";
            queue.firstResponseMinutes = 60;
            queue.nextResponseMinutes = 120;
            m_queues[name] = queue.id;
            turn.routing.emplace_back(routing::QueueChanged{queue});
            ATALAYA_CHECK(turn.directory.put(queue, turn.now));
        }
        domain::ChannelAccount mailbox;
        mailbox.id = domain::ChannelAccountId::make(turn.now, turn.random);
        mailbox.name = "Help";
        mailbox.address = "help@iberiana.example";
        mailbox.queue = queue("Flights");
        ATALAYA_CHECK(turn.directory.put(mailbox, turn.now));
        return addPeople(turn);
    });
}

Result<void> Company::addPeople(broker::Turn& turn)
{
    static const auto password = [] {
        SystemRandom salt;
        return *security::hashPassword(SecretString("open sesame"), salt);
    }();
    const std::tuple<const char*, const char*, std::vector<std::string>> people[] = {
        {"ana", "Ana Prats", {"Flights"}},
        {"ben", "Ben Ortiz", {"Flights"}},
        {"bea", "Bea Luna", {"Baggage"}},
        {"lea", "Lea Soto", {"Flights", "Baggage"}},
    };
    for (const auto& [login, name, queues] : people) {
        domain::Agent agent;
        agent.id = domain::AgentId::make(turn.now, turn.random);
        agent.login = login;
        agent.name = name;
        agent.role = agent.login == "lea" ? domain::Role::Lead : domain::Role::Agent;
        for (const std::string& one : queues)
            agent.queues.push_back(queue(one));
        m_agents[login] = agent.id;
        ATALAYA_CHECK(broker::saveAgent(turn, agent));
        ATALAYA_CHECK(turn.stores.credentials->setPasswordHash(agent.id, password, turn.now));
    }
    return {};
}

// ---- what happens at the broker ----

void Company::apply(const std::function<Result<void>(broker::Turn&)>& work)
{
    Result<void> result = Error{ErrorCode::Internal, "not run"};
    m_broker->engine().postOrRefuse({[&](broker::Turn& turn) { return result = work(turn); },
                                     [&](const Error& error) { result = error; }});
    settle();
    ATALAYA_ASSERT(result);
}

domain::Ticket Company::newTicket(broker::Turn& turn, const std::string& queueName, const std::string& login)
{
    const int number = ++m_customers;
    auto customer = broker::findOrMakeCustomer(turn,
                                               {domain::IdentityKind::Email,
                                                "customer" + std::to_string(number) + "@mail.example",
                                                "Customer " + std::to_string(number), "es"});
    ATALAYA_ASSERT(customer);
    domain::Ticket ticket;
    ticket.id = domain::TicketId::make(turn.now, turn.random);
    ticket.queue = queue(queueName);
    ticket.customer = customer->id;
    ticket.createdAt = turn.now;
    ticket.lastInboundAt = turn.now;
    ticket.unread = 1;
    if (!login.empty())
        ticket.assignee = agent(login);
    return ticket;
}

domain::TicketId Company::addTicket(const std::string& queueName, const std::string& subject,
                                    const std::string& login)
{
    domain::TicketId id;
    apply([&](broker::Turn& turn) -> Result<void> {
        domain::Ticket ticket = newTicket(turn, queueName, login);
        ticket.subject = subject;
        ticket.snippet = subject;
        id = ticket.id;
        return broker::addTicket(turn, ticket);
    });
    customerWrites(id, "About: " + subject);
    return id;
}

void Company::addTickets(int howMany, const std::string& queueName, const std::string& login)
{
    for (int done = 0; done < howMany;)
        apply([&](broker::Turn& turn) -> Result<void> {
            for (int i = 0; i < 500 && done < howMany; ++i, ++done) {
                domain::Ticket ticket = newTicket(turn, queueName, login);
                ticket.subject = "Question " + std::to_string(done);
                ATALAYA_CHECK(broker::addTicket(turn, ticket));
            }
            return {};
        });
}

domain::EntryId Company::customerWrites(domain::TicketId id, const std::string& text)
{
    domain::Entry entry;
    apply([&](broker::Turn& turn) -> Result<void> {
        ATALAYA_TRY(before, turn.stores.tickets->get(id));
        domain::Ticket after = before;
        after.lastInboundAt = turn.now;
        after.unread = before.unread + 1;
        after.snippet = domain::snippetOf(text);
        entry.id = domain::EntryId::make(turn.now, turn.random);
        entry.ticket = id;
        entry.authorId = after.customer.str();
        entry.authorName = "Customer";
        entry.at = turn.now;
        entry.text = text;
        ATALAYA_CHECK(broker::saveTicket(turn, before, after));
        return broker::addEntry(turn, after, entry);
    });
    return entry.id;
}

domain::Ticket Company::ticket(domain::TicketId id)
{
    auto found = m_broker->stores().tickets->get(id);
    ATALAYA_ASSERT(found);
    return *std::move(found);
}

std::vector<domain::Entry> Company::entries(domain::TicketId id)
{
    auto found = m_broker->stores().entries->listForTicket(id, {});
    ATALAYA_ASSERT(found);
    return *std::move(found);
}

domain::ReplyToTicket replyTo(const domain::Ticket& ticket, const std::string& text, domain::EntryId entry)
{
    domain::ReplyToTicket reply;
    reply.ticket = ticket.id;
    reply.entry = entry;
    reply.subject = "Re: " + ticket.subject;
    reply.text = text;
    reply.expectedVersion = ticket.version;
    return reply;
}

} // namespace atalaya::test
