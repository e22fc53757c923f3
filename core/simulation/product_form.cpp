#include "core/simulation/product_form.h"

#include <bit>
#include <cstdint>
#include <numeric>

namespace atalaya::simulation {
namespace {

using Set = std::uint32_t; ///< of agents

/// Rates of every subset of agents, computed once.
class Subsets {
public:
    explicit Subsets(const SkillModel& model) : m_model(model), m_able(model.arrivalRates.size(), 0)
    {
        for (std::size_t agent = 0; agent < model.classesOf.size(); ++agent)
            for (const int one : model.classesOf[agent])
                m_able[static_cast<std::size_t>(one)] |= Set{1} << agent;
    }

    std::size_t agents() const { return m_model.serviceRates.size(); }
    std::size_t classes() const { return m_able.size(); }
    Set all() const { return (Set{1} << agents()) - 1; }
    bool isOnlyIn(std::size_t one, Set set) const { return (m_able[one] & ~set) == 0; }
    Set able(std::size_t one) const { return m_able[one]; }

    double serviceRate(Set set) const
    {
        double sum = 0;
        for (Set rest = set; rest != 0; rest &= rest - 1)
            sum += m_model.serviceRates[static_cast<std::size_t>(std::countr_zero(rest))];
        return sum;
    }
    /// Arrivals that only agents of the set can take.
    double captive(Set set) const
    {
        double sum = 0;
        for (std::size_t one = 0; one < classes(); ++one)
            sum += isOnlyIn(one, set) ? m_model.arrivalRates[one] : 0;
        return sum;
    }
    /// Arrivals that somebody of the set can take.
    double reachable(Set set) const
    {
        double sum = 0;
        for (std::size_t one = 0; one < classes(); ++one)
            sum += (m_able[one] & set) != 0 ? m_model.arrivalRates[one] : 0;
        return sum;
    }

private:
    const SkillModel& m_model;
    std::vector<Set> m_able;
};

Result<void> checkModel(const SkillModel& model)
{
    if (model.serviceRates.empty() || model.serviceRates.size() > kMostProductFormAgents)
        return Error{ErrorCode::InvalidArgument, "the exact answer needs 1 to 20 agents"};
    if (model.classesOf.size() != model.serviceRates.size())
        return Error{ErrorCode::InvalidArgument, "each agent needs a rate and a list of classes"};
    for (const std::vector<int>& list : model.classesOf)
        for (const int one : list)
            if (one < 0 || static_cast<std::size_t>(one) >= model.arrivalRates.size())
                return Error{ErrorCode::InvalidArgument, "no class has the number " + std::to_string(one)};
    const Subsets subsets(model);
    for (std::size_t one = 0; one < subsets.classes(); ++one)
        if (subsets.able(one) == 0)
            return Error{ErrorCode::InvalidArgument, "nobody can do class " + std::to_string(one)};
    if (!isStable(model))
        return Error{ErrorCode::InvalidArgument,
                     "more work arrives than can be done: there is no steady state"};
    return {};
}

/// Sums over all orders of idle agents (`idle`) and busy agents (`busy`), and the same weighted with the
/// queue of each class.
struct Weights {
    std::vector<double> idle;
    std::vector<double> busy;
    std::vector<std::vector<double>> queue; ///< by class
};

Weights sumOrders(const SkillModel& model, const Subsets& subsets)
{
    const std::size_t count = std::size_t{1} << subsets.agents();
    Weights out{std::vector<double>(count, 0), std::vector<double>(count, 0), {}};
    out.queue.assign(subsets.classes(), std::vector<double>(count, 0));
    out.idle[0] = out.busy[0] = 1;
    for (Set set = 1; set <= subsets.all(); ++set) {
        double idle = 0;
        double busy = 0;
        for (Set rest = set; rest != 0; rest &= rest - 1) {
            const Set without = set & ~(rest & (~rest + 1));
            idle += out.idle[without];
            busy += out.busy[without];
        }
        const double captive = subsets.captive(set);
        const double spare = subsets.serviceRate(set) - captive;
        out.idle[set] = idle / subsets.reachable(set);
        out.busy[set] = busy / spare;
        for (std::size_t one = 0; one < subsets.classes(); ++one) {
            double queue = 0;
            for (Set rest = set; rest != 0; rest &= rest - 1)
                queue += out.queue[one][set & ~(rest & (~rest + 1))];
            out.queue[one][set] = queue / spare;
            if (subsets.isOnlyIn(one, set)) // rho / (1 - rho) customers of U(set), lambda_c / lambda_U of it
                out.queue[one][set] += out.busy[set] * model.arrivalRates[one] / spare;
        }
    }
    return out;
}

} // namespace

bool isStable(const SkillModel& model)
{
    const Subsets subsets(model);
    for (Set set = 1; set <= subsets.all(); ++set)
        if (subsets.captive(set) >= subsets.serviceRate(set))
            return false;
    return true;
}

Result<SkillAnswer> solveProductForm(const SkillModel& model)
{
    ATALAYA_CHECK(checkModel(model));
    const Subsets subsets(model);
    const Weights weights = sumOrders(model, subsets);
    SkillAnswer answer;
    answer.waiting.assign(subsets.classes(), 0);
    answer.meanWait.assign(subsets.classes(), 0);
    answer.occupancy.assign(subsets.agents(), 0);
    double total = 0;
    for (Set set = 0; set <= subsets.all(); ++set) {
        const double idle = weights.idle[subsets.all() & ~set];
        const double weight = weights.busy[set] * idle;
        total += weight;
        for (std::size_t one = 0; one < subsets.classes(); ++one) {
            answer.waiting[one] += subsets.isOnlyIn(one, set) ? weight : 0;
            answer.meanWait[one] += weights.queue[one][set] * idle;
        }
        for (Set rest = set; rest != 0; rest &= rest - 1)
            answer.occupancy[static_cast<std::size_t>(std::countr_zero(rest))] += weight;
    }
    for (std::size_t one = 0; one < subsets.classes(); ++one) {
        answer.waiting[one] /= total;
        answer.meanWait[one] /= total * model.arrivalRates[one];
    }
    for (double& one : answer.occupancy)
        one /= total;
    return answer;
}

} // namespace atalaya::simulation
