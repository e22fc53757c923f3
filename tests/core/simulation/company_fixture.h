#pragma once

#include "core/base/random.h"
#include "core/simulation/company.h"

/// A small company and a past for it, by hand.
namespace atalaya::simulation::test {

using namespace std::chrono_literals;

inline const Instant kMonday = fromMicros(1'763'337'600'000'000); ///< 17 November 2025, midnight in UTC

template <typename Id> Id idOf(std::uint8_t number)
{
    Uuid uuid;
    uuid.bytes[0] = 7; // unlike the numbers of a scenario
    uuid.bytes[15] = number;
    return Id(uuid);
}

inline domain::Queue queueOf(std::uint8_t number)
{
    domain::Queue out;
    out.id = idOf<domain::QueueId>(number);
    out.name = "Queue " + std::to_string(number);
    return out;
}

inline domain::Agent agentOf(std::uint8_t number, std::vector<std::uint8_t> queues,
                             std::vector<std::uint8_t> skills = {})
{
    domain::Agent out;
    out.id = idOf<domain::AgentId>(number);
    out.login = "agent" + std::to_string(number);
    for (const std::uint8_t queue : queues)
        out.queues.push_back(idOf<domain::QueueId>(queue));
    for (const std::uint8_t skill : skills)
        out.skills.push_back({idOf<domain::SkillId>(skill), 3});
    for (std::size_t i = 0; i < domain::kChannelKindCount; ++i)
        out.channels.push_back(static_cast<domain::ChannelKind>(i));
    return out;
}

/// A call that came at `at` after midnight and took `handling`.
inline routing::RecordedWork call(std::uint8_t number, std::uint8_t queue, Duration at, Duration handling)
{
    routing::RecordedWork out;
    out.ticket = idOf<domain::TicketId>(number);
    out.queue = idOf<domain::QueueId>(queue);
    out.channel = domain::ChannelKind::Voice;
    out.arrivedAt = kMonday + at;
    out.startedAt = out.arrivedAt;
    out.finishedAt = out.arrivedAt + handling;
    return out;
}

inline routing::RecordedPresence there(std::uint8_t agent, Duration from, std::optional<Duration> until = {})
{
    routing::RecordedPresence out{idOf<domain::AgentId>(agent), kMonday + from, std::nullopt};
    if (until)
        out.until = kMonday + *until;
    return out;
}

inline CompanyRules defaults()
{
    return {domain::defaultRoutingRules(), {}};
}

} // namespace atalaya::simulation::test
