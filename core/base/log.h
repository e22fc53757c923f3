#pragma once

#include <memory>
#include <spdlog/fwd.h>
#include <string>

namespace atalaya::log {

/// One logger a category. Lines never hold message bodies, names of customers or secrets.
spdlog::logger& engine();
spdlog::logger& storage();
spdlog::logger& net();
spdlog::logger& channels();
spdlog::logger& session();
spdlog::logger& program();

/// "trace", "debug", "info", "warning", "error", "critical", "off". False if the word is none of these.
bool setLevel(const std::string& level);

} // namespace atalaya::log
