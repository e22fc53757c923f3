#pragma once

#include "core/broker/engine.h"

namespace atalaya::broker {

/// Once an hour: forgets what nobody needs any more, so that the database does not grow without an end.
class Maintenance {
public:
    Maintenance(Engine& engine, std::int64_t eventsKept);

private:
    static constexpr Duration kInterval = std::chrono::hours(1);
    Result<void> run(Turn& turn);

    const std::int64_t m_eventsKept;
    Instant m_next;
};

} // namespace atalaya::broker
