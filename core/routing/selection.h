#pragma once

#include "core/routing/explanation.h"
#include "core/routing/router_state.h"

/// Who can take an interaction, and who of them is best. Pure functions over the router's state.
namespace atalaya::routing {

/// The agent for an interaction now, with why; `agent` is empty if nobody can.
struct Choice {
    const AgentState* agent = nullptr;
    Explanation explanation;
};

/// True if the agent could take more now: signed in, available, and below the limit of open offers (0: no
/// limit).
bool isFree(const AgentState& agent, int openOffersPerAgent) noexcept;

Choice chooseAgent(const RouterState& state, const Item& item, int openOffersPerAgent, Instant now);

/// The reasons for the agent's eyes: "skill:<id>:4", "queue:<id>", then the deciding step.
std::vector<std::string> reasonsFor(const RouterState& state, const Item& item, const Choice& choice,
                                    Instant now);

} // namespace atalaya::routing
