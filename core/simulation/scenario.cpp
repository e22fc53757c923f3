#include "core/simulation/scenario.h"

#include <cmath>
#include <numeric>

namespace atalaya::simulation {
namespace {

Uuid numbered(std::uint32_t slot, std::uint32_t generation)
{
    // The last bytes are those that hash; the variant and version bits of real ids do not matter here.
    Uuid id;
    for (std::size_t i = 0; i < 4; ++i) {
        id.bytes[15 - i] = static_cast<std::uint8_t>(slot >> (8 * i));
        id.bytes[11 - i] = static_cast<std::uint8_t>(generation >> (8 * i));
    }
    return id;
}

} // namespace

Duration Scenario::duration(double units) const
{
    // Beyond 10,000 years nothing happens; the limit keeps sums inside 64 bits.
    return Duration(std::llround(std::min(units * microsPerUnit, 3e17)));
}

std::size_t Scenario::agentCount() const
{
    return std::accumulate(
        groups.begin(), groups.end(), std::size_t{0},
        [](std::size_t sum, const auto& one) { return sum + static_cast<std::size_t>(one.agents); });
}

domain::QueueId queueId(std::size_t number)
{
    return domain::QueueId(numbered(static_cast<std::uint32_t>(number), 1));
}

domain::SkillId skillId(std::size_t number)
{
    return domain::SkillId(numbered(static_cast<std::uint32_t>(number), 2));
}

domain::AgentId agentId(std::size_t number)
{
    return domain::AgentId(numbered(static_cast<std::uint32_t>(number), 3));
}

domain::TicketId ticketId(std::uint32_t slot, std::uint32_t generation)
{
    return domain::TicketId(numbered(slot, generation));
}

std::size_t numberOf(const Uuid& id) noexcept
{
    std::size_t number = 0;
    for (std::size_t i = 12; i < 16; ++i)
        number = number << 8 | id.bytes[i];
    return number;
}

} // namespace atalaya::simulation
