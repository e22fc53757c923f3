#include "core/simulation/student_t.h"

#include <cmath>
#include <limits>

namespace atalaya::simulation {
namespace {

/// The continued fraction of the incomplete beta function (Lentz's method; DLMF 8.17.22).
double betaFraction(double a, double b, double x)
{
    constexpr double kTiny = 1e-300;
    double c = 1;
    double d = 1 - (a + b) * x / (a + 1);
    d = 1 / (std::abs(d) < kTiny ? kTiny : d);
    double result = d;
    for (int m = 1; m <= 500; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        double factor = 1;
        for (const double term : {even, odd}) {
            d = 1 + term * d;
            d = 1 / (std::abs(d) < kTiny ? kTiny : d);
            c = 1 + term / c;
            c = std::abs(c) < kTiny ? kTiny : c;
            factor = d * c;
            result *= factor;
        }
        if (std::abs(factor - 1) < 1e-15)
            break;
    }
    return result;
}

double logGamma(double x)
{
    // Lanczos, g = 7: std::lgamma writes a global on some systems, and threads call this.
    static constexpr double kC[] = {0.99999999999980993,  676.5203681218851,     -1259.1392167224028,
                                    771.32342877765313,   -176.61502916214059,   12.507343278686905,
                                    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7};
    double sum = kC[0];
    for (int i = 1; i < 9; ++i)
        sum += kC[i] / (x - 1 + i);
    const double t = x + 6.5;
    return 0.91893853320467274 + (x - 0.5) * std::log(t) - t + std::log(sum);
}

double incompleteBeta(double a, double b, double x)
{
    const double front =
        std::exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x));
    return x < (a + 1) / (a + b + 2) ? front * betaFraction(a, b, x) / a
                                     : 1 - front * betaFraction(b, a, 1 - x) / b;
}

/// P(T <= t) for t > 0.
double distribution(double t, int freedom)
{
    return 1 - 0.5 * incompleteBeta(freedom / 2.0, 0.5, freedom / (freedom + t * t));
}

} // namespace

double studentT(double probability, int freedom)
{
    if (probability < 0.5)
        return -studentT(1 - probability, freedom);
    double low = 0;
    double high = 1;
    while (distribution(high, freedom) < probability && high < 1e12)
        high *= 2;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (middle > 0 && distribution(middle, freedom) < probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

Estimate estimate(const std::vector<double>& values)
{
    Estimate out;
    double sum = 0;
    for (const double one : values) {
        if (std::isnan(one))
            continue;
        sum += one;
        ++out.count;
    }
    if (out.count == 0)
        return {std::numeric_limits<double>::quiet_NaN(), 0, 0, 0};
    out.mean = sum / out.count;
    if (out.count == 1)
        return out;
    double squares = 0;
    for (const double one : values)
        squares += std::isnan(one) ? 0 : (one - out.mean) * (one - out.mean);
    out.standardError = std::sqrt(squares / (out.count - 1) / out.count);
    out.halfWidth = studentT(0.975, out.count - 1) * out.standardError;
    return out;
}

} // namespace atalaya::simulation
