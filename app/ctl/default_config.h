#pragma once

#include <string_view>

namespace atalaya::ctl {

/// The broker.toml that `init` writes; the same as packaging/broker/broker.toml (a test compares them).
inline constexpr std::string_view kDefaultConfig = R"(# Configuration of atalaya-broker
)";

} // namespace atalaya::ctl
