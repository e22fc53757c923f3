#pragma once

#include "core/base/random.h"
#include "core/protocol/messages.h"
#include "core/session/broker_ways.h"
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
    std::function<void(const domain::TicketPresence&)> onPresence = {};
    /// Offline with the reason; or SignedOut if the broker does not know the token any more.
    std::function<void(api::LinkKind, const Error&)> onState;
    /// A heartbeat was acknowledged: `truth` has news.
    std::function<void()> onHeartbeat = {};
    std::string deviceName = {}; ///< said in hello
    /// The time at any moment, for what `tick` is too coarse for.
    std::function<Instant()> now = {};
};

/// What is known of the line, from what came over it.
struct LinkTruth {
    std::optional<Instant> lastHeard;
    Duration roundTrip{};
    int failures = 0; ///< attempts in a row
    std::optional<Instant> nextAttempt;
    std::string url; ///< of the broker in use; empty if there is only one
    std::vector<std::string> urls;
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
    void settled() noexcept;
    /// False while there is no session, or while the line is slow: keep the message.
    bool send(const protocol::ClientMessage& message);
    /// Call about once a second: heartbeats and the next attempt.
    void tick(Instant now);
    void tryNow(Instant now);
    /// The computer slept, or its network is another one: what is open has to prove itself at once.
    void check(Instant now);
    bool hasSession() const noexcept { return m_welcomed; }
    LinkTruth truth() const;
    BrokerWays& ways() noexcept { return m_ways; }
    Transport& transport() noexcept { return m_ways.current(); }

private:
    void connect();
    void opened(Result<std::shared_ptr<net::Connection>> connection);
    void received(const std::string& text);
    void handle(protocol::ServerMessage message);
    void lost(const Error& error);
    void ping();
    Duration planNext();
    Instant now() const { return m_events.now ? m_events.now() : m_now; }

    BrokerWays m_ways;
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
    bool m_settled = false;
    int m_failures = 0;
    int m_rounds = 0; ///< in which all brokers failed
    std::size_t m_inRound = 0; ///< brokers that failed in this one
    std::int64_t m_pings = 0;
    Duration m_roundTrip{};
    Instant m_now;
    std::optional<Instant> m_heard; ///< of whatever session
    Instant m_lastHeard;
    Instant m_lastPing;
    std::optional<Instant> m_proofUntil; ///< after a sleep: something has to be heard until then
    Instant m_nextAttempt;
    Instant m_connectingSince;
};

/// How long to wait after the n-th failure in a row: half a second, doubling to 20 s, with a random part so
/// that two hundred desks do not return in the same moment.
Duration retryDelay(int failures, Random& random);

inline constexpr std::chrono::seconds kPingEvery{4};
inline constexpr std::chrono::seconds kSilence{9};
/// Between two ticks: the computer slept, or its clock was set.
inline constexpr std::chrono::seconds kSlept{30};
/// After that a broker has to answer within this.
inline constexpr std::chrono::seconds kProofTime{3};
/// An attempt that nobody answers counts as failed after this; the shorter one if there are others to ask.
inline constexpr std::chrono::seconds kConnectTime{30};
inline constexpr std::chrono::seconds kConnectTimeOfMany{8};

} // namespace atalaya::session
