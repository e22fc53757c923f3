#pragma once

#include "core/simulation/erlang.h"
#include "core/simulation/product_form.h"
#include "core/simulation/report.h"

#include <string>

/// What the gates share: models as scenarios, and the rule that accepts a simulated number.
namespace atalaya::simulation::gate {

/// How long a gate runs. The short form is for every build; the acceptance rule is the same, with a larger
/// standard error.
struct Length {
    double warmUp = 0;
    double horizon = 0;
};

/// |mean - anchor| <= t(0.9995, n - 1) · SE + 0.3 % of the anchor. Prints what it compared.
bool accepts(const std::string& name, const Estimate& estimate, double anchor);

/// The scenario of a model with one group; `thresholds` as JSON numbers.
std::string erlangScenario(const ErlangModel& model, const std::string& thresholds, Length length);
/// First come, first served, longest idle agent first; type i is class i, group j agent j.
std::string skillScenario(const SkillModel& model, Length length);

/// Reads and runs it on two threads; the test fails with the reader's words if it cannot be read.
Report run(const std::string& scenario);

/// Every number of the row against theory.
bool erlangHolds(const std::string& name, const ErlangModel& model, double threshold, Length length);
bool skillHolds(const std::string& name, const SkillModel& model, Length length);

} // namespace atalaya::simulation::gate
