#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace atalaya::test {

/// One thing that SQLite asked of the disk.
struct DiskStep {
    enum Kind { Write, Sync, Truncate };
    Kind kind = Write;
    std::string file; ///< name without its folder
    std::int64_t offset = 0; ///< of a truncation: the new size
    std::string bytes;
};

using DiskImage = std::map<std::string, std::string>;

/// While it lives, every database that is opened writes through it: a layer (a VFS of SQLite) above the files
/// of the system that remembers each write and each flush, so that the disk after a power cut can be made for
/// every moment. Only one at a time, for one thread.
class RecordingDisk {
public:
    RecordingDisk();
    ~RecordingDisk();
    RecordingDisk(const RecordingDisk&) = delete;
    RecordingDisk& operator=(const RecordingDisk&) = delete;

    /// What lies in the folder now counts as safe; from here on everything is remembered.
    void begin(const std::filesystem::path& folder);
    void end() { m_records = false; }

    const std::vector<DiskStep>& steps() const { return m_steps; }
    const DiskImage& start() const { return m_start; }
    void remember(DiskStep step);

private:
    bool m_records = false;
    DiskImage m_start;
    std::vector<DiskStep> m_steps;
};

/// The disk of a recorded story, moment by moment.
class DiskPast {
public:
    explicit DiskPast(const RecordingDisk& disk) : m_disk(disk), m_safe(disk.start()), m_written(disk.start())
    {
    }

    /// How many steps have happened.
    std::size_t at() const { return m_at; }
    /// One more step. False at the end.
    bool next();

    /// The power goes: what was not flushed is gone.
    const DiskImage& unflushedLost() const { return m_safe; }
    /// The power goes: everything has reached the disk, of the last write only the first half.
    DiskImage lastPageTorn() const;
    /// The power goes: of what was not flushed some has reached the disk, in no order; `choice` says what.
    DiskImage someReordered(std::uint64_t choice) const;
    /// The process goes: everything written stays.
    const DiskImage& allKept() const { return m_written; }

private:
    static void apply(DiskImage& image, const DiskStep& step);

    const RecordingDisk& m_disk;
    std::size_t m_at = 0;
    DiskImage m_safe;
    DiskImage m_written;
    std::map<std::string, std::vector<std::size_t>> m_unflushed; ///< steps by file
};

/// Puts the files into a folder, which has no others afterwards.
void putImage(const DiskImage& image, const std::filesystem::path& folder);

} // namespace atalaya::test
