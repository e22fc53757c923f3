#pragma once

#include "core/routing/router_tables.h"

namespace atalaya::routing {

/// The router: interactions with equal demands share a class, a class knows its eligible agents as bits, an
/// agent knows its classes as bits, free agents of a channel are bits too. So a decision is a few ANDs and
/// one look at the heads of heaps, whatever waits.
///
/// A step: time limits that are over, the event, the reserves, rungs nobody signed in can serve, then offers
/// in the order of the keys until no waiting interaction has an eligible free agent.
class IndexedRouter final : public Router, private RouterTables {
public:
    explicit IndexedRouter(RouterOptions options);

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

    /// Memory of the tables that grow with what waits.
    std::size_t waitingBytes() const;

private:
    friend class StateReader;
    friend class StateWriter;

    enum class TimerKind : std::uint8_t {
        OfferEnds,
        RungEnds,
        ExclusionEnds,
        WrapUpEnds,
        IdleBegins,
        AnswerMissing,
        MissedReturns,
        RampEnds,
        HoursChange,
        ReserveNear
    };
    // router_events.cpp
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
    void apply(const Tick&) { }
    void apply(const RulesChanged& event);
    void apply(const QueuePaused& event);
    void apply(const UtcOffsetChanged& event);
    void apply(const CustomerAbandoned& event);
    void apply(const InteractionPulled& event);
    void apply(const TransferToAgent& event);
    void apply(const TransferToQueue& event);
    void apply(const WrapUpEnded& event);
    void apply(const WrapUpExtended& event);
    void apply(const ConversationIdle& event);
    void apply(const ConversationWoke& event);
    void apply(const ConversationAnswered& event);

    // router_timers.cpp
    void fireTimers();
    void fire(TimerKind kind, Index entity);
    void offerMissed(Index item);
    void missReturns(Index agent);
    std::array<std::uint8_t, 16> sortId(TimerKind kind, Index entity) const;
    Index addTimer(TimerKind kind, std::int64_t due, Index entity);
    void stopTimer(Index& handle);

    // router_agents.cpp
    Index internAgent(domain::AgentId id);
    Index findAgent(domain::AgentId id) const;
    void setProfile(Index agent, const domain::Agent& profile);
    void renewEligible(Index cls, Index agent);
    void setStatus(Index agent, domain::AgentStatus status);
    void signOut(Index agent);
    void withdrawOffers(Index agent);
    void refresh(Index agent);
    void refreshUnits(Index agent);
    void presenceMoved(Index agent, std::size_t channel, bool available, bool on);
    void setCounted(Bitset& set, Index agent, bool on, int& count);
    void startRamp(Index agent);
    bool roomFor(const AgentRow& row, std::size_t channel) const;
    bool mayTake(const AgentRow& row, std::size_t channel) const;
    std::pair<int, int> units(const AgentRow& row) const;
    void touch(Index agent);

    // router_rules.cpp
    std::uint16_t internQueue(domain::QueueId id);
    Index internSkill(domain::SkillId id);
    Index internDemand(const std::vector<domain::SkillLevel>& skills);
    std::vector<Need> needsOf(const std::vector<domain::SkillLevel>& skills);
    void compile(std::uint16_t queue);
    void refreshHours(std::uint16_t queue);
    void reenter(std::optional<std::uint16_t> queue, bool restartRungs);
    void checkReserves();
    Index headOf(const QueueRow& queue) const;
    std::uint64_t placeFor(const InteractionArrived& event, const QueueRow& queue) const;

    // router_classes.cpp
    Index classFor(const ClassKey& key);
    ClassKey keyOf(Index item) const;
    Bitset candidatesOf(const ClassKey& key, const std::vector<Need>& needs) const;
    bool isEligible(Index agent, const ClassRow& cls) const;
    Bitset peopleOf(const QueueRow& queue, const Rung& rung) const;
    std::vector<Need> needsOf(const ClassKey& key) const;
    void retire(Index cls);
    void forgetClass(Index cls);
    void headMoved(Index cls);
    void rebuildEligible(Index cls);
    int countPresent(const ClassRow& cls) const;
    void linkNew();
    void revive(Index cls);
    int ringOf(const QueueRow& queue, Index agent) const;

    // router_items.cpp
    void enqueue(Index item);
    void dequeue(Index item);
    void countWaiting(std::uint16_t queue, int waiting, int held);
    void erase(Index item);
    void hold(Index item, Index agent, Phase phase);
    void letGo(Index item);
    void removeOffer(Index item, OfferOutcome outcome, std::string reason = {});
    void backToQueue(Index item, OfferOutcome outcome, std::string reason = {});
    void assign(Index item, Index agent);
    void startConversation(Index item);
    void finish(Index item);
    void returnToQueue(Index item, ReturnReason reason, bool exclude);
    void exclude(Index item, Index agent);
    void endExclusions(Index item);
    void detach(Index item);
    std::int64_t wrapUpOf(const ItemRow& item) const;

    // router_ladder.cpp
    void beginLadder(Index item);
    void startRung(Index item);
    bool isLastRung(const ItemRow& item) const;
    void advanceRung(Index item, RungReason reason);
    void skipEmptyRungs();
    bool stickyMayCome(const ItemRow& item) const;
    bool sentElsewhere(Index item);
    bool moveTo(Index item, std::uint16_t queue, MoveReason reason);
    std::optional<std::pair<std::uint16_t, MoveReason>> overflowOf(const ItemRow& item) const;
    std::optional<Duration> expectedFor(const QueueRow& queue, const ItemRow* item, std::int64_t ahead) const;
    bool somebodySignedIn(const ItemRow& item) const;

    // router_match.cpp
    void match(std::string_view trigger);
    bool onlyOneMoved() const;
    void matchItems(std::string_view trigger);
    void matchAgent(Index agent, std::string_view trigger);
    void matchClasses(std::string_view trigger);
    void matchWeighted(std::string_view trigger);
    void makeOffer(Index item, const Choice& choice, std::string_view trigger,
                   const KeyHeap::Entry* next = nullptr);
    Choice choose(const ItemRow& item, const ClassRow& cls) const;
    template <typename RankOf> Choice chooseBy(const ClassRow& cls, RankOf rankOf) const;
    Difference compare(const ItemRow& item, const ClassRow& cls, Index a, Index b) const;
    std::int64_t compared(DecidingStep step, const ItemRow& item, const ClassRow& cls, Index agent) const;
    Heads headsFor(Index agent) const;
    std::int64_t score(const ItemRow& item, Index agent) const;
    Bitset candidateClasses() const;
    domain::OfferId newOfferId();
    std::int64_t offerTime(const ItemRow& item) const;

    // router_explain.cpp
    Explanation explanationOf(Index item, const Choice& choice) const;
    std::array<int, 4> countFunnel(const ClassRow& cls) const;
    Funnel funnelOf(const ClassRow& cls, int candidates) const;
    std::vector<std::string> reasonsFor(const ItemRow& item, const ClassRow& cls, const Explanation& why,
                                        Index agent) const;
    OrderKey orderKey(const ItemRow& item) const;
    domain::Offer offerOf(Index item) const;
    WaitingFor waitingFor(const ItemRow& item, const ClassRow& cls) const;
    void addStaticReasons(std::vector<WhyNotReason>& out, Index agent, const ItemRow& item) const;
    void addCapacityReasons(std::vector<WhyNotReason>& out, Index agent, const ItemRow& item) const;
};

} // namespace atalaya::routing
