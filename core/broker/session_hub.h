#pragma once

#include "core/broker/session.h"
#include "core/broker/turn.h"
#include "core/protocol/messages.h"

#include <list>
#include <map>
#include <set>

namespace atalaya::broker {

class PresenceDesk;

/// The sessions that are open, who is present, and the delivery of changes. Engine's thread only.
class SessionHub {
public:
    /// How long an agent counts as present after the last connection was lost.
    static constexpr Duration kGrace = std::chrono::seconds(10);
    /// How long a connection may take to say Hello.
    static constexpr Duration kHelloTime = std::chrono::seconds(10);

    SessionHub();
    ~SessionHub();
    void open(std::shared_ptr<Session> session);
    Result<void> hello(Turn& turn, const std::shared_ptr<Session>& session, const protocol::Hello& hello,
                       const std::string& epoch);
    Result<void> sync(Turn& turn, Session& session, const protocol::SyncRequest& request,
                      const std::string& epoch);
    void closed(Turn& turn, Session& session);
    /// Says why, then closes.
    static void end(Session& session, ErrorCode code, std::string_view detail);

    bool isPresent(domain::AgentId agent) const;
    /// On that computer.
    bool isOnline(domain::AgentId agent, std::string_view device) const;
    /// Ends the agent's sessions on a computer that is to be emptied, and their tokens, once the turn is
    /// committed.
    Result<void> endDevice(Turn& turn, domain::AgentId agent, const std::string& device,
                           std::string wipeToken);
    /// At start: agents who were signed in have the grace time to come back.
    void expect(domain::AgentId agent, Instant now) { m_grace[agent] = now + kGrace; }

    /// Sends a text to every session of an agent once the turn is committed.
    void afterCommitTo(Turn& turn, domain::AgentId agent, std::string text);
    /// Ends the sessions of a token (signed out) or of an agent once the turn is committed.
    void endAfterCommit(Turn& turn, std::string tokenHash);

    /// After the commit: gives the changes to every live session that may see them, each text made once.
    Result<void> publish(const std::vector<RecordedChange>& changes, storage::BrokerStores& stores,
                         const Directory& directory, std::int64_t newest);
    /// Goes on with the answers to SyncRequests as far as the connections take them. True if some must wait.
    bool pump(storage::BrokerStores& stores, const Directory& directory);

    /// When `keepTime` has something to do.
    std::optional<Instant> nextTimer() const;
    /// Signs out whose grace is over; ends connections that never said Hello, and those whose token has
    /// expired.
    Result<void> keepTime(Turn& turn);

    /// Who is in which ticket.
    PresenceDesk& presence() { return *m_presence; }
    std::size_t count() const { return m_sessions.size(); }
    std::uint64_t pagesSent() const { return m_pagesSent; }
    void endAll(ErrorCode code);

private:
    friend class PresenceNews; // tells the sessions who is where

    /// By what is seen and by the position that the desk has.
    using Texts = std::map<std::pair<std::string, std::int64_t>, std::shared_ptr<const std::string>>;
    struct Publication {
        const std::vector<RecordedChange>& changes;
        storage::BrokerStores& stores;
        std::int64_t newest;
        Texts texts;
    };
    std::vector<std::shared_ptr<Session>> openSessionsOf(domain::AgentId agent) const;
    static Result<std::shared_ptr<const std::string>> pageFor(const domain::Agent& agent, std::int64_t after,
                                                              Publication& what);
    Result<void> enter(Turn& turn, Session& session, const domain::Agent& agent, const std::string& epoch);
    /// False: the computer is to be emptied, and the session ends.
    Result<bool> knowDevice(Turn& turn, const std::shared_ptr<Session>& session, const domain::Agent& agent,
                            const protocol::Hello& hello);
    void readFromLog(std::int64_t since, std::int64_t newest, const Directory& directory);
    void endOutdated(const Directory& directory);
    bool pumpOne(Session& session, storage::BrokerStores& stores, const Directory& directory);

    std::list<std::shared_ptr<Session>> m_sessions;
    std::multimap<domain::AgentId, std::shared_ptr<Session>> m_byAgent; ///< those that said Hello
    std::map<domain::AgentId, Instant> m_grace; ///< present without a session, until when
    std::unique_ptr<PresenceDesk> m_presence;
    std::uint64_t m_pagesSent = 0;
};

/// The epoch a replica has to have: of the database and of what the agent may see.
std::string epochFor(const std::string& databaseEpoch, const domain::Agent& agent);

} // namespace atalaya::broker
