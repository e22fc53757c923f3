#pragma once

#include "core/simulation/wait_histogram.h"

#include <cstdint>
#include <string>
#include <vector>

namespace atalaya::simulation {

/// A named number of one replication; NaN: there was nothing to measure.
struct Value {
    std::string name;
    double value = 0;
};

/// What happened to the customers of one type who came in one interval. Times in units of the scenario.
struct TypeTally {
    std::uint64_t offered = 0; ///< attempts to get in
    std::uint64_t retries = 0; ///< of these, not the first attempt
    std::uint64_t blocked = 0; ///< found no line or no place
    std::uint64_t turnedAway = 0; ///< came to a closed queue
    std::uint64_t moved = 0; ///< overflowed to another queue
    std::uint64_t returned = 0; ///< waited again: not answered, or the agent had no room any more
    std::uint64_t immediate = 0; ///< served without waiting
    std::uint64_t served = 0;
    std::uint64_t abandoned = 0;
    std::uint64_t calledBack = 0; ///< hung up, kept the place, and were called
    std::uint64_t unfinished = 0; ///< still waited when the run ended
    std::uint64_t servedInLevel = 0;
    std::uint64_t abandonedInLevel = 0;
    std::vector<std::uint64_t> servedWithin; ///< by threshold
    double wait = 0; ///< sums: of served and abandoned
    double squaredWait = 0;
    double servedWait = 0;
    double abandonedWait = 0;
    double callbackWait = 0;
    double longestWait = 0;
    double handling = 0;
    double queueArea = 0; ///< integrals over time
    double systemArea = 0;
    double time = 0;
    int longestQueue = 0;
    WaitHistogram servedWaits;

    void addServed(double waited, double levelWithin, const std::vector<double>& thresholds);
    void addAbandoned(double waited, double levelWithin);
    void merge(const TypeTally& other);
    /// `thresholds`: the names of servedWithin.
    std::vector<Value> values(const std::vector<double>& thresholds) const;
};

/// What one group of agents did in one interval.
struct GroupTally {
    std::uint64_t begun = 0;
    std::uint64_t offers = 0;
    std::uint64_t declined = 0;
    std::uint64_t missed = 0;
    double staffedArea = 0; ///< agents there, integrated over time
    double busyArea = 0; ///< agents with work
    double workArea = 0; ///< pieces of work
    double time = 0;

    void merge(const GroupTally& other);
    std::vector<Value> values() const;
};

/// What one agent did in the whole run. Integrals over time.
struct AgentTally {
    std::size_t group = 0;
    double staffed = 0;
    double busy = 0;
};

/// What became of one recorded arrival.
struct Outcome {
    enum class End { Waiting, Served, Abandoned };

    End end = End::Waiting;
    double wait = 0;
    std::size_t agent = 0; ///< number in the scenario
    bool moved = false; ///< to another queue, by the rules
};

/// One replication: by interval and by type or group.
struct Tallies {
    std::size_t types = 0;
    std::size_t groups = 0;
    std::vector<TypeTally> byType; ///< [interval * types + type]
    std::vector<GroupTally> byGroup;
    std::vector<AgentTally> byAgent;
    std::uint64_t steps = 0; ///< events the router heard
    std::vector<std::vector<Outcome>> outcomes; ///< by type, in the order of arrival; only if asked for

    TypeTally typeTotal(std::size_t type) const;
    GroupTally groupTotal(std::size_t group) const;
    TypeTally allTypes() const;
    /// How unequally the agents of a group were busy while they were there (Gini's coefficient: 0 all alike,
    /// towards 1 one does everything); NaN if nobody was busy.
    double giniOfOccupancy(std::size_t group) const;
};

} // namespace atalaya::simulation
