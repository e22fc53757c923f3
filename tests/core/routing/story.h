#pragma once

#include "tests/core/routing/oracle_router.h"
#include "tests/core/routing/routing_world.h"

/// Random stories for two routers. A line of a story is numbers only; what it means depends on the state, so
/// that a story stays one when lines are left out.
namespace atalaya::routing::test {

struct Line {
    int kind = 0;
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint32_t c = 0;
    Duration wait{};
};

inline constexpr int kStoryAgents = 8;
inline constexpr int kStoryQueues = 4;
inline constexpr int kStorySkills = 3;

std::vector<Line> makeStory(std::uint64_t seed, int lines);
Event eventOf(const Line& line, const OracleRouter& oracle, Instant now);
domain::RoutingRules storyRules(std::uint32_t seed);
domain::Agent storyAgent(int number, std::uint32_t seed);

/// What went wrong at which line; nothing if both routers agree and every promise holds.
std::optional<std::string> play(const std::vector<Line>& story, RouterOptions options);

/// The story without the lines that the disagreement does not need.
std::vector<Line> shrunk(std::vector<Line> story, RouterOptions options);
std::string printed(const std::vector<Line>& story);

} // namespace atalaya::routing::test
