#include "tests/core/broker/broker_world.h"

#include "core/base/text.h"
#include "core/broker/tickets.h"
#include "core/protocol/archive.h"
#include "core/security/password.h"
#include "core/security/token.h"

#include <algorithm>

namespace atalaya::broker::test {

// ---- desk ----

Desk::Desk(Broker& broker, net::Post post)
{
    auto [ours, theirs] = net::makeMemoryPair(post, post);
    m_connection = ours;
    m_brokersEnd = theirs;
    ours->setHandlers({[this](std::string text) {
                           if (auto message = protocol::decodeServerMessage(text))
                               m_received.push_back(*std::move(message));
                       },
                       [this](const Error&) { m_closed = true; }});
    broker.acceptConnection(theirs);
}

domain::CommandId Desk::run(const domain::Command& command, std::optional<domain::CommandId> id)
{
    if (!id) {
        Uuid uuid;
        uuid.bytes[0] = static_cast<std::uint8_t>(m_number);
        uuid.bytes[14] = static_cast<std::uint8_t>(m_number >> 8);
        uuid.bytes[15] = m_nextId++;
        id = domain::CommandId(uuid);
    }
    send(protocol::CommandRequest{*id, command});
    return *id;
}

std::optional<protocol::Answer> Desk::answer(domain::CommandId id) const
{
    for (const protocol::Answer& one : all<protocol::Answer>())
        if (one.id == id)
            return one;
    return std::nullopt;
}

std::int64_t Desk::position() const
{
    const auto page = last<protocol::SyncPage>();
    return page ? page->upTo : 0;
}

// ---- world ----

World::World(BrokerOptions options, std::filesystem::path file) : m_options(options), m_file(std::move(file))
{
    open();
    fill();
    settle();
}

World::~World()
{
    for (Desk& desk : m_desks)
        desk.close();
    settle();
}

void World::open()
{
    BrokerParts parts;
    auto stores = storage::openBroker({.path = m_file});
    ATALAYA_ASSERT(stores.hasValue());
    parts.stores = *std::move(stores);
    auto faulty = std::make_unique<FaultyConnection>(std::move(parts.stores.connection));
    database = faulty.get();
    parts.stores.connection = std::move(faulty);
    parts.blobs = std::make_unique<storage::MemoryBlobStore>();
    parts.secrets = std::make_unique<security::MemorySecretStore>();
    auto opened = Broker::open(m_options, std::move(parts), clock, random);
    ATALAYA_ASSERT(opened.hasValue());
    broker = *std::move(opened);
}

void World::restart()
{
    std::vector<std::weak_ptr<net::Connection>> ends;
    for (const Desk& desk : m_desks)
        ends.push_back(desk.brokersEnd());
    m_desks.clear();
    broker.reset();
    while (!m_posts.empty()) // what was under way is lost with the power; connections post once more
        std::exchange(m_posts, {}).clear();
    for (const auto& end : ends)
        if (const auto connection = end.lock())
            connection->setHandlers({}); // nobody will tell the session that it is over
    for (; !m_posts.empty(); m_posts.pop_front())
        m_posts.front()();
    open();
}

Result<void> World::apply(const std::function<Result<void>(Turn&)>& work)
{
    Result<void> result = Error{ErrorCode::Internal, "not run"};
    broker->engine().postOrRefuse({[&](Turn& turn) {
                                       result = work(turn);
                                       return result;
                                   },
                                   [&](const Error& error) { result = error; }});
    settle();
    return result;
}

void World::fill()
{
    static const auto password =
        security::hashPassword(SecretString("open sesame"), random); // takes its time: once
    const auto filled = apply([&](Turn& turn) -> Result<void> {
        for (const std::string name : {"General", "Triage"}) {
            domain::Queue queue;
            queue.id = domain::QueueId::make(turn.now, turn.random);
            queue.name = name;
            queue.triage = name == "Triage";
            queue.firstResponseMinutes = 60;
            queue.nextResponseMinutes = 120;
            m_queues.push_back(queue);
            turn.routing.emplace_back(routing::QueueChanged{queue});
            ATALAYA_CHECK(turn.directory.put(queue, turn.now));
        }
        domain::ChannelAccount mailbox;
        mailbox.id = domain::ChannelAccountId::make(turn.now, turn.random);
        mailbox.name = "Support";
        mailbox.address = "support@faro.example";
        mailbox.queue = m_queues[0].id;
        ATALAYA_CHECK(turn.directory.put(mailbox, turn.now));
        const std::pair<const char*, domain::Role> people[] = {{"ana", domain::Role::Agent},
                                                               {"bea", domain::Role::Agent},
                                                               {"lea", domain::Role::Lead},
                                                               {"adam", domain::Role::Admin}};
        for (const auto& [login, role] : people) {
            domain::Agent agent;
            agent.id = domain::AgentId::make(turn.now, turn.random);
            agent.login = login;
            agent.name = std::string(login) + " Faro";
            agent.role = role;
            if (std::string_view(login) != "bea")
                agent.queues = {m_queues[0].id};
            m_agents.push_back(agent);
            ATALAYA_CHECK(saveAgent(turn, agent));
            ATALAYA_CHECK(turn.stores.credentials->setPasswordHash(agent.id, *password, turn.now));
        }
        return {};
    });
    ATALAYA_ASSERT(filled.hasValue());
}

void World::settle()
{
    for (int i = 0; i < 100; ++i) {
        broker->drain();
        if (m_posts.empty())
            return;
        while (!m_posts.empty()) {
            auto task = std::move(m_posts.front());
            m_posts.pop_front();
            task();
        }
    }
}

void World::wait(Duration by)
{
    clock.advance(by);
    settle();
}

net::HttpResponse World::request(std::string method, std::string path, std::string body, std::string token,
                                 net::HttpHeaders headers)
{
    net::HttpRequest request;
    request.method = std::move(method);
    const std::size_t mark = path.find('?');
    request.path = path.substr(0, mark);
    if (mark != std::string::npos)
        for (const std::string_view pair : split(std::string_view(path).substr(mark + 1), '&')) {
            const std::size_t equals = pair.find('=');
            request.query.emplace(pair.substr(0, equals),
                                  equals == std::string_view::npos ? "" : pair.substr(equals + 1));
        }
    request.body = std::move(body);
    request.headers = std::move(headers);
    request.remoteAddress = "192.0.2.1";
    if (!token.empty())
        request.headers.push_back({"Authorization", "Bearer " + token});
    net::HttpResponse out;
    out.status = 0;
    broker->httpHandler()(std::move(request),
                          [&out](net::HttpResponse response) { out = std::move(response); });
    settle();
    return out;
}

std::string World::token(const std::string& login)
{
    const SecretString token = security::makeToken(random);
    const auto added = apply([&](Turn& turn) {
        storage::TokenRecord record;
        record.hash = security::hashToken(token);
        record.agent = agent(login).id;
        record.device = "desk";
        record.createdAt = turn.now;
        record.expiresAt = turn.now + std::chrono::hours(24);
        return turn.stores.credentials->addToken(record);
    });
    ATALAYA_ASSERT(added.hasValue());
    return std::string(token.reveal());
}

Desk& World::connect()
{
    return m_desks.emplace_back(*broker,
                                [this](std::function<void()> task) { m_posts.push_back(std::move(task)); });
}

Desk& World::desk(const std::string& login, bool sync)
{
    const std::string key = token(login);
    Desk& desk = connect();
    desk.hello(key);
    settle();
    if (const auto welcome = desk.last<protocol::Welcome>(); sync && welcome) {
        desk.send(protocol::SyncRequest{0, welcome->epoch});
        settle();
    }
    return desk;
}

domain::TicketId World::mail(const std::string& from, const std::string& subject, const std::string& text,
                             const std::string& extraHeaders)
{
    std::string bytes =
        "From: " + from + "\r\nTo: support@faro.example\r\nSubject: " + subject + "\r\n" + extraHeaders;
    if (extraHeaders.find("Message-ID:") == std::string::npos)
        bytes += "Message-ID: <m" + std::to_string(++m_mails) + "@mail.example>\r\n";
    bytes += "\r\n" + text + "\r\n";
    const net::HttpResponse response = request("POST", "/api/v1/intake/messages?account=" + account().str(),
                                               bytes, token("adam"), {{"Content-Type", "message/rfc822"}});
    const auto id = domain::TicketId::parse(field(response.body, "ticket"));
    return id ? *id : domain::TicketId();
}

net::HttpResponse World::whatsApp(const std::string& externalId, const std::string& from,
                                  const std::string& text)
{
    const protocol::json::object body{{"channel", "whatsapp"},
                                      {"account", account().str()},
                                      {"externalId", externalId},
                                      {"from", from},
                                      {"name", "Eva"},
                                      {"text", text}};
    return request("POST", "/api/v1/intake/messages", protocol::json::serialize(body), token("adam"),
                   {{"Content-Type", "application/json"}});
}

domain::Ticket World::ticket(domain::TicketId id)
{
    auto found = broker->stores().tickets->get(id);
    ATALAYA_ASSERT(found.hasValue());
    return *std::move(found);
}

std::vector<domain::Ticket> World::tickets()
{
    return broker->stores().tickets->list({}, storage::TicketSort::Oldest, std::nullopt, 1000)->tickets;
}

std::vector<domain::Entry> World::entries(domain::TicketId id)
{
    return *broker->stores().entries->listForTicket(id, {});
}

const domain::Agent& World::agent(const std::string& login)
{
    return *std::ranges::find(m_agents, login, &domain::Agent::login);
}

domain::QueueId World::queue(const std::string& name)
{
    return std::ranges::find(m_queues, name, &domain::Queue::name)->id;
}

domain::ChannelAccountId World::account()
{
    return broker->stores().directory->accounts()->front().id;
}

std::string field(const std::string& text, const std::string& name)
{
    auto parsed = protocol::parseJson(text);
    if (!parsed)
        return {};
    const boost::json::value* at = &*parsed;
    for (const std::string_view part : split(name, '.')) {
        if (at->is_array() && !at->get_array().empty())
            at = &at->get_array().front();
        at = at->is_object() ? at->get_object().if_contains(part) : nullptr;
        if (!at)
            return {};
    }
    return at->is_string() ? std::string(at->get_string()) : boost::json::serialize(*at);
}

} // namespace atalaya::broker::test
