#pragma once

#include "core/session/desk.h"

namespace atalaya::session {

/// A desk's part of the lists: the agent's own views and what was passed over. Both are kept in desk.db, with
/// the agent on this computer, so that they are there without a line. On the core worker. Errors of all:
/// NotSignedIn, of the database.
class ListWork {
public:
    static constexpr std::size_t kMostViews = 100;
    static constexpr std::chrono::days kSkipsKept{90};

    explicit ListWork(Desk& desk) : m_desk(desk) { }

    /// Reads what is kept. What cannot be read is logged and stays where it is.
    Result<void> open();
    Result<std::vector<domain::SavedView>> views();
    /// Errors: InvalidField, TooLarge.
    Result<bool> save(const std::vector<domain::SavedView>& views);
    Result<bool> skip(const api::Skip& skip);
    Result<std::vector<api::Skip>> skips(Instant since);

private:
    Result<storage::SettingStore*> settings();

    Desk& m_desk;
};

} // namespace atalaya::session
