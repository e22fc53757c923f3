#pragma once

#include "core/base/result.h"
#include "core/domain/routing_rules.h"
#include "core/simulation/arrivals.h"

#include <map>
#include <string>
#include <vector>

/// A company as the simulator sees it: who comes, who works, by which rules. All times are in the unit of the
/// scenario, rates are per unit; what the router gets is made of them once, when the scenario is read.
namespace atalaya::simulation {

/// Somebody who found no line or gave up tries again.
struct RetrialPlan {
    double probability = 0; ///< 0: never
    Distribution after;
    int times = 1'000'000; ///< at most so often
    bool ofBlocked = true;
    bool ofAbandoned = true;
};

/// After some waiting the customer may hang up and keep his place; he is called back when it is his turn.
struct CallbackPlan {
    double accepts = 0; ///< 0: not offered
    double after = 0;
};

/// What follows when the work is done: a transfer, or a later contact of the same customer.
struct FollowUpPlan {
    double probability = 0;
    std::size_t type = 0;
    Distribution after; ///< not for a transfer
    bool transfer = false; ///< now, to the queue of that type
    bool keepPlace = false; ///< of a transfer: as if it had waited since it came
    bool sameAgent = false; ///< the next contact asks for the agent of this one
};

/// A conversation is worked on in equal parts, with silences of the customer between them.
struct ConversationPlan {
    int parts = 1;
    Distribution silence;
};

struct CustomerType {
    std::string name;
    std::size_t queue = 0;
    domain::ChannelKind channel = domain::ChannelKind::Voice;
    domain::Priority priority = domain::Priority::Normal;
    int band = 1;
    std::optional<double> dueIn; ///< after its arrival; counts if its queue has no target
    std::vector<domain::SkillLevel> skills;
    ArrivalPlan arrivals;
    Distribution handling;
    Distribution afterWork; ///< the agent is busy with it after the customer has left
    std::optional<Distribution> patience; ///< nothing: waits for ever
    double levelWithin = 0; ///< waiting time of the service level
    std::vector<double> thresholds; ///< P(wait <= t) for each
    RetrialPlan retrial;
    CallbackPlan callback;
    FollowUpPlan followUp;
    ConversationPlan conversation;
    Distribution answersAfter; ///< the agent's first answer, from when he takes it or is written to again
    /// Of each recorded arrival, instead of draws; patience below 0: waits for ever. Empty: drawn.
    std::vector<double> recordedHandling;
    std::vector<double> recordedPatience;
    std::vector<std::optional<double>> recordedDueIn; ///< empty: `dueIn` of all
};

/// Part of a time that may return: from `from` until before `until`.
struct Shift {
    double from = 0;
    double until = 0;
};

/// Agents who are alike.
struct AgentGroup {
    std::string name;
    int agents = 1;
    domain::Agent profile; ///< without id and name
    double speed = 1; ///< 2: half the handling time
    std::map<std::size_t, Distribution> handling; ///< by type: instead of the type's
    std::vector<Shift> shifts; ///< empty, and no levels: always there
    std::vector<int> levels; ///< agents there in each interval of `levelInterval`
    double levelInterval = 0;
    double repeatEvery = 0; ///< shifts and levels; 0: never
    Distribution answerAfter; ///< from the offer to its acceptance
    double declines = 0; ///< part of the offers
    double misses = 0; ///< part of the offers: nobody answers them
    Distribution returnsAfter; ///< after a miss; the rules may bring the agent back earlier
    std::size_t firstAgent = 0; ///< number of the group's first agent
};

/// A limit of how many customers can be there at once, waiting or served.
struct LineLimit {
    std::string name;
    int size = 0;
    std::vector<std::size_t> types;
};

struct QueuePlan {
    domain::Queue queue;
    std::vector<Shift> pauses; ///< nothing of it is offered in these times
    int places = -1; ///< for waiting; who finds none is blocked. Below 0: as many as come
};

enum class AfterHorizon { Continue, Drain, Stop };

struct Scenario {
    std::string title;
    double microsPerUnit = 1e6;
    std::string unitName = "seconds";
    Instant startsAt;
    double warmUp = 0;
    double horizon = 0;
    /// What happens to those who are still there at the horizon: more customers come until they are done
    /// (at most as long again), or nobody comes any more, or the run stops.
    AfterHorizon afterHorizon = AfterHorizon::Continue;
    int replications = 20;
    std::uint64_t seed = 1;
    /// Handling times are drawn in the order in which work begins, not customer by customer: the k-th start
    /// is then equally long under any rules.
    bool drawAtStart = false;
    bool arrivalOrder = false; ///< first come, first served, whatever targets say (exactly solvable models)
    int offersPerAgent = 1;
    bool keepsOutcomes = false; ///< of each recorded arrival
    double reportInterval = 0; ///< 0: the whole run is one
    double reportCycle = 0; ///< 0: intervals are not folded
    std::vector<domain::Skill> skills;
    std::vector<QueuePlan> queues;
    std::vector<AgentGroup> groups;
    std::vector<CustomerType> types;
    std::vector<LineLimit> lines;
    domain::RoutingRules rules;

    Duration duration(double units) const;
    double units(Duration time) const { return static_cast<double>(time.count()) / microsPerUnit; }
    std::size_t agentCount() const;
};

/// Ids of a run: numbers that can be read back.
domain::QueueId queueId(std::size_t number);
domain::SkillId skillId(std::size_t number);
domain::AgentId agentId(std::size_t number);
domain::TicketId ticketId(std::uint32_t slot, std::uint32_t generation);
std::size_t numberOf(const Uuid& id) noexcept; ///< slot of a ticket, number of anything else

/// Reads a scenario (resources/simulation/scenario.schema.json describes it). Errors: MalformedJson,
/// MissingField, InvalidField; the detail names the place, such as types[0].arrivals.rate, and what to do.
Result<Scenario> readScenario(std::string_view text);

} // namespace atalaya::simulation
