#include "tests/core/routing/witness.h"

#include <algorithm>

namespace atalaya::routing::test {

using domain::AgentStatus;

std::optional<std::string> Witness::saw(const Event& event, Instant now, const std::vector<Action>& said,
                                        const Router& router)
{
    if (now < m_now)
        return "the time of the router went back";
    m_now = now;
    m_router = &router;
    m_trigger = eventName(event);
    m_ending.clear();
    m_refused.reset();
    m_given.reset();
    m_missedBy = 0;
    for (auto& [ticket, item] : m_items)
        std::erase_if(item.excluded, [now](const auto& one) { return one.second <= now; });
    std::visit([this](const auto& one) { before(one); }, event);
    for (const Action& one : said)
        std::visit([this](const auto& action) { heard(action); }, one);
    resolve(router);
    checkAll(router);
    return m_wrong.empty() ? std::nullopt : std::optional(m_wrong);
}

void Witness::heard(const MakeOffer& made)
{
    const auto found = m_items.find(number(made.offer.ticket));
    if (found == m_items.end() || found->second.phase != Phase::Waiting)
        return fail("S1: what does not wait is offered: " + made.offer.ticket.str());
    Item& item = found->second;
    std::string wrong;
    const int known = item.rung;
    for (const int rung : item.unsure ? std::vector{-1, 0} : std::vector{item.rung}) {
        item.rung = rung;
        wrong = offerWrong(item, made);
        if (wrong.empty())
            break;
    }
    if (!wrong.empty()) {
        item.rung = known;
        return fail(wrong + " (" + made.explanation.json() + ")");
    }
    countOvertaking(item, m_agents.at(number(made.offer.agent)));
    item.phase = Phase::Offered;
    item.agent = number(made.offer.agent);
    item.offer = made.offer.id;
    item.until = made.offer.expiresAt;
    take(item, 1);
}

void Witness::heard(const EndOffer& ended)
{
    if (const auto found = m_ending.find(ended.offer); found != m_ending.end()) {
        if (found->second != ended.outcome)
            fail("S1: an offer ends as " + std::string(word(ended.outcome)));
        m_ending.erase(found);
        return;
    }
    const auto found = m_items.find(number(ended.ticket));
    if (found == m_items.end() || found->second.phase != Phase::Offered || found->second.offer != ended.offer
        || found->second.agent != number(ended.agent))
        return fail("S1: an offer ends that is not open");
    Item& item = found->second;
    if (ended.outcome == OfferOutcome::Missed) {
        if (item.until > m_now)
            fail("L2: an offer is missed before its time");
        m_missedBy = item.agent;
    } else if (ended.outcome != OfferOutcome::Withdrawn || m_missedBy != item.agent) {
        fail("S1: an offer ends without a reason");
    }
    detach(item);
    m_ending.erase(ended.offer);
}

void Witness::heard(const Assigned& given)
{
    if (!m_given || *m_given != std::pair(number(given.agent), given.offer))
        return fail("S1: an assignment that nobody asked for");
    m_given.reset();
}

void Witness::heard(const SetAgentMissed& missed)
{
    if (m_missedBy != number(missed.agent))
        fail("S1: an agent is away who has missed nothing");
    setStatus(m_agents.at(number(missed.agent)), AgentStatus::Away);
}

void Witness::heard(const OfferRefused& refused)
{
    if (m_refused != refused.offer)
        return fail("S1: a live offer is refused");
    m_refused.reset();
}

void Witness::heard(const Explained& explained)
{
    resolve(*m_router);
    const auto found = m_items.find(number(explained.explanation.ticket));
    if (found == m_items.end() || found->second.phase != Phase::Waiting)
        return fail("E1: it is explained why something waits that does not");
    if (explained.explanation.funnel != funnelOf(found->second) || explained.explanation.agent
        || explained.explanation.key != found->second.key)
        fail("E1: why it waits is not so: " + explained.explanation.json());
}

void Witness::heard(const SetAgentReturned& returned)
{
    setStatus(m_agents.at(number(returned.agent)), AgentStatus::Available);
}

void Witness::heard(const SetAgentSignedOut& out)
{
    if (m_missedBy != number(out.agent))
        fail("S1: an agent is signed out who has missed nothing");
    Agent& agent = m_agents.at(number(out.agent));
    agent.signedIn = false;
    setStatus(agent, AgentStatus::Offline);
}

void Witness::heard(const WrapUpStarted& started)
{
    const auto found = m_items.find(number(started.ticket));
    if (found == m_items.end() || found->second.agent != number(started.agent)
        || (found->second.phase != Phase::Assigned && found->second.phase != Phase::WrapUp))
        return fail("S1: notes on what nobody worked on");
    if (started.until <= m_now)
        fail("L2: the time for notes is over when it begins");
    found->second.phase = Phase::WrapUp;
    found->second.until = started.until;
}

void Witness::heard(const WrapUpOver& over)
{
    const auto found = m_items.find(number(over.ticket));
    if (found == m_items.end() || found->second.phase != Phase::WrapUp)
        return fail("S1: notes end that did not begin");
    remove(found->first);
}

void Witness::heard(const RungChanged& changed)
{
    const auto found = m_items.find(number(changed.ticket));
    if (found == m_items.end() || changed.rung < 0 || changed.rung >= rungsOf(found->second.queue))
        return fail("a rung that is not there");
    found->second.rung = changed.rung;
    found->second.unsure = false;
    startRung(found->second);
}

void Witness::heard(const MovedToQueue& moved)
{
    const auto found = m_items.find(number(moved.ticket));
    if (found == m_items.end() || found->second.queue != number(moved.from))
        return fail("S1: it moves from a queue in which it was not");
    found->second.queue = number(moved.to);
    found->second.rung = 0;
    found->second.unsure = false;
    startRung(found->second);
}

void Witness::heard(const ReturnedToQueue& returned)
{
    const auto found = m_items.find(number(returned.ticket));
    if (found == m_items.end() || found->second.phase != Phase::Assigned
        || found->second.agent != number(returned.agent))
        return fail("S1: what was not assigned goes back");
    Item& item = found->second;
    detach(item);
    if (returned.reason == ReturnReason::Unanswered)
        exclude(item, number(returned.agent));
    else
        item.sticky = number(returned.agent);
    item.rung = 0;
    item.unsure = item.sticky != 0;
    startRung(item);
}

} // namespace atalaya::routing::test
