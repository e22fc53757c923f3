#pragma once

#include "tests/core/routing/routing_world.h"

/// What a seed decides before its story begins: the people, the rules, and how much goes wrong. Whole numbers
/// only, so that a seed means the same on every machine.
namespace atalaya::routing::test {

/// SplitMix64 (Steele, Lea, Flood 2014).
struct Dice {
    std::uint64_t state = 0;

    std::uint64_t next()
    {
        std::uint64_t out = state += 0x9e3779b97f4a7c15;
        out = (out ^ (out >> 30)) * 0xbf58476d1ce4e5b9;
        out = (out ^ (out >> 27)) * 0x94d049bb133111eb;
        return out ^ (out >> 31);
    }
    int below(int bound) { return static_cast<int>((next() >> 33) % static_cast<std::uint64_t>(bound)); }
    bool one(int in) { return below(in) == 0; }
    bool chance(int perMille) { return below(1000) < perMille; }
    Duration seconds(int most) { return std::chrono::milliseconds(below(most * 1000 + 1)); }
};

/// Of each thousand. A third of the seeds has none of a fault, so that the others show their own weaknesses.
struct FaultRates {
    int lost = 0; ///< answers of agents that never come
    int doubled = 0; ///< answers that come twice, the second time later
    int contradicted = 0; ///< accepted and declined at once, in either order
    int late = 0; ///< answers that come when the offer is dead
    int declined = 0;
    int flapping = 0; ///< people who come, go, or are away
    int crash = 0; ///< the host dies after a commit, or before it
    int coldStart = 0; ///< of the crashes: without a snapshot
    int pause = 0; ///< the host stands still for longer than an offer lives
    int clockJump = 0; ///< an hour forward or back
    int newRules = 0;
    int queuePaused = 0;
    int shift = 0; ///< everybody goes, or everybody comes
    int moved = 0; ///< transfers, gifts of a person, pulls
    int gone = 0; ///< cancelled, abandoned
    int profile = 0; ///< skills, queues or capacity of an agent change
    int silence = 0; ///< conversations fall asleep and wake up
};

struct SeedPlan {
    std::uint64_t seed = 0;
    int agents = 0;
    int queues = 0;
    bool plain =
        false; ///< no ladders, rings, sticky agents, exclusions, bands: overtaking has its exact bound
    bool reserves = false;
    int mostWaiting = 0;
    int gapSeconds = 0; ///< longest time between two events that nobody waits for
    int handlingSeconds = 0; ///< longest work on one interaction
    RouterOptions options;
    FaultRates faults;
};

inline constexpr int kSeedSkills = 3;

SeedPlan planOf(std::uint64_t seed);
domain::RoutingRules rulesOf(const SeedPlan& plan, Dice& dice);
domain::Agent agentOf(const SeedPlan& plan, int number, Dice& dice);
domain::Queue queueOf(int number, Dice& dice);
std::vector<domain::SkillLevel> skillsOf(Dice& dice, int most);

} // namespace atalaya::routing::test
