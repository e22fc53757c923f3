#pragma once

#include "core/simulation/what_if.h"

#include <iosfwd>

namespace atalaya::ctl {

/// The report as tables: means with their 95 % confidence intervals.
void printReport(std::ostream& out, const simulation::Report& report, bool byInterval);

/// What changed, in numbers: before and after beside each other.
void printComparison(std::ostream& out, const simulation::Comparison& comparison);

/// "0.0499", four digits that count.
std::string numberText(double value);
/// "94.8 %".
std::string percentText(double part);

} // namespace atalaya::ctl
