#include "core/session/broker_link.h"

#include "core/base/log.h"
#include "core/protocol/codec.h"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace atalaya::session {
namespace {

#if defined(_WIN32)
constexpr const char* kClient = "atalaya 0.1.0 windows";
#elif defined(__APPLE__)
constexpr const char* kClient = "atalaya 0.1.0 macos";
#else
constexpr const char* kClient = "atalaya 0.1.0 linux";
#endif

/// More than this is not queued: it waits where it is durable.
constexpr std::size_t kQueuedBytes = 4u << 20;

} // namespace

Duration retryDelay(int failures, Random& random)
{
    const std::int64_t base = std::min<std::int64_t>(20'000, 500LL << std::min(failures, 10));
    const auto jitter = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(base / 2 + 1)));
    return std::chrono::milliseconds(base / 2 + jitter);
}

BrokerLink::BrokerLink(std::unique_ptr<Transport> transport, Worker& core, Random& random, LinkEvents events)
    : m_ways(std::move(transport))
    , m_post(core.posterBehind())
    , m_random(random)
    , m_events(std::move(events))
{
}

void BrokerLink::start(std::string token, std::string device, Instant now)
{
    m_token = std::move(token);
    m_device = std::move(device);
    m_running = true;
    m_now = now;
    m_failures = 0;
    connect();
}

void BrokerLink::settled() noexcept
{
    m_settled = true;
    m_failures = 0;
    m_rounds = 0;
    m_inRound = 0;
}

LinkTruth BrokerLink::truth() const
{
    LinkTruth truth{m_heard, m_roundTrip, m_failures, {}, {}, {}};
    if (m_running && !m_connecting && !m_connection)
        truth.nextAttempt = m_nextAttempt;
    if (m_ways.count() > 1) {
        truth.url = m_ways.url();
        truth.urls = m_ways.urls();
    }
    return truth;
}

void BrokerLink::stop()
{
    m_running = false;
    m_welcomed = false;
    m_connecting = false;
    ++m_generation;
    if (m_connection)
        m_connection->close(net::CloseReason::Normal);
    m_connection.reset();
}

void BrokerLink::connect()
{
    if (m_connecting || m_connection)
        return;
    ++m_generation;
    m_connecting = true;
    m_connectingSince = m_now;
    if (m_failures == 0) // later attempts go on quietly: the line stays Offline until one succeeds
        m_events.onState(api::LinkKind::Connecting, {});
    // The callback comes on another thread; it counts only if this attempt is still the newest.
    const auto generation = m_generation;
    m_ways.current().connect([weak = weak_from_this(), post = m_post, generation](auto connection) {
        const bool posted = post([weak, generation, connection] {
            const auto self = weak.lock();
            if (self && self->m_generation == generation)
                self->opened(connection);
            else if (connection)
                connection.value()->close(net::CloseReason::Normal);
        });
        if (!posted && connection)
            connection.value()->close(net::CloseReason::Normal);
    });
}

void BrokerLink::opened(Result<std::shared_ptr<net::Connection>> connection)
{
    m_connecting = false;
    if (!connection)
        return lost(connection.error());
    m_connection = *connection;
    m_lastHeard = m_now; // it has as long as a session to say something
    m_lastPing = m_now;
    const auto generation = m_generation;
    const auto onCore = [weak = weak_from_this(), post = m_post, generation](auto action) {
        static_cast<void>(post([weak, generation, action = std::move(action)] {
            const auto self = weak.lock();
            if (self && self->m_generation == generation)
                action(*self);
        }));
    };
    m_connection->setHandlers({
        [onCore](std::string text) {
            onCore([text = std::move(text)](BrokerLink& link) { link.received(text); });
        },
        [onCore](const Error& error) { onCore([error](BrokerLink& link) { link.lost(error); }); },
    });
    const protocol::Hello hello{protocol::kProtocolVersion, kClient, m_token, m_device, m_events.deviceName};
    m_connection->send(protocol::encode(protocol::ClientMessage(hello)));
}

void BrokerLink::received(const std::string& text)
{
    m_lastHeard = std::max(m_now, now());
    m_heard = m_lastHeard;
    m_proofUntil.reset();
    auto message = protocol::decodeServerMessage(text);
    if (!message) {
        log::session().error("the broker sent what cannot be read: {}", message.error().str());
        return lost(message.error());
    }
    handle(*std::move(message));
}

