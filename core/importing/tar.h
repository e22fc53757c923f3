#pragma once

#include "core/base/clock.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <string>

namespace atalaya::importing {

/// Writes a POSIX.1-1988 "ustar" archive, one regular file after the other, readable for its owner only. What
/// is larger than 8 GiB has its size in base 256, as all tar programs read it.
class TarWriter {
public:
    /// Makes the file (replaces nothing: Errors AlreadyExists, FileWrite).
    static Result<TarWriter> create(const std::filesystem::path& path);

    /// Names have at most 255 bytes with a slash in the right place. `at` becomes the time of the member.
    /// Errors: TooLarge (the name), FileWrite.
    Result<void> begin(const std::string& name, std::uint64_t size, Instant at);
    /// Together exactly the size that begin() named; end() fills up the block.
    Result<void> add(std::string_view bytes);
    Result<void> end();
    /// Closes the archive, and flushes it to the disk. Errors: FileWrite, DiskFull.
    Result<void> finish();

private:
    TarWriter(std::filesystem::path path, std::ofstream file)
        : m_path(std::move(path))
        , m_file(std::move(file))
    {
    }
    Result<void> write(std::string_view bytes);

    std::filesystem::path m_path;
    std::ofstream m_file;
    std::uint64_t m_left = 0; ///< bytes of the member still to come
    std::uint64_t m_size = 0;
};

struct TarMember {
    std::string name;
    std::uint64_t size = 0;
};

/// Reads such an archive from its begin to its end.
class TarReader {
public:
    /// Errors: FileMissing, FileRead.
    static Result<TarReader> open(const std::filesystem::path& path);

    /// The next member; empty at the end. What is left of the one before is passed over. Errors: FileRead
    /// (cut short, a wrong check sum, or anything but a regular file).
    Result<std::optional<TarMember>> next();
    /// Gives the bytes of the member in pieces. Errors: FileRead, and those of `take`.
    Result<void> read(const std::function<Result<void>(std::string_view)>& take);
    std::uint64_t position() const { return m_position; }

private:
    explicit TarReader(std::ifstream file, std::string name)
        : m_file(std::move(file))
        , m_name(std::move(name))
    {
    }
    Result<void> fill(char* into, std::size_t size);

    std::ifstream m_file;
    std::string m_name;
    std::uint64_t m_left = 0;
    std::uint64_t m_padding = 0;
    std::uint64_t m_position = 0;
};

} // namespace atalaya::importing
