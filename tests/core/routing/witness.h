#pragma once

#include "core/routing/router.h"

#include <array>
#include <map>
#include <set>

/// A second book of who waits, who is offered what and who has it, kept from events and from what the router
/// says aloud. It decides nothing; it knows the promises of the router and says which is broken.
namespace atalaya::routing::test {

class Witness {
public:
    /// `exactOvertaking`: nothing but the order of the keys decides, so L1 can be counted.
    Witness(RouterOptions options, bool exactOvertaking) : m_options(options), m_exact(exactOvertaking) { }

    /// One step of the router that has just been made. The first broken promise, or nothing.
    std::optional<std::string> saw(const Event& event, Instant now, const std::vector<Action>& said,
                                   const Router& router);

    enum class Phase { Waiting, Offered, Assigned, WrapUp };
    struct Item {
        int ticket = 0;
        int queue = 0;
        domain::ChannelKind channel = domain::ChannelKind::Email;
        domain::Priority priority = domain::Priority::Normal;
        OrderKey key;
        Instant enqueued;
        std::map<int, int> demand;
        int sticky = 0;
        int rung = 0; ///< -1 sticky, -2 by transfer
        std::optional<Instant> rungEnds; ///< as far as it is known
        bool unsure = false; ///< its rung is not known: it began with the agent the customer knows, or not
        std::map<int, Instant> excluded;
        Phase phase = Phase::Waiting;
        int agent = 0;
        domain::OfferId offer;
        Instant until; ///< of the offer or the wrap-up
        bool idle = false;
        std::set<int> overtakers;
    };
    const std::map<int, Item>& items() const { return m_items; }

private:
    struct Agent {
        domain::Agent profile;
        std::array<int, 8> levels{};
        bool signedIn = false;
        domain::AgentStatus status = domain::AgentStatus::Offline;
        Instant idleSince;
        std::array<int, domain::kChannelKindCount> held{};
        int offers = 0;
        bool excused = false; ///< has more than fits, by the hand of a person
    };
    struct Arrival {
        Instant at;
        Duration offset;
        int ticket = 0;
    };
    using Rank = std::vector<std::int64_t>;

    // witness_events.cpp: what an event does by itself
    void before(const Tick&) { }
    void before(const AgentChanged& event);
    void before(const AgentSignedIn& event);
    void before(const AgentSignedOut& event);
    void before(const AgentStatusChanged& event);
    void before(const InteractionArrived& event);
    void before(const InteractionCancelled& event) { remove(number(event.ticket)); }
    void before(const CustomerAbandoned& event) { remove(number(event.ticket)); }
    void before(const OfferAccepted& event);
    void before(const OfferDeclined& event);
    void before(const ItemFinished& event);
    void before(const ManualAssigned& event);
    void before(const QueueChanged& event) { m_queues[number(event.queue.id)] = event.queue; }
    void before(const RulesChanged& event);
    void before(const QueuePaused& event);
    void before(const UtcOffsetChanged&) { }
    void before(const InteractionPulled& event);
    void before(const TransferToAgent& event);
    void before(const TransferToQueue& event);
    void before(const WrapUpEnded&) { }
    void before(const WrapUpExtended&) { }
    void before(const ConversationIdle& event);
    void before(const ConversationWoke& event);
    void before(const ConversationAnswered&) { }
    void withdraw(int agent);
    void setStatus(Agent& agent, domain::AgentStatus status);
    void changeStatus(int agent, domain::AgentStatus status);
    void detach(Item& item);
    void remove(int ticket);
    Item* offered(domain::OfferId offer);
    void exclude(Item& item, int agent);
    void own(Item& item, int agent);
    void startRung(Item& item);
    Instant deadlineOf(const InteractionArrived& event) const;

    // witness_actions.cpp: what the router says it did
    void heard(const MakeOffer& one);
    void heard(const EndOffer& one);
    void heard(const Assigned& one);
    void heard(const SetAgentMissed& one);
    void heard(const OfferRefused& one);
    void heard(const Explained& one);
    void heard(const LoadMoved&) { }
    void heard(const SetAgentReturned& one);
    void heard(const SetAgentSignedOut& one);
    void heard(const WrapUpStarted& one);
    void heard(const WrapUpOver& one);
    void heard(const RungChanged& one);
    void heard(const MovedToQueue& one);
    void heard(const QueueIsClosed&) { fail("a queue without hours is closed"); }
    void heard(const ReturnedToQueue& one);
    void heard(const WorkPaused&) { }
    void heard(const ReserveSwitched& one) { m_reserveOn[number(one.queue)] = one.on; }

    // witness_checks.cpp: who could have had what
    const domain::QueueRules& rulesOf(int queue) const;
    const domain::ChannelRules& channelOf(domain::ChannelKind channel) const;
    domain::RelaxationStep rungOf(const Item& item) const;
    int rungsOf(int queue) const;
    std::map<int, int> needs(const Item& item) const;
    bool ready(const Agent& agent, domain::ChannelKind channel) const;
    bool belongs(const Agent& agent, const Item& item) const;
    bool skilled(const Agent& agent, const Item& item) const;
    bool inRing(const Agent& agent, const Item& item) const;
    bool excluded(const Agent& agent, const Item& item) const;
    bool eligible(const Agent& agent, const Item& item) const;
    std::pair<int, int> units(const Agent& agent) const;
    bool hasRoom(const Agent& agent, domain::ChannelKind channel) const;
    bool freeFor(const Agent& agent, domain::ChannelKind channel) const;
    int ringOf(int queue, const Agent& agent) const;
    Rank rank(const Agent& agent, const Item& item) const;
    Funnel funnelOf(const Item& item) const;
    std::string offerWrong(const Item& item, const MakeOffer& made) const;
    std::string chosenWrong(const Item& item, const MakeOffer& made) const;
    void countOvertaking(const Item& chosen, const Agent& agent);
    void countBound(const Item& item);
    void resolve(const Router& router);
    void checkAll(const Router& router);

    void fail(std::string what)
    {
        if (m_wrong.empty())
            m_wrong = std::move(what);
    }
    static int number(const auto& id) { return id.uuid().bytes[14] << 8 | id.uuid().bytes[15]; }
    void take(const Item& item, int by);

    RouterOptions m_options;
    bool m_exact;
    domain::RoutingRules m_rules = domain::defaultRoutingRules();
    std::map<int, domain::Queue> m_queues;
    std::map<int, bool> m_reserveOn;
    std::map<int, Agent> m_agents;
    std::map<int, Item> m_items;
    std::vector<Arrival> m_arrivals;
    std::uint64_t m_nextSeq = 1;
    Instant m_now;
    std::string m_wrong;

    // of one step
    const Router* m_router = nullptr;
    std::string_view m_trigger;
    std::map<domain::OfferId, OfferOutcome> m_ending; ///< the event ends them; the router has to say so
    std::optional<domain::OfferId> m_refused;
    std::optional<std::pair<int, domain::OfferId>> m_given; ///< agent
    int m_missedBy = 0;
};

} // namespace atalaya::routing::test
