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
    std::string fingerprint; ///< accepted certificate; empty: the system's trust decides

    /// The folder's name: stable, and tells nothing.
    std::string folder() const;
};

/// The files of one person at one broker. replica.db can be thrown away; desk.db (drafts, outbox) never is.
struct Profile {
    ProfileName name;
    std::filesystem::path folder;
    storage::ReplicaStores replica; ///< of the core thread
    storage::DeskStores desk;
    std::shared_ptr<storage::BlobStore> blobs;

    /// A second, read-only connection to the replica, for a reader thread.
    Result<storage::ReplicaStores> openReader() const;

    storage::DatabaseOptions replicaOptions;
};

/// Opens the folder below `root`, making it and its keys at first use; everything in it is encrypted with
/// keys from `secrets`. Errors: those of openReplica and openDesk. A replica that is damaged or was made by a
/// newer program is put aside and begun again.
Result<std::unique_ptr<Profile>> openProfile(const std::filesystem::path& root, const ProfileName& name,
                                             security::SecretStore& secrets, Random& random);

/// Remembers who was here last, so that the desk opens without a network. Not secret: no password, no token.
Result<void> rememberProfile(const std::filesystem::path& root, const ProfileName& name);
Result<ProfileName> lastProfile(const std::filesystem::path& root);

} // namespace atalaya::session
