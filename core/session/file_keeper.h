#pragma once

#include "core/base/clock.h"
#include "core/storage/open.h"

#include <set>

namespace atalaya::session {

/// Attachments on this computer that can be fetched again: which were used last, and which go when they take
/// more room than they may. When one was used stands in desk.db, to the hour.
class FileKeeper {
public:
    FileKeeper(std::filesystem::path folder, storage::BlobStore& blobs, storage::SettingStore& settings);

    Result<void> used(const std::string& hash, Instant now);
    std::int64_t bytes() const;

    void beginPass();
    bool isBusy() const noexcept { return m_shelf < kShelves || m_over > 0; }
    /// Looks at a sixteenth of the folder, or removes at most fifty files. Those in `needed`, and those used
    /// within an hour, stay. Errors: of the database, FileWrite.
    Result<void> step(std::int64_t limit, Instant now,
                      const std::function<Result<std::set<std::string>>()>& needed);

private:
    struct File {
        std::string hash;
        std::int64_t bytes = 0;
        Instant usedAt;
    };
    static constexpr int kShelves = 256;
    Result<void> look(int shelf, Instant now);
    Result<void> removeSome(Instant now, const std::set<std::string>& needed);

    std::filesystem::path m_folder;
    storage::BlobStore* m_blobs;
    storage::SettingStore* m_settings;
    int m_shelf = kShelves;
    std::int64_t m_bytes = 0;
    std::int64_t m_over = 0; ///< bytes that have to go
    std::vector<File> m_seen; ///< last used last, while removing: the longest unused at the end
};

} // namespace atalaya::session
