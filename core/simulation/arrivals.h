#pragma once

#include "core/simulation/distribution.h"

#include <optional>

namespace atalaya::simulation {

/// When customers of one type come.
struct ArrivalPlan {
    enum class Process { None, Poisson, Renewal, Recorded };

    Process process = Process::None;
    std::vector<double> rates; ///< Poisson: per unit of time, one for each interval
    double interval = 0; ///< length of the intervals; not needed for a single rate
    bool repeats = true; ///< the rates begin again after the last; otherwise nobody comes any more
    Distribution between; ///< Renewal
    std::vector<double> times; ///< Recorded: ascending
    int batch = 1; ///< customers at each arrival
    int initial = 0; ///< wait when the run begins
};

/// Draws the arrivals of one type, in order.
class Arrivals {
public:
    Arrivals(const ArrivalPlan& plan, Stream stream);

    /// The time of the next arrival; nothing if nobody comes any more.
    std::optional<double> next();

private:
    std::optional<double> nextPoisson();

    const ArrivalPlan* m_plan;
    Stream m_stream;
    double m_at = 0;
    std::size_t m_count = 0; ///< intervals that have passed, or recorded times that were given
    double m_perCycle = 0; ///< customers of all intervals together; 0: the rates leave nobody
};

} // namespace atalaya::simulation
