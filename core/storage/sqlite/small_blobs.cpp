#include "core/base/limits.h"
#include "core/base/queue.h"
#include "core/base/text.h"
#include "core/storage/open.h"
#include "core/storage/sealed_blobs.h"
#include "core/storage/sqlite/migrations.h"

#include <atomic>
#include <system_error>

namespace atalaya::storage {
namespace sqlite {
namespace {

constexpr std::size_t kSmall = 64u << 10; // above it a file is no slower
constexpr std::size_t kWaiting = 2000;
constexpr std::size_t kReaders = 2;
constexpr int kCacheKiB = 1000;

/// Connections that threads take, use and give back: never two threads at one.
using Pool = BoundedQueue<std::unique_ptr<Database>>;

class Borrowed {
public:
    explicit Borrowed(Pool& pool) : m_pool(pool)
    {
        while (m_held.empty())
            m_held = pool.take(1, std::chrono::seconds(1));
    }
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;
    ~Borrowed()
    {
        const bool fits = m_pool.push(m_held.front());
        ATALAYA_ASSERT(fits);
    }
    Database& operator*() const { return *m_held.front(); }

private:
    Pool& m_pool;
    std::vector<std::unique_ptr<Database>> m_held;
};

std::uint8_t digit(char c)
{
    return static_cast<std::uint8_t>(c <= '9' ? c - '0' : c - 'a' + 10);
}

Blob keyOf(std::string_view hash)
{
    Blob key;
    for (std::size_t i = 0; i + 1 < hash.size(); i += 2)
        key.bytes.push_back(static_cast<char>(digit(hash[i]) << 4 | digit(hash[i + 1])));
    return key;
}

struct Waiting {
    Blob key;
    Blob bytes;
};

/// What is to be stored waits in a queue; who flushes writes for all. Readers have connections of their own.
class SmallBlobStore final : public BlobStore {
public:
    SmallBlobStore(std::unique_ptr<BlobStore> files, std::unique_ptr<Database> writer,
                   std::vector<std::unique_ptr<Database>> readers)
        : m_files(std::move(files))
    {
        const auto add = [](Pool& pool, std::unique_ptr<Database> database) {
            const bool fits = pool.push(std::move(database));
            ATALAYA_ASSERT(fits);
        };
        add(m_writer, std::move(writer));
        for (auto& reader : readers)
            add(m_readers, std::move(reader));
    }

    Result<std::string> put(std::string_view bytes) override
    {
        ATALAYA_TRY(hash, putLater(bytes));
        ATALAYA_CHECK(flush());
        return hash;
    }

    Result<std::string> putLater(std::string_view bytes) override
    {
        if (bytes.size() > kSmall)
            return m_files->put(bytes);
        std::string hash = sha256Hex(bytes);
        Waiting one{keyOf(hash), {std::string(bytes)}};
        if (m_failed > 0)
            ATALAYA_CHECK(flush());
        while (!m_waiting.push(one))
            ATALAYA_CHECK(flush());
        return hash;
    }

    Result<void> flush() override
    {
        // Who has to wait here finds later that its bytes were written, or that they are still waiting.
        const Borrowed writer(m_writer);
        for (Waiting& one : m_waiting.take(kWaiting, std::chrono::microseconds(0)))
            m_taken.push_back(std::move(one));
        if (m_taken.empty())
            return {};
        auto written = write(*writer);
        if (written)
            m_taken.clear();
        m_failed = m_taken.size();
        return written;
    }

    Result<std::string> get(std::string_view hash) override
    {
        if (!isBlobHash(hash))
            return m_files->get(hash);
        std::optional<Blob> found;
        {
            const Borrowed reader(m_readers);
            ATALAYA_TRY(query, (*reader).prepare("SELECT bytes FROM blob WHERE hash = ?1"));
            const Blob key = keyOf(hash);
            ATALAYA_TRY(row, query.bind(key).first<Blob>());
            found = std::move(row);
        }
        if (!found)
            return m_files->get(hash);
        if (sha256Hex(found->bytes) != hash)
            return Error{ErrorCode::DatabaseCorrupt, "blob " + std::string(hash) + " has other bytes"};
        return std::move(found->bytes);
    }

