#include "core/simulation/arrivals.h"

#include <cmath>
#include <numeric>

namespace atalaya::simulation {

Arrivals::Arrivals(const ArrivalPlan& plan, Stream stream)
    : m_plan(&plan)
    , m_stream(stream)
    , m_perCycle(std::accumulate(plan.rates.begin(), plan.rates.end(), 0.0))
{
}

std::optional<double> Arrivals::next()
{
    switch (m_plan->process) {
    case ArrivalPlan::Process::None:
        break;
    case ArrivalPlan::Process::Poisson:
        return nextPoisson();
    case ArrivalPlan::Process::Renewal:
        return m_at += m_plan->between.draw(m_stream);
    case ArrivalPlan::Process::Recorded:
        if (m_count < m_plan->times.size())
            return m_plan->times[m_count++];
        break;
    }
    return std::nullopt;
}

std::optional<double> Arrivals::nextPoisson()
{
    // A unit exponential is used up interval by interval: exact for rates that change, one draw an arrival.
    const std::vector<double>& rates = m_plan->rates;
    if (m_perCycle <= 0)
        return std::nullopt;
    double left = -std::log(m_stream.uniform());
    if (rates.size() == 1 && m_plan->repeats)
        return m_at += left / rates[0];
    while (m_plan->repeats || m_count < rates.size()) {
        const double rate = rates[m_count % rates.size()];
        const double end = static_cast<double>(m_count + 1) * m_plan->interval;
        if (const double room = (end - m_at) * rate; left <= room && rate > 0)
            return m_at += left / rate;
        else
            left -= room;
        m_at = end;
        ++m_count;
    }
    return std::nullopt;
}

} // namespace atalaya::simulation
