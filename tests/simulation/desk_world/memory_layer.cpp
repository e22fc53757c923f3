#include "tests/simulation/desk_world/memory_layer.h"

#include "tests/simulation/desk_world/memory_file.h"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sqlite3.h>
#include <utility>

namespace atalaya::test {
namespace {

constexpr const char* kName = "memory-disk";

std::vector<MemoryDisk*>& disks()
{
    static std::vector<MemoryDisk*> all;
    return all;
}

MemoryDisk* diskOf(const char* path)
{
    for (MemoryDisk* disk : disks())
        if (std::strncmp(path, disk->folder().c_str(), disk->folder().size()) == 0)
            return disk;
    return nullptr;
}

sqlite3_vfs* systemOf(sqlite3_vfs* vfs)
{
    return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

/// One open file.
struct Open {
    sqlite3_file base{};
    MemoryDisk* disk = nullptr;
    std::shared_ptr<MemoryFile>* file = nullptr;
    int level = SQLITE_LOCK_NONE;
    unsigned sharedMask = 0;
    unsigned exclusiveMask = 0;
    bool removeAtEnd = false;
    bool mapped = false; ///< shares the memory
    std::string* path = nullptr;
};

Open& open(sqlite3_file* file)
{
    return *reinterpret_cast<Open*>(file);
}
MemoryFile& of(sqlite3_file* file)
{
    return **open(file).file;
}

int unlockTo(sqlite3_file* raw, int level)
{
    Open& own = open(raw);
    MemoryFile& file = of(raw);
    if (level < SQLITE_LOCK_EXCLUSIVE && file.exclusive == &own)
        file.exclusive = nullptr;
    if (level < SQLITE_LOCK_RESERVED && file.reserved == &own)
        file.reserved = nullptr;
    if (level == SQLITE_LOCK_NONE && own.level >= SQLITE_LOCK_SHARED)
        --file.readers;
    own.level = std::min(own.level, level);
    return SQLITE_OK;
}

int lockTo(sqlite3_file* raw, int level)
{
    Open& own = open(raw);
    MemoryFile& file = of(raw);
    if (level <= own.level)
        return SQLITE_OK;
    if (file.exclusive && file.exclusive != &own)
        return SQLITE_BUSY;
    if (own.level == SQLITE_LOCK_NONE)
        ++file.readers;
    own.level = std::max(own.level, SQLITE_LOCK_SHARED);
    if (level == SQLITE_LOCK_SHARED)
        return SQLITE_OK;
    if (file.reserved && file.reserved != &own)
        return SQLITE_BUSY;
    file.reserved = &own;
    own.level = std::max(own.level, SQLITE_LOCK_RESERVED);
    if (level == SQLITE_LOCK_RESERVED)
        return SQLITE_OK;
    if (file.readers > 1)
        return SQLITE_BUSY;
    file.exclusive = &own;
    own.level = SQLITE_LOCK_EXCLUSIVE;
    return SQLITE_OK;
}

int shmUnmap(sqlite3_file* raw, int)
{
    Open& own = open(raw);
    MemoryFile& file = of(raw);
    for (unsigned i = 0; i < 8; ++i) {
        if ((own.sharedMask >> i & 1) != 0)
            --file.sharedLocks[i];
        if ((own.exclusiveMask >> i & 1) != 0)
            file.exclusiveLocks[i] = nullptr;
    }
    own.sharedMask = own.exclusiveMask = 0;
    if (std::exchange(own.mapped, false) && --file.mapped == 0)
        file.shared.clear();
    return SQLITE_OK;
}

int closeFile(sqlite3_file* raw)
{
    Open& own = open(raw);
    unlockTo(raw, SQLITE_LOCK_NONE);
    if (own.removeAtEnd)
        own.disk->remove(*own.path);
    delete own.file;
    delete own.path;
    return SQLITE_OK;
}

int readFile(sqlite3_file* raw, void* out, int count, sqlite3_int64 offset)
{
    const std::string& bytes = of(raw).content.bytes;
    const auto from = static_cast<std::size_t>(offset);
    const auto wanted = static_cast<std::size_t>(count);
    const std::size_t there = from < bytes.size() ? std::min(wanted, bytes.size() - from) : 0;
    if (there > 0)
        std::memcpy(out, bytes.data() + from, there);
    if (there == wanted)
        return SQLITE_OK;
    std::memset(static_cast<char*>(out) + there, 0, wanted - there);
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* raw, const void* bytes, int count, sqlite3_int64 offset)
{
    open(raw).disk->step();
    if (open(raw).disk->full)
        return SQLITE_FULL;
    of(raw).write(static_cast<const char*>(bytes), static_cast<std::size_t>(count),
                  static_cast<std::size_t>(offset));
    return SQLITE_OK;
}

int truncateFile(sqlite3_file* raw, sqlite3_int64 size)
{
    open(raw).disk->step();
    of(raw).truncate(static_cast<std::size_t>(size));
    return SQLITE_OK;
}

int syncFile(sqlite3_file* raw, int)
{
    MemoryDisk& disk = *open(raw).disk;
    disk.step();
    if (disk.failingFlushes > 0) {
        --disk.failingFlushes;
        return SQLITE_IOERR_FSYNC;
    }
    of(raw).content.loose.clear();
    return SQLITE_OK;
}

int sizeOf(sqlite3_file* raw, sqlite3_int64* size)
{
    *size = static_cast<sqlite3_int64>(of(raw).content.bytes.size());
    return SQLITE_OK;
}

int checkReserved(sqlite3_file* raw, int* out)
{
    *out = of(raw).reserved != nullptr || of(raw).exclusive != nullptr;
    return SQLITE_OK;
}

int control(sqlite3_file*, int, void*)
{
    return SQLITE_NOTFOUND;
}
int sectorSize(sqlite3_file*)
{
    return 4096;
}
int characteristics(sqlite3_file*)
{
    return 0;
}

int shmMap(sqlite3_file* raw, int region, int size, int extend, void volatile** out)
{
    MemoryFile& file = of(raw);
    if (!std::exchange(open(raw).mapped, true))
        ++file.mapped;
    const auto wanted = static_cast<std::size_t>(region);
    *out = nullptr;
    if (file.shared.size() <= wanted && extend == 0)
        return SQLITE_OK;
    while (file.shared.size() <= wanted)
        file.shared.push_back(std::make_unique<std::vector<char>>(static_cast<std::size_t>(size), '\0'));
    *out = file.shared[wanted]->data();
    return SQLITE_OK;
}

int shmUnlock(sqlite3_file* raw, unsigned first, unsigned end)
{
    Open& own = open(raw);
    MemoryFile& file = of(raw);
    for (unsigned i = first; i < end; ++i) {
        const unsigned bit = 1u << i;
        if ((own.sharedMask & bit) != 0)
            --file.sharedLocks[i];
        if ((own.exclusiveMask & bit) != 0)
            file.exclusiveLocks[i] = nullptr;
        own.sharedMask &= ~bit;
        own.exclusiveMask &= ~bit;
    }
    return SQLITE_OK;
}

int shmLock(sqlite3_file* raw, int offset, int count, int flags)
{
    Open& own = open(raw);
    MemoryFile& file = of(raw);
    const auto first = static_cast<unsigned>(offset);
    const unsigned end = first + static_cast<unsigned>(count);
    if ((flags & SQLITE_SHM_UNLOCK) != 0)
        return shmUnlock(raw, first, end);
    const bool exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    for (unsigned i = first; i < end; ++i) {
        const bool mine = (own.sharedMask >> i & 1) != 0;
        if (file.exclusiveLocks[i] && file.exclusiveLocks[i] != &own)
            return SQLITE_BUSY;
        if (exclusive && file.sharedLocks[i] > (mine ? 1 : 0))
            return SQLITE_BUSY;
    }
    for (unsigned i = first; i < end; ++i) {
        const unsigned bit = 1u << i;
        if (exclusive) {
            file.exclusiveLocks[i] = &own;
            own.exclusiveMask |= bit;
        } else if ((own.sharedMask & bit) == 0) {
            ++file.sharedLocks[i];
            own.sharedMask |= bit;
        }
    }
    return SQLITE_OK;
}

void shmBarrier(sqlite3_file*) { }

const sqlite3_io_methods kMethods = {2,          closeFile,  readFile,        writeFile, truncateFile,
                                     syncFile,   sizeOf,     lockTo,          unlockTo,  checkReserved,
                                     control,    sectorSize, characteristics, shmMap,    shmLock,
                                     shmBarrier, shmUnmap,   nullptr,         nullptr};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* raw, int flags, int* outFlags)
{
    MemoryDisk* const disk = name ? diskOf(name) : nullptr;
    if (!disk)
        return systemOf(vfs)->xOpen(systemOf(vfs), name, raw, flags, outFlags);
    raw->pMethods = nullptr;
    const bool create = (flags & SQLITE_OPEN_CREATE) != 0;
    auto file = disk->file(name, create);
    if (!file)
        return SQLITE_CANTOPEN;
    // The program looks for the file by other ways too: an empty one stands for it.
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0 && create && !std::filesystem::exists(name))
        std::ofstream(name).put(' ');
    Open* const own = new (raw) Open;
    own->disk = disk;
    own->path = new std::string(name);
    own->removeAtEnd = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
    own->file = new std::shared_ptr<MemoryFile>(std::move(file));
    own->base.pMethods = &kMethods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs* vfs, const char* name, int sync)
{
    MemoryDisk* const disk = diskOf(name);
    if (!disk)
        return systemOf(vfs)->xDelete(systemOf(vfs), name, sync);
    if (!disk->has(name))
        return SQLITE_IOERR_DELETE_NOENT;
    disk->step();
    disk->remove(name);
    return SQLITE_OK;
}

int hasFile(sqlite3_vfs* vfs, const char* name, int flags, int* result)
{
    MemoryDisk* const disk = diskOf(name);
    if (!disk)
        return systemOf(vfs)->xAccess(systemOf(vfs), name, flags, result);
    *result = disk->has(name);
    return SQLITE_OK;
}

void install()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_initialize();
        sqlite3_vfs* const system =
            sqlite3_vfs_find("unix") ? sqlite3_vfs_find("unix") : sqlite3_vfs_find("win32");
        sqlite3_vfs out = *system;
        out.szOsFile = std::max(system->szOsFile, static_cast<int>(sizeof(Open)));
        out.pNext = nullptr;
        out.zName = kName;
        out.pAppData = system;
        out.xOpen = openFile;
        out.xDelete = removeFile;
        out.xAccess = hasFile;
        out.xFullPathname = [](sqlite3_vfs* own, const char* name, int size, char* result) {
            if (!diskOf(name))
                return systemOf(own)->xFullPathname(systemOf(own), name, size, result);
            sqlite3_snprintf(size, result, "%s", name);
            return SQLITE_OK;
        };
        out.xSleep = [](sqlite3_vfs*, int micros) { return micros; }; // nobody else runs meanwhile
        return out;
    }();
    static bool done = false;
    if (std::exchange(done, true))
        return;
#ifdef ATALAYA_SQLITE_PLAIN
    sqlite3_vfs_register(&vfs, 1);
#else
    sqlite3_vfs_register(&vfs, 0);
    sqlite3mc_vfs_create(kName, 1);
#endif
}

} // namespace

namespace layer {

void add(MemoryDisk& disk)
{
    install();
    disks().push_back(&disk);
}

void remove(MemoryDisk& disk)
{
    std::erase(disks(), &disk);
}

} // namespace layer
} // namespace atalaya::test
