#include "core/broker/broker.h"

#include "core/base/log.h"

#include <spdlog/spdlog.h>

namespace atalaya::broker {

Broker::Broker(BrokerOptions options, BrokerParts parts, const Clock& clock, Random& random)
    : m_options(options)
    , m_parts(std::move(parts))
    , m_clock(clock)
    , m_random(random)
{
    m_engine = std::make_unique<Engine>(EngineParts{m_parts.stores, *m_parts.blobs, m_clock, m_random});
    m_door = std::make_unique<SessionDoor>(*m_engine);
    m_outgoing = std::make_unique<OutgoingDesk>(*m_engine, m_options.sandbox);
    m_mail = std::make_unique<MailDoor>(*m_engine, *m_outgoing, *m_parts.blobs, *m_parts.secrets);
    m_maintenance = std::make_unique<Maintenance>(*m_engine, m_options.eventsKept);
    RestServices services{*m_engine, *m_parts.blobs, *m_parts.secrets, m_random, m_options.tokenLife};
    services.mail = m_mail.get();
    services.channelsChanged = [this](Turn& turn) { return channelsChanged(turn); };
    m_rest = std::make_unique<Rest>(std::move(services));
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
    ATALAYA_CHECK(broker->m_engine->runAndWait([](Turn& turn) { return OutgoingDesk::recover(turn); }));
    return broker;
}

Result<void> Broker::channelsChanged(Turn& turn)
{
    if (!m_started || m_options.sandbox)
        return {};
    return m_mail->reload(turn);
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
    m_started = true;
    if (auto channels = m_engine->runAndWait([this](Turn& turn) { return channelsChanged(turn); }); !channels)
        log::channels().error("the channels did not start: {}", channels.error().str());
}

void Broker::stop()
{
    // Channels first: what they are doing still needs the engine.
    m_mail->stop();
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
