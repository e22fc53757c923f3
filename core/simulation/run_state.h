#pragma once

#include "core/domain/ids.h"
#include "core/simulation/arrivals.h"
#include "core/simulation/scenario.h"

#include <limits>

/// What a run keeps about each customer, agent, type and group.
namespace atalaya::simulation {

inline constexpr std::uint32_t kNotMeasured = std::numeric_limits<std::uint32_t>::max();

enum class CustomerState : std::uint8_t { Gone, Waiting, Offered, Served };

struct Customer {
    CustomerState state = CustomerState::Gone;
    bool wantsCallback = false;
    std::uint32_t type = 0;
    std::uint32_t generation = 1; ///< part of the ticket's id, which is never null
    std::uint32_t stamp = 0; ///< changes with each leg, so that what was planned for the last one is void
    std::uint32_t offerStamp = 0;
    std::uint32_t interval = kNotMeasured; ///< of the report, by arrival
    int attempts = 0;
    std::size_t agent = 0;
    Instant since; ///< when this wait began
    std::size_t record = 0; ///< number of the recorded arrival
    std::uint64_t handlingSeed = 0;
    int partsLeft = 1; ///< of the conversation
    double part = 0; ///< how long each takes
    domain::OfferId offer;
};

struct TypeStreams {
    TypeStreams(const CustomerType& type, std::uint64_t seed, int replication, std::size_t index)
        : arrivals(type.arrivals, Stream(seed, replication, Purpose::Arrivals, index))
        , handling(seed, replication, Purpose::Handling, index)
        , patience(seed, replication, Purpose::Patience, index)
        , retrial(seed, replication, Purpose::Retrial, index)
        , callback(seed, replication, Purpose::Callback, index)
        , followUp(seed, replication, Purpose::FollowUp, index)
    {
    }

    Arrivals arrivals;
    Stream handling;
    Stream patience;
    Stream retrial;
    Stream callback;
    Stream followUp;
    std::size_t recorded = 0; ///< arrivals so far
};

struct AgentState {
    std::size_t group = 0;
    bool onDuty = false;
    int work = 0;
    std::uint32_t stamp = 0;
};

/// When the number of agents of a group changes.
class DutyPlan {
public:
    explicit DutyPlan(const AgentGroup& group);

    /// The next change: when (in units), and how many are there from then on.
    struct Change {
        double at = 0;
        int agents = 0;
    };
    std::optional<Change> next();

private:
    std::vector<Change> m_changes; ///< of one cycle
    double m_repeatEvery = 0;
    std::size_t m_at = 0;
};

/// The change that a group waits for.
struct PendingDuty {
    bool planned = false;
    int agents = 0;
};

/// A number that changes in steps, integrated over time.
class Level {
public:
    void add(Instant now, int by)
    {
        m_area += static_cast<double>(m_value) * static_cast<double>((now - m_since).count());
        m_since = now;
        m_value += by;
        m_most = std::max(m_most, m_value);
    }
    int value() const noexcept { return m_value; }
    int most() const noexcept { return m_most; }
    /// The integral (in microseconds) since the last call.
    double take(Instant now)
    {
        add(now, 0);
        const double area = m_area;
        m_area = 0;
        m_most = m_value;
        return area;
    }

private:
    int m_value = 0;
    int m_most = 0;
    Instant m_since;
    double m_area = 0;
};

struct TypeLevels {
    Level waiting;
    Level present;
};

struct GroupLevels {
    Level staffed; ///< on duty, or still at work
    Level busy;
    Level work;
};

/// Of one agent, over the whole run.
struct AgentLevels {
    Level staffed; ///< on duty, or still at work
    Level busy;
};

} // namespace atalaya::simulation
