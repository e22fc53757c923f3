#include "core/session/presence_keeper.h"

#include <algorithm>

namespace atalaya::session {
namespace {

using domain::Activity;

/// As long as the broker believes it, too.
constexpr Duration kWritingFor = std::chrono::minutes(3);
/// The broker does not count this agent in though it is there: it is said again, but not without end.
constexpr Duration kSayAgain = std::chrono::seconds(5);

} // namespace

void PresenceKeeper::setAgent(domain::AgentId agent)
{
    if (agent == m_agent)
        return;
    lineDown();
    m_agent = agent;
    m_wishes.clear();
    m_tokens.clear();
}

void PresenceKeeper::say(domain::TicketId ticket, Wish& wish, bool take, Instant now)
{
    if (!m_online)
        return;
    wish.saidAt = now;
    // What is lost here is said again with the next line.
    static_cast<void>(m_send({ticket, wish.activity, take}));
}

void PresenceKeeper::attend(domain::TicketId ticket, Activity activity, bool take, Instant now)
{
    if (activity == Activity::None) {
        Wish left{activity, {}, now};
        if (m_wishes.erase(ticket) > 0)
            say(ticket, left, false, now);
        m_tokens.erase(ticket);
        return;
    }
    Wish& wish = m_wishes[ticket];
    wish.activity = activity;
    if (activity == Activity::Writing)
        wish.writingAt = now;
    say(ticket, wish, take, now);
}

void PresenceKeeper::lineUp(Instant now)
{
    m_online = true;
    for (auto& [ticket, wish] : m_wishes) {
        if (wish.activity == Activity::Writing && wish.writingAt + kWritingFor <= now)
            wish.activity = Activity::Viewing;
        say(ticket, wish, false, now);
    }
}

void PresenceKeeper::lineDown()
{
    m_online = false;
    for (const auto& [ticket, presence] : std::exchange(m_known, {}))
        m_tell({ticket, {}, {}});
}

void PresenceKeeper::learned(const domain::TicketPresence& presence, Instant now)
{
    if (presence.people.empty() && !presence.lock)
        m_known.erase(presence.ticket);
    else
        m_known[presence.ticket] = presence;
    const auto wish = m_wishes.find(presence.ticket);
    if (wish != m_wishes.end()) {
        if (presence.lock && presence.lock->holder == m_agent)
            m_tokens[presence.ticket] = presence.lock->token;
        const bool counted =
            std::ranges::find(presence.people, m_agent, &domain::Attendance::agent) != presence.people.end();
        if (!counted && wish->second.saidAt + kSayAgain <= now)
            say(presence.ticket, wish->second, false, now);
    }
    m_tell(presence);
}

domain::TicketPresence PresenceKeeper::at(domain::TicketId ticket) const
{
    const auto known = m_known.find(ticket);
    return known == m_known.end() ? domain::TicketPresence{ticket, {}, {}} : known->second;
}

void PresenceKeeper::stamp(domain::Command& command)
{
    auto* reply = std::get_if<domain::ReplyToTicket>(&command);
    if (!reply)
        return;
    const auto token = m_tokens.find(reply->ticket);
    if (token != m_tokens.end() && reply->lockToken == 0) {
        reply->lockToken = token->second;
        m_tokens.erase(token);
    }
    if (const auto wish = m_wishes.find(reply->ticket); wish != m_wishes.end())
        wish->second.activity = Activity::Viewing;
}

} // namespace atalaya::session
