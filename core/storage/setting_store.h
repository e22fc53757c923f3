#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace atalaya::storage {

/// Small named texts: settings, and how far a replica has come.
class SettingStore {
public:
    virtual ~SettingStore() = default;

    virtual Result<std::optional<std::string>> get(std::string_view key) = 0;
    virtual Result<void> set(std::string_view key, std::string_view value) = 0;
    /// Nothing happens if it is not there.
    virtual Result<void> remove(std::string_view key) = 0;
    /// Keys that begin so, with their values, by key.
    virtual Result<std::vector<std::pair<std::string, std::string>>> list(std::string_view beginning) = 0;
};

} // namespace atalaya::storage
