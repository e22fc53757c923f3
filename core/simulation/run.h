#pragma once

#include "core/routing/router.h"
#include "core/simulation/event_queue.h"
#include "core/simulation/run_state.h"
#include "core/simulation/scenario.h"
#include "core/simulation/tally.h"

#include <deque>
#include <functional>

namespace atalaya::simulation {

/// One replication: drives the real router through its events, on a clock of its own, with what the scenario
/// draws. It never decides who gets what.
class Run {
public:
    /// The scenario must outlive the run.
    Run(const Scenario& scenario, std::uint64_t seed, int replication);

    /// `goOn` is told now and then how far it is, 0 to 1, and may be empty. Errors: TooLarge (the work piles
    /// up without end), Cancelled (`goOn` said no).
    Result<Tallies> execute(const std::function<bool(double)>& goOn = {});

private:
    // The clock.
    void prepare();
    void planPauses();
    double partDone() const;
    bool isOver() const;
    void handle(const Happening& happening);
    void nextBoundary();
    void closeInterval();
    void closeAgents(bool measured);
    std::size_t intervalAt(Instant at) const;
    bool isMeasured(Instant at) const { return at >= m_from && at < m_until; }
    double unitsBetween(Instant from, Instant until) const { return m_scenario.units(until - from); }

    // Customers.
    void arrive(std::uint32_t type);
    void enter(std::uint32_t type, int attempts, std::optional<domain::AgentId> sticky);
    std::uint32_t newSlot();
    void release(std::uint32_t slot);
    bool lineIsFull(std::uint32_t type) const;
    void block(std::uint32_t type, int attempts, std::uint32_t interval);
    void tryAgain(std::uint32_t type, int attempts);
    void beginWait(std::uint32_t slot);
    void endWait(Customer& customer);
    void leave(Customer& customer);
    void abandon(std::uint32_t slot);
    void askForCallback(std::uint32_t slot);
    void begin(std::uint32_t slot, std::size_t agent);
    void countWait(const Customer& customer);
    void finish(std::uint32_t slot);
    void workDone(std::uint32_t slot);
    void answerLater(std::uint32_t slot);
    void fallSilent(std::uint32_t slot);
    void wake(std::uint32_t slot);
    void answer(std::uint32_t slot);
    void transfer(std::uint32_t slot);
    TypeTally* tallyOf(const Customer& customer);
    Outcome* outcomeOf(const Customer& customer);

    // Agents.
    void introduceAgents();
    void changeDuty(std::uint32_t group);
    void setLevel(std::size_t group, int wanted);
    void setOnDuty(std::size_t agent, bool onDuty);
    void addWork(std::size_t agent, int by);
    void comeBack(std::uint32_t agent, std::uint32_t check);

    // The router.
    void send(routing::Event event);
    void drainInbox();
    void react(const routing::MakeOffer& action);
    void react(const routing::EndOffer& action);
    void react(const routing::Assigned& action);
    void react(const routing::SetAgentMissed& action);
    void react(const routing::SetAgentSignedOut& action);
    void react(const routing::WrapUpStarted& action);
    void react(const routing::WrapUpOver& action);
    void react(const routing::MovedToQueue& action);
    void react(const routing::QueueIsClosed& action);
    void react(const routing::ReturnedToQueue& action);
    template <typename Other> void react(const Other&) { } ///< says nothing that a simulated house acts on

    const Scenario& m_scenario;
    const std::uint64_t m_seed;
    const int m_replication;
    const Instant m_from; ///< of the statistics
    const Instant m_until;
    Instant m_now;
    std::unique_ptr<routing::Router> m_router;
    EventQueue m_queue;
    std::deque<routing::Event> m_inbox;
    bool m_stepping = false;
    bool m_answersCount = false; ///< a queue takes back what is not answered

    std::vector<Customer> m_customers;
    std::vector<std::uint32_t> m_free;
    std::vector<TypeStreams> m_streams;
    Stream m_starts;
    std::vector<Stream> m_answers; ///< by group
    std::vector<AgentState> m_agents;
    std::vector<DutyPlan> m_duty;
    std::vector<PendingDuty> m_pending;
    std::vector<int> m_inLine;
    std::vector<std::vector<std::size_t>> m_linesOf; ///< by type
    std::vector<int> m_waitingIn; ///< by queue
    std::vector<TypeLevels> m_typeLevels;
    std::vector<GroupLevels> m_groupLevels;
    std::vector<AgentLevels> m_agentLevels;
    Tallies m_tallies;
    std::size_t m_interval = 0; ///< of now
    std::optional<Instant> m_intervalBegan;
    std::uint64_t m_measuredWaiting = 0;
    std::uint64_t m_present = 0;
    bool m_overflow = false;
    bool m_closed = false; ///< the statistics are over
};

} // namespace atalaya::simulation
