#include "core/session/profile.h"

#include "core/base/log.h"
#include "core/base/platform/files.h"
#include "core/base/text.h"
#include "core/security/aes_gcm.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <spdlog/spdlog.h>
#include <sstream>

namespace atalaya::session {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kLastFile = "last-profile.txt";
constexpr std::string_view kReplicaFile = "replica.file"; ///< setting in desk.db
constexpr std::string_view kKeptReplicas = "replica.kept"; ///< lines "file micros"
constexpr std::string_view kFirstReplica = "replica.db";

bool cannotBeRead(ErrorCode code)
{
    return code == ErrorCode::DatabaseCorrupt || code == ErrorCode::DatabaseKey;
}

/// Damage further in shows only when it is read: all of it, once, before anybody works with it.
Result<storage::ReplicaStores> openChecked(const storage::DatabaseOptions& options)
{
    ATALAYA_TRY(stores, storage::openReplica(options));
    ATALAYA_CHECK(stores.directory->agents());
    ATALAYA_CHECK(stores.tickets->count({}));
    return stores;
}

/// desk.db holds what exists nowhere else: it is renamed, never removed.
Result<storage::DeskStores> openDeskOrKeepBeside(const storage::DatabaseOptions& options)
{
    auto opened = storage::openDesk(options);
    if (opened || !cannotBeRead(opened.error().code))
        return opened;
    std::error_code failed;
    for (int i = 1; i < 1000; ++i) {
        const fs::path beside = fs::path(options.path) += ".kept-" + std::to_string(i);
        if (fs::exists(beside, failed))
            continue;
        log::session().error("drafts and outbox cannot be read ({}); the file is kept as {}",
                             errorName(opened.error().code), beside.filename().string());
        for (const char* suffix : {"", "-wal", "-shm"}) {
            const fs::path from = fs::path(options.path) += suffix;
            if (fs::exists(from, failed))
                fs::rename(from, fs::path(beside) += suffix, failed);
        }
        return storage::openDesk(options);
    }
    return opened;
}

/// Files of former replicas; what a reader still has open goes the next time.
void removeOthers(const Profile& profile)
{
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(profile.folder, ignored)) {
        const std::string name = entry.path().filename().string();
        const bool used = name.starts_with(profile.replicaOptions.path.filename().string());
        const bool kept = std::ranges::any_of(profile.keptReplicas,
                                              [&](const auto& one) { return name.starts_with(one.first); });
        if (name.starts_with("replica") && !used && !kept)
            fs::remove(entry.path(), ignored);
    }
}

Result<void> saveKept(Profile& profile)
{
    std::string text;
    for (const auto& [file, since] : profile.keptReplicas)
        text += file + " " + std::to_string(toMicros(since)) + "\n";
    if (text.empty())
        return profile.desk.settings->remove(kKeptReplicas);
    return profile.desk.settings->set(kKeptReplicas, text);
}

Result<void> readKept(Profile& profile)
{
    ATALAYA_TRY(text, profile.desk.settings->get(kKeptReplicas));
    std::istringstream lines(text.value_or(""));
    std::string file;
    std::int64_t since = 0;
    while (lines >> file >> since)
        profile.keptReplicas.emplace_back(file, fromMicros(since));
    return {};
}

std::string nextReplicaFile(const fs::path& present)
{
    const std::string stem = present.stem().string(); // replica, replica-1 …
    const std::size_t dash = stem.find('-');
    int number = 0;
    if (dash != std::string::npos)
        std::from_chars(stem.data() + dash + 1, stem.data() + stem.size(), number);
    return "replica-" + std::to_string(number + 1) + ".db";
}

} // namespace

std::string ProfileName::folder() const
{
    std::string address = asciiLower(url);
    while (address.ends_with('/'))
        address.pop_back();
    return sha256Hex(address + "|" + asciiLower(login)).substr(0, 20);
}

Result<void> Profile::beginReplica()
{
    storage::DatabaseOptions options = replicaOptions;
    options.path = folder / nextReplicaFile(replicaOptions.path);
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm"}) // of an attempt that did not come to its end
        fs::remove(fs::path(options.path) += suffix, ignored);
    ATALAYA_TRY(fresh, storage::openReplica(options));
    ATALAYA_CHECK(desk.settings->set(kReplicaFile, options.path.filename().string()));
    replica = std::move(fresh);
    replicaOptions = options;
    removeOthers(*this);
    return {};
}

Result<void> Profile::beginReplicaBeside(Instant now)
{
    // Noted first: it must not be removed by whoever opens the profile next.
    keptReplicas.emplace_back(replicaOptions.path.filename().string(), now);
    ATALAYA_CHECK(saveKept(*this));
    return beginReplica();
}

Result<void> Profile::forgetKeptReplicas(Instant before)
{
    if (std::erase_if(keptReplicas, [&](const auto& one) { return one.second <= before; }) == 0)
        return {};
    ATALAYA_CHECK(saveKept(*this));
    removeOthers(*this);
    return {};
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
        ATALAYA_TRY(key, security::getOrMakeKey(secrets, name.keyName(), random));
        options.key = key;
        sealer = std::make_shared<security::AesGcmSealer>(key);
    }
    options.path = profile->folder / "desk.db";
    ATALAYA_TRY(desk, openDeskOrKeepBeside(options));
    profile->desk = std::move(desk);
    ATALAYA_TRY(file, profile->desk.settings->get(kReplicaFile));
    options.path = profile->folder / file.value_or(std::string(kFirstReplica));
    profile->replicaOptions = options;
    ATALAYA_CHECK(readKept(*profile));
    removeOthers(*profile);
    if (auto replica = openChecked(options)) {
        profile->replica = *std::move(replica);
    } else if (!cannotBeRead(replica.error().code) && replica.error().code != ErrorCode::DatabaseTooNew) {
        return replica.error();
    } else {
        // Only a copy: it is fetched again, not repaired.
        log::session().warn("the replica cannot be used ({})", replica.error().str());
        ATALAYA_CHECK(profile->beginReplica());
    }
    ATALAYA_TRY(blobs, storage::FileBlobStore::open(profile->folder / "files", sealer));
    profile->blobs = std::move(blobs);
    return profile;
}

Result<void> rememberProfile(const fs::path& root, const ProfileName& name)
{
    std::string text = name.url + "\n" + name.login + "\n" + name.fingerprint + "\n";
    for (const std::string& other : name.others)
        text += other + "\n";
    return platform::writeFileAtomically(root / kLastFile, text);
}

void forgetLastProfile(const fs::path& root)
{
    std::error_code ignored;
    fs::remove(root / kLastFile, ignored);
}

Result<ProfileName> lastProfile(const fs::path& root)
{
    std::ifstream file(root / kLastFile);
    ProfileName name;
    if (!std::getline(file, name.url) || !std::getline(file, name.login))
        return Error{ErrorCode::NotFound, "nobody has signed in here"};
    std::getline(file, name.fingerprint);
    for (std::string other; std::getline(file, other);)
        if (!other.empty())
            name.others.push_back(other);
    return name;
}

} // namespace atalaya::session
