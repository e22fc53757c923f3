#pragma once

#include "core/routing/router.h"

#include <vector>

namespace atalaya::routing::test {

/// What a broker is to its router, and no more: it writes down every event with its time, takes snapshots,
/// dies, and comes back from what is written. Time limits act in a step of their own, before the event.
class SeedHost {
public:
    explicit SeedHost(RouterOptions options);

    /// What one step did.
    struct Step {
        Event event;
        Instant now;
        std::vector<Action> actions;
    };
    /// A step for the limits that are over, if there are any.
    std::optional<Step> passTime(Instant wall);
    /// After passTime of the same moment.
    Step tell(const Event& event);

    void takeSnapshot();
    /// The process dies; what comes back has to be the state that went, and to say on the way what was said
    /// then. Nothing if so.
    std::optional<std::string> crash(bool withSnapshot);
    /// It dies after the router has decided and before that is durable: as if the event had never been heard.
    std::optional<std::string> crashBeforeCommit(const Event& event);
    /// M1: had the first interaction that this step gives to somebody been more urgent, it would have been
    /// given too. Nothing if so. Before `tell` of the event.
    std::optional<std::string> wouldStillWin(const Event& event) const;

    const Router& router() const { return *m_router; }
    Instant now() const { return m_now; }
    std::uint64_t hash() const { return stateHash(m_router->snapshot()); }

private:
    struct Logged {
        Event event;
        Instant now;
        std::uint64_t said = 0;
    };
    std::vector<Action> write(const Event& event);
    std::optional<std::string> comeBack(std::uint64_t expected, bool withSnapshot);

    RouterOptions m_options;
    std::unique_ptr<Router> m_router;
    std::vector<Logged> m_log;
    std::string m_snapshot;
    std::size_t m_snapshotAt = 0; ///< events before it
    Instant m_now;
};

} // namespace atalaya::routing::test
