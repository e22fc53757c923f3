#pragma once

#include "core/api/computer.h"
#include "core/session/desk.h"
#include "core/session/offline_book.h"
#include "core/session/wipe_order.h"

namespace atalaya::session {

/// What may lock a desk or empty it: the vault of its keys, the time without the broker, an order to wipe. On
/// the core worker.
class DeskGuard {
public:
    explicit DeskGuard(Desk& desk) : m_desk(desk) { }

    /// First thing at a start: ends a wipe that was interrupted, opens the vault. Errors: DeviceLocked (a
    /// person has to unlock it), SecretUnavailable.
    Result<void> open();
    /// A profile's files are open. Errors: those of the store.
    Result<void> begin(Profile& profile);
    /// The broker was heard: what is here may be read again.
    void contact();
    void tick();

    /// Why nothing may be read now; empty if it may.
    std::optional<Error> barrier() const;

    Result<api::LockState> state() const;
    Result<api::LockState> unlock(const SecretString& passphrase);
    Result<api::LockState> setPassphrase(const SecretString& old, const SecretString& fresh);

    /// The broker wants this person's data removed: keys first, then files, drafts and outbox with them.
    void wipe(ProfileName name, const std::string& token);

    void devices(std::function<void(Result<std::vector<domain::Device>>)> done);
    void wipeDevice(const std::string& device, std::function<void(Result<std::vector<domain::Device>>)> done);

private:
    api::LockState stateNow() const;
    Result<api::LockState> unlockedNow();
    Result<void> goOnWiping();
    void closeFiles();
    void emptied();
    void confirm(const WipeOrder& order);
    void confirmed(std::uint64_t attempt, const Result<net::HttpResponse>& answer);
    void tell();

    Desk& m_desk;
    std::optional<OfflineBook> m_book; ///< of the profile that is open
    bool m_expired = false;
    std::optional<WipeOrder> m_order; ///< not confirmed so far
    bool m_confirming = false;
    Instant m_confirmAfter;
};

} // namespace atalaya::session
