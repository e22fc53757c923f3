#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace atalaya::app {

/// The command line of atalaya-broker.
struct Options {
    std::string config; ///< file; empty: broker.toml in the data folder, if it is there
    std::string data; ///< folder; empty: as the configuration says
    bool check = false; ///< look at configuration and data, do not serve
    bool version = false;
    bool help = false;
};

/// Errors: UsageError.
Result<Options> readOptions(const std::vector<std::string>& arguments);

std::string helpText();

} // namespace atalaya::app