void BrokerLink::handle(protocol::ServerMessage message)
{
    if (const auto* welcome = std::get_if<protocol::Welcome>(&message)) {
        m_welcomed = true;
        static_cast<void>(send(protocol::ClientMessage(m_events.onWelcome(*welcome))));
    } else if (auto* page = std::get_if<protocol::SyncPage>(&message)) {
        m_events.onPage(std::move(*page));
    } else if (const auto* answer = std::get_if<protocol::Answer>(&message)) {
        m_events.onAnswer(*answer);
    } else if (const auto* offer = std::get_if<protocol::OfferMade>(&message)) {
        m_events.onOffer(offer->offer);
    } else if (const auto* ended = std::get_if<protocol::OfferEnded>(&message)) {
        m_events.onOfferEnded(*ended);
    } else if (const auto* load = std::get_if<protocol::LoadChanged>(&message)) {
        m_events.onLoad(load->load);
    } else if (const auto* pong = std::get_if<protocol::Pong>(&message)) {
        if (pong->n == m_pings)
            m_roundTrip = std::max(Duration::zero(), m_lastHeard - m_lastPing);
        if (m_events.onHeartbeat)
            m_events.onHeartbeat();
    } else if (const auto* presence = std::get_if<protocol::PresenceChanged>(&message)) {
        if (m_events.onPresence)
            m_events.onPresence(presence->presence);
    } else if (const auto* goodbye = std::get_if<protocol::Goodbye>(&message)) {
        const Error why{goodbye->code, goodbye->detail};
        const bool unknown = why.code == ErrorCode::NotSignedIn || why.code == ErrorCode::TokenExpired
            || why.code == ErrorCode::PermissionDenied;
        // Of another broker it may only mean that its data is older than the sign-in.
        const bool wiped = why.code == ErrorCode::DeviceWiped;
        if (!wiped && (!unknown || !m_ways.atHome()))
            return lost(why);
        stop();
        m_events.onState(api::LinkKind::SignedOut, why);
    }
}

bool BrokerLink::send(const protocol::ClientMessage& message)
{
    if (!m_connection || !m_welcomed || m_connection->queuedBytes() > kQueuedBytes)
        return false;
    m_connection->send(protocol::encode(message));
    return true;
}

void BrokerLink::lost(const Error& error)
{
    ++m_generation;
    if (m_connection)
        m_connection->close(net::CloseReason::Normal);
    m_connection.reset();
    m_connecting = false;
    m_welcomed = false;
    m_proofUntil.reset();
    m_nextAttempt = m_now + planNext();
    log::session().info("no line to the broker: {}", error.str());
    if (m_running)
        m_events.onState(api::LinkKind::Offline, error);
}

Duration BrokerLink::planNext()
{
    ++m_failures;
    if (std::exchange(m_settled, false)) // a good session came to its end: the same broker first
        return retryDelay(0, m_random);
    if (++m_inRound < m_ways.count()) {
        m_ways.next();
        return Duration::zero();
    }
    m_inRound = 0;
    m_ways.goHome();
    return retryDelay(m_rounds++, m_random);
}

void BrokerLink::ping()
{
    m_lastPing = std::max(m_now, now());
    static_cast<void>(send(protocol::ClientMessage(protocol::Ping{++m_pings})));
}

void BrokerLink::tick(Instant now)
{
    const Duration step = m_now > now ? m_now - now : now - m_now;
    m_now = now;
    // A clock that was set back a little: silence is not longer for it.
    m_lastHeard = std::min(m_lastHeard, now);
    m_lastPing = std::min(m_lastPing, now);
    if (!m_running)
        return;
    if (step > kSlept)
        return check(now);
    if (!m_connection) {
        const Duration patience = m_ways.count() > 1 ? kConnectTimeOfMany : kConnectTime;
        if (m_connecting && now - m_connectingSince > patience)
            lost(Error{ErrorCode::TimedOut, "nobody answered"});
        if (m_running && !m_connecting && !m_connection && now >= m_nextAttempt)
            connect();
        return;
    }
    if (now - m_lastHeard > kSilence || (m_proofUntil && now > *m_proofUntil))
        return lost(Error{ErrorCode::TimedOut, "no answer to heartbeats"});
    if (m_welcomed && now - m_lastPing >= kPingEvery)
        ping();
}

void BrokerLink::check(Instant now)
{
    m_now = now;
    if (!m_running)
        return;
    if (!m_connection) {
        // An attempt from before may wait for a network that is not there any more.
        m_connecting = false;
        return tryNow(now);
    }
    m_lastHeard = now;
    m_proofUntil = now + kProofTime;
    if (m_welcomed)
        ping();
}

void BrokerLink::tryNow(Instant now)
{
    m_now = now;
    if (!m_running || m_connecting || m_connection)
        return;
    m_failures = 0;
    m_rounds = 0;
    m_inRound = 0;
    connect();
}

} // namespace atalaya::session
