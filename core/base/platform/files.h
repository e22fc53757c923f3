#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

/// What the standard library lacks for files: durable writes, private permissions, locks. The only POSIX and
/// Win32 file calls.
namespace atalaya::platform {

/// Who may read a new file.
enum class FileAccess { Owner, Everybody };

/// Writes beside the target, flushes to disk, renames over it: after a crash there is the old content or the
/// new, never half. Errors: FileWrite, DiskFull.
Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes,
                                 FileAccess access = FileAccess::Owner);

/// The whole file. Errors: FileMissing, FileRead, TooLarge (more than maxBytes).
Result<std::string> readFile(const std::filesystem::path& path, std::size_t maxBytes);

/// Makes the folder and those above it; the last one is for its owner only. Errors: FileWrite.
Result<void> makePrivateFolder(const std::filesystem::path& path);

/// Takes all rights but the owner's from a file. Errors: FileWrite.
Result<void> makePrivate(const std::filesystem::path& path);

/// What was written to the file, and its name, survives a power cut. Errors: FileWrite, DiskFull.
Result<void> flushToDisk(const std::filesystem::path& path);

/// True if only the owner may read and write it (on Windows: as far as its access list tells).
bool isPrivate(const std::filesystem::path& path);

/// Holds a lock file, so that one folder of data has one process. The lock goes with the process, however it
/// ends.
class FileLock {
public:
    /// Errors: Busy (somebody else holds it), FileWrite.
    static Result<FileLock> acquire(const std::filesystem::path& path);

    FileLock(FileLock&&) noexcept;
    FileLock& operator=(FileLock&&) noexcept;
    ~FileLock();

private:
    struct State;
    explicit FileLock(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace atalaya::platform
