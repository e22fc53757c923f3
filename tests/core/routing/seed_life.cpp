#include "tests/core/routing/seed_life.h"

#include <algorithm>

namespace atalaya::routing::test {

using domain::AgentStatus;
using domain::ChannelKind;
using namespace std::chrono_literals;

SeedLife::SeedLife(std::uint64_t seed)
    : m_plan(planOf(seed))
    , m_dice{seed * 0x9e3779b97f4a7c15 + 2}
    , m_host(m_plan.options)
    , m_witness(m_plan.options, m_plan.plain)
{
}

std::optional<std::string> SeedLife::begin()
{
    m_begun = true;
    std::vector<Event> first{RulesChanged{rulesOf(m_plan, m_dice)}};
    for (int queue = 1; queue <= m_plan.queues; ++queue)
        first.push_back(QueueChanged{queueOf(queue, m_dice)});
    for (int who = 1; who <= m_plan.agents; ++who) {
        first.push_back(AgentChanged{agentOf(m_plan, who, m_dice)});
        first.push_back(AgentSignedIn{agentId(who)});
    }
    for (const Event& event : first)
        if (auto wrong = deliver(event))
            return wrong;
    return std::nullopt;
}

std::optional<std::string> SeedLife::next()
{
    if (!m_begun)
        return begin();
    if (m_onShift != 0)
        return deliver(shift()); // all of them in one moment
    const Duration gap = m_dice.one(4) ? Duration(0) : m_dice.seconds(m_plan.gapSeconds);
    if (m_dice.chance(m_plan.faults.pause))
        m_time += Duration(2min) + m_dice.seconds(600);
    if (m_skew != Duration(0) && m_dice.one(10)) {
        if (m_skew > Duration(0) && m_dice.one(2))
            m_time += m_skew; // it was right, and the time before was wrong
        m_skew = {};
    }
    if (m_skew == Duration(0) && m_dice.chance(m_plan.faults.clockJump))
        m_skew = m_dice.one(2) ? Duration(1h) : Duration(-1h);
    if (!m_underWay.empty() && m_underWay.begin()->first <= m_time + gap) {
        m_time = std::max(m_time, m_underWay.begin()->first);
        const Event event = m_underWay.begin()->second;
        m_underWay.erase(m_underWay.begin());
        return deliver(event);
    }
    m_time += gap;
    return deliver(spontaneous());
}

// ---- the host ----

std::optional<std::string> SeedLife::deliver(const Event& event)
{
    if (auto wrong = passTime())
        return wrong;
    if (!m_calm) {
        if (m_dice.chance(m_plan.faults.crash))
            if (auto wrong = crash(event))
                return wrong;
        if (!m_plan.reserves && m_dice.one(24))
            if (auto wrong = m_host.wouldStillWin(event))
                return wrong;
    }
    return look(m_host.tell(event));
}

/// Before the commit (then the sender says it again) or after it; with the last snapshot, with a fresh one,
/// or with none.
std::optional<std::string> SeedLife::crash(const Event& event)
{
    ++m_crashes;
    const bool cold = m_dice.chance(m_plan.faults.coldStart) && m_steps < 2000;
    auto wrong = m_dice.one(2) ? m_host.crashBeforeCommit(event) : m_host.crash(!cold);
    if (m_dice.one(2))
        m_host.takeSnapshot();
    return wrong;
}

std::optional<std::string> SeedLife::passTime()
{
    const auto step = m_host.passTime(wall());
    return step ? look(*step) : std::nullopt;
}

std::optional<std::string> SeedLife::look(const SeedHost::Step& step)
{
    ++m_steps;
    if (m_steps % 64 == 0)
        m_host.takeSnapshot();
    if (auto wrong = m_witness.saw(step.event, step.now, step.actions, m_host.router()))
        return std::string(eventName(step.event)) + ": " + *wrong;
    for (const Action& action : step.actions)
        react(action);
    return std::nullopt;
}

// ---- people and their lines ----

void SeedLife::later(Duration by, Event event)
{
    m_underWay.emplace(m_time + by, std::move(event));
}

void SeedLife::answer(const domain::Offer& offer)
{
    ++m_offers;
    const FaultRates& faults = m_plan.faults;
    const auto lasts = int((offer.expiresAt - offer.offeredAt) / Duration(1s));
    const Event accept = OfferAccepted{offer.id};
    const Event decline = OfferDeclined{offer.id, "no"};
    if (m_calm)
        return later(m_dice.seconds(1), accept);
    if (m_dice.chance(faults.lost))
        return;
    Duration after = m_dice.seconds(std::clamp(m_plan.gapSeconds * m_plan.agents / 2, 1, lasts));
    if (m_dice.chance(faults.late))
        after = Duration(1s) * lasts + m_dice.seconds(lasts);
    const bool no = m_dice.chance(faults.declined);
    later(after, no ? decline : accept);
    if (m_dice.chance(faults.doubled))
        later(m_dice.seconds(2 * lasts), no ? decline : accept);
    if (m_dice.chance(faults.contradicted))
        later(m_dice.seconds(lasts), no ? accept : decline);
}

void SeedLife::react(const Action& action)
{
    if (const auto* made = std::get_if<MakeOffer>(&action)) {
        answer(made->offer);
    } else if (const auto* given = std::get_if<Assigned>(&action)) {
        later(m_dice.seconds(m_calm ? 1 : m_plan.handlingSeconds), ItemFinished{given->ticket});
    } else if (const auto* missed = std::get_if<SetAgentMissed>(&action)) {
        later(m_dice.seconds(60), AgentStatusChanged{missed->agent, AgentStatus::Available});
    } else if (const auto* out = std::get_if<SetAgentSignedOut>(&action)) {
        later(m_dice.seconds(120), AgentSignedIn{out->agent});
    } else if (const auto* notes = std::get_if<WrapUpStarted>(&action)) {
        if (m_dice.one(3))
            later(m_dice.seconds(10), WrapUpEnded{notes->ticket});
        else if (m_dice.one(4))
            later(m_dice.seconds(10), WrapUpExtended{notes->ticket, 10s});
    }
}

// ---- the end ----

std::optional<std::string> SeedLife::end()
{
    m_calm = true;
    m_skew = {};
    m_time = std::max(m_time, m_host.now());
    Dice dice = m_dice;
    domain::RoutingRules rules = rulesOf(m_plan, dice);
    for (domain::QueueRules& one : rules.queues)
        one.returnUnansweredAfter = {};
    if (auto wrong = deliver(RulesChanged{rules}))
        return wrong;
    for (int round = 0; round < 400; ++round) {
        const RouterCounts counts = m_host.router().counts();
        if (counts.offered + counts.assigned == 0 && round > 8)
            break;
        for (int who = 1; who <= m_plan.agents; ++who)
            if (auto wrong = deliver(AgentSignedIn{agentId(who)}))
                return wrong;
        for (const auto& [ticket, item] : m_witness.items())
            if (item.phase == Witness::Phase::Assigned)
                later(0s, ItemFinished{ticketId(ticket)});
        for (; !m_underWay.empty(); m_underWay.erase(m_underWay.begin())) {
            m_time = std::max(m_time, m_underWay.begin()->first);
            if (std::holds_alternative<OfferDeclined>(m_underWay.begin()->second))
                continue;
            if (auto wrong = deliver(Event(m_underWay.begin()->second)))
                return wrong;
        }
        m_time += 61s;
    }
    const RouterCounts counts = m_host.router().counts();
    if (counts.offered + counts.assigned != 0)
        return "L1: it does not come to an end";
    return m_host.crash(false);
}

} // namespace atalaya::routing::test
