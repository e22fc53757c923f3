#pragma once

#include "core/domain/offer.h"
#include "core/routing/event.h"
#include "core/routing/order_key.h"
#include "core/routing/router.h"

#include <map>
#include <set>
#include <vector>

/// What the router knows. Ordered containers only: the same history gives the same state and the same text of
/// it.
namespace atalaya::routing {

enum class ItemState { Waiting, Offered, Assigned };

struct Item {
    InteractionArrived demand;
    OrderKey key;
    ItemState state = ItemState::Waiting;
    domain::AgentId agent; ///< offered to, or owned by
    domain::OfferId offer; ///< while Offered
    std::map<domain::AgentId, Instant> excluded; ///< who declined, until when
};

struct AgentState {
    domain::Agent profile;
    bool signedIn = false;
    domain::AgentStatus status = domain::AgentStatus::Offline;
    Instant statusSince;
    Instant idleSince; ///< when work last came to the agent or left
    std::set<domain::OfferId> offers;
    std::set<domain::TicketId> assigned;
    int unitsUsed = 0;
};

struct RouterState {
    std::uint64_t nextSeq = 1;
    std::uint64_t nextOffer = 1;
    std::map<domain::AgentId, AgentState> agents;
    std::map<domain::QueueId, domain::Queue> queues;
    std::map<domain::TicketId, Item> items;
    std::set<std::pair<OrderKey, domain::TicketId>> waiting;
    std::map<domain::OfferId, domain::Offer> offers;
    std::set<std::pair<Instant, domain::TicketId>> exclusionEnds; ///< when somebody may be asked again
};

/// JSON with everything; `readState` gives the same state back. Errors: MalformedJson, MissingField,
/// InvalidField.
std::string writeState(const RouterState& state);
Result<RouterState> readState(std::string_view text);

} // namespace atalaya::routing
