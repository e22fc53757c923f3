#pragma once

#include "core/broker/turn.h"
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

private:
    Result<void> act(Turn& turn, const routing::MakeOffer& made);
    Result<void> act(Turn& turn, const routing::EndOffer& ended);
    Result<void> act(Turn& turn, const routing::Assigned& assigned);
    Result<void> act(Turn& turn, const routing::SetAgentMissed& missed);
    Result<void> act(Turn& turn, const routing::OfferRefused& refused);
    Result<void> act(Turn& turn, const routing::Explained& explained);
    Result<void> act(Turn& turn, const routing::LoadMoved& moved);
    Result<void> act(Turn& turn, const routing::SetAgentReturned& returned);
    Result<void> act(Turn& turn, const routing::SetAgentSignedOut& out);
    Result<void> act(Turn& turn, const routing::WrapUpStarted& started);
    Result<void> act(Turn& turn, const routing::WrapUpOver& over);
    Result<void> act(Turn& turn, const routing::RungChanged& changed);
    Result<void> act(Turn& turn, const routing::MovedToQueue& moved);
    Result<void> act(Turn& turn, const routing::QueueIsClosed& closed);
    Result<void> act(Turn& turn, const routing::ReturnedToQueue& returned);
    Result<void> act(Turn& turn, const routing::WorkPaused& paused);
    Result<void> act(Turn& turn, const routing::ReserveSwitched& switched);
    Result<void> setStatus(Turn& turn, domain::AgentId agent, domain::AgentStatus status);
    Result<void> replayTickets(Turn& turn);

    std::string reasonText(domain::OfferId offer, const domain::Agent& agent);

    std::uint64_t m_run;
    std::map<domain::OfferId, std::vector<std::string>> m_reasons; ///< of open offers, with names
    std::unique_ptr<routing::Router> m_router;
};

/// The offer as people read its reasons: skills by name.
domain::Offer withNames(domain::Offer offer, const Directory& directory);

} // namespace atalaya::broker
