#pragma once

#include "core/security/secret_store.h"
#include "core/session/profile.h"

namespace atalaya::session {

/// The broker asks for the removal of one person's data here. It stands in a file until it is done and
/// confirmed, so that a crash or a cut cable does not end it.
struct WipeOrder {
    ProfileName name;
    std::string token; ///< with which this computer confirms
    bool emptied = false; ///< only the confirmation is left
};

/// Errors: FileWrite, DiskFull.
Result<void> keepWipeOrder(const std::filesystem::path& root, const WipeOrder& order);
/// Empty if there is none.
std::optional<WipeOrder> wipeOrder(const std::filesystem::path& root);
void forgetWipeOrder(const std::filesystem::path& root);

/// The keys: from then on the files tell nothing, whoever still has a copy of them. Errors: those of the
/// store.
Result<void> removeKeys(const ProfileName& name, security::SecretStore& secrets);
/// The files: replica, drafts, outbox, attachments, and what was remembered of who was here. Nobody may have
/// them open. Errors: FileWrite.
Result<void> removeProfile(const std::filesystem::path& root, const ProfileName& name);

} // namespace atalaya::session
