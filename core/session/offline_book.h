#pragma once

#include "core/base/clock.h"
#include "core/storage/setting_store.h"

namespace atalaya::session {

/// Remembers (sealed, in desk.db) when the broker was heard last, and refuses after too long without it. The
/// largest time ever seen counts, so that turning the clock back gains nothing.
class OfflineBook {
public:
    /// Errors: those of the store.
    static Result<OfflineBook> open(storage::SettingStore& settings, Duration allowed, Instant now);

    /// The broker was heard: its word makes up for a clock that was wrong.
    Result<void> contact(Instant now);
    /// The time goes on without it. Writes at most every few minutes.
    Result<void> seen(Instant now);
    bool isExpired(Instant now) const;
    Instant openUntil() const { return m_contact + m_allowed; }
    /// How long without the broker; kept for the next start.
    Result<void> setAllowed(Duration allowed);

private:
    OfflineBook(storage::SettingStore& settings, Duration allowed);
    Result<void> keep(std::string_view name, Instant at);

    storage::SettingStore* m_settings;
    Duration m_allowed;
    Instant m_contact;
    Instant m_newest; ///< time ever seen, as written
    Instant m_contactWritten;
};

} // namespace atalaya::session
