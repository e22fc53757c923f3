#include "core/routing/scan_router.h"

#include "core/routing/capacity.h"

#include <algorithm>

namespace atalaya::routing {

std::optional<domain::Offer> ScanRouter::offer(domain::OfferId id) const
{
    const auto found = m_state.offers.find(id);
    if (found == m_state.offers.end())
        return std::nullopt;
    return found->second;
}

std::vector<domain::Offer> ScanRouter::offersTo(domain::AgentId agent) const
{
    std::vector<domain::Offer> out;
    for (const auto& [id, offer] : m_state.offers)
        if (offer.agent == agent)
            out.push_back(offer);
    return out;
}

domain::Load ScanRouter::load(domain::AgentId id) const
{
    domain::Load load;
    load.agent = id;
    const auto found = m_state.agents.find(id);
    if (found == m_state.agents.end())
        return load;
    const AgentState& agent = found->second;
    load.status = agent.status;
    load.unitsUsed = agent.unitsUsed;
    load.unitsTotal = agent.profile.capacityUnits;
    load.since = agent.statusSince;
    for (const domain::TicketId ticket : agent.assigned) {
        const domain::ChannelKind channel = m_state.items.at(ticket).demand.channel;
        int& count = channel == domain::ChannelKind::Voice ? load.calls
            : channel == domain::ChannelKind::Email        ? load.emails
                                                           : load.chats;
        ++count;
    }
    return load;
}

std::optional<Explanation> ScanRouter::explain(domain::TicketId ticket, Instant now) const
{
    const auto found = m_state.items.find(ticket);
    if (found == m_state.items.end() || found->second.state != ItemState::Waiting)
        return std::nullopt;
    return chooseAgent(m_state, found->second, m_options.openOffersPerAgent, now).explanation;
}

std::optional<WaitReport> ScanRouter::waitsFor(domain::TicketId ticket, Instant now) const
{
    const auto why = explain(ticket, now);
    if (!why)
        return std::nullopt;
    WaitReport report;
    report.explanation = *why;
    return report;
}

WhyNot ScanRouter::whyNot(domain::AgentId agent, domain::TicketId ticket, Instant) const
{
    return {ticket, agent, {}};
}

std::optional<Duration> ScanRouter::expectedWait(domain::QueueId, Instant) const
{
    return std::nullopt;
}

std::optional<Instant> ScanRouter::nextTimer() const
{
    std::optional<Instant> next;
    const auto consider = [&next](Instant at) { next = next ? std::min(*next, at) : at; };
    for (const auto& [id, offer] : m_state.offers)
        consider(offer.expiresAt);
    if (!m_state.exclusionEnds.empty())
        consider(m_state.exclusionEnds.begin()->first);
    return next;
}

RouterCounts ScanRouter::counts() const
{
    RouterCounts counts;
    counts.waiting = m_state.waiting.size();
    counts.offered = m_state.offers.size();
    counts.assigned = m_state.items.size() - counts.waiting - counts.offered;
    counts.agentsSignedIn = static_cast<std::size_t>(
        std::ranges::count_if(m_state.agents, [](const auto& one) { return one.second.signedIn; }));
    return counts;
}

domain::OfferId ScanRouter::newOfferId()
{
    // Shaped as UUID version 8 (RFC 9562 §5.8): the time, the run, a counter; unique without randomness.
    const auto millis = static_cast<std::uint64_t>(toMicros(m_now) / 1000);
    const std::uint64_t counter = m_state.nextOffer++;
    Uuid uuid;
    for (std::size_t i = 0; i < 6; ++i)
        uuid.bytes[i] = static_cast<std::uint8_t>(millis >> (8 * (5 - i)));
    for (std::size_t i = 0; i < 4; ++i)
        uuid.bytes[6 + i] = static_cast<std::uint8_t>(m_options.run >> (8 * (3 - i)));
    for (std::size_t i = 0; i < 6; ++i)
        uuid.bytes[10 + i] = static_cast<std::uint8_t>(counter >> (8 * (5 - i)));
    uuid.bytes[6] = static_cast<std::uint8_t>((uuid.bytes[6] & 0x0f) | 0x80);
    uuid.bytes[8] = static_cast<std::uint8_t>((uuid.bytes[8] & 0x3f) | 0x80);
    return domain::OfferId(uuid);
}

std::string ScanRouter::snapshot() const
{
    return writeState(m_state);
}

Result<void> ScanRouter::restore(std::string_view snapshot)
{
    ATALAYA_TRY(state, readState(snapshot));
    m_state = std::move(state);
    return {};
}

} // namespace atalaya::routing
