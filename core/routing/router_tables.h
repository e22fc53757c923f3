#pragma once

#include "core/routing/id_keys.h"
#include "core/routing/idle_list.h"
#include "core/routing/item_table.h"

#include <unordered_map>

namespace atalaya::routing {

/// Who is best for an interaction, and who comes after.
struct Choice {
    Index agent = kNone;
    Index runnerUp = kNone;
    int candidates = 0;
};

/// The smallest key an agent could be offered now, and the next one.
struct Heads {
    KeyHeap::Entry best;
    KeyHeap::Entry next;
};

/// The question that told two agents apart, and the answers.
struct Difference {
    DecidingStep step = DecidingStep::OnlyOne;
    std::int64_t chosen = 0;
    std::int64_t other = 0;
};

/// Everything the router remembers, and what it collects during one step. Hashed tables are only looked up,
/// never walked through, so no order of hashes reaches a decision.
class RouterTables {
protected:
    explicit RouterTables(RouterOptions options) : m_options(options), m_rules(domain::defaultRoutingRules())
    {
    }

    RouterOptions m_options;
    domain::RoutingRules m_rules;
    Instant m_now;
    std::uint64_t m_number = 0; ///< steps so far
    std::uint64_t m_nextSeq = 1;
    std::uint64_t m_nextOffer = 1;

    // interactions
    ItemTable m_items;
    std::unordered_map<Index, HeldRow> m_held;
    std::unordered_map<Index, std::vector<Exclusion>> m_exclusions;
    std::unordered_map<domain::OfferId, Index, IdHash, SameId> m_offers;
    std::size_t m_waiting = 0;
    std::size_t m_offered = 0;
    std::vector<std::vector<Need>> m_demands{{}}; ///< 0: nothing asked for
    std::unordered_map<std::vector<Need>, Index, NeedsHash> m_demandIndex{{{}, 0}};

    // agents
    std::vector<AgentRow> m_agents;
    std::vector<AgentRank> m_ranks;
    std::unordered_map<domain::AgentId, Index, IdHash, SameId> m_agentIndex;
    std::vector<IdKey> m_agentKeys; ///< by agent: the id as it sorts
    Bitset m_known;
    Bitset m_signedIn;
    Bitset m_available; ///< by status
    std::array<Bitset, kChannels> m_present; ///< signed in, take the channel
    std::array<Bitset, kChannels> m_ready; ///< and are available
    std::array<Bitset, kChannels> m_free; ///< and have room
    std::uint64_t m_readyStamp = 1; ///< grows when who is known, there or available changes
    std::array<int, 3> m_counts{}; ///< known, signed in, available
    std::array<int, kChannels> m_readyCount{};
    std::array<std::int64_t, kChannels> m_meanHandling{};

    // queues and skills
    std::vector<QueueRow> m_queues;
    std::unordered_map<domain::QueueId, std::uint16_t, IdHash, SameId> m_queueIndex;
    std::vector<std::uint16_t> m_reserveQueues;
    std::vector<domain::SkillId> m_skills;
    std::vector<std::string> m_skillWords; ///< "skill:<id>:"
    std::unordered_map<domain::SkillId, Index, IdHash, SameId> m_skillIndex;
    std::vector<std::array<Bitset, 6>> m_skilled; ///< by skill: who has the level or more

    // classes
    std::vector<ClassRow> m_classes;
    std::vector<Index> m_freeClasses;
    IdleList m_idleClasses; ///< nothing waits in them; the oldest is forgotten first
    std::unordered_map<ClassKey, Index, ClassKeyHash> m_classIndex;
    Bitset m_serve; ///< classes with something that may be offered
    std::array<Bitset, kChannels> m_serveIn; ///< the same by channel
    std::array<Bitset, kChannels> m_classesIn; ///< all of the channel besides those of one known agent
    std::array<Bitset, kChannels> m_stickyIn; ///< those of one known agent
    std::vector<KeyHeap::Entry> m_heads; ///< by class
    std::vector<int> m_presentIn; ///< by class: eligible, signed in, taking the channel (sticky: available)

    TimerWheel m_wheel;

    // one step
    std::vector<Action> m_actions;
    std::vector<Index> m_touched;
    std::vector<Index> m_freed; ///< agents who may take more than before
    std::vector<Index> m_placed; ///< interactions that came or moved
    std::vector<Index> m_newClasses; ///< not linked yet; something may wait in them
    std::vector<Index> m_unserved; ///< classes in which somebody may wait for nobody
    bool m_matchAll = false;
    Index m_arrived = kNone; ///< explained if it waits after the step
};

} // namespace atalaya::routing
