#pragma once

#include "core/base/clock.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace atalaya::importing {

// A backup is one ustar archive:
//   broker.db          a consistent copy of the database
//   blobs/small.db     the same of the small blobs
//   …                  every other file of the data folder under its path: blobs, secrets and their key,
//   settings, certificate backup.json        last:
//   {"format":1,"createdAt":…,"files":[{"name","size","sha256"}…]}
// It holds what is needed to read the customers' data: keep it as the data folder itself.

inline constexpr std::string_view kManifestName = "backup.json";
inline constexpr int kBackupFormat = 1;

struct BackupReport {
    std::uint64_t files = 0; ///< without the manifest
    std::uint64_t bytes = 0; ///< their content
    Instant createdAt;
};

/// Told the bytes done and those there are.
using ByteProgress = std::function<void(std::uint64_t, std::uint64_t)>;

struct BackupJob {
    std::filesystem::path folder; ///< of data
    std::filesystem::path database; ///< the consistent copy that takes the place of broker.db
    std::filesystem::path target; ///< must not exist
    Instant now;
    ByteProgress progress = {};
    std::filesystem::path blobs = {}; ///< the same for blobs/small.db; empty: there is none
};

/// Packs a data folder, and reads the archive again to see that it says what was written. Blobs that a
/// running broker removes meanwhile are left out: the copy of the database was made before. If it fails there
/// is no target. Errors: AlreadyExists, FileRead, FileWrite, DiskFull.
Result<BackupReport> writeBackup(const BackupJob& job);

/// Reads all of it and compares every file with its hash. Errors: FileMissing, FileRead (cut short, damaged,
/// no backup), Unsupported (a newer format).
Result<BackupReport> verifyBackup(const std::filesystem::path& archive, const ByteProgress& progress = {});

/// Unpacks into an empty or a new folder. The files are written beside it and get their place when all are
/// there and right. Errors: AlreadyExists (the folder is not empty), those of verifyBackup, FileWrite,
/// DiskFull.
Result<BackupReport> restoreBackup(const std::filesystem::path& archive, const std::filesystem::path& folder,
                                   const ByteProgress& progress = {});

/// The files of a data folder that a backup takes as they are: all but the database, its helpers, locks and
/// scraps.
std::vector<std::filesystem::path> filesToKeep(const std::filesystem::path& folder);

} // namespace atalaya::importing
