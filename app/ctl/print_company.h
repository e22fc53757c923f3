#pragma once

#include "core/simulation/company.h"

#include <iosfwd>

namespace atalaya::ctl {

void printWhatIf(std::ostream& out, const api::WhatIfAnswer& answer, const simulation::Company& company);
std::string whatIfJson(const api::WhatIfAnswer& answer);

void printStaffing(std::ostream& out, const api::StaffingAnswer& answer);
std::string staffingJson(const api::StaffingAnswer& answer);

} // namespace atalaya::ctl
