#pragma once

#include "core/broker/visibility.h"
#include "core/protocol/changes.h"
#include "core/storage/event_log.h"

#include <functional>
#include <memory>
#include <vector>

namespace atalaya::broker {

/// One change of this turn, encoded once.
struct RecordedChange {
    std::int64_t seq = 0;
    Instant at;
    std::string kind;
    std::string body; ///< JSON
    Scope scope;
    Uuid id; ///< of the thing that changed
};

/// What a turn will tell the world once it is committed: changes for sessions, and effects (answers, offers,
/// replies).
class Journal {
public:
    explicit Journal(storage::EventLog& log) : m_log(&log) { }

    /// Writes a change into the event log; its sequence number. Errors: the Database… codes.
    Result<std::int64_t> record(const protocol::ChangeBody& body, const Scope& scope, Instant at);
    /// Runs after the commit, in the order given; dropped if there is none.
    void afterCommit(std::function<void()> effect) { m_effects.push_back(std::move(effect)); }

    /// A place to go back to when one input of the turn fails.
    struct Mark {
        std::size_t changes = 0;
        std::size_t effects = 0;
        std::int64_t lastSeq = 0;
    };
    Mark mark() const { return {m_changes.size(), m_effects.size(), m_lastSeq}; }
    void rollback(const Mark& mark);

    /// Newest sequence number recorded; `reset` sets it from the store.
    std::int64_t lastSeq() const { return m_lastSeq; }
    void reset(std::int64_t lastSeq);

    std::vector<RecordedChange> takeChanges() { return std::exchange(m_changes, {}); }
    std::vector<std::function<void()>> takeEffects() { return std::exchange(m_effects, {}); }

private:
    storage::EventLog* m_log;
    std::vector<RecordedChange> m_changes;
    std::vector<std::function<void()>> m_effects;
    std::int64_t m_lastSeq = 0;
};

} // namespace atalaya::broker
