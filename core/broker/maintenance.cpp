#include "core/broker/maintenance.h"

namespace atalaya::broker {
namespace {

/// Longer than any workstation can be away and still send what it has in its outbox.
constexpr Duration kAnswersKept = std::chrono::hours(24 * 180);
/// More than a year, so that last year's season can be compared with this one's.
constexpr Duration kPastKept = std::chrono::hours(24 * 400);
constexpr Duration kReasonsKept = std::chrono::hours(24 * 365);

} // namespace

Maintenance::Maintenance(Engine& engine, std::int64_t eventsKept)
    : m_eventsKept(eventsKept)
    , m_next(engine.clock().now() + kInterval)
{
    engine.addTimer({[this] { return std::optional(m_next); }, [this](Turn& turn) { return run(turn); }});
}

Result<void> Maintenance::run(Turn& turn)
{
    m_next = turn.now + kInterval;
    ATALAYA_CHECK(turn.stores.events->trim(turn.journal.lastSeq() - m_eventsKept));
    ATALAYA_CHECK(turn.stores.commands->purge(turn.now - kAnswersKept));
    ATALAYA_CHECK(turn.stores.routerLog->purge(turn.now - kReasonsKept));
    ATALAYA_CHECK(turn.stores.past->purge(turn.now - kPastKept));
    ATALAYA_CHECK(turn.stores.credentials->purgeTokens(turn.now));
    return {};
}

} // namespace atalaya::broker
