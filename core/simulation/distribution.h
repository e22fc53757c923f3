#pragma once

#include "core/simulation/stream.h"

#include <vector>

namespace atalaya::simulation {

/// A non-negative random time. Made by one of the named functions, whose arguments the caller has checked.
class Distribution {
public:
    Distribution() = default; ///< always 0

    static Distribution constant(double value);
    static Distribution exponential(double mean);
    /// The sum of `k` exponential phases.
    static Distribution erlang(double mean, int k);
    /// By its mean and its squared coefficient of variation (variance / mean²).
    static Distribution lognormal(double mean, double scv);
    static Distribution uniform(double least, double most);
    /// One of the values, with the given weights (none: all alike).
    static Distribution empirical(std::vector<double> values, const std::vector<double>& weights);
    /// A mixture of exponentials.
    static Distribution hyperexponential(std::vector<double> means, const std::vector<double>& weights);

    double draw(Stream& stream) const;
    double mean() const noexcept { return m_mean; }
    bool isAlwaysZero() const noexcept { return m_kind == Kind::Constant && m_mean == 0; }

private:
    enum class Kind { Constant, Exponential, Erlang, Lognormal, Uniform, Empirical, Hyperexponential };

    static Distribution mixture(Kind kind, std::vector<double> values, const std::vector<double>& weights);

    Kind m_kind = Kind::Constant;
    double m_mean = 0;
    double m_a = 0; ///< erlang: phases; lognormal: mu; uniform: least
    double m_b = 0; ///< lognormal: sigma; uniform: most
    std::vector<double> m_values;
    std::vector<double> m_upTo; ///< cumulated weights, the last is 1
};

/// The value that a standard normal number stays below with the given probability (Wichura 1988, AS 241).
double normalQuantile(double probability) noexcept;

} // namespace atalaya::simulation
