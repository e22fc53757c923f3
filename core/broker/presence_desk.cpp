#include "core/broker/presence_desk.h"

#include <algorithm>

namespace atalaya::broker {
namespace {

using domain::Activity;

/// So many tickets remember who answered them last; beyond it those that nobody answers now are forgotten.
/// What comes so late meets the stale-send guard.
constexpr std::size_t kLocks = 50'000;

} // namespace

void PresenceDesk::goOnAfter(std::int64_t token)
{
    m_token = std::max(m_token, token);
}

void PresenceDesk::changed(domain::TicketId ticket, Instant now)
{
    const auto told = m_toldAt.find(ticket);
    const Instant at = told == m_toldAt.end() ? now : std::max(now, told->second + kTellEvery);
    m_news.emplace(ticket, at);
}

// ---- coming and going ----

void PresenceDesk::attend(const Attending& what, Instant now)
{
    if (what.activity != Activity::None) {
        Guest& guest = m_sessions[what.session];
        guest.agent = what.agent;
        guest.heardAt = now;
        auto one = std::ranges::find(guest.tickets, what.ticket, &One::ticket);
        if (one == guest.tickets.end()) {
            if (guest.tickets.size() >= kTicketsPerSession)
                attend({what.session, what.agent, guest.tickets.front().ticket, Activity::None}, now);
            one = guest.tickets.insert(guest.tickets.end(), {what.ticket, Activity::None, now, {}});
            m_there[what.ticket].insert(what.session);
        }
        if (what.activity == Activity::Writing)
            one->writingAt = now;
        if (one->activity != what.activity) {
            one->activity = what.activity;
            one->since = now;
            changed(what.ticket, now);
        }
        if (what.activity == Activity::Writing)
            claim(what.ticket, what.agent, what.take, now);
        return review(what.ticket, now);
    }
    const auto guest = m_sessions.find(what.session);
    if (guest == m_sessions.end()
        || std::erase_if(guest->second.tickets, [&](const One& one) { return one.ticket == what.ticket; })
            == 0)
        return;
    auto there = m_there.find(what.ticket);
    there->second.erase(what.session);
    if (there->second.empty())
        m_there.erase(there);
    if (guest->second.tickets.empty())
        m_sessions.erase(guest);
    changed(what.ticket, now);
    review(what.ticket, now);
}

void PresenceDesk::heard(domain::SessionId session, Instant now)
{
    if (const auto guest = m_sessions.find(session); guest != m_sessions.end())
        guest->second.heardAt = now;
}

void PresenceDesk::left(domain::SessionId session, Instant now)
{
    const auto guest = m_sessions.find(session);
    if (guest == m_sessions.end())
        return;
    const auto tickets = guest->second.tickets; // a copy: the guest goes with its last ticket
    const domain::AgentId agent = guest->second.agent;
    for (const One& one : tickets)
        attend({session, agent, one.ticket, Activity::None}, now);
}

void PresenceDesk::answered(domain::TicketId ticket, domain::AgentId agent, Instant now)
{
    for (auto& [id, guest] : m_sessions)
        for (One& one : guest.tickets)
            if (guest.agent == agent && one.ticket == ticket && one.activity == Activity::Writing) {
                one.activity = Activity::Viewing;
                one.since = now;
                changed(ticket, now);
            }
    review(ticket, now);
}

bool PresenceDesk::endIdle(Guest& guest, Instant now)
{
    bool some = false;
    for (One& one : guest.tickets)
        if (one.activity == Activity::Writing && one.writingAt + kIdle <= now) {
            one.activity = Activity::Viewing;
            one.since = now;
            changed(one.ticket, now);
            some = true;
        }
    return some;
}

void PresenceDesk::expire(Instant now)
{
    std::vector<domain::SessionId> silent;
    for (auto& [id, guest] : m_sessions) {
        if (guest.heardAt + kLease <= now)
            silent.push_back(id);
        else if (endIdle(guest, now))
            for (const One& one : guest.tickets)
                review(one.ticket, now);
    }
    for (const domain::SessionId id : silent)
        left(id, now);
}

// ---- the soft lock ----

void PresenceDesk::claim(domain::TicketId ticket, domain::AgentId agent, bool take, Instant now)
{
    Lock& lock = m_locks[ticket];
    if (lock.live && (lock.holder == agent || !take))
        return;
    lock = {agent, ++m_token, true};
    changed(ticket, now);
    if (m_locks.size() > kLocks)
        std::erase_if(m_locks, [](const auto& one) { return !one.second.live; });
}

std::optional<Instant> PresenceDesk::writingAt(domain::TicketId ticket, domain::AgentId agent) const
{
    std::optional<Instant> last;
    const auto there = m_there.find(ticket);
    if (there == m_there.end())
        return last;
    for (const domain::SessionId id : there->second) {
        const Guest& guest = m_sessions.at(id);
        const auto one = std::ranges::find(guest.tickets, ticket, &One::ticket);
        if (guest.agent == agent && one != guest.tickets.end() && one->activity == Activity::Writing)
            last = std::max(last.value_or(one->writingAt), one->writingAt);
    }
    return last;
}

void PresenceDesk::review(domain::TicketId ticket, Instant now)
{
    const auto lock = m_locks.find(ticket);
    if (lock == m_locks.end() || !lock->second.live || writingAt(ticket, lock->second.holder))
        return;
    lock->second.live = false;
    changed(ticket, now);
}

std::optional<domain::AgentId> PresenceDesk::barring(domain::TicketId ticket, domain::AgentId agent,
                                                     std::int64_t token) const
{
    const auto lock = m_locks.find(ticket);
    if (lock == m_locks.end() || lock->second.holder == agent)
        return std::nullopt;
    const bool overtaken = token != 0 && token < lock->second.token;
    return lock->second.live || overtaken ? std::optional(lock->second.holder) : std::nullopt;
}

// ---- what is told ----

domain::TicketPresence PresenceDesk::at(domain::TicketId ticket) const
{
    domain::TicketPresence presence;
    presence.ticket = ticket;
    const auto there = m_there.find(ticket);
    if (there == m_there.end())
        return presence;
    for (const domain::SessionId id : there->second) {
        const Guest& guest = m_sessions.at(id);
        const One& one = *std::ranges::find(guest.tickets, ticket, &One::ticket);
        const domain::Attendance fresh{guest.agent, one.activity, one.since, guest.heardAt};
        // Somebody at two computers is one person, who does the more of the two.
        const auto known = std::ranges::find(presence.people, guest.agent, &domain::Attendance::agent);
        if (known == presence.people.end()) {
            presence.people.push_back(fresh);
            continue;
        }
        const Instant seen = std::max(known->seenAt, fresh.seenAt);
        if (fresh.activity > known->activity)
            *known = fresh;
        known->seenAt = seen;
    }
    const auto lock = m_locks.find(ticket);
    if (lock != m_locks.end() && lock->second.live)
        if (const auto last = writingAt(ticket, lock->second.holder))
            presence.lock = domain::SoftLock{lock->second.holder, lock->second.token, *last + kIdle};
    return presence;
}

std::vector<domain::TicketId> PresenceDesk::quiet() const
{
    std::vector<domain::TicketId> tickets;
    for (const auto& [ticket, sessions] : m_there)
        if (!m_news.contains(ticket))
            tickets.push_back(ticket);
    return tickets;
}

std::optional<Instant> PresenceDesk::next() const
{
    std::optional<Instant> next;
    const auto consider = [&next](Instant at) { next = next ? std::min(*next, at) : at; };
    for (const auto& [ticket, at] : m_news)
        consider(at);
    for (const auto& [id, guest] : m_sessions) {
        consider(guest.heardAt + kLease);
        for (const One& one : guest.tickets)
            if (one.activity == Activity::Writing)
                consider(one.writingAt + kIdle);
    }
    return next;
}

std::vector<domain::TicketId> PresenceDesk::news(Instant now) const
{
    std::vector<domain::TicketId> tickets;
    for (const auto& [ticket, at] : m_news)
        if (at <= now)
            tickets.push_back(ticket);
    return tickets;
}

void PresenceDesk::told(const std::vector<domain::TicketId>& tickets, Instant now)
{
    for (const domain::TicketId ticket : tickets) {
        m_news.erase(ticket);
        m_toldAt[ticket] = now;
    }
    std::erase_if(m_toldAt, [now](const auto& one) { return one.second + kTellEvery <= now; });
}

} // namespace atalaya::broker
