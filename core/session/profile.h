#pragma once

#include "core/api/types.h"
#include "core/security/secret_store.h"
#include "core/storage/blob_store.h"
#include "core/storage/open.h"

#include <filesystem>
#include <memory>

namespace atalaya::session {

/// Which broker and who: enough to open the desk again without a network.
struct ProfileName {
    std::string url;
    std::string login;
    std::string fingerprint = {}; ///< accepted certificate; empty: the system's trust decides
    std::vector<std::string> others = {}; ///< addresses of the same company's other brokers, in their order

    /// The folder's name: stable, and tells nothing. The same for "https://Host/" and "https://host".
    std::string folder() const;
    /// Of the secret that holds the session's token.
    std::string tokenName() const { return "token:" + folder(); }
    /// Of the secret that is the key of the files.
    std::string keyName() const { return "desk:" + folder(); }
};

/// The files of one person at one broker. The replica can be thrown away; desk.db (drafts, outbox) never is.
struct Profile {
    ProfileName name;
    std::filesystem::path folder;
    storage::ReplicaStores replica; ///< of the core thread
    storage::DeskStores desk;
    std::shared_ptr<storage::BlobStore> blobs;

    /// A second, read-only connection to the replica, for a reader thread.
    Result<storage::ReplicaStores> openReader() const;

    /// Begins an empty replica in a file of its own: readers may still have the old one open. The old stores
    /// are gone then. Errors: those of openReplica; nothing changes then.
    Result<void> beginReplica();
    /// As beginReplica, but the old one's file stays beside until forgetKeptReplicas.
    Result<void> beginReplicaBeside(Instant now);
    /// Removes what beginReplicaBeside left, if it was before that time.
    Result<void> forgetKeptReplicas(Instant before);

    storage::DatabaseOptions replicaOptions; ///< of the file in use
    /// Of replicas kept beside, and since when.
    std::vector<std::pair<std::string, Instant>> keptReplicas;
};

/// Opens the folder below `root`, making it and its keys at first use; everything in it is encrypted with
/// keys from `secrets`. Errors: those of openReplica and openDesk. A replica that is damaged or was made by a
/// newer program is begun again; a desk.db that cannot be read is kept beside, under another name.
Result<std::unique_ptr<Profile>> openProfile(const std::filesystem::path& root, const ProfileName& name,
                                             security::SecretStore& secrets, Random& random);

/// Remembers who was here last, so that the desk opens without a network. Not secret: no password, no token.
Result<void> rememberProfile(const std::filesystem::path& root, const ProfileName& name);
void forgetLastProfile(const std::filesystem::path& root);
Result<ProfileName> lastProfile(const std::filesystem::path& root);

} // namespace atalaya::session
