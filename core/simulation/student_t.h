#pragma once

#include <vector>

namespace atalaya::simulation {

/// The value that Student's t with so many degrees of freedom stays below with the given probability.
double studentT(double probability, int freedom);

/// A mean of independent replications and how far it can be trusted.
struct Estimate {
    double mean = 0;
    double halfWidth = 0; ///< of the 95 % confidence interval; 0 with one replication
    double standardError = 0;
    int count = 0; ///< replications that had a value
};

/// Of the values that are numbers; NaN stands for "there was none" (nobody gave up, so no wait of them).
Estimate estimate(const std::vector<double>& values);

} // namespace atalaya::simulation
