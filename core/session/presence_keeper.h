#pragma once

#include "core/domain/commands.h"
#include "core/domain/presence.h"
#include "core/protocol/messages.h"

#include <functional>
#include <map>

namespace atalaya::session {

/// The desk's part of presence: remembers what this agent does and says it again over each new line, and what
/// the broker says of others. Without a line it knows nothing of others. On the core worker.
class PresenceKeeper {
public:
    /// False: the line did not take it.
    using Send = std::function<bool(const protocol::Attend&)>;
    using Tell = std::function<void(const domain::TicketPresence&)>;

    PresenceKeeper(Send send, Tell tell) : m_send(std::move(send)), m_tell(std::move(tell)) { }

    /// Another agent forgets all.
    void setAgent(domain::AgentId agent);
    void attend(domain::TicketId ticket, domain::Activity activity, bool take, Instant now);
    void lineUp(Instant now);
    void lineDown();
    /// What the broker says.
    void learned(const domain::TicketPresence& presence, Instant now);
    /// Nobody, if nothing is known.
    domain::TicketPresence at(domain::TicketId ticket) const;

    /// Notes on an answer under which token of the soft lock it was written: the newest this agent had, also
    /// if somebody has taken it over since or the line is lost: the broker compares it.
    void stamp(domain::Command& command);

private:
    struct Wish {
        domain::Activity activity = domain::Activity::Viewing;
        Instant writingAt;
        Instant saidAt;
    };
    void say(domain::TicketId ticket, Wish& wish, bool take, Instant now);

    Send m_send;
    Tell m_tell;
    domain::AgentId m_agent;
    bool m_online = false;
    std::map<domain::TicketId, Wish> m_wishes;
    std::map<domain::TicketId, domain::TicketPresence> m_known;
    std::map<domain::TicketId, std::int64_t> m_tokens; ///< of what this agent writes
};

} // namespace atalaya::session
