#pragma once

#include "core/routing/router.h"
#include "core/routing/router_state.h"
#include "core/routing/selection.h"

namespace atalaya::routing {

/// Scans: O(agents) for an arrival, O(waiting × agents) at worst for an agent who becomes free. Good for
/// hundreds of agents, and small enough to be checked by reading.
class ScanRouter final : public Router {
public:
    explicit ScanRouter(RouterOptions options) : m_options(options) { }

    std::vector<Action> step(const Event& event, Instant now) override;
    std::optional<domain::Offer> offer(domain::OfferId id) const override;
    std::vector<domain::Offer> offersTo(domain::AgentId agent) const override;
    domain::Load load(domain::AgentId agent) const override;
    std::optional<Explanation> explain(domain::TicketId ticket, Instant now) const override;
    std::optional<WaitReport> waitsFor(domain::TicketId ticket, Instant now) const override;
    WhyNot whyNot(domain::AgentId agent, domain::TicketId ticket, Instant now) const override;
    std::optional<Duration> expectedWait(domain::QueueId queue, Instant now) const override;
    std::optional<Instant> nextTimer() const override;
    RouterCounts counts() const override;
    std::string snapshot() const override;
    Result<void> restore(std::string_view snapshot) override;

private:
    void apply(const AgentChanged& event);
    void apply(const AgentSignedIn& event);
    void apply(const AgentSignedOut& event);
    void apply(const AgentStatusChanged& event);
    void apply(const InteractionArrived& event);
    void apply(const InteractionCancelled& event);
    void apply(const OfferAccepted& event);
    void apply(const OfferDeclined& event);
    void apply(const ItemFinished& event);
    void apply(const ManualAssigned& event);
    void apply(const QueueChanged& event);
    void apply(const Tick& event);
    template <typename Other> void apply(const Other&) { }

    void expireOffers();
    void endExclusions();
    void withdrawOffersOf(AgentState& agent);
    void setStatus(AgentState& agent, domain::AgentStatus status);
    /// The offer is over; its interaction waits again with its old key.
    void backToQueue(domain::OfferId id, OfferOutcome outcome);
    void removeOffer(domain::OfferId id, OfferOutcome outcome);
    void assign(Item& item, domain::AgentId agent);
    void release(Item& item);
    void erase(domain::TicketId ticket);
    void touch(domain::AgentId agent);

    /// Offers what waits until nobody free can take any of it.
    void matchAll(std::string_view trigger);
    void matchOne(domain::TicketId ticket, std::string_view trigger);
    void makeOffer(Item& item, const Choice& choice, std::string_view trigger);
    bool anybodyFree() const;
    domain::OfferId newOfferId();

    const RouterOptions m_options;
    RouterState m_state;
    Instant m_now;
    bool m_match = false; ///< something happened that may let a waiting interaction go
    std::optional<domain::TicketId> m_arrived; ///< explained if it waits after this step
    std::vector<Action> m_actions;
    std::set<domain::AgentId> m_touched;
};

} // namespace atalaya::routing
