#include "core/routing/scan_router.h"

#include "core/routing/capacity.h"

#include <algorithm>
#include <tuple>

namespace atalaya::routing {

using domain::AgentStatus;

std::unique_ptr<Router> makeRouter(RouterOptions options)
{
    return std::make_unique<ScanRouter>(options);
}

std::vector<Action> ScanRouter::step(const Event& event, Instant now)
{
    m_now = std::max(m_now, now);
    m_actions.clear();
    m_touched.clear();
    m_arrived.reset();
    m_match = false;
    expireOffers();
    endExclusions();
    std::visit([this](const auto& one) { apply(one); }, event);
    if (m_match)
        matchAll(eventName(event));
    else if (m_arrived)
        matchOne(*m_arrived, eventName(event));
    if (m_arrived) {
        if (auto why = explain(*m_arrived, m_now)) {
            why->trigger = eventName(event);
            m_actions.emplace_back(Explained{*std::move(why)});
        }
    }
    for (const domain::AgentId agent : m_touched)
        m_actions.emplace_back(LoadMoved{agent});
    return std::move(m_actions);
}

// ---- agents ----

void ScanRouter::apply(const AgentChanged& event)
{
    AgentState& agent = m_state.agents[event.agent.id];
    agent.profile = event.agent;
    if (event.agent.disabled && agent.signedIn)
        apply(AgentSignedOut{event.agent.id});
    touch(event.agent.id);
    m_match = true;
}

void ScanRouter::apply(const AgentSignedIn& event)
{
    const auto found = m_state.agents.find(event.agent);
    if (found == m_state.agents.end() || found->second.profile.disabled)
        return;
    AgentState& agent = found->second;
    if (!agent.signedIn)
        agent.idleSince = m_now;
    agent.signedIn = true;
    setStatus(agent, event.status);
}

void ScanRouter::apply(const AgentSignedOut& event)
{
    const auto found = m_state.agents.find(event.agent);
    if (found == m_state.agents.end())
        return;
    withdrawOffersOf(found->second);
    found->second.signedIn = false;
    setStatus(found->second, AgentStatus::Offline);
}

void ScanRouter::apply(const AgentStatusChanged& event)
{
    const auto found = m_state.agents.find(event.agent);
    if (found == m_state.agents.end() || !found->second.signedIn)
        return;
    if (event.status != AgentStatus::Available)
        withdrawOffersOf(found->second);
    setStatus(found->second, event.status);
}

void ScanRouter::setStatus(AgentState& agent, AgentStatus status)
{
    if (agent.status != status) {
        agent.status = status;
        agent.statusSince = m_now;
        if (status == AgentStatus::Available)
            agent.idleSince = m_now;
    }
    touch(agent.profile.id);
    m_match = true;
}

void ScanRouter::withdrawOffersOf(AgentState& agent)
{
    const auto open = agent.offers;
    for (const domain::OfferId id : open)
        backToQueue(id, OfferOutcome::Withdrawn);
}

void ScanRouter::apply(const QueueChanged& event)
{
    m_state.queues[event.queue.id] = event.queue;
    m_match = true;
}

// ---- interactions ----

void ScanRouter::apply(const InteractionArrived& event)
{
    const auto [found, isNew] = m_state.items.try_emplace(event.ticket);
    Item& item = found->second;
    if (!isNew && item.state == ItemState::Offered)
        backToQueue(item.offer, OfferOutcome::Withdrawn);
    if (!isNew && item.state == ItemState::Assigned)
        release(item);
    if (!isNew)
        m_state.waiting.erase({item.key, event.ticket});
    const Instant due = event.dueAt.value_or(event.enqueuedAt + defaultTarget(event.channel));
    item.key = {event.band, virtualDeadline(event.enqueuedAt, due, event.priority),
                isNew ? m_state.nextSeq++ : item.key.seq};
    item.demand = event;
    item.state = ItemState::Waiting;
    m_state.waiting.insert({item.key, event.ticket});
    m_arrived = event.ticket; // nothing else can go because of it, unless it freed an agent above
}

void ScanRouter::apply(const InteractionCancelled& event)
{
    erase(event.ticket);
}

void ScanRouter::apply(const ItemFinished& event)
{
    erase(event.ticket);
}

void ScanRouter::erase(domain::TicketId ticket)
{
    const auto found = m_state.items.find(ticket);
    if (found == m_state.items.end())
        return;
    if (found->second.state == ItemState::Offered)
        removeOffer(found->second.offer, OfferOutcome::Withdrawn);
    if (found->second.state == ItemState::Assigned)
        release(found->second);
    m_state.waiting.erase({found->second.key, ticket});
    m_state.items.erase(found);
    m_match = true;
}

void ScanRouter::apply(const ManualAssigned& event)
{
    const auto [found, isNew] = m_state.items.try_emplace(event.ticket);
    Item& item = found->second;
    if (isNew) {
        item.demand = InteractionArrived{.ticket = event.ticket,
                                         .queue = {},
                                         .enqueuedAt = m_now,
                                         .dueAt = {},
                                         .requiredSkills = {},
                                         .stickyAgent = {}};
        item.key = {1, m_now, m_state.nextSeq++};
    } else if (item.state == ItemState::Offered) {
        removeOffer(item.offer, OfferOutcome::Withdrawn);
    } else if (item.state == ItemState::Assigned) {
        if (item.agent == event.agent && item.demand.channel == event.channel)
            return;
        release(item);
    }
    m_state.waiting.erase({item.key, event.ticket});
    item.demand.channel = event.channel;
    assign(item, event.agent);
    m_match = true;
}

// ---- offers ----

void ScanRouter::apply(const OfferAccepted& event)
{
    const auto found = m_state.offers.find(event.offer);
    if (found == m_state.offers.end()) {
        m_actions.emplace_back(OfferRefused{event.offer});
        return;
    }
    const domain::Offer offer = found->second;
    removeOffer(event.offer, OfferOutcome::Accepted);
    assign(m_state.items.at(offer.ticket), offer.agent);
    m_actions.emplace_back(Assigned{offer.ticket, offer.agent, offer.id});
    m_match = true;
}

void ScanRouter::apply(const OfferDeclined& event)
{
    const auto found = m_state.offers.find(event.offer);
    if (found == m_state.offers.end()) {
        m_actions.emplace_back(OfferRefused{event.offer});
        return;
    }
    const domain::Offer offer = found->second;
    m_state.items.at(offer.ticket).excluded[offer.agent] = m_now + kDeclineExclusion;
    m_state.exclusionEnds.insert({m_now + kDeclineExclusion, offer.ticket});
    backToQueue(event.offer, OfferOutcome::Declined);
}

void ScanRouter::apply(const Tick&) { }

void ScanRouter::expireOffers()
{
    std::vector<domain::Offer> late;
    for (const auto& [id, offer] : m_state.offers)
        if (offer.expiresAt <= m_now)
            late.push_back(offer);
    for (const domain::Offer& offer : late) {
        backToQueue(offer.id, OfferOutcome::Missed);
        AgentState& agent = m_state.agents.at(offer.agent);
        if (agent.status != AgentStatus::Available)
            continue;
        withdrawOffersOf(agent);
        setStatus(agent, AgentStatus::Away);
        m_actions.emplace_back(SetAgentMissed{offer.agent});
    }
}

void ScanRouter::endExclusions()
{
    auto& ends = m_state.exclusionEnds;
    while (!ends.empty() && ends.begin()->first <= m_now) {
        const auto found = m_state.items.find(ends.begin()->second);
        ends.erase(ends.begin());
        if (found == m_state.items.end())
            continue;
        std::erase_if(found->second.excluded, [this](const auto& one) { return one.second <= m_now; });
        m_match = true;
    }
}

void ScanRouter::backToQueue(domain::OfferId id, OfferOutcome outcome)
{
    const domain::TicketId ticket = m_state.offers.at(id).ticket;
    removeOffer(id, outcome);
    Item& item = m_state.items.at(ticket);
    item.state = ItemState::Waiting;
    m_state.waiting.insert({item.key, ticket});
    m_match = true;
}

void ScanRouter::removeOffer(domain::OfferId id, OfferOutcome outcome)
{
    const domain::Offer offer = m_state.offers.at(id);
    Item& item = m_state.items.at(offer.ticket);
    AgentState& agent = m_state.agents.at(offer.agent);
    agent.offers.erase(id);
    agent.unitsUsed -= unitsOf(item.demand.channel);
    m_state.offers.erase(id);
    item.offer = {};
    touch(offer.agent);
    m_actions.emplace_back(EndOffer{id, offer.ticket, offer.agent, outcome});
}

void ScanRouter::assign(Item& item, domain::AgentId id)
{
    item.state = ItemState::Assigned;
    item.agent = id;
    AgentState& agent = m_state.agents[id];
    agent.profile.id = id; // an assignment may come before the directory has told of the agent
    agent.assigned.insert(item.demand.ticket);
    agent.unitsUsed += unitsOf(item.demand.channel);
    agent.idleSince = m_now;
    touch(id);
}

void ScanRouter::release(Item& item)
{
    AgentState& agent = m_state.agents.at(item.agent);
    agent.assigned.erase(item.demand.ticket);
    agent.unitsUsed -= unitsOf(item.demand.channel);
    agent.idleSince = m_now;
    touch(item.agent);
    item.agent = {};
    m_match = true;
}

void ScanRouter::touch(domain::AgentId agent)
{
    m_touched.insert(agent);
}

// ---- matching ----

bool ScanRouter::anybodyFree() const
{
    static constexpr int kSmallest = 10;
    return std::ranges::any_of(m_state.agents, [this](const auto& one) {
        const AgentState& agent = one.second;
        return isFree(agent, m_options.openOffersPerAgent)
            && agent.unitsUsed + kSmallest <= agent.profile.capacityUnits;
    });
}

void ScanRouter::matchOne(domain::TicketId ticket, std::string_view trigger)
{
    Item& item = m_state.items.at(ticket);
    const Choice choice = chooseAgent(m_state, item, m_options.openOffersPerAgent, m_now);
    if (choice.agent)
        makeOffer(item, choice, trigger);
}

void ScanRouter::matchAll(std::string_view trigger)
{
    // In the order of the keys; an offer never lets an earlier interaction go that could not go before.
    // Interactions with the same demands fail together, so each kind is tried in vain once.
    using Demands =
        std::tuple<domain::QueueId, domain::ChannelKind, std::vector<std::pair<domain::SkillId, int>>>;
    std::set<Demands> nobody;
    auto at = m_state.waiting.begin();
    while (at != m_state.waiting.end() && anybodyFree()) {
        Item& item = m_state.items.at(at->second);
        ++at;
        Demands demands{item.demand.queue, item.demand.channel, {}};
        for (const domain::SkillLevel& one : item.demand.requiredSkills)
            std::get<2>(demands).emplace_back(one.skill, one.level);
        if (nobody.contains(demands))
            continue;
        const Choice choice = chooseAgent(m_state, item, m_options.openOffersPerAgent, m_now);
        if (choice.agent)
            makeOffer(item, choice, trigger);
        else if (item.excluded.empty())
            nobody.insert(std::move(demands));
    }
}

void ScanRouter::makeOffer(Item& item, const Choice& choice, std::string_view trigger)
{
    const domain::TicketId ticket = item.demand.ticket;
    domain::Offer offer;
    offer.id = newOfferId();
    offer.ticket = ticket;
    offer.agent = choice.agent->profile.id;
    offer.channel = item.demand.channel;
    offer.offeredAt = m_now;
    offer.expiresAt = m_now + offerTimeLimit(item.demand.channel);
    offer.reasons = reasonsFor(m_state, item, choice, m_now);

    Explanation explanation = choice.explanation;
    explanation.trigger = trigger;
    const auto place = m_state.waiting.find({item.key, ticket});
    if (const auto next = std::next(place); next != m_state.waiting.end())
        explanation.nextTicket = next->second;
    m_state.waiting.erase(place);

    item.state = ItemState::Offered;
    item.offer = offer.id;
    item.agent = offer.agent;
    AgentState& agent = m_state.agents.at(offer.agent);
    agent.offers.insert(offer.id);
    agent.unitsUsed += unitsOf(item.demand.channel);
    m_state.offers[offer.id] = offer;
    touch(offer.agent);
    m_actions.emplace_back(MakeOffer{std::move(offer), std::move(explanation)});
}

} // namespace atalaya::routing
