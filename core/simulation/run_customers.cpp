#include "core/simulation/run.h"

namespace atalaya::simulation {
namespace {

constexpr std::size_t kMostCustomers = 4'000'000;
constexpr std::uint64_t kAnswerSeed = 0x3C6E'F372'FE94'F82BULL;
constexpr std::uint64_t kSilenceSeed = 0x510E'527F'ADE6'82D1ULL;
constexpr std::uint64_t kAfterWorkSeed = 0xA5A5'5A5A'0F0F'F0F0ULL;

} // namespace

TypeTally* Run::tallyOf(const Customer& customer)
{
    if (customer.interval == kNotMeasured)
        return nullptr;
    return &m_tallies.byType[customer.interval * m_tallies.types + customer.type];
}

Outcome* Run::outcomeOf(const Customer& customer)
{
    if (m_tallies.outcomes.empty())
        return nullptr;
    std::vector<Outcome>& list = m_tallies.outcomes[customer.type];
    return customer.record < list.size() ? &list[customer.record] : nullptr;
}

void Run::arrive(std::uint32_t type)
{
    const ArrivalPlan& plan = m_scenario.types[type].arrivals;
    if (const auto at = m_streams[type].arrivals.next())
        m_queue.push(m_scenario.startsAt + m_scenario.duration(*at), HappeningKind::Arrival, type);
    for (int i = 0; i < plan.batch; ++i)
        enter(type, 0, {});
}

bool Run::lineIsFull(std::uint32_t type) const
{
    for (const std::size_t line : m_linesOf[type])
        if (m_inLine[line] >= m_scenario.lines[line].size)
            return true;
    return false;
}

void Run::enter(std::uint32_t type, int attempts, std::optional<domain::AgentId> sticky)
{
    const CustomerType& plan = m_scenario.types[type];
    const auto interval = isMeasured(m_now) ? static_cast<std::uint32_t>(intervalAt(m_now)) : kNotMeasured;
    if (interval != kNotMeasured) {
        TypeTally& tally = m_tallies.byType[interval * m_tallies.types + type];
        ++tally.offered;
        tally.retries += attempts > 0;
    }
    if (lineIsFull(type))
        return block(type, attempts, interval);

    const std::uint32_t slot = newSlot();
    Customer& customer = m_customers[slot];
    customer.type = type;
    customer.attempts = attempts;
    customer.interval = interval;
    customer.handlingSeed = m_streams[type].handling.next();
    customer.record = m_streams[type].recorded++;
    customer.partsLeft = plan.conversation.parts;
    ++m_present;
    m_typeLevels[type].present.add(m_now, 1);
    for (const std::size_t line : m_linesOf[type])
        ++m_inLine[line];
    beginWait(slot);

    routing::InteractionArrived event;
    event.ticket = ticketId(slot, customer.generation);
    event.queue = queueId(plan.queue);
    event.channel = plan.channel;
    event.priority = plan.priority;
    event.enqueuedAt = m_now;
    const std::size_t record = customer.record;
    const auto dueIn = record < plan.recordedDueIn.size() ? plan.recordedDueIn[record] : plan.dueIn;
    if (dueIn)
        event.dueAt = m_now + m_scenario.duration(*dueIn);
    event.requiredSkills = plan.skills;
    event.stickyAgent = sticky;
    event.band = static_cast<std::uint8_t>(plan.band);
    send(std::move(event));

    const int places = m_scenario.queues[plan.queue].places;
    if (places >= 0 && m_customers[slot].state == CustomerState::Waiting
        && m_waitingIn[plan.queue] > places) {
        // Nobody was free for it, and there is no place to wait: the line is busy.
        endWait(m_customers[slot]);
        leave(m_customers[slot]);
        release(slot);
        send(routing::InteractionCancelled{ticketId(slot, m_customers[slot].generation - 1)});
        block(type, attempts, interval);
    }
}

std::uint32_t Run::newSlot()
{
    if (m_free.empty()) {
        m_customers.emplace_back();
        m_overflow = m_customers.size() > kMostCustomers;
        return static_cast<std::uint32_t>(m_customers.size() - 1);
    }
    const std::uint32_t slot = m_free.back();
    m_free.pop_back();
    return slot;
}

void Run::release(std::uint32_t slot)
{
    Customer& customer = m_customers[slot];
    customer.state = CustomerState::Gone;
    ++customer.stamp;
    ++customer.generation;
    m_free.push_back(slot);
}

void Run::block(std::uint32_t type, int attempts, std::uint32_t interval)
{
    if (interval != kNotMeasured)
        ++m_tallies.byType[interval * m_tallies.types + type].blocked;
    if (m_scenario.types[type].retrial.ofBlocked)
        tryAgain(type, attempts);
}

void Run::tryAgain(std::uint32_t type, int attempts)
{
    const RetrialPlan& plan = m_scenario.types[type].retrial;
    if (plan.probability <= 0 || attempts >= plan.times)
        return;
    Stream& stream = m_streams[type].retrial;
    if (stream.uniform() >= plan.probability)
        return;
    m_queue.push(m_now + m_scenario.duration(plan.after.draw(stream)), HappeningKind::Retrial, type,
                 static_cast<std::uint32_t>(attempts + 1));
}

/// The wait of a new leg: counted, limited by patience. The caller tells the router.
void Run::beginWait(std::uint32_t slot)
{
    Customer& customer = m_customers[slot];
    const CustomerType& plan = m_scenario.types[customer.type];
    customer.state = CustomerState::Waiting;
    customer.wantsCallback = false;
    customer.since = m_now;
    ++customer.stamp;
    m_measuredWaiting += customer.interval != kNotMeasured;
    m_typeLevels[customer.type].waiting.add(m_now, 1);
    ++m_waitingIn[plan.queue];
    if (!plan.recordedPatience.empty()) {
        const double patience = plan.recordedPatience[customer.record];
        if (patience >= 0)
            m_queue.push(m_now + m_scenario.duration(patience), HappeningKind::Patience, slot,
                         customer.stamp);
    } else if (plan.patience)
        m_queue.push(m_now + m_scenario.duration(plan.patience->draw(m_streams[customer.type].patience)),
                     HappeningKind::Patience, slot, customer.stamp);
    if (plan.callback.accepts > 0)
        m_queue.push(m_now + m_scenario.duration(plan.callback.after), HappeningKind::Callback, slot,
                     customer.stamp);
}

void Run::endWait(Customer& customer)
{
    m_typeLevels[customer.type].waiting.add(m_now, -1);
    --m_waitingIn[m_scenario.types[customer.type].queue];
    m_measuredWaiting -= customer.interval != kNotMeasured;
}

void Run::leave(Customer& customer)
{
    m_typeLevels[customer.type].present.add(m_now, -1);
    for (const std::size_t line : m_linesOf[customer.type])
        --m_inLine[line];
    --m_present;
}

void Run::abandon(std::uint32_t slot)
{
    Customer& customer = m_customers[slot];
    if (customer.state == CustomerState::Served || customer.wantsCallback)
        return;
    if (TypeTally* tally = tallyOf(customer))
        tally->addAbandoned(unitsBetween(customer.since, m_now), m_scenario.types[customer.type].levelWithin);
    if (Outcome* outcome = outcomeOf(customer)) {
        outcome->end = Outcome::End::Abandoned;
        outcome->wait = unitsBetween(customer.since, m_now);
    }
    const std::uint32_t type = customer.type;
    const int attempts = customer.attempts;
    const domain::TicketId ticket = ticketId(slot, customer.generation);
    endWait(customer);
    leave(customer);
    release(slot);
    send(routing::CustomerAbandoned{ticket});
    if (m_scenario.types[type].retrial.ofAbandoned)
        tryAgain(type, attempts);
}

void Run::askForCallback(std::uint32_t slot)
{
    Customer& customer = m_customers[slot];
    const CallbackPlan& plan = m_scenario.types[customer.type].callback;
    if (customer.state == CustomerState::Waiting
        && m_streams[customer.type].callback.uniform() < plan.accepts)
        customer.wantsCallback = true;
}

void Run::countWait(const Customer& customer)
{
    TypeTally* tally = tallyOf(customer);
    if (!tally)
        return;
    const CustomerType& plan = m_scenario.types[customer.type];
    const double waited = unitsBetween(customer.since, m_now);
    if (customer.wantsCallback) {
        ++tally->calledBack;
        tally->callbackWait += waited;
    } else {
        tally->addServed(waited, plan.levelWithin, plan.thresholds);
    }
}

void Run::begin(std::uint32_t slot, std::size_t agent)
{
    Customer& customer = m_customers[slot];
    const CustomerType& plan = m_scenario.types[customer.type];
    const AgentGroup& group = m_scenario.groups[m_agents[agent].group];
    countWait(customer);
    endWait(customer);
    customer.state = CustomerState::Served;
    customer.agent = agent;
    ++customer.stamp;
    addWork(agent, 1);
    if (m_scenario.drawAtStart)
        customer.handlingSeed = m_starts.next();
    Stream stream(customer.handlingSeed);
    const auto own = group.handling.find(customer.type);
    const Distribution& handling = own != group.handling.end() ? own->second : plan.handling;
    const double time = plan.recordedHandling.empty() ? handling.draw(stream) / group.speed
                                                      : plan.recordedHandling[customer.record];
    if (Outcome* outcome = outcomeOf(customer)) {
        outcome->end = Outcome::End::Served;
        outcome->wait = unitsBetween(customer.since, m_now);
        outcome->agent = agent;
    }
    customer.part = time / plan.conversation.parts;
    if (TypeTally* tally = tallyOf(customer))
        tally->handling += customer.part * customer.partsLeft;
    if (isMeasured(m_now))
        ++m_tallies.byGroup[m_interval * m_tallies.groups + m_agents[agent].group].begun;
    m_queue.push(m_now + m_scenario.duration(customer.part), HappeningKind::Finish, slot, customer.stamp);
    answerLater(slot);
}

void Run::finish(std::uint32_t slot)
{
    Customer& customer = m_customers[slot];
    const CustomerType& plan = m_scenario.types[customer.type];
    if (--customer.partsLeft > 0)
        return fallSilent(slot);
    if (plan.afterWork.isAlwaysZero())
        return workDone(slot);
    Stream stream(customer.handlingSeed ^ kAfterWorkSeed);
    const double time = plan.afterWork.draw(stream) / m_scenario.groups[m_agents[customer.agent].group].speed;
    m_queue.push(m_now + m_scenario.duration(time), HappeningKind::WorkDone, slot, customer.stamp);
}

void Run::workDone(std::uint32_t slot)
{
    Customer& customer = m_customers[slot];
    const FollowUpPlan& plan = m_scenario.types[customer.type].followUp;
    Stream& stream = m_streams[customer.type].followUp;
    const bool goesOn = plan.probability > 0 && stream.uniform() < plan.probability;
    const std::size_t agent = customer.agent;
    if (goesOn && plan.transfer)
        return transfer(slot);
    if (goesOn)
        m_queue.push(m_now + m_scenario.duration(plan.after.draw(stream)), HappeningKind::FollowUp,
                     static_cast<std::uint32_t>(plan.type),
                     plan.sameAgent ? static_cast<std::uint32_t>(agent + 1) : 0);
    const domain::TicketId ticket = ticketId(slot, customer.generation);
    leave(customer);
    release(slot);
    addWork(agent, -1);
    send(routing::ItemFinished{ticket});
}

// ---- conversations ----

/// The router counts the time until the agent's first answer.
void Run::answerLater(std::uint32_t slot)
{
    if (!m_answersCount)
        return;
    const Customer& customer = m_customers[slot];
    const Distribution& after = m_scenario.types[customer.type].answersAfter;
    Stream stream(customer.handlingSeed ^ (kAnswerSeed + customer.stamp));
    const double time = after.draw(stream);
    if (time > 0)
        m_queue.push(m_now + m_scenario.duration(time), HappeningKind::Answer, slot, customer.stamp);
    else
        answer(slot);
}

void Run::answer(std::uint32_t slot)
{
    send(routing::ConversationAnswered{ticketId(slot, m_customers[slot].generation)});
}

/// The agent has written, and it is for the customer to write next.
void Run::fallSilent(std::uint32_t slot)
{
    const Customer& customer = m_customers[slot];
    Stream stream(customer.handlingSeed ^ (kSilenceSeed + static_cast<std::uint64_t>(customer.partsLeft)));
    const double time = m_scenario.types[customer.type].conversation.silence.draw(stream);
    m_queue.push(m_now + m_scenario.duration(time), HappeningKind::Wake, slot, customer.stamp);
    addWork(customer.agent, -1);
    answer(slot);
}

void Run::wake(std::uint32_t slot)
{
    const std::uint32_t stamp = m_customers[slot].stamp;
    addWork(m_customers[slot].agent, 1);
    send(routing::ConversationWoke{ticketId(slot, m_customers[slot].generation)});
    const Customer& customer = m_customers[slot];
    if (customer.stamp != stamp)
        return; // the agent was full: it waits again
    m_queue.push(m_now + m_scenario.duration(customer.part), HappeningKind::Finish, slot, stamp);
    answerLater(slot);
}

/// The next leg of the same interaction: another type, another queue, another wait.
void Run::transfer(std::uint32_t slot)
{
    Customer& customer = m_customers[slot];
    const FollowUpPlan& plan = m_scenario.types[customer.type].followUp;
    const std::size_t agent = customer.agent;
    leave(customer);
    customer.type = static_cast<std::uint32_t>(plan.type);
    customer.handlingSeed = m_streams[customer.type].handling.next();
    customer.partsLeft = m_scenario.types[customer.type].conversation.parts;
    customer.interval = isMeasured(m_now) ? static_cast<std::uint32_t>(intervalAt(m_now)) : kNotMeasured;
    if (TypeTally* tally = tallyOf(customer))
        ++tally->offered;
    ++m_present;
    m_typeLevels[customer.type].present.add(m_now, 1);
    for (const std::size_t line : m_linesOf[customer.type])
        ++m_inLine[line];
    beginWait(slot);
    addWork(agent, -1);
    send(routing::TransferToQueue{ticketId(slot, customer.generation),
                                  queueId(m_scenario.types[customer.type].queue), plan.keepPlace});
}

} // namespace atalaya::simulation
