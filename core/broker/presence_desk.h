#pragma once

#include "core/domain/presence.h"

#include <map>
#include <set>

namespace atalaya::broker {

/// What one session does in one ticket.
struct Attending {
    domain::SessionId session;
    domain::AgentId agent;
    domain::TicketId ticket;
    domain::Activity activity = domain::Activity::Viewing;
    bool take = false; ///< the soft lock, from whoever has it
};

/// Who is in which ticket, and who answers it. Knows leases and time, but neither sessions nor the store;
/// time comes in. Nothing of it is kept but the newest token: a token never comes twice, or somebody who was
/// overtaken before a restart could pass for the holder after it.
class PresenceDesk {
public:
    /// A session that has not been heard for so long is not there.
    static constexpr Duration kLease = std::chrono::seconds(10);
    /// Who has written nothing for so long does not write, and keeps nobody from it.
    static constexpr Duration kIdle = std::chrono::minutes(3);
    /// News of one ticket go out at most so often.
    static constexpr Duration kTellEvery = std::chrono::milliseconds(500);
    static constexpr std::size_t kTicketsPerSession = 64;

    /// Tokens go on after this one.
    void goOnAfter(std::int64_t token);
    std::int64_t newestToken() const { return m_token; }

    /// None: left. Beyond the limit the session leaves the ticket it attended first.
    void attend(const Attending& what, Instant now);
    /// A sign of life: renews the lease of all the session attends.
    void heard(domain::SessionId session, Instant now);
    /// The session is over.
    void left(domain::SessionId session, Instant now);
    /// The agent's answer is on its way: it is writing no more, and its lock is free.
    void answered(domain::TicketId ticket, domain::AgentId agent, Instant now);
    /// Ends what was not renewed.
    void expire(Instant now);

    /// Who else answers the ticket now, or has taken the answer over since the token was given (0: none).
    std::optional<domain::AgentId> barring(domain::TicketId ticket, domain::AgentId agent,
                                           std::int64_t token) const;
    domain::TicketPresence at(domain::TicketId ticket) const;
    /// Tickets somebody is in, but for those of which news have still to go out.
    std::vector<domain::TicketId> quiet() const;
    bool isIdle() const { return m_sessions.empty() && m_news.empty(); }

    /// When `expire` or the news have something to do.
    std::optional<Instant> next() const;
    /// Tickets whose news may go out now.
    std::vector<domain::TicketId> news(Instant now) const;
    /// They are out.
    void told(const std::vector<domain::TicketId>& tickets, Instant now);

private:
    struct One {
        domain::TicketId ticket;
        domain::Activity activity = domain::Activity::Viewing;
        Instant since;
        Instant writingAt; ///< the last time it said so
    };
    struct Guest {
        domain::AgentId agent;
        Instant heardAt;
        std::vector<One> tickets; ///< in the order of coming
    };
    struct Lock {
        domain::AgentId holder; ///< the newest, also after its end
        std::int64_t token = 0;
        bool live = false;
    };
    void changed(domain::TicketId ticket, Instant now);
    void claim(domain::TicketId ticket, domain::AgentId agent, bool take, Instant now);
    /// Frees the lock if its holder writes no more.
    void review(domain::TicketId ticket, Instant now);
    std::optional<Instant> writingAt(domain::TicketId ticket, domain::AgentId agent) const;
    bool endIdle(Guest& guest, Instant now);

    std::map<domain::SessionId, Guest> m_sessions;
    std::map<domain::TicketId, std::set<domain::SessionId>> m_there;
    std::map<domain::TicketId, Lock> m_locks;
    std::map<domain::TicketId, Instant> m_news; ///< may go out then
    std::map<domain::TicketId, Instant> m_toldAt;
    std::int64_t m_token = 0;
};

} // namespace atalaya::broker
