#include "app/ctl/data_folder.h"

#include "core/security/aes_gcm.h"
#include "core/storage/sealed_blobs.h"

#include <cstdlib>

namespace atalaya::ctl {
namespace {

namespace fs = std::filesystem;

/// The key of the database, if it is encrypted.
Result<SecretString> databaseKey(security::SecretStore& secrets)
{
    auto key = secrets.get("database");
    if (!key && key.error().code == ErrorCode::NotFound)
        return SecretString();
    return key;
}

} // namespace

Result<DataFolder> folderOf(const Arguments& arguments)
{
    std::string path = arguments.text("--data");
    if (const char* other = std::getenv("ATALAYA_DATA"); path.empty() && other)
        path = other;
    if (path.empty())
        return Error{ErrorCode::UsageError,
                     "The data folder is missing: add --data DIR, or set ATALAYA_DATA in the environment."};
    DataFolder folder{fs::path(path)};
    std::error_code failure;
    if (!fs::exists(folder.database(), failure))
        return Error{ErrorCode::FileMissing,
                     path + " holds no broker's data. Make it with: atalayactl init --data " + path};
    return folder;
}

Result<platform::FileLock> lockFolder(const DataFolder& folder)
{
    auto lock = platform::FileLock::acquire(folder.lock());
    if (!lock && lock.error().code == ErrorCode::Busy)
        return Error{ErrorCode::Busy,
                     "the broker is running: stop it, or use --url with the commands that have it"};
    return lock;
}

bool isInUse(const DataFolder& folder)
{
    const auto lock = platform::FileLock::acquire(folder.lock());
    return !lock && lock.error().code == ErrorCode::Busy;
}

Result<broker::BrokerParts> openParts(const DataFolder& folder, Random& random)
{
    broker::BrokerParts parts;
    ATALAYA_TRY(secrets,
                security::SealedFileSecretStore::open(folder.secrets(), folder.secretsKey(), random));
    ATALAYA_TRY(key, databaseKey(*secrets));
    storage::DatabaseOptions options;
    options.path = folder.database();
    options.key = key;
    ATALAYA_TRY(stores, storage::openBroker(options));
    ATALAYA_TRY(blobs, storage::openSealedBlobs(folder.blobs(), options, security::sealerFor(options.key)));
    parts.stores = std::move(stores);
    parts.blobs = std::move(blobs);
    parts.secrets = std::move(secrets);
    return parts;
}

Result<ReadOnlyData> openToRead(const DataFolder& folder, Random& random)
{
    ReadOnlyData data;
    ATALAYA_TRY(secrets,
                security::SealedFileSecretStore::open(folder.secrets(), folder.secretsKey(), random));
    ATALAYA_TRY(key, databaseKey(*secrets));
    storage::DatabaseOptions options;
    options.path = folder.database();
    options.readOnly = true;
    options.create = false;
    options.key = key;
    ATALAYA_TRY(stores, storage::openBroker(options));
    ATALAYA_TRY(blobs, storage::openSealedBlobs(folder.blobs(), options, security::sealerFor(options.key)));
    data.stores = std::move(stores);
    data.blobs = std::move(blobs);
    return data;
}

Result<bool> copyBlobs(const DataFolder& folder, Random& random, const fs::path& target)
{
    ATALAYA_TRY(secrets,
                security::SealedFileSecretStore::open(folder.secrets(), folder.secretsKey(), random));
    ATALAYA_TRY(key, databaseKey(*secrets));
    storage::DatabaseOptions options;
    options.key = key;
    return storage::copyBlobs(folder.blobs(), options, target);
}

Result<OfflineBroker> OfflineBroker::open(Context& context, const DataFolder& folder, const Clock& clock)
{
    ATALAYA_TRY(lock, lockFolder(folder));
    ATALAYA_TRY(parts, openParts(folder, context.random));
    ATALAYA_TRY(made, broker::Broker::open({}, std::move(parts), clock, context.random));
    return OfflineBroker(std::move(lock), std::move(made));
}

Result<void> OfflineBroker::act(const std::function<Result<void>(broker::Turn&)>& work)
{
    std::optional<Error> refused;
    m_broker->engine().postOrRefuse({work, [&refused](const Error& error) { refused = error; }});
    m_broker->drain();
    if (refused)
        return *refused;
    return {};
}

Result<OfflineBroker> openOffline(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(folder, folderOf(arguments));
    return OfflineBroker::open(context, folder, context.clock);
}

Result<void> audit(broker::Turn& turn, std::string_view action, std::string_view subject)
{
    storage::AuditRecord record;
    record.at = turn.now;
    record.actor = "atalayactl";
    record.action = action;
    record.subject = subject;
    record.detail = "{}";
    ATALAYA_CHECK(turn.stores.audit->append(record));
    return {};
}

} // namespace atalaya::ctl
