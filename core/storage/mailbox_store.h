#pragma once

#include "core/domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace atalaya::storage {

/// How far the intake of one IMAP folder has come. Written in the same transaction as what was taken in.
struct MailboxState {
    domain::ChannelAccountId account;
    std::string folder;
    std::uint32_t uidValidity = 0;
    std::uint32_t lastUid = 0; ///< everything up to here was seen
    std::vector<std::uint32_t> pending; ///< seen but not taken in yet, ascending
    Instant updatedAt;

    friend bool operator==(const MailboxState&, const MailboxState&) = default;
};

class MailboxStore {
public:
    virtual ~MailboxStore() = default;

    virtual Result<std::optional<MailboxState>> find(domain::ChannelAccountId account,
                                                     std::string_view folder) = 0;
    /// Inserts or replaces.
    virtual Result<void> put(const MailboxState& state) = 0;
    virtual Result<std::vector<MailboxState>> list() = 0;
    /// Forgets all folders of the account.
    virtual Result<void> remove(domain::ChannelAccountId account) = 0;
};

} // namespace atalaya::storage
