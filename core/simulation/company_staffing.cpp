#include "core/simulation/company.h"
#include "core/simulation/staffing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace atalaya::simulation {
namespace {

using routing::RecordedWork;
using std::chrono::minutes;

constexpr Duration kDay = std::chrono::hours(24);
constexpr Duration kSlot = minutes(30);
constexpr std::size_t kSlots = 48;

/// Times of finished work.
struct Handling {
    Duration time{};
    std::int64_t count = 0;

    Duration mean() const { return count > 0 ? time / count : Duration::zero(); }
};

/// What came to one queue, folded into one day.
struct Demand {
    std::array<std::int64_t, kSlots> arrivals{};
    std::array<Handling, kSlots> handling{};
    Handling all;
    std::array<std::int64_t, domain::kChannelKindCount> channels{};
    std::set<std::int64_t> days; ///< local, with an arrival
    std::int64_t total = 0;
    Duration waited{};
    std::int64_t gaveUp = 0;
};

class Day {
public:
    explicit Day(int utcOffsetMinutes) : m_offset(minutes(utcOffsetMinutes)) { }
    std::int64_t number(Instant at) const { return local(at) / kDay; }
    std::size_t slot(Instant at) const { return static_cast<std::size_t>(local(at) % kDay / kSlot); }
    /// When a slot of a day begins.
    Instant begin(std::int64_t day, std::size_t slot) const
    {
        return Instant(day * kDay + static_cast<std::int64_t>(slot) * kSlot - m_offset);
    }

private:
    Duration local(Instant at) const { return at.time_since_epoch() + m_offset; }
    Duration m_offset;
};

/// An agent's whole attention: what takes a third of the usual units counts a third.
Duration attention(const RecordedWork& one, const domain::RoutingRules& rules)
{
    constexpr int kUsualUnits = 100;
    const domain::ChannelRules& channel = rules.channels[static_cast<std::size_t>(one.channel)];
    const int units = channel.exclusive ? kUsualUnits : std::min(channel.units, kUsualUnits);
    return std::max(*one.finishedAt - *one.startedAt, Duration::zero()) * units / kUsualUnits;
}

Demand demandOf(const routing::RecordedPast& past, const api::StaffingRequest& request,
                const domain::RoutingRules& rules)
{
    const Day day(rules.utcOffsetMinutes);
    Demand out;
    for (const RecordedWork& one : past.work) {
        const bool inPeriod = one.arrivedAt >= request.period.from && one.arrivedAt < request.period.until;
        if (!inPeriod || one.queue != request.queue || (one.finishedAt && !one.startedAt))
            continue;
        const std::size_t slot = day.slot(one.arrivedAt);
        ++out.arrivals[slot];
        ++out.total;
        ++out.channels[static_cast<std::size_t>(one.channel)];
        out.days.insert(day.number(one.arrivedAt));
        out.gaveUp += !one.startedAt && one.gaveUpAt;
        if (const auto& end = one.startedAt ? one.startedAt : one.gaveUpAt)
            out.waited += std::max(*end - one.arrivedAt, Duration::zero());
        if (!one.startedAt || !one.finishedAt)
            continue;
        for (Handling* handling : {&out.handling[slot], &out.all}) {
            handling->time += attention(one, rules);
            ++handling->count;
        }
    }
    return out;
}

/// Agents of the queue who were there in a slot, on average over the days that count.
std::array<double, kSlots> presentIn(const Company& company, const routing::RecordedPast& past,
                                     domain::QueueId queue, const Demand& demand, const Day& day)
{
    std::array<double, kSlots> out{};
    for (const routing::RecordedPresence& one : past.presence) {
        const auto agent = std::ranges::find(company.agents, one.agent, &domain::Agent::id);
        if (agent == company.agents.end() || std::ranges::count(agent->queues, queue) == 0)
            continue;
        const Instant until = one.until.value_or(Instant::max());
        for (const std::int64_t number : demand.days)
            for (std::size_t slot = 0; slot < kSlots; ++slot) {
                const Instant begin = day.begin(number, slot);
                const Duration there = std::min(until, begin + kSlot) - std::max(one.from, begin);
                if (there > Duration::zero())
                    out[slot] += static_cast<double>(there.count()) / static_cast<double>(kSlot.count());
            }
    }
    for (double& present : out)
        present /= static_cast<double>(std::max<std::size_t>(demand.days.size(), 1));
    return out;
}

/// The level of a number of agents that may have a fraction.
double levelWith(const StaffingDemand& demand, const StaffingTarget& target, double agents)
{
    const auto whole = static_cast<int>(agents);
    const double part = agents - whole;
    const auto level = [&](int count) {
        return count > 0 ? staffedWith(demand, target, count).serviceLevel : 0.0;
    };
    return (1 - part) * level(whole) + (part > 0 ? part * level(whole + 1) : 0.0);
}

Duration targetOf(const api::StaffingRequest& request, const domain::RoutingRules& rules,
                  const Demand& demand)
{
    if (request.within > Duration::zero())
        return request.within;
    const auto most = std::ranges::max_element(demand.channels) - demand.channels.begin();
    return promisedWait(rules, request.queue, static_cast<domain::ChannelKind>(most));
}

Result<void> check(const Company& company, const api::StaffingRequest& request, const Demand& demand)
{
    if (std::ranges::find(company.queues, request.queue, &domain::Queue::id) == company.queues.end())
        return Error{ErrorCode::NotFound, "queue " + request.queue.str()};
    if (demand.total == 0)
        return Error{ErrorCode::NotFound, "nothing came in the period"};
    if (demand.all.mean() <= Duration::zero())
        return Error{ErrorCode::InvalidArgument, "nothing of it was finished in the period"};
    return {};
}

} // namespace

Result<api::StaffingAnswer> companyStaffing(const Company& company, const domain::RoutingRules& rules,
                                            const routing::RecordedPast& past,
                                            const api::StaffingRequest& request)
{
    const Demand demand = demandOf(past, request, rules);
    ATALAYA_CHECK(check(company, request, demand));
    api::StaffingAnswer answer;
    answer.days = static_cast<int>(demand.days.size());
    answer.arrivals = demand.total;
    answer.handling = demand.all.mean();
    answer.patience = request.patience;
    if (!answer.patience && demand.gaveUp > 0 && demand.waited / demand.gaveUp > Duration::zero())
        answer.patience = demand.waited / demand.gaveUp; // of exponential patience, the rest being censored
    const auto present = presentIn(company, past, request.queue, demand, Day(rules.utcOffsetMinutes));
    StaffingTarget target;
    target.serviceLevel = request.serviceLevel;
    target.within = targetOf(request, rules, demand);
    for (std::size_t i = 0; i < kSlots; ++i) {
        api::StaffingSlot slot;
        slot.minute = static_cast<int>(i) * 30;
        slot.arrivals = static_cast<double>(demand.arrivals[i]) / answer.days;
        const Duration own = demand.handling[i].mean();
        slot.handling = own > Duration::zero() ? own : answer.handling;
        slot.present = present[i];
        if (demand.arrivals[i] > 0) {
            const StaffingDemand one{slot.arrivals, slot.handling, answer.patience};
            ATALAYA_TRY(needed, agentsNeeded(one, target));
            slot.needed = needed.agents;
            slot.levelWithPresent = levelWith(one, target, slot.present);
        }
        answer.halfHours.push_back(slot);
    }
    return answer;
}

} // namespace atalaya::simulation
