#include "tests/contract/live_broker.h"

#include "core/broker/tickets.h"
#include "core/security/token.h"

namespace atalaya::test {

LiveBroker::LiveBroker()
{
    auto stores = storage::openBroker({});
    ATALAYA_ASSERT(stores.hasValue());
    broker::BrokerParts parts{*std::move(stores), std::make_unique<storage::MemoryBlobStore>(),
                              std::make_unique<security::MemorySecretStore>()};
    // One worker: the blobs in memory are for one thread at a time.
    auto opened = broker::Broker::open({.workers = 1}, std::move(parts), m_clock, m_random);
    ATALAYA_ASSERT(opened.hasValue());
    m_broker = *std::move(opened);
    ATALAYA_ASSERT(
        m_broker->engine().runAndWait([this](broker::Turn& turn) { return fill(turn); }).hasValue());
    m_broker->start();
    net::ServerOptions options;
    options.clock = &m_clock;
    auto server =
        net::Server::start(options, m_broker->httpHandler(),
                           [this](net::HttpRequest request, std::shared_ptr<net::Connection> connection) {
                               m_broker->acceptConnection(std::move(connection), request);
                           });
    ATALAYA_ASSERT(server.hasValue());
    m_server = *std::move(server);
    net::HttpClientOptions client;
    client.blockPrivateAddresses = false;
    m_client = net::makeHttpClient(client);
}

LiveBroker::~LiveBroker()
{
    m_server->stop(std::chrono::milliseconds(500));
    m_broker->stop();
}

Result<void> LiveBroker::fill(broker::Turn& turn)
{
    domain::Queue general;
    general.id = domain::QueueId::make(turn.now, turn.random);
    general.name = "General";
    general.firstResponseMinutes = 60;
    queue = general.id.str();
    ATALAYA_CHECK(turn.directory.put(general, turn.now));
    domain::ChannelAccount mailbox;
    mailbox.id = domain::ChannelAccountId::make(turn.now, turn.random);
    mailbox.address = "support@faro.example";
    mailbox.queue = general.id;
    account = mailbox.id.str();
    ATALAYA_CHECK(turn.directory.put(mailbox, turn.now));
    for (const domain::Role role : {domain::Role::Admin, domain::Role::Agent}) {
        domain::Agent person;
        person.id = domain::AgentId::make(turn.now, turn.random);
        person.login = domain::word(role);
        person.name = "Person";
        person.role = role;
        person.queues = {general.id};
        ATALAYA_CHECK(broker::saveAgent(turn, person));
        const SecretString token = security::makeToken(turn.random);
        storage::TokenRecord record;
        record.hash = security::hashToken(token);
        record.agent = person.id;
        record.createdAt = turn.now;
        record.expiresAt = turn.now + std::chrono::hours(1);
        ATALAYA_CHECK(turn.stores.credentials->addToken(record));
        (role == domain::Role::Admin ? admin : agentToken) = token.reveal();
        agent = person.id.str();
    }
    domain::Device computer;
    computer.id = device = "d1";
    ATALAYA_TRY(owner, domain::AgentId::parse(agent));
    computer.agent = owner;
    computer.lastSeen = turn.now;
    return turn.stores.devices->seen(computer);
}

int LiveBroker::tokensOf(const std::string& computer)
{
    int count = 0;
    const auto counted = m_broker->engine().runAndWait([&](broker::Turn& turn) -> Result<void> {
        for (const auto& [id, person] : turn.directory.agents()) {
            ATALAYA_TRY(tokens, turn.stores.credentials->tokensOf(id));
            for (const storage::TokenRecord& token : tokens)
                count += token.device == computer && !token.revokedAt ? 1 : 0;
        }
        return {};
    });
    ATALAYA_ASSERT(counted.hasValue());
    return count;
}

net::HttpResponse LiveBroker::request(const std::string& method, const std::string& path,
                                      const std::string& body, const std::string& token,
                                      const std::string& type)
{
    net::ClientRequest request;
    request.method = method;
    request.url = url() + path;
    request.body = body;
    if (!body.empty())
        request.headers.push_back({"Content-Type", type});
    if (!token.empty())
        request.headers.push_back({"Authorization", "Bearer " + token});
    auto response = m_client->send(request);
    if (response)
        return *std::move(response);
    net::HttpResponse none;
    none.status = 0;
    none.body = response.error().str();
    return none;
}

boost::json::value LiveBroker::json(const std::string& method, const std::string& path,
                                    const boost::json::value& body, const std::string& token)
{
    const auto response = request(method, path, body.is_null() ? "" : boost::json::serialize(body), token);
    boost::json::error_code error;
    auto parsed = boost::json::parse(response.body, error);
    return error ? boost::json::value(nullptr) : parsed;
}

} // namespace atalaya::test
