#include "core/session/file_keeper.h"

#include <algorithm>
#include <charconv>

namespace atalaya::session {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kUsed = "file.used."; ///< and the hash: micros
constexpr std::chrono::hours kFresh{1};
constexpr int kShelvesAtOnce = 16;
constexpr int kRemovedAtOnce = 50;

} // namespace

FileKeeper::FileKeeper(fs::path folder, storage::BlobStore& blobs, storage::SettingStore& settings)
    : m_folder(std::move(folder))
    , m_blobs(&blobs)
    , m_settings(&settings)
{
}

Result<void> FileKeeper::used(const std::string& hash, Instant now)
{
    const std::string key = std::string(kUsed) + hash;
    ATALAYA_TRY(known, m_settings->get(key));
    std::int64_t micros = 0;
    if (known)
        std::from_chars(known->data(), known->data() + known->size(), micros);
    if (known && now - fromMicros(micros) < kFresh / 2)
        return {}; // not a write for every look
    return m_settings->set(key, std::to_string(toMicros(now)));
}

std::int64_t FileKeeper::bytes() const
{
    std::int64_t total = 0;
    std::error_code failed;
    fs::recursive_directory_iterator at(m_folder, failed);
    for (; !failed && at != fs::recursive_directory_iterator(); at.increment(failed)) {
        std::error_code gone;
        const auto size = at->is_regular_file(gone) ? at->file_size(gone) : 0;
        total += gone ? 0 : static_cast<std::int64_t>(size);
    }
    return total;
}

void FileKeeper::beginPass()
{
    m_shelf = 0;
    m_bytes = 0;
    m_over = 0;
    m_seen.clear();
}

Result<void> FileKeeper::step(std::int64_t limit, Instant now,
                              const std::function<Result<std::set<std::string>>()>& needed)
{
    if (m_shelf < kShelves) {
        for (int i = 0; i < kShelvesAtOnce && m_shelf < kShelves; ++i)
            ATALAYA_CHECK(look(m_shelf++, now));
        if (m_shelf < kShelves)
            return {};
        m_over = std::max<std::int64_t>(0, m_bytes - limit);
        std::ranges::sort(m_seen, std::greater(), &File::usedAt);
        return {};
    }
    if (m_over <= 0)
        return {};
    ATALAYA_TRY(names, needed());
    return removeSome(now, names);
}

Result<void> FileKeeper::look(int shelf, Instant now)
{
    static constexpr std::string_view kDigits = "0123456789abcdef";
    const std::string name{kDigits[static_cast<std::size_t>(shelf / 16)],
                           kDigits[static_cast<std::size_t>(shelf % 16)]};
    std::error_code failed;
    fs::directory_iterator at(m_folder / name, failed);
    for (; !failed && at != fs::directory_iterator(); at.increment(failed)) {
        std::error_code gone;
        const std::string hash = name + at->path().filename().string();
        const auto size = at->file_size(gone);
        if (gone || !storage::isBlobHash(hash))
            continue;
        ATALAYA_TRY(known, m_settings->get(std::string(kUsed) + hash));
        std::int64_t micros = toMicros(now);
        if (known)
            std::from_chars(known->data(), known->data() + known->size(), micros);
        else
            ATALAYA_CHECK(used(hash, now)); // its age counts from now on
        m_seen.push_back({hash, static_cast<std::int64_t>(size), fromMicros(micros)});
        m_bytes += static_cast<std::int64_t>(size);
    }
    return {};
}

Result<void> FileKeeper::removeSome(Instant now, const std::set<std::string>& needed)
{
    for (int removed = 0; removed < kRemovedAtOnce && m_over > 0 && !m_seen.empty();) {
        const File file = std::move(m_seen.back());
        m_seen.pop_back();
        if (needed.contains(file.hash) || now - file.usedAt < kFresh)
            continue;
        ATALAYA_CHECK(m_blobs->remove(file.hash));
        ATALAYA_CHECK(m_settings->remove(std::string(kUsed) + file.hash));
        m_over -= file.bytes;
        ++removed;
    }
    if (m_seen.empty())
        m_over = 0; // the rest is needed
    return {};
}

} // namespace atalaya::session
