#include "tests/core/routing/oracle_router.h"

#include <algorithm>

namespace atalaya::routing::test {

using domain::AgentStatus;
using domain::ChannelKind;

// ---- what happens ----

void OracleRouter::changeStatus(domain::AgentId id, AgentStatus status)
{
    if (!agents.contains(id) || !agents.at(id).signedIn)
        return;
    Agent& agent = agents.at(id);
    m_touched.insert(id);
    if (agent.status == status)
        return;
    if (status != AgentStatus::Available)
        withdraw(agent);
    setStatus(agent, status);
}

void OracleRouter::setStatus(Agent& agent, AgentStatus status)
{
    agent.missedReturnsAt.reset();
    if (agent.status != status) {
        agent.status = status;
        agent.statusSince = m_now;
        if (status == AgentStatus::Available)
            agent.idleSince = m_now;
    }
    m_touched.insert(agent.profile.id);
}

void OracleRouter::signOut(Agent& agent)
{
    withdraw(agent);
    if (agent.signedIn)
        agent.signedOutAt = m_now;
    agent.signedIn = false;
    agent.rampUntil.reset();
    setStatus(agent, AgentStatus::Offline);
}

void OracleRouter::withdraw(Agent& agent)
{
    std::map<domain::OfferId, domain::TicketId> open;
    for (const auto& [ticket, item] : items)
        if (item.phase == OraclePhase::Offered && item.agent == agent.profile.id)
            open[item.offer.id] = ticket;
    for (const auto& [offer, ticket] : open)
        backToQueue(items.at(ticket), OfferOutcome::Withdrawn);
}

void OracleRouter::letGo(Item& item)
{
    if (item.phase != OraclePhase::Offered)
        agents.at(item.agent).idleSince = m_now;
    m_touched.insert(item.agent);
    item.phase = OraclePhase::Waiting;
    item.agent = {};
    item.offer = {};
    item.idle = false;
    item.extended = false;
    item.idleAt.reset();
    item.answerBy.reset();
}

void OracleRouter::removeOffer(Item& item, OfferOutcome outcome, std::string reason)
{
    const domain::Offer offer = item.offer;
    m_detached.insert(item.ticket);
    letGo(item);
    m_actions.emplace_back(EndOffer{offer.id, offer.ticket, offer.agent, outcome, std::move(reason)});
}

void OracleRouter::backToQueue(Item& item, OfferOutcome outcome, std::string reason)
{
    removeOffer(item, outcome, std::move(reason));
    m_detached.erase(item.ticket);
    const bool inVain = outcome == OfferOutcome::Missed || outcome == OfferOutcome::Declined;
    if (inVain)
        ++item.bounces;
    if (inVain && m_rules.offersBeforeRelaxing > 0 && item.bounces >= m_rules.offersBeforeRelaxing
        && !isLast(item))
        advance(item, RungReason::OffersInVain);
    else if (outcome == OfferOutcome::Declined && item.rung == -1)
        advance(item, RungReason::StickyDeclined);
}

void OracleRouter::detach(Item& item)
{
    m_detached.insert(item.ticket);
    if (item.phase == OraclePhase::Offered)
        removeOffer(item, OfferOutcome::Withdrawn);
    else if (item.phase != OraclePhase::Waiting)
        letGo(item);
    item.rungEnds.reset();
}

void OracleRouter::erase(domain::TicketId ticket)
{
    detach(items.at(ticket));
    m_detached.erase(ticket);
    items.erase(ticket);
}

void OracleRouter::assign(Item& item, domain::AgentId id)
{
    Agent& agent = agents.at(id);
    agent.known = true;
    agent.idleSince = m_now;
    item.rungEnds.reset();
    item.phase = OraclePhase::Assigned;
    item.agent = id;
    item.since = m_now;
    m_detached.erase(item.ticket);
    m_history[item.queue].lastWait = std::max<std::int64_t>(0, (m_now - item.enqueued).count());
    startSilence(item);
    if (const Duration limit = rulesOf(item.queue).returnUnansweredAfter; limit > Duration(0))
        item.answerBy = m_now + limit;
    m_touched.insert(id);
}

void OracleRouter::startSilence(Item& item)
{
    item.idleAt.reset();
    if (const Duration after = channelOf(item.channel).idleAfter; after > Duration(0) && !item.idle)
        item.idleAt = m_now + after;
}

void OracleRouter::finish(Item& item)
{
    if (item.phase == OraclePhase::WrapUp)
        return;
    if (item.phase != OraclePhase::Assigned)
        return erase(item.ticket);
    const auto average = [](std::int64_t& mean, std::int64_t value) {
        mean = std::max<std::int64_t>(mean == 0 ? value : mean + (value - mean) / 16, 1);
    };
    const std::int64_t handling = (m_now - item.since).count();
    average(m_history[item.queue].mean, handling);
    average(agents.at(item.agent).mean[item.channel], handling);
    average(m_mean[item.channel], handling);
    Duration wrapUp = rulesOf(item.queue).wrapUp;
    if (wrapUp == Duration(0) && item.channel == ChannelKind::Voice)
        wrapUp = std::chrono::seconds(30);
    if (item.idle || wrapUp == Duration(0))
        return erase(item.ticket);
    item.phase = OraclePhase::WrapUp;
    item.wrapUpEnds = m_now + wrapUp;
    item.idleAt.reset();
    item.answerBy.reset();
    m_touched.insert(item.agent);
    m_actions.emplace_back(WrapUpStarted{item.ticket, item.agent, item.wrapUpEnds});
}

void OracleRouter::giveBack(Item& item, ReturnReason reason)
{
    const domain::AgentId agent = item.agent;
    letGo(item);
    m_actions.emplace_back(ReturnedToQueue{item.ticket, agent, reason});
    if (reason == ReturnReason::Unanswered)
        exclude(item, agent);
    else
        item.sticky = agent;
    beginLadder(item);
}

void OracleRouter::exclude(Item& item, domain::AgentId agent)
{
    if (m_rules.declineExcludes > Duration(0))
        item.excluded[agent] = m_now + m_rules.declineExcludes;
}

} // namespace atalaya::routing::test
