#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace atalaya::app {

/// broker.toml as values; packaging/broker/broker.toml explains each.
struct Config {
    std::string address = "127.0.0.1";
    int port = 8443;
    std::string tls = "auto";
    std::string certificate;
    std::string key;
    std::vector<std::string> names = {"localhost", "127.0.0.1"};
    int threads = 2;
    std::vector<std::string> brokers; ///< addresses of all that stand on this data
    std::string dataFolder;
    int tokenDays = 30;
    int workers = 2;
    std::int64_t eventsKept = 500'000;
    std::string logLevel = "info";
};

/// Reads configuration text; `name` stands in the errors. Errors: MalformedToml, ConfigKey, both with the
/// line and what to do.
Result<Config> parseConfig(std::string_view text, const std::string& name);

/// Errors: FileMissing, FileRead besides.
Result<Config> loadConfig(const std::filesystem::path& file);

} // namespace atalaya::app
