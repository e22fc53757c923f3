#pragma once

#include "core/base/clock.h"

#include <cstdint>

namespace atalaya::routing {

/// D = 3·T / (−ln(1 − percent/100)) in whole microseconds: how long after its coming an interaction is due,
/// for the promise "percent begin within T". From a table, so that it is the same on every machine. percent:
/// 1 to 99.
Duration dueAfter(Duration within, int percent) noexcept;

} // namespace atalaya::routing
