#pragma once

#include "core/base/platform/files.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace atalaya::storage {

/// Turns bytes into bytes that tell nothing, and back. `context` binds them to their place. See
/// security::AesGcmSealer.
class Sealer {
public:
    virtual ~Sealer() = default;
    virtual Result<std::string> seal(std::string_view plain, std::string_view context) const = 0;
    /// Errors: SecretUnavailable (wrong key, or changed bytes).
    virtual Result<std::string> open(std::string_view sealed, std::string_view context) const = 0;
};

/// 64 lower-case hex digits. Whatever else is asked for is no name of a blob.
bool isBlobHash(std::string_view hash);

/// Bytes under their SHA-256: attachments and messages as they arrived. Safe from several threads.
class BlobStore {
public:
    virtual ~BlobStore() = default;

    /// The hash. Durable when it returns; the same bytes are stored once. Errors: TooLarge, FileWrite,
    /// DiskFull.
    virtual Result<std::string> put(std::string_view bytes) = 0;
    /// As put, but found and durable only after the next flush(): many become durable together.
    virtual Result<std::string> putLater(std::string_view bytes) { return put(bytes); }
    /// All that putLater took, in whatever thread, is durable. Errors: FileWrite, DiskFull, Database….
    virtual Result<void> flush() { return {}; }
    /// Errors: NotFound, FileRead, DatabaseCorrupt (the bytes do not have that hash), InvalidArgument (not a
    /// hash).
    virtual Result<std::string> get(std::string_view hash) = 0;
    virtual bool has(std::string_view hash) = 0;
    /// Nothing happens if it is not there.
    virtual Result<void> remove(std::string_view hash) = 0;
};

/// Files below a folder, ab/cdef…, written aside, flushed and renamed; sealed if there is a sealer.
class FileBlobStore final : public BlobStore {
public:
    /// Makes the folder. Errors: FileWrite.
    static Result<std::unique_ptr<FileBlobStore>> open(std::filesystem::path folder,
                                                       std::shared_ptr<const Sealer> sealer = nullptr);

    Result<std::string> put(std::string_view bytes) override;
    Result<std::string> get(std::string_view hash) override;
    bool has(std::string_view hash) override;
    Result<void> remove(std::string_view hash) override;

private:
    FileBlobStore(std::filesystem::path folder, std::shared_ptr<const Sealer> sealer);
    std::filesystem::path pathOf(std::string_view hash) const;

    std::filesystem::path m_folder;
    std::shared_ptr<const Sealer> m_sealer;
};

/// In memory, for tests and the sandbox. One thread.
class MemoryBlobStore final : public BlobStore {
public:
    Result<std::string> put(std::string_view bytes) override;
    Result<std::string> get(std::string_view hash) override;
    bool has(std::string_view hash) override;
    Result<void> remove(std::string_view hash) override;

private:
    std::map<std::string, std::string, std::less<>> m_blobs;
};

} // namespace atalaya::storage
