#pragma once

#include "core/domain/directory.h"
#include "core/security/secret_store.h"
#include "tests/simulation/desk_world/memory_disk.h"

namespace atalaya::test {

/// A small company whose people have all signed in once: what every world begins with. Making it takes
/// longer than a world.
struct WorldStart {
    /// In the folder, which stays as long as worlds are made from it.
    static WorldStart make(const std::string& folder);

    std::string folder;
    DiskContent broker;
    std::vector<DiskContent> desks;
    std::vector<security::MemorySecretStore> secrets; ///< by desk
    std::vector<domain::Agent> agents; ///< by desk
    std::vector<domain::QueueId> queues;
    domain::ChannelAccountId account;
};

} // namespace atalaya::test
