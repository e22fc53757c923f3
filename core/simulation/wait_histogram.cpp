#include "core/simulation/wait_histogram.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atalaya::simulation {
namespace {

constexpr double kClassesPerDoubling = 64; // a class is 1.1 % wide
constexpr double kLeastWait = 1e-9;

int classOf(double wait)
{
    return static_cast<int>(std::floor(std::log2(std::max(wait, kLeastWait)) * kClassesPerDoubling));
}

/// In the middle of the class.
double waitOf(int number)
{
    return std::exp2((number + 0.5) / kClassesPerDoubling);
}

} // namespace

void WaitHistogram::add(double wait)
{
    ++m_all;
    if (wait <= 0) {
        ++m_none;
        return;
    }
    const int number = classOf(wait);
    if (m_classes.empty())
        m_first = number;
    if (number < m_first) {
        m_classes.insert(m_classes.begin(), static_cast<std::size_t>(m_first - number), 0);
        m_first = number;
    }
    const auto place = static_cast<std::size_t>(number - m_first);
    if (place >= m_classes.size())
        m_classes.resize(place + 1);
    ++m_classes[place];
}

void WaitHistogram::merge(const WaitHistogram& other)
{
    m_all += other.m_all;
    m_none += other.m_none;
    if (other.m_classes.empty())
        return;
    if (m_classes.empty())
        m_first = other.m_first;
    if (other.m_first < m_first) {
        m_classes.insert(m_classes.begin(), static_cast<std::size_t>(m_first - other.m_first), 0);
        m_first = other.m_first;
    }
    const auto shift = static_cast<std::size_t>(other.m_first - m_first);
    m_classes.resize(std::max(m_classes.size(), shift + other.m_classes.size()));
    for (std::size_t i = 0; i < other.m_classes.size(); ++i)
        m_classes[shift + i] += other.m_classes[i];
}

double WaitHistogram::quantile(double part) const
{
    if (m_all == 0)
        return std::numeric_limits<double>::quiet_NaN();
    const auto wanted =
        static_cast<std::uint64_t>(std::max(std::ceil(part * static_cast<double>(m_all)), 1.0));
    std::uint64_t counted = m_none;
    if (counted >= wanted)
        return 0;
    for (std::size_t i = 0; i < m_classes.size(); ++i)
        if ((counted += m_classes[i]) >= wanted)
            return waitOf(m_first + static_cast<int>(i));
    return waitOf(m_first + static_cast<int>(m_classes.size()) - 1);
}

} // namespace atalaya::simulation
