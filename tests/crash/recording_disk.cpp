#include "tests/crash/recording_disk.h"

#include <QtGlobal>
#include <fstream>
#include <sqlite3.h>
#include <sstream>

namespace atalaya::test {
namespace {

constexpr const char* kName = "recording";

RecordingDisk* s_disk = nullptr;

/// Our part of an open file; the system's lies right behind it.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
    const char* name; ///< lives as long as the file is open
};

File* ours(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}
sqlite3_file* real(sqlite3_file* file)
{
    return ours(file)->real;
}
sqlite3_vfs* real(sqlite3_vfs* vfs)
{
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}
void remember(sqlite3_file* file, DiskStep::Kind kind, std::int64_t offset, std::string bytes = {})
{
    if (s_disk && ours(file)->name)
        s_disk->remember(
            {kind, std::filesystem::path(ours(file)->name).filename().string(), offset, std::move(bytes)});
}

int closeFile(sqlite3_file* file)
{
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}
int readFile(sqlite3_file* file, void* out, int count, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), out, count, offset);
}
int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    remember(file, DiskStep::Write, offset,
             std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(count)));
    return real(file)->pMethods->xWrite(real(file), bytes, count, offset);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    remember(file, DiskStep::Truncate, size);
    return real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file* file, int)
{
    remember(file, DiskStep::Sync, 0);
    return SQLITE_OK; // the machine itself stays on: no need to wait for its disk
}
int sizeOf(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkLock(sqlite3_file* file, int* out)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), out);
}
int control(sqlite3_file* file, int what, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}
int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
/// A page may be torn, and an append may be longer on the disk than its bytes: nothing is promised.
int characteristics(sqlite3_file*)
{
    return 0;
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** out)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void shmBarrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}
int shmUnmap(sqlite3_file* file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods kMethods = {2,          closeFile,  readFile,        writeFile,  truncateFile,
                                     syncFile,   sizeOf,     lockFile,        unlockFile, checkLock,
                                     control,    sectorSize, characteristics, shmMap,     shmLock,
                                     shmBarrier, shmUnmap,   nullptr,         nullptr};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    File* const own = ours(file);
    own->real = reinterpret_cast<sqlite3_file*>(own + 1);
    own->real->pMethods = nullptr;
    own->name = name;
    const int code = real(vfs)->xOpen(real(vfs), name, own->real, flags, outFlags);
    own->base.pMethods = code == SQLITE_OK ? &kMethods : nullptr;
    return code;
}

sqlite3_vfs& layer()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs* const system = sqlite3_vfs_find("unix");
        sqlite3_vfs out = *system;
        out.szOsFile = static_cast<int>(sizeof(File)) + system->szOsFile;
        out.pNext = nullptr;
        out.zName = kName;
        out.pAppData = system;
        out.xOpen = openFile;
        out.xDelete = [](sqlite3_vfs* own, const char* name, int sync) {
            return real(own)->xDelete(real(own), name, sync);
        };
        out.xAccess = [](sqlite3_vfs* own, const char* name, int flags, int* result) {
            return real(own)->xAccess(real(own), name, flags, result);
        };
        out.xFullPathname = [](sqlite3_vfs* own, const char* name, int size, char* result) {
            return real(own)->xFullPathname(real(own), name, size, result);
        };
        return out;
    }();
    return vfs;
}

} // namespace

RecordingDisk::RecordingDisk()
{
    Q_ASSERT(!s_disk);
    sqlite3_initialize();
    s_disk = this;
    sqlite3_vfs_register(&layer(), 1);
}

RecordingDisk::~RecordingDisk()
{
    sqlite3_vfs_unregister(&layer());
    s_disk = nullptr;
}

void RecordingDisk::begin(const std::filesystem::path& folder)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (!entry.is_regular_file() || name.ends_with("-shm")) // shared memory is not on the disk
            continue;
        std::ostringstream bytes;
        bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        m_start[name] = std::move(bytes).str();
    }
    m_records = true;
}

void RecordingDisk::remember(DiskStep step)
{
    if (m_records)
        m_steps.push_back(std::move(step));
}

// ---- the past ----

void DiskPast::apply(DiskImage& image, const DiskStep& step)
{
    std::string& file = image[step.file];
    const auto offset = static_cast<std::size_t>(step.offset);
    if (step.kind == DiskStep::Truncate)
        file.resize(offset);
    if (step.kind != DiskStep::Write)
        return;
    if (file.size() < offset + step.bytes.size())
        file.resize(offset + step.bytes.size());
    file.replace(offset, step.bytes.size(), step.bytes);
}

bool DiskPast::next()
{
    if (m_at == m_disk.steps().size())
        return false;
    const DiskStep& step = m_disk.steps()[m_at];
    apply(m_written, step);
    std::vector<std::size_t>& open = m_unflushed[step.file];
    if (step.kind != DiskStep::Sync) {
        open.push_back(m_at);
    } else {
        for (const std::size_t one : open)
            apply(m_safe, m_disk.steps()[one]);
        open.clear();
    }
    ++m_at;
    return true;
}

DiskImage DiskPast::lastPageTorn() const
{
    DiskImage out = m_written;
    if (m_at == 0 || m_disk.steps()[m_at - 1].kind != DiskStep::Write)
        return out;
    const DiskStep& last = m_disk.steps()[m_at - 1];
    const auto safe = m_safe.find(last.file);
    std::string& file = out[last.file];
    for (std::size_t i = last.bytes.size() / 2; i < last.bytes.size(); ++i) {
        const std::size_t at = static_cast<std::size_t>(last.offset) + i;
        file[at] = safe != m_safe.end() && at < safe->second.size() ? safe->second[at] : '\0';
    }
    return out;
}

DiskImage DiskPast::someReordered(std::uint64_t choice) const
{
    DiskImage out = m_safe;
    std::uint64_t dice = choice * 0x9e3779b97f4a7c15 + 1;
    for (const auto& [file, open] : m_unflushed)
        for (const std::size_t one : open) {
            dice = dice * 6364136223846793005 + 1442695040888963407;
            if ((dice >> 60) < 8)
                apply(out, m_disk.steps()[one]);
        }
    return out;
}

void putImage(const DiskImage& image, const std::filesystem::path& folder)
{
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    for (const auto& [name, bytes] : image)
        std::ofstream(folder / name, std::ios::binary)
            .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace atalaya::test
