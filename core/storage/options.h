#pragma once

#include "core/base/secret.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace atalaya::storage {

/// How to open a database file.
struct DatabaseOptions {
    std::filesystem::path path = {}; ///< empty: in memory, gone when closed
    bool readOnly = false; ///< for reader threads; the file must exist and be up to date
    bool create = true; ///< if it does not exist
    SecretString key =
        SecretString(); ///< 32 bytes; empty: not encrypted. Errors: Unsupported in a build without encryption
    std::string cipher = "chacha20"; ///< or "aegis"
    std::chrono::milliseconds busyTimeout{5000};
    int cacheKiB = 32'000; ///< pages kept in memory, at most
};

/// False in builds with the system's SQLite: programs say so at start.
bool canEncrypt() noexcept;

} // namespace atalaya::storage
