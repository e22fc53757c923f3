#pragma once

#include "core/base/limits.h"
#include "core/base/queue.h"
#include "core/broker/routing_desk.h"
#include "core/broker/session_hub.h"
#include "core/broker/snooze_list.h"
#include "core/broker/workers.h"

#include <atomic>
#include <thread>

namespace atalaya::broker {

/// One thing for the engine to do. `apply` changes the store through the turn; what it must tell the world
/// goes into the journal. If it fails, or its turn cannot be committed, nothing of it remains and `refuse` is
/// called.
struct Input {
    std::function<Result<void>(Turn&)> apply;
    std::function<void(const Error&)> refuse;
};

/// Something that has to happen at a time.
struct Timer {
    std::function<std::optional<Instant>()> next;
    std::function<Result<void>(Turn&)> run;
};

struct EngineParts {
    storage::BrokerStores& stores;
    storage::BlobStore& blobs;
    const Clock& clock;
    Random& random;
};

/// Counted since the start; readable from any thread.
struct EngineCounters {
    std::atomic<std::uint64_t> turns{0};
    std::atomic<std::uint64_t> inputs{0};
    std::atomic<std::uint64_t> refused{0}; ///< inputs that failed
    std::atomic<std::uint64_t> failedCommits{0};
    std::atomic<std::uint64_t> changes{0};
    std::atomic<std::uint64_t> sessions{0};
    std::atomic<std::uint64_t> waiting{0}; ///< interactions
    std::atomic<std::uint64_t> offered{0};
    std::atomic<std::uint64_t> assigned{0};
    std::atomic<std::uint64_t> agentsSignedIn{0};
    std::atomic<std::int64_t> newestEvent{0};
    std::atomic<bool> healthy{true}; ///< the last turn could be committed
};

/// The only writer. Takes what waits in its bounded queue (at most limits::kEngineBatch inputs, or eight
/// milliseconds), applies each, lets the router decide, commits once, and only then lets anything out.
class Engine {
public:
    explicit Engine(EngineParts parts);
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// Reads what has to be in memory, and makes the router know what the store knows. Before anything else,
    /// once.
    Result<void> load();
    void addTimer(Timer timer) { m_timers.push_back(std::move(timer)); }

    /// From any thread. False if the queue is full or the engine stops: refuse the caller with Busy.
    [[nodiscard]] bool post(Input input);
    /// Posts, and calls `refuse` if it cannot.
    void postOrRefuse(Input input);

    /// From any thread but the engine's: waits until the work is committed. Without a thread it happens at
    /// once.
    Result<void> runAndWait(std::function<Result<void>(Turn&)> work);

    /// With a thread; or call `turn` yourself.
    void start();
    void stop();
    bool hasThread() const { return m_thread.joinable(); }
    /// One turn. True if there is more to do at once.
    bool turn();
    /// Turns until nothing is left (no thread only). For tests and tools.
    void drain();

    SessionHub& sessions() { return m_sessions; }
    Workers& workers() { return m_workers; }
    const EngineCounters& counters() const { return m_counters; }
    /// For timers, which run on the engine's thread.
    storage::BrokerStores& stores() { return m_parts.stores; }
    const std::string& epoch() const { return m_epoch; }
    const Clock& clock() const { return m_parts.clock; }
    std::size_t queued() const { return m_queue.size(); }

private:
    Turn makeTurn();
    std::vector<Input> dueTimers();
    bool runBatch(std::vector<Input> inputs);
    Result<void> commit(storage::Transaction& transaction);
    Result<void> applyOne(Turn& turn, Input& input);
    void release(Turn& turn);
    void recover();
    void countUp();
    Duration idleTime() const;

    EngineParts m_parts;
    BoundedQueue<Input> m_queue{limits::kEngineQueue};
    std::deque<Input> m_carried; ///< taken, and left over when the time of a turn was up
    std::vector<Timer> m_timers;
    std::vector<routing::Event> m_routing;
    Journal m_journal;
    Directory m_directory;
    RoutingDesk m_desk;
    SessionHub m_sessions;
    SnoozeList m_snoozes;
    Workers m_workers;
    std::string m_epoch;
    bool m_stale = false; ///< memory may be ahead of the store: recover before the next turn
    bool m_syncWaits = false;
    EngineCounters m_counters;
    std::atomic<bool> m_stopping{false};
    std::thread m_thread;
};

} // namespace atalaya::broker
