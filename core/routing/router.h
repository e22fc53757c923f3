#pragma once

#include "core/base/result.h"
#include "core/routing/action.h"
#include "core/routing/event.h"

#include <memory>
#include <optional>

namespace atalaya::routing {

struct RouterOptions {
    /// Part of every offer id, so that offers of different runs differ.
    std::uint64_t run = 1;
    /// Offers an agent may have at once; an agent with so many is not free. 0: only capacity limits them.
    int openOffersPerAgent = 1;
    /// Everything is due when it comes: first come, first served, whatever targets and priorities say.
    bool arrivalOrder = false;
    /// Instead of the order of each queue. With arrivalOrder and LongestIdle the router is the exactly
    /// solvable FCFS-ALIS system.
    std::optional<domain::AgentOrder> agentOrder{};
};

struct RouterCounts {
    std::size_t waiting = 0;
    std::size_t offered = 0;
    std::size_t assigned = 0;
    std::size_t agentsSignedIn = 0;
};

/// Decides which agent is offered which interaction. A pure state machine: the same events at the same times
/// give the same actions; no clock, no randomness, no order of hashes. Nothing else in the house chooses an
/// agent.
///
/// After each step no waiting interaction has an eligible free agent. Not for two threads at once.
class Router {
public:
    virtual ~Router() = default;

    /// Applies one event; times never go back. Events about what is not known change nothing.
    virtual std::vector<Action> step(const Event& event, Instant now) = 0;

    virtual std::optional<domain::Offer> offer(domain::OfferId id) const = 0;
    virtual std::vector<domain::Offer> offersTo(domain::AgentId agent) const = 0;
    virtual domain::Load load(domain::AgentId agent) const = 0;
    /// Why a waiting interaction waits now; nothing if it does not wait.
    virtual std::optional<Explanation> explain(domain::TicketId ticket, Instant now) const = 0;
    /// What a waiting interaction waits for, and how long probably; nothing if it does not wait.
    virtual std::optional<WaitReport> waitsFor(domain::TicketId ticket, Instant now) const = 0;
    /// Why an interaction that waits, is offered or is assigned did not come to this agent.
    virtual WhyNot whyNot(domain::AgentId agent, domain::TicketId ticket, Instant now) const = 0;
    /// How long one more interaction of the queue would wait; nothing if nobody is there for it. Whole
    /// numbers only, because overflow rules decide by it.
    virtual std::optional<Duration> expectedWait(domain::QueueId queue, Instant now) const = 0;
    /// When the next Tick matters; nothing if no time limit runs. May be a little early for what is far off.
    virtual std::optional<Instant> nextTimer() const = 0;
    virtual RouterCounts counts() const = 0;

    /// The whole state as bytes, with version and check sum: equal states give equal bytes.
    virtual std::string snapshot() const = 0;
    /// Replaces the state. Errors: InvalidField (other version, wrong check sum, contradiction); the state is
    /// then as before.
    virtual Result<void> restore(std::string_view snapshot) = 0;
};

/// 64 bits of a snapshot, equal on every machine, for comparing states of two runs.
std::uint64_t stateHash(std::string_view snapshot) noexcept;

std::unique_ptr<Router> makeRouter(RouterOptions options = {});

} // namespace atalaya::routing