    bool has(std::string_view hash) override
    {
        if (!isBlobHash(hash))
            return false;
        {
            const Borrowed reader(m_readers);
            const Blob key = keyOf(hash);
            auto query = (*reader).prepare("SELECT 1 FROM blob WHERE hash = ?1");
            if (query)
                if (const auto row = query->bind(key).step(); row && *row)
                    return true;
        }
        return m_files->has(hash);
    }

    Result<void> remove(std::string_view hash) override
    {
        if (isBlobHash(hash)) {
            ATALAYA_CHECK(flush());
            const Borrowed writer(m_writer);
            ATALAYA_CHECK((*writer).execute("DELETE FROM blob WHERE hash = ?1", keyOf(hash)));
        }
        return m_files->remove(hash);
    }

private:
    Result<void> write(Database& database)
    {
        ATALAYA_TRY(transaction, Transaction::begin(database));
        {
            ATALAYA_TRY(insert,
                        database.prepare("INSERT INTO blob (hash, bytes) VALUES (?1, ?2)"
                                         " ON CONFLICT DO NOTHING"));
            for (const Waiting& one : m_taken)
                ATALAYA_CHECK(insert.bind(one.key, one.bytes).execute());
        }
        return transaction.commit();
    }

    std::unique_ptr<BlobStore> m_files;
    BoundedQueue<Waiting> m_waiting{kWaiting};
    std::vector<Waiting> m_taken; ///< not yet written; for the holder of the writer
    std::atomic<std::size_t> m_failed{0}; ///< of m_taken after a failure: then nothing more is taken
    Pool m_writer{1};
    Pool m_readers{kReaders};
};

DatabaseOptions optionsOf(const std::filesystem::path& folder, DatabaseOptions options)
{
    options.path = folder / kSmallBlobs;
    options.cacheKiB = kCacheKiB;
    return options;
}

} // namespace
} // namespace sqlite

Result<std::unique_ptr<BlobStore>> openBlobs(const std::filesystem::path& folder, DatabaseOptions options)
{
    return openSealedBlobs(folder, std::move(options), nullptr);
}

Result<std::unique_ptr<BlobStore>> openSealedBlobs(const std::filesystem::path& folder,
                                                   DatabaseOptions options,
                                                   std::shared_ptr<const Sealer> sealer)
{
    static constexpr std::string_view kAreas[] = {"blobs"};
    ATALAYA_TRY(files, FileBlobStore::open(folder, std::move(sealer)));
    options = sqlite::optionsOf(folder, std::move(options));
    std::error_code ignored;
    if (options.readOnly && !std::filesystem::exists(options.path, ignored))
        return std::unique_ptr<BlobStore>(std::move(files)); // none is small yet
    ATALAYA_TRY(writer, sqlite::Database::open(options));
    ATALAYA_CHECK(sqlite::migrate(*writer, kAreas));
    options.readOnly = true;
    std::vector<std::unique_ptr<sqlite::Database>> readers;
    for (std::size_t i = 0; i < sqlite::kReaders; ++i) {
        ATALAYA_TRY(reader, sqlite::Database::open(options));
        readers.push_back(std::move(reader));
    }
    return std::unique_ptr<BlobStore>(
        std::make_unique<sqlite::SmallBlobStore>(std::move(files), std::move(writer), std::move(readers)));
}

Result<bool> copyBlobs(const std::filesystem::path& folder, DatabaseOptions options,
                       const std::filesystem::path& target)
{
    options = sqlite::optionsOf(folder, std::move(options));
    options.readOnly = true;
    std::error_code ignored;
    if (!std::filesystem::exists(options.path, ignored))
        return false;
    ATALAYA_TRY(database, sqlite::Database::open(options));
    ATALAYA_CHECK(database->backup(target));
    return true;
}

} // namespace atalaya::storage
