#pragma once

#include <cstdint>
#include <vector>

namespace atalaya::simulation {

/// How waits are distributed, to within a hundredth of each wait, in a few thousand bytes.
class WaitHistogram {
public:
    void add(double wait);
    void merge(const WaitHistogram& other);

    /// The wait that `part` (0 to 1) of all do not exceed; NaN if there are none.
    double quantile(double part) const;

private:
    std::uint64_t m_none = 0; ///< did not wait
    std::uint64_t m_all = 0;
    int m_first = 0; ///< number of the first class
    std::vector<std::uint32_t> m_classes; ///< by the logarithm of the wait
};

} // namespace atalaya::simulation
