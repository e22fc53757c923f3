#pragma once

#include <vector>

/// Predictions for one group of equal agents. Sources: Erlang (1917); Palm (1957); Mandelbaum and Zeltyn,
/// "Service engineering in action" (2007); Whitt, "Engineering solution of a basic call-center model" (2005).
/// One unit of time is the caller's choice, the same for all rates and times.
namespace atalaya::simulation {

/// Poisson arrivals, exponential handling times, exponential patience (0: nobody gives up).
struct ErlangModel {
    double arrivalRate = 0;
    double serviceRate = 1; ///< of one agent
    int agents = 1;
    double abandonRate = 0; ///< 1 / mean patience
};

/// Part of the arrivals that find every line busy, if nobody can wait.
double erlangB(double offeredLoad, int agents);

/// Part of the arrivals that must wait, if everybody waits. 1 if the load is not below the agents.
double erlangC(double offeredLoad, int agents);

/// The steady state of a model; with patience it exists for every load, without only below the agents.
class ErlangA {
public:
    explicit ErlangA(const ErlangModel& model);

    bool isStable() const noexcept { return m_stable; }
    double noWait() const noexcept { return m_noWait; } ///< P(W = 0)
    double abandonment() const noexcept { return m_abandonment; }
    double queueLength() const noexcept { return m_queueLength; }
    double occupancy() const noexcept { return m_occupancy; }
    double meanWait() const noexcept { return m_meanWait; }
    double meanWaitServed() const noexcept { return m_meanWaitServed; } ///< E[W|S]
    double meanWaitAbandoned() const noexcept { return m_meanWaitAbandoned; } ///< 0 if nobody gives up

    /// P(W <= t and served), of all arrivals: by the linear differential equation of the places in the queue.
    double servedWithin(double time) const;
    /// P(W <= t | served).
    double servedWithinOfServed(double time) const { return servedWithin(time) / (1 - m_abandonment); }

private:
    void solveStates();
    void solveWaits();
    /// What drains a queue in which `ahead` people stand before the one who looks.
    double drainRate(std::size_t ahead) const noexcept;

    ErlangModel m_model;
    std::vector<double> m_queued; ///< P(all busy and j wait), as long as it matters
    bool m_stable = true;
    double m_noWait = 0;
    double m_abandonment = 0;
    double m_queueLength = 0;
    double m_occupancy = 0;
    double m_meanWait = 0;
    double m_meanWaitServed = 0;
    double m_meanWaitAbandoned = 0;
};

/// Non-preemptive priorities in one group of equal agents; class 0 goes first. Mean waits by class (Cobham
/// 1954; Kella and Yechiali 1985); infinite for classes that the load starves.
std::vector<double> priorityWaits(const std::vector<double>& arrivalRates, double serviceRate, int agents);

/// What no order of service can beat or change in one group: the mean wait over all arrivals (Kleinrock's
/// conservation law).
double meanOfWaits(const std::vector<double>& arrivalRates, const std::vector<double>& waits);

/// The physical limit for any routing: every agent can do everything. Rates of agents are averaged.
ErlangModel pooled(const std::vector<double>& arrivalRates, const std::vector<double>& serviceRates,
                   double abandonRate);

/// The expected wait of somebody with `ahead` people before them, first come first served.
double expectedWait(int ahead, double drainRate, double abandonRate);

/// Agents by the square-root rule: load + beta * sqrt(load), rounded up.
int squareRootStaffing(double offeredLoad, double beta);

} // namespace atalaya::simulation
