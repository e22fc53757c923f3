#pragma once

#include "tests/core/routing/oracle_state.h"

#include <set>

namespace atalaya::routing::test {

/// The router once more, written to be read and not to be fast: no classes, no bits, no heaps, no wheel. Each
/// decision asks every agent about every interaction. What both say must be equal, word by word.
class OracleRouter {
public:
    explicit OracleRouter(RouterOptions options);

    std::vector<Action> step(const Event& event, Instant now);
    std::optional<Explanation> explain(domain::TicketId ticket) const;
    domain::Load load(domain::AgentId agent) const;
    std::optional<Duration> expectedWait(domain::QueueId queue) const;
    WhyNot whyNot(domain::AgentId agent, domain::TicketId ticket) const;
    std::optional<Instant> nextTimer() const;

    /// Nothing if all is well; else which promise of the router does not hold now (S1, S3, W1, L2).
    std::optional<std::string> broken() const;

    std::map<domain::TicketId, OracleItem> items;
    std::map<domain::AgentId, OracleAgent> agents;

private:
    using Item = OracleItem;
    using Agent = OracleAgent;
    struct Due {
        Instant at;
        int kind = 0;
        std::uint64_t seq = 0;
        Uuid id;
        auto operator<=>(const Due&) const = default;
    };

    void apply(const Tick&) { }
    void apply(const AgentChanged& event);
    void apply(const AgentSignedIn& event);
    void apply(const AgentSignedOut& event);
    void apply(const AgentStatusChanged& event);
    void apply(const InteractionArrived& event);
    void apply(const InteractionCancelled& event);
    void apply(const CustomerAbandoned& event);
    void apply(const ItemFinished& event);
    void apply(const ManualAssigned& event);
    void apply(const InteractionPulled& event);
    void apply(const TransferToAgent& event);
    void apply(const TransferToQueue& event);
    void apply(const WrapUpEnded& event);
    void apply(const WrapUpExtended& event);
    void apply(const ConversationIdle& event);
    void apply(const ConversationWoke& event);
    void apply(const ConversationAnswered& event);
    void apply(const QueueChanged& event);
    void apply(const RulesChanged& event);
    void apply(const QueuePaused& event);
    void apply(const UtcOffsetChanged& event);
    void apply(const OfferAccepted& event);
    void apply(const OfferDeclined& event);
    Item* offered(domain::OfferId offer);
    void applyRules(const domain::RoutingRules& rules);
    void arrive(const InteractionArrived& event);
    void give(const ManualAssigned& event);

    // what the rules say
    const domain::QueueRules& rulesOf(domain::QueueId queue) const;
    const domain::ChannelRules& channelOf(domain::ChannelKind channel) const;
    std::vector<domain::RelaxationStep> ladderOf(domain::QueueId queue) const;
    Instant deadlineOf(const InteractionArrived& event) const;
    bool closed(domain::QueueId queue) const;
    bool offers(domain::QueueId queue) const;
    Duration stickyTime(const Item& item) const;
    bool isLast(const Item& item) const;
    int ringOf(domain::QueueId queue, domain::AgentId agent) const;

    // who can
    bool present(const Agent& agent, domain::ChannelKind channel) const;
    bool ready(const Agent& agent, domain::ChannelKind channel) const;
    bool belongs(const Agent& agent, const Item& item) const;
    bool inRing(const Agent& agent, const Item& item) const;
    std::map<domain::SkillId, int> needs(const Item& item) const;
    bool skilled(const Agent& agent, const Item& item) const;
    bool could(const Agent& agent, const Item& item) const; ///< exclusions aside
    bool eligible(const Agent& agent, const Item& item) const;
    std::map<domain::ChannelKind, int> heldBy(domain::AgentId agent) const;
    std::pair<int, int> units(domain::AgentId agent) const;
    bool hasRoom(const Agent& agent, domain::ChannelKind channel) const;
    bool mayTake(const Agent& agent, domain::ChannelKind channel) const;
    bool freeFor(const Agent& agent, domain::ChannelKind channel) const;
    bool served(const Item& item) const;

    // what happens
    void fireDue();
    void fire(const Due& due);
    std::vector<Due> dueNow() const;
    void collectDue(std::vector<Due>& out, bool onlyPast) const;
    void missed(Item& item);
    void setStatus(Agent& agent, domain::AgentStatus status);
    void signOut(Agent& agent);
    void changeStatus(domain::AgentId agent, domain::AgentStatus status);
    void withdraw(Agent& agent);
    void removeOffer(Item& item, OfferOutcome outcome, std::string reason = {});
    void backToQueue(Item& item, OfferOutcome outcome, std::string reason = {});
    void letGo(Item& item);
    void detach(Item& item);
    void erase(domain::TicketId ticket);
    void assign(Item& item, domain::AgentId agent);
    void finish(Item& item);
    void giveBack(Item& item, ReturnReason reason);
    void exclude(Item& item, domain::AgentId agent);
    void beginLadder(Item& item);
    void startRung(Item& item);
    void startSilence(Item& item);
    void advance(Item& item, RungReason reason);
    bool sentElsewhere(Item& item);
    bool moveTo(Item& item, domain::QueueId queue, MoveReason reason);
    std::optional<Duration> expectedFor(const Item& item, std::int64_t ahead, bool anyChannel) const;
    void checkReserves();
    void skipRungs();
    void passTime(Instant now);
    std::pair<std::int64_t, std::int64_t> countsOf(domain::QueueId queue) const;

    // who gets what
    void match(std::string_view trigger);
    Item* nextToServe();
    std::int64_t score(const Item& item, const Agent& agent) const;
    std::vector<const Agent*> ranked(const Item& item) const;
    std::vector<std::pair<DecidingStep, std::int64_t>> rank(const Item& item, const Agent& agent) const;
    Explanation explanation(const Item& item) const;
    void separate(Explanation& why, const Item& item, const Agent& best, const Agent& other) const;
    void offer(Item& item, std::string_view trigger);
    std::vector<std::string> reasons(const Item& item, const Explanation& why, const Agent& agent) const;

    RouterOptions m_options;
    domain::RoutingRules m_rules;
    std::map<domain::QueueId, domain::Queue> m_queues;
    std::map<domain::QueueId, bool> m_reserveOn;
    std::map<domain::QueueId, OracleHistory> m_history;
    std::map<domain::ChannelKind, std::int64_t> m_mean;
    Instant m_now;
    std::uint64_t m_number = 0;
    std::uint64_t m_nextSeq = 1;
    std::uint64_t m_nextOffer = 1;
    std::vector<Action> m_actions;
    std::set<domain::AgentId> m_touched;
    std::optional<domain::TicketId> m_arrived;
    std::set<domain::TicketId> m_detached; ///< on their way, not counted as waiting
};

} // namespace atalaya::routing::test
