#include "core/simulation/run.h"

namespace atalaya::simulation {

using domain::AgentStatus;

DutyPlan::DutyPlan(const AgentGroup& group) : m_repeatEvery(group.repeatEvery)
{
    if (!group.levels.empty()) {
        for (std::size_t i = 0; i < group.levels.size(); ++i)
            m_changes.push_back({static_cast<double>(i) * group.levelInterval, group.levels[i]});
        const double end = static_cast<double>(group.levels.size()) * group.levelInterval;
        if (m_repeatEvery > end)
            m_changes.push_back({end, 0}); // without repetition the last level stays
    } else if (!group.shifts.empty()) {
        for (const Shift& shift : group.shifts) {
            if (!m_changes.empty() && m_changes.back().at >= shift.from)
                m_changes.pop_back(); // two shifts without a gap
            m_changes.push_back({shift.from, group.agents});
            m_changes.push_back({shift.until, 0});
        }
        if (m_repeatEvery > 0 && m_changes.back().at >= m_repeatEvery && m_changes.front().at <= 0)
            m_changes.pop_back(); // the day begins where it ends
    } else {
        m_changes.push_back({0, group.agents});
    }
}

std::optional<DutyPlan::Change> DutyPlan::next()
{
    if (m_repeatEvery <= 0 && m_at >= m_changes.size())
        return std::nullopt;
    const std::size_t cycle = m_at / m_changes.size();
    Change change = m_changes[m_at % m_changes.size()];
    change.at += static_cast<double>(cycle) * m_repeatEvery;
    ++m_at;
    return change;
}

void Run::introduceAgents()
{
    for (std::size_t group = 0; group < m_scenario.groups.size(); ++group) {
        const AgentGroup& plan = m_scenario.groups[group];
        m_answers.emplace_back(m_seed, m_replication, Purpose::Answer, group);
        m_duty.emplace_back(plan);
        m_pending.emplace_back();
        for (int i = 0; i < plan.agents; ++i) {
            domain::Agent agent = plan.profile;
            agent.id = agentId(m_agents.size());
            m_agents.push_back({group});
            m_agentLevels.emplace_back();
            send(routing::AgentChanged{std::move(agent)});
        }
    }
    for (std::uint32_t group = 0; group < m_duty.size(); ++group)
        changeDuty(group);
}

void Run::changeDuty(std::uint32_t group)
{
    // Called for the first time at the beginning, and then whenever the change it planned is there.
    PendingDuty& duty = m_pending[group];
    if (duty.planned)
        setLevel(group, duty.agents);
    while (const auto change = m_duty[group].next()) {
        const Instant at = m_scenario.startsAt + m_scenario.duration(change->at);
        duty = {true, change->agents};
        if (at > m_now) {
            m_queue.push(at, HappeningKind::Duty, group);
            return;
        }
        setLevel(group, change->agents);
    }
    duty.planned = false;
}

void Run::setLevel(std::size_t group, int wanted)
{
    const std::size_t first = m_scenario.groups[group].firstAgent;
    const auto count = static_cast<std::size_t>(m_scenario.groups[group].agents);
    int there = 0;
    for (std::size_t i = first; i < first + count; ++i)
        there += m_agents[i].onDuty;
    // Who is idle goes first; who still works stays first.
    for (const bool idle : {true, false})
        for (std::size_t i = first + count; i-- > first && there > wanted;)
            if (m_agents[i].onDuty && (m_agents[i].work == 0) == idle) {
                setOnDuty(i, false);
                --there;
            }
    for (const bool idle : {false, true})
        for (std::size_t i = first; i < first + count && there < wanted; ++i)
            if (!m_agents[i].onDuty && (m_agents[i].work == 0) == idle) {
                setOnDuty(i, true);
                ++there;
            }
}

void Run::setOnDuty(std::size_t agent, bool onDuty)
{
    AgentState& state = m_agents[agent];
    ++state.stamp;
    if (state.work == 0) {
        m_groupLevels[state.group].staffed.add(m_now, onDuty ? 1 : -1);
        m_agentLevels[agent].staffed.add(m_now, onDuty ? 1 : -1);
    }
    state.onDuty = onDuty;
    if (onDuty)
        send(routing::AgentSignedIn{agentId(agent), AgentStatus::Available});
    else
        send(routing::AgentSignedOut{agentId(agent)});
}

void Run::addWork(std::size_t agent, int by)
{
    AgentState& state = m_agents[agent];
    GroupLevels& levels = m_groupLevels[state.group];
    const bool before = state.work > 0;
    state.work += by;
    const bool after = state.work > 0;
    levels.work.add(m_now, by);
    if (before == after)
        return;
    levels.busy.add(m_now, after ? 1 : -1);
    m_agentLevels[agent].busy.add(m_now, after ? 1 : -1);
    if (!state.onDuty) { // works on after the shift
        levels.staffed.add(m_now, after ? 1 : -1);
        m_agentLevels[agent].staffed.add(m_now, after ? 1 : -1);
    }
}

void Run::comeBack(std::uint32_t agent, std::uint32_t check)
{
    if (m_agents[agent].stamp != check || !m_agents[agent].onDuty)
        return;
    send(routing::AgentSignedIn{agentId(agent), AgentStatus::Available});
}

// ---- the router ----

void Run::send(routing::Event event)
{
    m_inbox.push_back(std::move(event));
    if (!m_stepping)
        drainInbox();
}

void Run::drainInbox()
{
    m_stepping = true;
    while (!m_inbox.empty()) {
        const routing::Event event = std::move(m_inbox.front());
        m_inbox.pop_front();
        ++m_tallies.steps;
        for (const routing::Action& action : m_router->step(event, m_now))
            std::visit([this](const auto& one) { react(one); }, action);
    }
    m_stepping = false;
}

void Run::react(const routing::MakeOffer& action)
{
    const auto slot = static_cast<std::uint32_t>(numberOf(action.offer.ticket.uuid()));
    Customer& customer = m_customers[slot];
    customer.state = CustomerState::Offered;
    customer.offer = action.offer.id;
    ++customer.offerStamp;
    const std::size_t groupNumber = m_agents[numberOf(action.offer.agent.uuid())].group;
    const AgentGroup& group = m_scenario.groups[groupNumber];
    Stream& stream = m_answers[groupNumber];
    if (isMeasured(m_now))
        ++m_tallies.byGroup[m_interval * m_tallies.groups + groupNumber].offers;
    const double kind = group.declines + group.misses > 0 ? stream.uniform() : 1;
    if (kind < group.misses)
        return; // the router's timer ends it
    const Duration after = m_scenario.duration(group.answerAfter.draw(stream));
    const bool declines = kind < group.misses + group.declines;
    if (after == Duration::zero() && !declines)
        send(routing::OfferAccepted{action.offer.id});
    else
        m_queue.push(m_now + after, declines ? HappeningKind::Decline : HappeningKind::Accept, slot,
                     customer.offerStamp);
}

void Run::react(const routing::EndOffer& action)
{
    if (action.outcome == routing::OfferOutcome::Accepted)
        return;
    if (isMeasured(m_now)) {
        const std::size_t group = m_agents[numberOf(action.agent.uuid())].group;
        GroupTally& tally = m_tallies.byGroup[m_interval * m_tallies.groups + group];
        tally.declined += action.outcome == routing::OfferOutcome::Declined;
        tally.missed += action.outcome == routing::OfferOutcome::Missed;
    }
    const auto slot = static_cast<std::uint32_t>(numberOf(action.ticket.uuid()));
    Customer& customer = m_customers[slot];
    if (customer.state != CustomerState::Offered || ticketId(slot, customer.generation) != action.ticket)
        return; // the customer has left
    customer.state = CustomerState::Waiting;
    ++customer.offerStamp;
}

void Run::react(const routing::Assigned& action)
{
    begin(static_cast<std::uint32_t>(numberOf(action.ticket.uuid())), numberOf(action.agent.uuid()));
}

void Run::react(const routing::SetAgentMissed& action)
{
    const std::size_t agent = numberOf(action.agent.uuid());
    const std::size_t group = m_agents[agent].group;
    const Duration after = m_scenario.duration(m_scenario.groups[group].returnsAfter.draw(m_answers[group]));
    m_queue.push(m_now + after, HappeningKind::Return, static_cast<std::uint32_t>(agent),
                 ++m_agents[agent].stamp);
}

void Run::react(const routing::SetAgentSignedOut& action)
{
    react(routing::SetAgentMissed{action.agent});
}

void Run::react(const routing::WrapUpStarted& action)
{
    const CustomerType& type = m_scenario.types[m_customers[numberOf(action.ticket.uuid())].type];
    addWork(numberOf(action.agent.uuid()), 1);
    // A scenario without a wrap-up has none, whatever the channel's default is.
    if (m_scenario.rules.queues[type.queue].wrapUp == Duration::zero())
        send(routing::WrapUpEnded{action.ticket});
}

void Run::react(const routing::WrapUpOver& action)
{
    addWork(numberOf(action.agent.uuid()), -1);
}

void Run::react(const routing::MovedToQueue& action)
{
    const Customer& customer = m_customers[numberOf(action.ticket.uuid())];
    if (TypeTally* tally = tallyOf(customer))
        ++tally->moved;
    if (Outcome* outcome = outcomeOf(customer))
        outcome->moved = true;
}

/// Another leg of the same interaction, with another wait.
void Run::react(const routing::ReturnedToQueue& action)
{
    const auto slot = static_cast<std::uint32_t>(numberOf(action.ticket.uuid()));
    Customer& customer = m_customers[slot];
    if (customer.state != CustomerState::Served || ticketId(slot, customer.generation) != action.ticket)
        return;
    addWork(numberOf(action.agent.uuid()), -1);
    customer.interval = isMeasured(m_now) ? static_cast<std::uint32_t>(intervalAt(m_now)) : kNotMeasured;
    if (TypeTally* tally = tallyOf(customer)) {
        ++tally->offered;
        ++tally->returned;
    }
    beginWait(slot);
}

void Run::react(const routing::QueueIsClosed& action)
{
    const auto slot = static_cast<std::uint32_t>(numberOf(action.ticket.uuid()));
    Customer& customer = m_customers[slot];
    if (TypeTally* tally = tallyOf(customer))
        ++tally->turnedAway;
    endWait(customer);
    leave(customer);
    release(slot);
}

} // namespace atalaya::simulation
