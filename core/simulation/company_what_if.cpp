#include "core/domain/routing_rules.h"
#include "core/simulation/company.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace atalaya::simulation {
namespace {

using End = Outcome::End;

constexpr std::size_t kMostDifferences = 500;
constexpr std::int64_t kMicrosPerHour = 3'600'000'000;

Duration micros(double seconds)
{
    return Duration(std::llround(seconds * 1e6));
}

/// Adds up one side of the comparison.
class Count {
public:
    void add(const Outcome& outcome, Duration promised)
    {
        ++m_numbers.offered;
        if (outcome.end == End::Waiting)
            return;
        const Duration wait = micros(outcome.wait);
        m_numbers.longestWait = std::max(m_numbers.longestWait, wait);
        if (outcome.end == End::Abandoned) {
            ++m_numbers.gaveUp;
            return;
        }
        ++m_numbers.served;
        m_inTime += wait <= promised;
        m_waits += wait;
    }

    api::WhatIfNumbers numbers() const
    {
        api::WhatIfNumbers out = m_numbers;
        if (out.offered > 0)
            out.withinTarget = static_cast<double>(m_inTime) / static_cast<double>(out.offered);
        if (out.served > 0)
            out.meanWait = m_waits / out.served;
        return out;
    }

private:
    api::WhatIfNumbers m_numbers;
    std::int64_t m_inTime = 0;
    Duration m_waits{};
};

struct Both {
    Count live;
    Count draft;
};

/// The part of the busiest agent's capacity that was taken while the agent was there.
double busiest(const Scenario& scenario, const Comparison& comparison,
               const std::vector<RecordedInteraction>& recording, Outcome Difference::*side)
{
    std::vector<double> taken(scenario.groups.size());
    for (std::size_t i = 0; i < recording.size(); ++i) {
        const Outcome& outcome = comparison.interactions[i].*side;
        if (outcome.end != End::Served)
            continue;
        const double from = recording[i].at + outcome.wait;
        const double until = std::min(from + recording[i].handling, scenario.horizon);
        const auto channel = static_cast<std::size_t>(scenario.types[recording[i].type].channel);
        const double units = scenario.rules.channels[channel].units;
        taken[outcome.agent] += units * std::max(until - from, 0.0);
    }
    double most = 0;
    for (std::size_t i = 0; i < taken.size(); ++i) {
        double there = 0;
        for (const Shift& shift : scenario.groups[i].shifts)
            there += std::max(std::min(shift.until, scenario.horizon) - shift.from, 0.0);
        const double room = there * std::max(scenario.groups[i].profile.capacityUnits, 1);
        if (room > 0)
            most = std::max(most, std::min(taken[i] / room, 1.0));
    }
    return most;
}

std::int64_t movesOf(const Report& report)
{
    return std::llround(report.total.at("moved").mean);
}

bool isOtherwise(const Difference& one)
{
    return one.before.end != one.after.end || one.before.wait != one.after.wait || one.hasOtherAgent();
}

api::WhatIfDifference differenceOf(const Difference& one, const CompanyReplay& replay, const Company& company)
{
    const auto agentOf = [&](const Outcome& outcome) {
        return outcome.end == End::Served ? std::optional(company.agents[outcome.agent].id) : std::nullopt;
    };
    return {one.id,
            replay.period.from + micros(one.at),
            company.queues[replay.scenario.types[one.type].queue].id,
            agentOf(one.before),
            agentOf(one.after),
            micros(one.before.wait),
            micros(one.after.wait)};
}

std::vector<api::WhatIfDifference> largest(const Comparison& comparison, const CompanyReplay& replay,
                                           const Company& company)
{
    std::vector<const Difference*> all;
    for (const Difference& one : comparison.interactions)
        if (isOtherwise(one))
            all.push_back(&one);
    std::ranges::stable_sort(all, std::greater(), [](const Difference* one) {
        return std::abs(one->after.wait - one->before.wait);
    });
    all.resize(std::min(all.size(), kMostDifferences));
    std::vector<api::WhatIfDifference> out;
    out.reserve(all.size());
    for (const Difference* one : all)
        out.push_back(differenceOf(*one, replay, company));
    return out;
}

/// All sums by queue and by hour of the day.
void addUp(api::WhatIfAnswer& answer, const Comparison& comparison, const CompanyReplay& replay,
           const Company& company, const domain::RoutingRules& live)
{
    Both all;
    std::map<std::size_t, Both> queues;
    std::map<int, api::WhatIfHour> hours;
    for (std::size_t i = 0; i < comparison.interactions.size(); ++i) {
        const Difference& one = comparison.interactions[i];
        const CustomerType& type = replay.scenario.types[one.type];
        const auto dueIn = replay.recording[i].dueIn;
        const Duration promised = promisedWait(live, company.queues[type.queue].id, type.channel,
                                               dueIn ? std::optional(micros(*dueIn)) : std::nullopt);
        for (Both* both : {&all, &queues[type.queue]}) {
            both->live.add(one.before, promised);
            both->draft.add(one.after, promised);
        }
        const Instant local =
            replay.period.from + micros(one.at) + std::chrono::minutes(live.utcOffsetMinutes);
        const std::int64_t hour = toMicros(local) / kMicrosPerHour % 24;
        api::WhatIfHour& of = hours[static_cast<int>(hour)];
        of.hour = static_cast<int>(hour);
        of.live = std::max(of.live, micros(one.before.wait));
        of.draft = std::max(of.draft, micros(one.after.wait));
    }
    answer.live = all.live.numbers();
    answer.draft = all.draft.numbers();
    for (const auto& [queue, both] : queues)
        answer.queues.push_back({company.queues[queue].id, both.live.numbers(), both.draft.numbers()});
    for (const auto& [number, hour] : hours)
        answer.hours.push_back(hour);
}

} // namespace

Result<api::WhatIfAnswer> companyWhatIf(const Company& company, const CompanyRules& live,
                                        const CompanyRules& draft, const PastRecording& recorded,
                                        const ReplayWatch& goOn)
{
    ATALAYA_CHECK(domain::checkRules(draft.rules, company.queues, company.skills, company.agents));
    const CompanyReplay replay = companyReplay(company, live, recorded);
    if (replay.recording.empty())
        return Error{ErrorCode::NotFound, "nothing came in the period"};
    Scenario other = replay.scenario;
    followRules(other, company, draft);
    ATALAYA_TRY(comparison, whatIf(replay.scenario, other, replay.recording, goOn));
    api::WhatIfAnswer answer;
    answer.replayed = static_cast<std::int64_t>(replay.recording.size());
    answer.leftOut = replay.leftOut;
    addUp(answer, comparison, replay, company, live.rules);
    answer.liveBusiest = busiest(replay.scenario, comparison, replay.recording, &Difference::before);
    answer.draftBusiest = busiest(other, comparison, replay.recording, &Difference::after);
    answer.liveMoves = movesOf(comparison.before);
    answer.draftMoves = movesOf(comparison.after);
    answer.otherAgent = static_cast<std::int64_t>(comparison.otherAgent);
    answer.sooner = static_cast<std::int64_t>(comparison.sooner);
    answer.later = static_cast<std::int64_t>(comparison.later);
    answer.differences = largest(comparison, replay, company);
    return answer;
}

} // namespace atalaya::simulation
