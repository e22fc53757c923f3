#include "core/simulation/run.h"

#include <algorithm>
#include <cmath>

namespace atalaya::simulation {
namespace {

constexpr std::uint64_t kStepsBetweenLooks = 1024;

} // namespace

Run::Run(const Scenario& scenario, std::uint64_t seed, int replication)
    : m_scenario(scenario)
    , m_seed(seed)
    , m_replication(replication)
    , m_from(scenario.startsAt + scenario.duration(scenario.warmUp))
    , m_until(scenario.startsAt + scenario.duration(scenario.horizon))
    , m_now(scenario.startsAt)
    , m_starts(seed, replication, Purpose::Handling, scenario.types.size())
{
    routing::RouterOptions options;
    options.openOffersPerAgent = scenario.offersPerAgent;
    options.arrivalOrder = scenario.arrivalOrder;
    m_router = routing::makeRouter(options);
    for (const domain::QueueRules& rules : scenario.rules.queues)
        m_answersCount = m_answersCount || rules.returnUnansweredAfter > Duration::zero();
}

double Run::partDone() const
{
    const double all = unitsBetween(m_scenario.startsAt, m_until);
    return std::clamp(unitsBetween(m_scenario.startsAt, m_now) / std::max(all, 1e-9), 0.0, 1.0);
}

Result<Tallies> Run::execute(const std::function<bool(double)>& goOn)
{
    prepare();
    Instant ticked = m_now - Duration(1);
    for (std::uint64_t step = 0; !isOver(); ++step) {
        if (goOn && step % kStepsBetweenLooks == 0 && !goOn(partDone()))
            return Error{ErrorCode::Cancelled, ""};
        const auto timer = m_router->nextTimer();
        if (m_queue.isEmpty() && !timer)
            break;
        // A timer may be a little early: the next look at it is later than this one.
        const Instant tick = timer ? std::max(*timer, ticked + Duration(1)) : Instant::max();
        if (m_queue.isEmpty() || tick <= m_queue.nextAt()) {
            m_now = std::max(m_now, tick);
            ticked = m_now;
            if (isOver())
                break;
            send(routing::Tick{});
            continue;
        }
        const Happening next = m_queue.pop();
        m_now = next.at;
        if (isOver())
            break;
        handle(next);
        if (m_overflow)
            return Error{ErrorCode::TooLarge,
                         "4,000,000 customers wait at once: more work comes than the agents can do"};
    }
    for (Customer& customer : m_customers)
        if (customer.state == CustomerState::Waiting || customer.state == CustomerState::Offered)
            if (TypeTally* tally = tallyOf(customer))
                ++tally->unfinished;
    return std::move(m_tallies);
}

void Run::prepare()
{
    m_tallies.types = m_scenario.types.size();
    m_tallies.groups = m_scenario.groups.size();
    const double span =
        m_scenario.reportCycle > 0 ? m_scenario.reportCycle : m_scenario.horizon - m_scenario.warmUp;
    const double intervals =
        m_scenario.reportInterval > 0 ? std::ceil(span / m_scenario.reportInterval - 1e-9) : 1;
    m_tallies.byType.resize(m_tallies.types * static_cast<std::size_t>(intervals));
    m_tallies.byGroup.resize(m_tallies.groups * static_cast<std::size_t>(intervals));
    m_typeLevels.resize(m_tallies.types);
    if (m_scenario.keepsOutcomes)
        for (const CustomerType& type : m_scenario.types)
            m_tallies.outcomes.emplace_back(type.arrivals.times.size());
    m_groupLevels.resize(m_tallies.groups);
    m_waitingIn.resize(m_scenario.queues.size());
    m_inLine.resize(m_scenario.lines.size());
    m_linesOf.resize(m_tallies.types);
    for (std::size_t line = 0; line < m_scenario.lines.size(); ++line)
        for (const std::size_t type : m_scenario.lines[line].types)
            m_linesOf[type].push_back(line);

    for (const QueuePlan& plan : m_scenario.queues)
        send(routing::QueueChanged{plan.queue});
    send(routing::RulesChanged{m_scenario.rules});
    introduceAgents();
    planPauses();
    m_queue.push(m_from, HappeningKind::Boundary, 0);
    for (std::uint32_t type = 0; type < m_tallies.types; ++type) {
        const CustomerType& plan = m_scenario.types[type];
        m_streams.emplace_back(plan, m_seed, m_replication, type);
        for (int i = 0; i < plan.arrivals.initial; ++i)
            enter(type, 0, {});
        if (const auto at = m_streams.back().arrivals.next())
            m_queue.push(m_scenario.startsAt + m_scenario.duration(*at), HappeningKind::Arrival, type);
    }
}

void Run::planPauses()
{
    for (std::uint32_t queue = 0; queue < m_scenario.queues.size(); ++queue)
        for (const Shift& pause : m_scenario.queues[queue].pauses) {
            m_queue.push(m_scenario.startsAt + m_scenario.duration(pause.from), HappeningKind::Pause, queue,
                         1);
            m_queue.push(m_scenario.startsAt + m_scenario.duration(pause.until), HappeningKind::Pause, queue,
                         0);
        }
}

bool Run::isOver() const
{
    if (m_now < m_until || !m_closed)
        return false;
    // As long again at most: what more comes than can be done would never end.
    if (m_now >= m_until + (m_until - m_scenario.startsAt))
        return true;
    switch (m_scenario.afterHorizon) {
    case AfterHorizon::Continue:
        return m_measuredWaiting == 0;
    case AfterHorizon::Drain:
        return m_present == 0;
    case AfterHorizon::Stop:
        break;
    }
    return true;
}

void Run::handle(const Happening& happening)
{
    const auto isCurrent = [&] { return m_customers[happening.index].stamp == happening.check; };
    const auto isOpen = [&] {
        const Customer& customer = m_customers[happening.index];
        return customer.state == CustomerState::Offered && customer.offerStamp == happening.check;
    };
    const bool closed = m_scenario.afterHorizon == AfterHorizon::Drain && m_now >= m_until;
    switch (happening.kind) {
    case HappeningKind::Arrival:
        return closed ? void() : arrive(happening.index);
    case HappeningKind::Retrial:
        return closed ? void() : enter(happening.index, static_cast<int>(happening.check), {});
    case HappeningKind::FollowUp:
        if (!closed)
            enter(happening.index, 0,
                  happening.check > 0 ? std::optional(agentId(happening.check - 1)) : std::nullopt);
        return;
    case HappeningKind::Patience:
        return isCurrent() ? abandon(happening.index) : void();
    case HappeningKind::Callback:
        return isCurrent() ? askForCallback(happening.index) : void();
    case HappeningKind::Accept:
        return isOpen() ? send(routing::OfferAccepted{m_customers[happening.index].offer}) : void();
    case HappeningKind::Decline:
        return isOpen() ? send(routing::OfferDeclined{m_customers[happening.index].offer, {}}) : void();
    case HappeningKind::Finish:
        return isCurrent() ? finish(happening.index) : void();
    case HappeningKind::WorkDone:
        return isCurrent() ? workDone(happening.index) : void();
    case HappeningKind::Duty:
        return changeDuty(happening.index);
    case HappeningKind::Return:
        return comeBack(happening.index, happening.check);
    case HappeningKind::Answer:
        return isCurrent() ? answer(happening.index) : void();
    case HappeningKind::Wake:
        return isCurrent() ? wake(happening.index) : void();
    case HappeningKind::Pause:
        return send(routing::QueuePaused{queueId(happening.index), happening.check > 0});
    case HappeningKind::Boundary:
        return nextBoundary();
    }
}

std::size_t Run::intervalAt(Instant at) const
{
    if (m_scenario.reportInterval <= 0)
        return 0;
    const Duration interval = m_scenario.duration(m_scenario.reportInterval);
    if (m_scenario.reportCycle <= 0)
        return static_cast<std::size_t>((at - m_from) / interval);
    const Duration cycle = m_scenario.duration(m_scenario.reportCycle);
    return static_cast<std::size_t>(((at - m_scenario.startsAt) % cycle) / interval);
}

void Run::nextBoundary()
{
    closeInterval();
    m_closed = m_now >= m_until;
    if (m_closed)
        return;
    m_interval = intervalAt(m_now);
    Instant next = m_until;
    if (m_scenario.reportInterval > 0) {
        const Duration interval = m_scenario.duration(m_scenario.reportInterval);
        const bool folds = m_scenario.reportCycle > 0;
        const Instant base = folds ? m_scenario.startsAt : m_from;
        Instant end = base + ((m_now - base) / interval + 1) * interval;
        if (folds) { // the last interval of a cycle may be shorter
            const Duration cycle = m_scenario.duration(m_scenario.reportCycle);
            const Instant begin = base + (m_now - base) / cycle * cycle;
            end = std::min(begin + ((m_now - begin) / interval + 1) * interval, begin + cycle);
        }
        next = std::min(next, end);
    }
    m_queue.push(next, HappeningKind::Boundary, 0, 1);
}

void Run::closeInterval()
{
    // The first boundary ends the warm-up, whose areas nobody wants.
    const bool measured = m_intervalBegan.has_value();
    const Duration length = m_now - m_intervalBegan.value_or(m_now);
    m_intervalBegan = m_now;
    if (!measured || m_now >= m_until)
        closeAgents(measured);
    const double micros = m_scenario.microsPerUnit;
    for (std::size_t type = 0; type < m_tallies.types; ++type) {
        TypeLevels& levels = m_typeLevels[type];
        TypeTally& tally = m_tallies.byType[m_interval * m_tallies.types + type];
        const int most = levels.waiting.most();
        const double waiting = levels.waiting.take(m_now);
        const double present = levels.present.take(m_now);
        if (!measured)
            continue;
        tally.queueArea += waiting / micros;
        tally.systemArea += present / micros;
        tally.time += m_scenario.units(length);
        tally.longestQueue = std::max(tally.longestQueue, most);
    }
    for (std::size_t group = 0; group < m_tallies.groups; ++group) {
        GroupLevels& levels = m_groupLevels[group];
        GroupTally& tally = m_tallies.byGroup[m_interval * m_tallies.groups + group];
        const double staffed = levels.staffed.take(m_now);
        const double busy = levels.busy.take(m_now);
        const double work = levels.work.take(m_now);
        if (!measured)
            continue;
        tally.staffedArea += staffed / micros;
        tally.busyArea += busy / micros;
        tally.workArea += work / micros;
        tally.time += m_scenario.units(length);
    }
}

/// The areas of agents are of the whole run: taken when the warm-up ends, for nothing, and at the horizon.
void Run::closeAgents(bool measured)
{
    for (std::size_t i = 0; i < m_agents.size(); ++i) {
        const double staffed = m_agentLevels[i].staffed.take(m_now);
        const double busy = m_agentLevels[i].busy.take(m_now);
        if (measured)
            m_tallies.byAgent.push_back({m_agents[i].group, staffed, busy});
    }
}

} // namespace atalaya::simulation
