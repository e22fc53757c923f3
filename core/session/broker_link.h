#pragma once

#include "core/base/random.h"
#include "core/protocol/messages.h"
#include "core/session/transport.h"
#include "core/session/worker.h"

namespace atalaya::session {

/// What the link tells its owner, on the core worker.
struct LinkEvents {
    /// A session began; the answer asks for what is missing.
    std::function<protocol::SyncRequest(const protocol::Welcome&)> onWelcome;
    std::function<void(protocol::SyncPage)> onPage;
    std::function<void(const protocol::Answer&)> onAnswer;
    std::function<void(const domain::Offer&)> onOffer;
    std::function<void(const protocol::OfferEnded&)> onOfferEnded;
    std::function<void(const domain::Load&)> onLoad;
    /// Offline with the reason; or SignedOut if the broker does not know the token any more.
    std::function<void(api::LinkKind, const Error&)> onState;
};

/// Keeps one session with the broker alive: connects, greets, notices silence, tries again. All on the core
/// worker.
class BrokerLink : public std::enable_shared_from_this<BrokerLink> {
public:
    BrokerLink(std::unique_ptr<Transport> transport, Worker& core, Random& random, LinkEvents events);

    void start(std::string token, std::string device, Instant now);
    void stop();
    /// The owner cannot go on with this session: ends it and tries again later.
    void fail(const Error& error) { lost(error); }
    /// The session is of use: the next attempt after it counts as the first again.
    void settled() noexcept { m_failures = 0; }
    /// False while there is no session, or while the line is slow: keep the message.
    bool send(const protocol::ClientMessage& message);
    /// Call about once a second: heartbeats and the next attempt.
    void tick(Instant now);
    void tryNow(Instant now);
    bool hasSession() const noexcept { return m_welcomed; }
    Transport& transport() noexcept { return *m_transport; }

private:
    void connect();
    void opened(Result<std::shared_ptr<net::Connection>> connection);
    void received(const std::string& text);
    void handle(protocol::ServerMessage message);
    void lost(const Error& error);

    std::unique_ptr<Transport> m_transport;
    Poster m_post;
    Random& m_random;
    LinkEvents m_events;
    std::string m_token;
    std::string m_device;
    std::shared_ptr<net::Connection> m_connection;
    std::uint64_t m_generation = 0; ///< of the connection: late callbacks of an old one are ignored
    bool m_running = false;
    bool m_connecting = false;
    bool m_welcomed = false;
    int m_failures = 0;
    std::int64_t m_pings = 0;
    Instant m_now;
    Instant m_lastHeard;
    Instant m_lastPing;
    Instant m_nextAttempt;
    Instant m_connectingSince;
};

/// How long to wait after the n-th failure in a row: half a second, doubling to 20 s, with a random part so
/// that two hundred desks do not return in the same moment.
Duration retryDelay(int failures, Random& random);

inline constexpr std::chrono::seconds kPingEvery{5};
inline constexpr std::chrono::seconds kSilence{15};
/// An attempt that nobody answers counts as failed after this.
inline constexpr std::chrono::seconds kConnectTime{30};

} // namespace atalaya::session
