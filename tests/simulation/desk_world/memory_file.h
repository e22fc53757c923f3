#pragma once

#include "tests/simulation/desk_world/memory_disk.h"

#include <array>

namespace atalaya::test {

/// One file with its locks and the memory its connections share.
struct MemoryFile {
    FileContent content;
    int readers = 0;
    const void* reserved = nullptr; ///< who means to write
    const void* exclusive = nullptr;
    std::vector<std::unique_ptr<std::vector<char>>> shared; ///< regions of the log's index
    int mapped = 0;
    std::array<int, 8> sharedLocks{};
    std::array<const void*, 8> exclusiveLocks{};

    void write(const char* bytes, std::size_t count, std::size_t offset);
    void truncate(std::size_t size);
};

} // namespace atalaya::test
