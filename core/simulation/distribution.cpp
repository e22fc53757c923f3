#include "core/simulation/distribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace atalaya::simulation {
namespace {

template <std::size_t n> double polynomial(const double (&coefficients)[n], double x) noexcept
{
    double sum = 0;
    for (std::size_t i = n; i-- > 0;)
        sum = sum * x + coefficients[i];
    return sum;
}

} // namespace

double normalQuantile(double probability) noexcept
{
    static constexpr double kA[] = {3.3871328727963666080,   1.3314166789178437745e2, 1.9715909503065514427e3,
                                    1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
                                    3.3430575583588128105e4, 2.5090809287301226727e3};
    static constexpr double kB[] = {1.0,
                                    4.2313330701600911252e1,
                                    6.8718700749205790830e2,
                                    5.3941960214247511077e3,
                                    2.1213794301586595867e4,
                                    3.9307895800092710610e4,
                                    2.8729085735721942674e4,
                                    5.2264952788528545610e3};
    static constexpr double kC[] = {1.42343711074968357734,    4.63033784615654529590,
                                    5.76949722146069140550,    3.64784832476320460504,
                                    1.27045825245236838258,    2.41780725177450611770e-1,
                                    2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static constexpr double kD[] = {1.0,
                                    2.05319162663775882187,
                                    1.67638483018380384940,
                                    6.89767334985100004550e-1,
                                    1.48103976427480074590e-1,
                                    1.51986665636164571966e-2,
                                    5.47593808499534494600e-4,
                                    1.05075007164441684324e-9};
    static constexpr double kE[] = {6.65790464350110377720,    5.46378491116411436990,
                                    1.78482653991729133580,    2.96560571828504891230e-1,
                                    2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                    2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static constexpr double kF[] = {1.0,
                                    5.99832206555887937690e-1,
                                    1.36929880922735805310e-1,
                                    1.48753612908506148525e-2,
                                    7.86869131145613259100e-4,
                                    1.84631831751005468180e-5,
                                    1.42151175831644588870e-7,
                                    2.04426310338993978564e-15};
    const double q = probability - 0.5;
    if (std::abs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * polynomial(kA, r) / polynomial(kB, r);
    }
    double r = std::sqrt(-std::log(q < 0 ? probability : 1 - probability));
    r = r <= 5 ? polynomial(kC, r - 1.6) / polynomial(kD, r - 1.6)
               : polynomial(kE, r - 5) / polynomial(kF, r - 5);
    return q < 0 ? -r : r;
}

Distribution Distribution::constant(double value)
{
    Distribution out;
    out.m_mean = value;
    return out;
}

Distribution Distribution::exponential(double mean)
{
    Distribution out;
    out.m_kind = Kind::Exponential;
    out.m_mean = mean;
    return out;
}

Distribution Distribution::erlang(double mean, int k)
{
    Distribution out;
    out.m_kind = Kind::Erlang;
    out.m_mean = mean;
    out.m_a = k;
    return out;
}

Distribution Distribution::lognormal(double mean, double scv)
{
    Distribution out;
    out.m_kind = Kind::Lognormal;
    out.m_mean = mean;
    const double variance = std::log1p(scv);
    out.m_a = std::log(mean) - variance / 2;
    out.m_b = std::sqrt(variance);
    return out;
}

Distribution Distribution::uniform(double least, double most)
{
    Distribution out;
    out.m_kind = Kind::Uniform;
    out.m_mean = (least + most) / 2;
    out.m_a = least;
    out.m_b = most;
    return out;
}

Distribution Distribution::mixture(Kind kind, std::vector<double> values, const std::vector<double>& weights)
{
    Distribution out;
    out.m_kind = kind;
    const std::vector<double> parts = weights.empty() ? std::vector<double>(values.size(), 1) : weights;
    const double total = std::accumulate(parts.begin(), parts.end(), 0.0);
    out.m_mean = std::inner_product(values.begin(), values.end(), parts.begin(), 0.0) / total;
    double upTo = 0;
    for (const double part : parts)
        out.m_upTo.push_back(upTo += part / total);
    out.m_upTo.back() = 1;
    out.m_values = std::move(values);
    return out;
}

Distribution Distribution::empirical(std::vector<double> values, const std::vector<double>& weights)
{
    return mixture(Kind::Empirical, std::move(values), weights);
}

Distribution Distribution::hyperexponential(std::vector<double> means, const std::vector<double>& weights)
{
    return mixture(Kind::Hyperexponential, std::move(means), weights);
}

double Distribution::draw(Stream& stream) const
{
    switch (m_kind) {
    case Kind::Constant:
        break;
    case Kind::Exponential:
        return -m_mean * std::log(stream.uniform());
    case Kind::Erlang: {
        double sum = 0;
        for (int i = 0; i < static_cast<int>(m_a); ++i)
            sum -= std::log(stream.uniform());
        return m_mean / m_a * sum;
    }
    case Kind::Lognormal:
        return std::exp(m_a + m_b * normalQuantile(stream.uniform()));
    case Kind::Uniform:
        return m_a + (m_b - m_a) * stream.uniform();
    case Kind::Empirical:
    case Kind::Hyperexponential: {
        const auto found = std::ranges::lower_bound(m_upTo, stream.uniform());
        const double value = m_values[static_cast<std::size_t>(found - m_upTo.begin())];
        return m_kind == Kind::Empirical ? value : -value * std::log(stream.uniform());
    }
    }
    return m_mean;
}

} // namespace atalaya::simulation
