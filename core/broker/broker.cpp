#include "core/broker/broker.h"

namespace atalaya::broker {

Broker::Broker(BrokerOptions options, BrokerParts parts, const Clock& clock, Random& random)
    : m_options(options)
    , m_parts(std::move(parts))
    , m_clock(clock)
    , m_random(random)
{
    m_engine = std::make_unique<Engine>(EngineParts{m_parts.stores, *m_parts.blobs, m_clock, m_random});
    m_door = std::make_unique<SessionDoor>(*m_engine);
    m_rest = std::make_unique<Rest>(
        RestServices{*m_engine, *m_parts.blobs, *m_parts.secrets, m_random, m_options.tokenLife, {}});
}

Broker::~Broker()
{
    stop();
}

Result<std::unique_ptr<Broker>> Broker::open(BrokerOptions options, BrokerParts parts, const Clock& clock,
                                             Random& random)
{
    std::unique_ptr<Broker> broker(new Broker(options, std::move(parts), clock, random));
    ATALAYA_CHECK(broker->m_engine->load());
    return broker;
}

net::HttpHandler Broker::httpHandler()
{
    return [this](net::HttpRequest request, net::HttpReply reply) {
        m_rest->handle(std::move(request), std::move(reply));
    };
}

void Broker::acceptConnection(std::shared_ptr<net::Connection> connection, const net::HttpRequest&)
{
    m_door->accept(std::move(connection));
}

void Broker::start()
{
    m_engine->workers().start(m_options.workers);
    m_engine->start();
}

void Broker::stop()
{
    // The sessions hear of it in a turn of their own; then nothing new is taken.
    if (m_engine->hasThread())
        m_engine->postOrRefuse({[](Turn& turn) -> Result<void> {
                                    SessionHub& sessions = turn.sessions;
                                    turn.journal.afterCommit(
                                        [&sessions] { sessions.endAll(ErrorCode::ShuttingDown); });
                                    return {};
                                },
                                [](const Error&) {}});
    m_engine->stop();
    m_engine->workers().stop();
}

} // namespace atalaya::broker
