#pragma once

#include "tests/core/routing/seed_host.h"
#include "tests/core/routing/seed_plan.h"
#include "tests/core/routing/witness.h"

#include <map>

namespace atalaya::routing::test {

/// The world around one router, out of one seed: customers, people and their slow or broken lines, a clock
/// that jumps and a host that dies. Everything happens in one thread, in an order that the seed decides.
class SeedLife {
public:
    explicit SeedLife(std::uint64_t seed);

    /// One event and what it brings. The first broken promise, or nothing.
    std::optional<std::string> next();
    /// No more faults: everybody comes and works until nothing is left to do; then nothing waits that
    /// somebody could take. And the whole log gives the same state once more.
    std::optional<std::string> end();

    const SeedHost& host() const { return m_host; }
    std::size_t steps() const { return m_steps; }
    std::size_t crashes() const { return m_crashes; }
    std::size_t offers() const { return m_offers; }

private:
    std::optional<std::string> begin();
    Event spontaneous();
    Event arrival();
    Event flap();
    Event moved();
    Event silence();
    Event shift();
    std::optional<Event> ofThePeople();
    domain::TicketId someTicket();
    domain::TicketId longestThere() const;
    domain::AgentId somebody() { return agentId(1 + m_dice.below(m_plan.agents)); }

    std::optional<std::string> deliver(const Event& event);
    std::optional<std::string> crash(const Event& event);
    std::optional<std::string> passTime();
    std::optional<std::string> look(const SeedHost::Step& step);
    void react(const Action& action);
    void answer(const domain::Offer& offer);
    void later(Duration by, Event event);
    Instant wall() const { return m_time + m_skew; }

    SeedPlan m_plan;
    Dice m_dice;
    bool m_calm = false;
    SeedHost m_host;
    Witness m_witness;
    Instant m_time = kNoon; ///< as it really passes
    Duration m_skew{}; ///< what the clock on the wall is wrong by
    std::multimap<Instant, Event> m_underWay;
    int m_tickets = 0;
    int m_onShift = 0; ///< who of a shift change comes or goes next; 0: nobody
    bool m_coming = true;
    std::size_t m_steps = 0;
    std::size_t m_crashes = 0;
    std::size_t m_offers = 0;
    bool m_begun = false;
};

} // namespace atalaya::routing::test
