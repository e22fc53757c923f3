#include "tests/simulation/desk_world/memory_disk.h"

#include "tests/simulation/desk_world/memory_file.h"
#include "tests/simulation/desk_world/memory_layer.h"

#include <algorithm>
#include <utility>

namespace atalaya::test {

void MemoryFile::write(const char* bytes, std::size_t count, std::size_t offset)
{
    std::string& all = content.bytes;
    LooseWrite loose{offset, all.size(), {}, std::string(bytes, count)};
    if (offset < all.size())
        loose.before = all.substr(offset, count);
    if (all.size() < offset + count)
        all.resize(offset + count);
    all.replace(offset, count, loose.after);
    content.loose.push_back(std::move(loose));
}

void MemoryFile::truncate(std::size_t size)
{
    std::string& all = content.bytes;
    if (size < all.size())
        content.loose.push_back({size, all.size(), all.substr(size), {}});
    all.resize(size);
}

MemoryDisk::MemoryDisk(std::string folder) : m_folder(std::move(folder))
{
    layer::add(*this);
}

MemoryDisk::~MemoryDisk()
{
    layer::remove(*this);
}

DiskContent MemoryDisk::content() const
{
    DiskContent out;
    for (const auto& [path, file] : m_files)
        out[path] = file->content;
    return out;
}

void MemoryDisk::put(DiskContent content)
{
    m_files.clear();
    for (auto& [path, one] : content) {
        auto file = std::make_shared<MemoryFile>();
        file->content = std::move(one);
        m_files[path] = std::move(file);
    }
    m_remains.reset();
    m_stepsLeft = 0;
    full = false;
    failingFlushes = 0;
}

void MemoryDisk::loseLoose(DiskContent& content, const std::function<bool()>& keep)
{
    for (auto& [path, file] : content) {
        for (auto loose = file.loose.rbegin(); loose != file.loose.rend(); ++loose) {
            file.bytes.replace(loose->offset, loose->before.size(), loose->before);
            file.bytes.resize(loose->sizeBefore);
        }
        for (const LooseWrite& loose : file.loose) {
            if (!keep())
                continue;
            if (loose.after.empty()) {
                file.bytes.resize(std::min(file.bytes.size(), loose.offset));
                continue;
            }
            if (file.bytes.size() < loose.offset + loose.after.size())
                file.bytes.resize(loose.offset + loose.after.size());
            file.bytes.replace(loose.offset, loose.after.size(), loose.after);
        }
        file.loose.clear();
    }
}

void MemoryDisk::dieAfter(int steps, std::function<void()> died)
{
    m_stepsLeft = steps;
    m_died = std::move(died);
}

void MemoryDisk::step()
{
    ++m_steps;
    if (m_stepsLeft == 0 || --m_stepsLeft > 0)
        return;
    m_remains = std::make_unique<DiskContent>(content());
    const auto died = std::exchange(m_died, nullptr);
    died();
}

std::shared_ptr<MemoryFile> MemoryDisk::file(const std::string& path, bool create)
{
    const auto found = m_files.find(path);
    if (found != m_files.end())
        return found->second;
    return create ? m_files.emplace(path, std::make_shared<MemoryFile>()).first->second : nullptr;
}

void MemoryDisk::remove(const std::string& path)
{
    m_files.erase(path);
}

} // namespace atalaya::test
