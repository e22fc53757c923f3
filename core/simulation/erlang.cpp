#include "core/simulation/erlang.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace atalaya::simulation {
namespace {

constexpr double kNegligible = 1e-14;
constexpr std::size_t kMostStates = 4'000'000;

} // namespace

double erlangB(double offeredLoad, int agents)
{
    double blocked = 1;
    for (int k = 1; k <= agents; ++k)
        blocked = offeredLoad * blocked / (k + offeredLoad * blocked);
    return blocked;
}

double erlangC(double offeredLoad, int agents)
{
    if (offeredLoad >= agents)
        return 1;
    const double blocked = erlangB(offeredLoad, agents);
    return blocked / (1 - offeredLoad / agents * (1 - blocked));
}

ErlangA::ErlangA(const ErlangModel& model) : m_model(model)
{
    m_stable = model.abandonRate > 0 || model.arrivalRate < model.agents * model.serviceRate;
    if (!m_stable) {
        m_meanWait = m_meanWaitServed = m_queueLength = std::numeric_limits<double>::infinity();
        m_occupancy = 1;
        return;
    }
    solveStates();
    solveWaits();
}

double ErlangA::drainRate(std::size_t ahead) const noexcept
{
    return m_model.agents * m_model.serviceRate + static_cast<double>(ahead) * m_model.abandonRate;
}

void ErlangA::solveStates()
{
    // In logs: with 1,500 agents the probabilities relative to the empty state overflow.
    const auto agents = static_cast<std::size_t>(m_model.agents);
    const double up = std::log(m_model.arrivalRate);
    std::vector<double> logs{0};
    double largest = 0;
    for (std::size_t k = 1; k < kMostStates; ++k) {
        const double down =
            k <= agents ? static_cast<double>(k) * m_model.serviceRate : drainRate(k - agents);
        logs.push_back(logs.back() + up - std::log(down));
        largest = std::max(largest, logs.back());
        if (k > agents && down > m_model.arrivalRate && logs.back() - largest < std::log(kNegligible))
            break;
    }
    double sum = 0;
    for (double& one : logs)
        sum += one = std::exp(one - largest);
    double busy = 0;
    for (std::size_t k = 0; k < logs.size(); ++k) {
        const double part = logs[k] / sum;
        busy += part * static_cast<double>(std::min(k, agents));
        if (k < agents) {
            m_noWait += part;
            continue;
        }
        m_queueLength += part * static_cast<double>(k - agents);
        m_queued.push_back(part);
    }
    m_occupancy = busy / m_model.agents;
    m_meanWait = m_queueLength / m_model.arrivalRate;
    m_abandonment = m_model.abandonRate * m_meanWait;
}

void ErlangA::solveWaits()
{
    const double theta = m_model.abandonRate;
    double served = 1; // the chance of one with j ahead to be served
    double time = 0; // sum of 1 / (c_i + theta)
    double waits = 0;
    for (std::size_t j = 0; j < m_queued.size(); ++j) {
        const double drain = drainRate(j);
        served *= drain / (drain + theta);
        time += 1 / (drain + theta);
        waits += m_queued[j] * served * time;
    }
    m_meanWaitServed = waits / (1 - m_abandonment);
    m_meanWaitAbandoned = m_abandonment > 0 ? (m_meanWait - waits) / m_abandonment : 0;
}

double ErlangA::servedWithin(double time) const
{
    // u_j' = c_j (u_{j-1} - u_j) - theta u_j, u_{-1} = 1, u_j(0) = 0; Runge and Kutta's fourth order.
    if (!m_stable)
        return 0;
    const std::size_t places = m_queued.size();
    const double theta = m_model.abandonRate;
    const double steps = std::max(64.0, std::ceil(time * (drainRate(places) + theta) / 0.5));
    const double step = time / steps;
    std::vector<double> now(places, 0);
    std::vector<double> probe(places);
    std::vector<double> slope(places);
    std::vector<double> sum(places);
    const auto derive = [&](const std::vector<double>& at) {
        for (std::size_t j = 0; j < places; ++j)
            slope[j] = drainRate(j) * ((j == 0 ? 1 : at[j - 1]) - at[j]) - theta * at[j];
    };
    static constexpr double kWeights[] = {1, 2, 2, 1};
    static constexpr double kProbes[] = {0.5, 0.5, 1, 0};
    for (double at = 0; at < steps; ++at) {
        probe = now;
        std::ranges::fill(sum, 0);
        for (std::size_t stage = 0; stage < 4; ++stage) {
            derive(probe);
            for (std::size_t j = 0; j < places; ++j) {
                sum[j] += kWeights[stage] * slope[j];
                probe[j] = now[j] + kProbes[stage] * step * slope[j];
            }
        }
        for (std::size_t j = 0; j < places; ++j)
            now[j] += step / 6 * sum[j];
    }
    return std::inner_product(m_queued.begin(), m_queued.end(), now.begin(), m_noWait);
}

std::vector<double> priorityWaits(const std::vector<double>& arrivalRates, double serviceRate, int agents)
{
    const double capacity = agents * serviceRate;
    const double total = std::accumulate(arrivalRates.begin(), arrivalRates.end(), 0.0);
    const double base = erlangC(total / serviceRate, agents) / capacity;
    std::vector<double> waits;
    double before = 0;
    for (const double rate : arrivalRates) {
        const double upTo = before + rate / capacity;
        waits.push_back(upTo < 1 ? base / ((1 - before) * (1 - upTo))
                                 : std::numeric_limits<double>::infinity());
        before = upTo;
    }
    return waits;
}

double meanOfWaits(const std::vector<double>& arrivalRates, const std::vector<double>& waits)
{
    const double total = std::accumulate(arrivalRates.begin(), arrivalRates.end(), 0.0);
    return std::inner_product(arrivalRates.begin(), arrivalRates.end(), waits.begin(), 0.0) / total;
}

ErlangModel pooled(const std::vector<double>& arrivalRates, const std::vector<double>& serviceRates,
                   double abandonRate)
{
    const auto count = static_cast<double>(serviceRates.size());
    return {std::accumulate(arrivalRates.begin(), arrivalRates.end(), 0.0),
            std::accumulate(serviceRates.begin(), serviceRates.end(), 0.0) / count,
            static_cast<int>(serviceRates.size()), abandonRate};
}

double expectedWait(int ahead, double drainRate, double abandonRate)
{
    double wait = 0;
    for (int i = 0; i <= ahead; ++i)
        wait += 1 / (drainRate + i * abandonRate);
    return wait;
}

int squareRootStaffing(double offeredLoad, double beta)
{
    return static_cast<int>(std::ceil(offeredLoad + beta * std::sqrt(offeredLoad)));
}

} // namespace atalaya::simulation
