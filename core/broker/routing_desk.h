#pragma once

#include "core/broker/closed_queues.h"
#include "core/broker/past_keeper.h"
#include "core/broker/turn.h"
#include "core/routing/record.h"
#include "core/routing/router.h"

namespace atalaya::broker {

/// Drives the router and makes its decisions real: assignments, log, offers for the desks. Holds the router's
/// state across turns; after a turn that was rolled back it has to be rebuilt from the store.
class RoutingDesk {
public:
    explicit RoutingDesk(std::uint64_t run) : m_run(run), m_router(routing::makeRouter({.run = run})) { }

    const routing::Router& router() const { return *m_router; }

    /// Applies the turn's events one after another, with all that follows from them. After an error the state
    /// is ahead of the store: rebuild.
    Result<void> settle(Turn& turn);

    /// A router that knows what the store knows: who waits, who has what, who is signed in. Offers of the one
    /// before are withdrawn at the desks.
    Result<void> rebuild(Turn& turn);

    /// The rules the router follows.
    const domain::RoutingRules& rules() const { return m_rules; }
    const PastKeeper& past() const { return m_past; }
    /// Tickets the router has let go because their queue is closed.
    ClosedQueues& closed() { return m_closed; }

private:
    Result<void> hear(Turn& turn, const routing::Event& event);
    Result<void> act(Turn& turn, const routing::Action& action);
    Result<void> effect(Turn& turn, const routing::MakeOffer& made);
    Result<void> effect(Turn& turn, const routing::EndOffer& ended);
    Result<void> effect(Turn& turn, const routing::Assigned& assigned);
    Result<void> effect(Turn& turn, const routing::SetAgentMissed& missed);
    Result<void> effect(Turn& turn, const routing::LoadMoved& moved);
    Result<void> effect(Turn& turn, const routing::SetAgentReturned& returned);
    Result<void> effect(Turn& turn, const routing::SetAgentSignedOut& out);
    Result<void> effect(Turn& turn, const routing::MovedToQueue& moved);
    Result<void> effect(Turn& turn, const routing::QueueIsClosed& closed);
    Result<void> effect(Turn& turn, const routing::ReturnedToQueue& returned);
    /// The others only stand in the log, or show in the load of an agent, which moved too.
    template <typename T> Result<void> effect(Turn&, const T&) { return {}; }
    Result<void> setStatus(Turn& turn, domain::AgentId agent, domain::AgentStatus status);
    Result<void> replayTickets(Turn& turn);
    Result<void> replay(Turn& turn, const domain::Ticket& ticket);

    std::string reasonText(domain::OfferId offer, const domain::Agent& agent);
    std::vector<routing::Standing> othersOf(const Turn& turn, const domain::Offer& offer);

    std::uint64_t m_run;
    std::map<domain::OfferId, std::vector<std::string>> m_reasons; ///< of open offers, with names
    std::unique_ptr<routing::Router> m_router;
    domain::RoutingRules m_rules;
    PastKeeper m_past;
    ClosedQueues m_closed;
    std::map<domain::QueueId, std::vector<domain::AgentId>> m_members; ///< as far as they were asked for
    std::size_t m_replayed = 0;
    bool m_started = false; ///< knew before what the store knows
};

/// The offer as people read its reasons: skills by name.
domain::Offer withNames(domain::Offer offer, const Directory& directory);

} // namespace atalaya::broker
