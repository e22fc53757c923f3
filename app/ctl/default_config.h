#pragma once

#include <string_view>

namespace atalaya::ctl {

/// What `init` writes as broker.toml: packaging/broker/broker.toml, taken in when the program is built.
std::string_view defaultConfig();

} // namespace atalaya::ctl
