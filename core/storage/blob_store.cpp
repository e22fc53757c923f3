#include "core/storage/blob_store.h"

#include "core/base/limits.h"
#include "core/base/text.h"

#include <algorithm>
#include <system_error>

namespace atalaya::storage {
namespace {

constexpr std::size_t kSealBytes = 64; // at most what a sealer adds

Error notAHash()
{
    return Error{ErrorCode::InvalidArgument, "a blob is named by 64 hex digits"};
}

} // namespace

// A hash becomes a file name, so anything else is refused before it is one.
bool isBlobHash(std::string_view hash)
{
    return hash.size() == 64
        && std::ranges::all_of(hash, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

FileBlobStore::FileBlobStore(std::filesystem::path folder, std::shared_ptr<const Sealer> sealer)
    : m_folder(std::move(folder))
    , m_sealer(std::move(sealer))
{
}

Result<std::unique_ptr<FileBlobStore>> FileBlobStore::open(std::filesystem::path folder,
                                                           std::shared_ptr<const Sealer> sealer)
{
    ATALAYA_CHECK(platform::makePrivateFolder(folder));
    return std::unique_ptr<FileBlobStore>(new FileBlobStore(std::move(folder), std::move(sealer)));
}

std::filesystem::path FileBlobStore::pathOf(std::string_view hash) const
{
    return m_folder / std::string(hash.substr(0, 2)) / std::string(hash.substr(2));
}

Result<std::string> FileBlobStore::put(std::string_view bytes)
{
    if (bytes.size() > limits::kMailBytes)
        return Error{ErrorCode::TooLarge, "a blob of " + std::to_string(bytes.size()) + " bytes"};
    std::string hash = sha256Hex(bytes);
    const std::filesystem::path path = pathOf(hash);
    if (has(hash)) {
        // Another thread may have renamed it this moment and not yet flushed its folder.
        ATALAYA_CHECK(platform::flushToDisk(path));
        return hash;
    }
    std::error_code ignored;
    if (!std::filesystem::exists(path.parent_path(), ignored))
        ATALAYA_CHECK(platform::makePrivateFolder(path.parent_path()));
    if (!m_sealer) {
        ATALAYA_CHECK(platform::writeFileAtomically(path, bytes));
        return hash;
    }
    ATALAYA_TRY(sealed, m_sealer->seal(bytes, hash));
    ATALAYA_CHECK(platform::writeFileAtomically(path, sealed));
    return hash;
}

Result<std::string> FileBlobStore::get(std::string_view hash)
{
    if (!isBlobHash(hash))
        return notAHash();
    auto bytes = platform::readFile(pathOf(hash), limits::kMailBytes + kSealBytes);
    if (!bytes && bytes.error().code == ErrorCode::FileMissing)
        return Error{ErrorCode::NotFound, "blob " + std::string(hash)};
    if (bytes && m_sealer)
        bytes = m_sealer->open(*bytes, hash);
    ATALAYA_CHECK(bytes);
    if (sha256Hex(*bytes) != hash)
        return Error{ErrorCode::DatabaseCorrupt, "blob " + std::string(hash) + " has other bytes"};
    return bytes;
}

bool FileBlobStore::has(std::string_view hash)
{
    std::error_code ignored;
    return isBlobHash(hash) && std::filesystem::is_regular_file(pathOf(hash), ignored);
}

Result<void> FileBlobStore::remove(std::string_view hash)
{
    if (!isBlobHash(hash))
        return notAHash();
    std::error_code failure;
    std::filesystem::remove(pathOf(hash), failure);
    if (failure)
        return Error{ErrorCode::FileWrite, failure.message()};
    return {};
}

Result<std::string> MemoryBlobStore::put(std::string_view bytes)
{
    std::string hash = sha256Hex(bytes);
    m_blobs.try_emplace(hash, bytes);
    return hash;
}

Result<std::string> MemoryBlobStore::get(std::string_view hash)
{
    if (!isBlobHash(hash))
        return notAHash();
    const auto found = m_blobs.find(hash);
    if (found == m_blobs.end())
        return Error{ErrorCode::NotFound, "blob " + std::string(hash)};
    return found->second;
}

bool MemoryBlobStore::has(std::string_view hash)
{
    return m_blobs.contains(hash);
}

Result<void> MemoryBlobStore::remove(std::string_view hash)
{
    const auto found = m_blobs.find(hash);
    if (found != m_blobs.end())
        m_blobs.erase(found);
    return {};
}

} // namespace atalaya::storage
