#include "core/simulation/staffing.h"

#include "core/simulation/erlang.h"

#include <algorithm>
#include <cmath>

namespace atalaya::simulation {
namespace {

constexpr double kHalfHour = 1800;
constexpr int kMostAgents = 100'000;

double seconds(Duration time)
{
    return std::chrono::duration<double>(time).count();
}

ErlangModel modelOf(const StaffingDemand& demand, int agents)
{
    return {demand.arrivalsPerHalfHour / kHalfHour, 1 / seconds(demand.handling), agents,
            demand.patience ? 1 / seconds(*demand.patience) : 0};
}

bool isPart(const std::optional<double>& value)
{
    return !value || (*value > 0 && *value < 1);
}

Result<void> check(const StaffingDemand& demand, const StaffingTarget& target)
{
    const auto wrong = [](const char* what) { return Error{ErrorCode::InvalidArgument, what}; };
    if (!(demand.arrivalsPerHalfHour > 0) || !std::isfinite(demand.arrivalsPerHalfHour))
        return wrong("the arrivals per half hour must be more than 0");
    if (demand.handling <= Duration::zero())
        return wrong("the handling time must be more than 0");
    if (demand.patience && *demand.patience <= Duration::zero())
        return wrong("the patience must be more than 0; leave it out if nobody gives up");
    if (!target.serviceLevel && !target.meanWait && !target.abandonment)
        return wrong("a target is missing: a service level, a mean wait or an abandonment");
    if (!isPart(target.serviceLevel) || !isPart(target.abandonment))
        return wrong("service level and abandonment must be between 0 and 1");
    if (target.within < Duration::zero() || (target.meanWait && *target.meanWait <= Duration::zero()))
        return wrong("times of the target must be more than 0");
    if (demand.arrivalsPerHalfHour / kHalfHour * seconds(demand.handling) > kMostAgents / 2)
        return wrong("the demand is more than 50,000 agents can do");
    return {};
}

bool keeps(const StaffingAnswer& answer, const StaffingTarget& target)
{
    return (!target.serviceLevel || answer.serviceLevel >= *target.serviceLevel)
        && (!target.meanWait || answer.meanWait <= *target.meanWait)
        && (!target.abandonment || answer.abandonment <= *target.abandonment);
}

} // namespace

StaffingAnswer staffedWith(const StaffingDemand& demand, const StaffingTarget& target, int agents)
{
    const ErlangA steady(modelOf(demand, agents));
    StaffingAnswer answer{agents, 0, Duration::max(), steady.abandonment(), steady.occupancy()};
    if (!steady.isStable())
        return answer;
    answer.serviceLevel = steady.servedWithin(seconds(target.within));
    answer.meanWait = Duration(std::llround(steady.meanWaitServed() * 1e6));
    return answer;
}

Result<StaffingAnswer> agentsNeeded(const StaffingDemand& demand, const StaffingTarget& target)
{
    ATALAYA_CHECK(check(demand, target));
    // More agents never make it worse: double until the target is kept, then halve the gap.
    int tooFew = 0;
    int enough = 1;
    StaffingAnswer best = staffedWith(demand, target, enough);
    while (!keeps(best, target)) {
        if (enough >= kMostAgents)
            return Error{ErrorCode::InvalidArgument, "no number of agents keeps this target"};
        tooFew = enough;
        enough = std::min(enough * 2, kMostAgents);
        best = staffedWith(demand, target, enough);
    }
    while (enough - tooFew > 1) {
        const int middle = tooFew + (enough - tooFew) / 2;
        const StaffingAnswer answer = staffedWith(demand, target, middle);
        if (keeps(answer, target)) {
            enough = middle;
            best = answer;
        } else {
            tooFew = middle;
        }
    }
    return best;
}

} // namespace atalaya::simulation
