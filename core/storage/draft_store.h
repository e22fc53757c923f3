#pragma once

#include "core/domain/draft.h"

namespace atalaya::storage {

/// How many former states of a draft are kept.
inline constexpr int kDraftVersions = 30;

/// Unsent text. A row that no remote event may touch.
class DraftStore {
public:
    virtual ~DraftStore() = default;

    /// Inserts or replaces. Keeps the state before as a version if it is 10 s older than this one or much
    /// text went away.
    virtual Result<void> save(const domain::Draft& draft) = 0;
    virtual Result<std::optional<domain::Draft>> load(const domain::DraftKey& key) = 0;
    /// Last changed first.
    virtual Result<std::vector<domain::Draft>> list() = 0;
    virtual Result<std::vector<domain::Draft>> listForTicket(domain::TicketId ticket) = 0;
    /// With its versions; nothing happens if it is not there.
    virtual Result<void> remove(const domain::DraftKey& key) = 0;
    /// As `remove`, but the versions stay with a command of the outbox, as long as that is there.
    virtual Result<void> removeFor(const domain::DraftKey& key, domain::CommandId command) = 0;
    /// The versions that stay with a command are those of this draft again.
    virtual Result<void> returnVersions(domain::CommandId command, const domain::DraftKey& key) = 0;
    /// They stay with another command.
    virtual Result<void> passVersions(domain::CommandId from, domain::CommandId to) = 0;
    /// Former states, newest first.
    virtual Result<std::vector<domain::Draft>> versions(const domain::DraftKey& key) = 0;
};

} // namespace atalaya::storage
