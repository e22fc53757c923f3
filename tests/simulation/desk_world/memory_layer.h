#pragma once

namespace atalaya::test {

class MemoryDisk;

/// The layer (a VFS of SQLite) that leads each file to its disk.
namespace layer {

void add(MemoryDisk& disk);
void remove(MemoryDisk& disk);

} // namespace layer
} // namespace atalaya::test
