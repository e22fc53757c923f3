#include "core/session/profile.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/security/aes_gcm.h"

#include <fstream>
#include <spdlog/spdlog.h>

namespace atalaya::session {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kLastFile = "last-profile.txt";

/// A damaged replica is only a copy: it is put aside, not repaired.
bool mayBeginAgain(ErrorCode code)
{
    return code == ErrorCode::DatabaseCorrupt || code == ErrorCode::DatabaseKey
        || code == ErrorCode::DatabaseTooNew;
}

void putAside(const fs::path& file)
{
    std::error_code ignored;
    fs::rename(file, fs::path(file) += ".aside", ignored);
    for (const char* suffix : {"-wal", "-shm"})
        fs::remove(fs::path(file) += suffix, ignored);
}

Result<storage::ReplicaStores> openReplicaOrBegin(const storage::DatabaseOptions& options)
{
    auto opened = storage::openReplica(options);
    if (opened || !mayBeginAgain(opened.error().code))
        return opened;
    log::session().warn("the replica cannot be used and is fetched again ({})",
                        errorName(opened.error().code));
    putAside(options.path);
    return storage::openReplica(options);
}

} // namespace

std::string ProfileName::folder() const
{
    return sha256Hex(url + "|" + asciiLower(login)).substr(0, 20);
}

Result<storage::ReplicaStores> Profile::openReader() const
{
    storage::DatabaseOptions options = replicaOptions;
    options.readOnly = true;
    options.create = false;
    return storage::openReplica(options);
}

Result<std::unique_ptr<Profile>> openProfile(const fs::path& root, const ProfileName& name,
                                             security::SecretStore& secrets, Random& random)
{
    auto profile = std::make_unique<Profile>();
    profile->name = name;
    profile->folder = root / "profiles" / name.folder();
    std::error_code failed;
    fs::create_directories(profile->folder, failed);
    if (failed)
        return Error{ErrorCode::FileWrite, profile->folder.string() + ": " + failed.message()};

    storage::DatabaseOptions options;
    std::shared_ptr<const storage::Sealer> sealer;
    if (storage::canEncrypt()) {
        ATALAYA_TRY(key, security::getOrMakeKey(secrets, "desk:" + name.folder(), random));
        options.key = key;
        sealer = std::make_shared<security::AesGcmSealer>(key);
    }
    options.path = profile->folder / "desk.db";
    ATALAYA_TRY(desk, storage::openDesk(options));
    profile->desk = std::move(desk);
    options.path = profile->folder / "replica.db";
    ATALAYA_TRY(replica, openReplicaOrBegin(options));
    profile->replica = std::move(replica);
    profile->replicaOptions = options;
    ATALAYA_TRY(blobs, storage::FileBlobStore::open(profile->folder / "files", sealer));
    profile->blobs = std::move(blobs);
    return profile;
}

Result<void> rememberProfile(const fs::path& root, const ProfileName& name)
{
    std::ofstream file(root / kLastFile, std::ios::trunc);
    file << name.url << '\n' << name.login << '\n' << name.fingerprint << '\n';
    file.flush();
    if (!file)
        return Error{ErrorCode::FileWrite, (root / kLastFile).string()};
    return {};
}

Result<ProfileName> lastProfile(const fs::path& root)
{
    std::ifstream file(root / kLastFile);
    ProfileName name;
    if (!std::getline(file, name.url) || !std::getline(file, name.login))
        return Error{ErrorCode::NotFound, "nobody has signed in here"};
    std::getline(file, name.fingerprint);
    return name;
}

} // namespace atalaya::session
