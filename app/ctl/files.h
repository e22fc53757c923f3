#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace atalaya::ctl {

inline constexpr std::uintmax_t kMostScenarioBytes = 64'000'000;
inline constexpr std::uintmax_t kMostRecordingBytes = 1'000'000'000;

/// A whole file. Errors: FileMissing, TooLarge, FileRead.
Result<std::string> readTextFile(const std::string& path, std::uintmax_t mostBytes);

/// "2025-11-20" (midnight in UTC) or "2025-11-20T08:00:00Z", with any offset. Errors: InvalidField.
Result<Instant> timeOf(std::string_view text);

} // namespace atalaya::ctl
