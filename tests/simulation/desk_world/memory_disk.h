#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace atalaya::test {

/// A write that no flush has made safe yet.
struct LooseWrite {
    std::size_t offset = 0;
    std::size_t sizeBefore = 0;
    std::string before; ///< what stood there
    std::string after;
};

/// What a database file holds, and what of it a power cut may take.
struct FileContent {
    std::string bytes;
    std::vector<LooseWrite> loose;
};

/// The files of one computer by path.
using DiskContent = std::map<std::string, FileContent>;

struct MemoryFile;

/// The disk of one simulated computer: SQLite's files below a folder live in memory, forget what was not
/// flushed when the power goes, and fail when they are told to. One thread. While any lives, it is SQLite's
/// default; files below no known folder are the system's.
class MemoryDisk {
public:
    explicit MemoryDisk(std::string folder);
    ~MemoryDisk();
    MemoryDisk(const MemoryDisk&) = delete;
    MemoryDisk& operator=(const MemoryDisk&) = delete;

    const std::string& folder() const { return m_folder; }

    /// What is there now. Open files go on.
    DiskContent content() const;
    /// Only while nothing is open.
    void put(DiskContent content);
    /// After a power cut: of what was not flushed only some is there, chosen by `keep`.
    static void loseLoose(DiskContent& content, const std::function<bool()>& keep);

    bool full = false; ///< nothing more can be written
    int failingFlushes = 0; ///< so many flushes fail from now on

    /// After so many more steps of the disk the computer dies: what is there at that moment is remembered,
    /// and `died` is called. What its program still does is of no consequence.
    void dieAfter(int steps, std::function<void()> died);
    /// Nor did it: it goes on with what it has.
    void neverDie()
    {
        m_stepsLeft = 0;
        m_remains.reset();
    }
    std::uint64_t steps() const { return m_steps; }
    /// What it had when it died; what it has now if it did not.
    DiskContent remains() const { return m_remains ? *m_remains : content(); }

    // ---- for the layer below SQLite ----
    /// Before each write and flush.
    void step();
    std::shared_ptr<MemoryFile> file(const std::string& path, bool create);
    void remove(const std::string& path);
    bool has(const std::string& path) const { return m_files.contains(path); }

private:
    std::string m_folder;
    std::map<std::string, std::shared_ptr<MemoryFile>> m_files;
    int m_stepsLeft = 0;
    std::uint64_t m_steps = 0;
    std::function<void()> m_died;
    std::unique_ptr<DiskContent> m_remains;
};

} // namespace atalaya::test
