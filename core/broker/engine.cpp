#include "core/broker/new_life.h"
#include "core/broker/engine.h"

#include "core/base/log.h"
#include "core/broker/presence_desk.h"
#include "core/broker/presence_news.h"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace atalaya::broker {
namespace {

// Long enough for a commit to carry tens of mails, short enough for whoever presses a key meanwhile.
constexpr Duration kTurnTime = std::chrono::milliseconds(8);

} // namespace

Engine::Engine(EngineParts parts)
    : m_parts(parts)
    , m_journal(*parts.stores.events)
    , m_directory(*parts.stores.directory, m_journal)
    , m_desk(static_cast<std::uint64_t>(toMicros(parts.clock.now()) / 1'000'000))
{
    addTimer({[this] { return m_desk.router().nextTimer(); },
              [](Turn& turn) -> Result<void> {
                  turn.routing.emplace_back(routing::Tick{});
                  return {};
              }});
    addTimer({[this] { return m_desk.closed().next(); },
              [this](Turn& turn) { return m_desk.closed().release(turn); }});
    addTimer({[this] { return m_snoozes.next(); }, [this](Turn& turn) { return m_snoozes.wakeDue(turn); }});
    addTimer({[this] { return m_sessions.nextTimer(); },
              [this](Turn& turn) { return m_sessions.keepTime(turn); }});
    addTimer({[this] { return m_sessions.presence().next(); }, PresenceNews::keepTime});
}

Engine::~Engine()
{
    stop();
}

Turn Engine::makeTurn()
{
    return Turn{m_parts.stores, m_parts.blobs, m_parts.random, m_directory, m_journal,           m_desk,
                m_sessions,     m_snoozes,     m_workers,      m_routing,   m_parts.clock.now(), m_stale};
}

Result<void> Engine::load()
{
    ATALAYA_TRY(transaction, storage::Transaction::begin(*m_parts.stores.connection));
    ATALAYA_TRY(epoch, m_parts.stores.settings->get(kEpochKey));
    if (!epoch) {
        epoch = Uuid::make(m_parts.clock.now(), m_parts.random).str();
        ATALAYA_CHECK(m_parts.stores.settings->set(kEpochKey, *epoch));
    }
    m_epoch = *epoch;
    ATALAYA_TRY(newest, m_parts.stores.events->newest());
    m_journal.reset(newest);
    ATALAYA_CHECK(m_directory.load());
    ATALAYA_CHECK(m_snoozes.load(*m_parts.stores.tickets));
    Turn turn = makeTurn();
    for (const auto& [id, agent] : m_directory.agents())
        if (agent.status != domain::AgentStatus::Offline)
            m_sessions.expect(id, turn.now);
    ATALAYA_CHECK(m_desk.rebuild(turn));
    ATALAYA_CHECK(transaction.commit());
    release(turn);
    countUp();
    return {};
}

bool Engine::post(Input input)
{
    return m_queue.push(input);
}

void Engine::postOrRefuse(Input input)
{
    if (m_queue.push(input) || !input.refuse)
        return;
    const bool stops = m_queue.closed();
    input.refuse(Error{stops ? ErrorCode::ShuttingDown : ErrorCode::Busy, "too much is waiting"});
}

// ---- turns ----

bool Engine::turn()
{
    std::vector<Input> inputs = dueTimers();
    for (auto& input : m_carried)
        inputs.push_back(std::move(input));
    m_carried.clear();
    const std::size_t room = limits::kEngineBatch > inputs.size() ? limits::kEngineBatch - inputs.size() : 0;
    for (Input& input : m_queue.take(room, Duration::zero()))
        inputs.push_back(std::move(input));
    if (m_stale)
        recover();
    if (!inputs.empty())
        runBatch(std::move(inputs));
    m_syncWaits = m_sessions.pump(m_parts.stores, m_directory);
    countUp();
    return !m_carried.empty() || m_queue.size() > 0;
}

std::vector<Input> Engine::dueTimers()
{
    const Instant now = m_parts.clock.now();
    std::vector<Input> out;
    for (const Timer& timer : m_timers)
        if (const auto next = timer.next(); next && *next <= now)
            out.push_back({timer.run, {}});
    return out;
}

bool Engine::runBatch(std::vector<Input> inputs)
{
    const auto refuseAll = [this](std::span<Input> all, const Error& error) {
        for (Input& input : all)
            if (input.refuse)
                input.refuse(error);
        m_counters.refused += all.size();
    };
    if (m_stale) {
        refuseAll(inputs, Error{ErrorCode::Busy, "the store cannot be read"});
        return false;
    }
    auto transaction = storage::Transaction::begin(*m_parts.stores.connection);
    if (!transaction) {
        refuseAll(inputs, transaction.error());
        m_counters.healthy = false;
        return false;
    }
    Turn turn = makeTurn();
    std::vector<std::pair<Input*, Error>> failed;
    std::optional<Error> broken;
    std::size_t done = 0;
    for (; done < inputs.size() && !broken; ++done) {
        if (done > 0 && m_parts.clock.now() - turn.now > kTurnTime)
            break;
        auto applied = applyOne(turn, inputs[done]);
        if (!applied && isStoreFailure(applied.error().code))
            broken = applied.error();
        else if (!applied)
            failed.emplace_back(&inputs[done], applied.error());
        if (m_stale) { // the rest has to wait for a router that knows what the store knows
            ++done;
            break;
        }
    }
    if (!broken)
        if (auto committed = commit(*transaction); !committed)
            broken = committed.error();
    if (broken) {
        log::engine().error("a turn of {} inputs was not committed: {}", done, broken->str());
        ++m_counters.failedCommits;
        m_counters.healthy = false;
        m_stale = true;
        {
            const storage::Transaction undone = std::move(*transaction);
        } // rolled back before anybody is told
        refuseAll(inputs, *broken);
        m_journal.reset(m_counters.newestEvent);
        return false;
    }
    std::move(inputs.begin() + std::ptrdiff_t(done), inputs.end(), std::back_inserter(m_carried));
    m_counters.healthy = true;
    ++m_counters.turns;
    m_counters.inputs += done;
    m_counters.refused += failed.size();
    release(turn);
    for (const auto& [input, error] : failed)
        if (input->refuse)
            input->refuse(error);
    return true;
}

Result<void> Engine::commit(storage::Transaction& transaction)
{
    // Bytes before the rows that name them.
    ATALAYA_CHECK(m_parts.blobs.flush());
    return transaction.commit();
}

Result<void> Engine::applyOne(Turn& turn, Input& input)
{
    m_routing.clear();
    auto result = attempt(turn, [&] { return input.apply(turn); });
    // A timer that fails has forgotten what it was about to do; reading everything again reminds it.
    if (!result && !input.refuse)
        m_stale = true;
    return result;
}

void Engine::release(Turn&)
{
    const auto changes = m_journal.takeChanges();
    const auto effects = m_journal.takeEffects();
    m_counters.changes += changes.size();
    m_counters.newestEvent = m_journal.lastSeq();
    if (auto told = m_sessions.publish(changes, m_parts.stores, m_directory, m_journal.lastSeq()); !told) {
        // Committed is committed: sessions that could not be told are ended, and ask again from where they
        // are.
        log::engine().error("changes could not be given to the sessions: {}", told.error().str());
        m_sessions.endAll(ErrorCode::Internal);
    }
    for (const auto& effect : effects)
        effect();
}

void Engine::recover()
{
    const auto read = [this]() -> Result<void> {
        ATALAYA_TRY(transaction, storage::Transaction::begin(*m_parts.stores.connection));
        ATALAYA_TRY(newest, m_parts.stores.events->newest());
        m_journal.reset(newest);
        ATALAYA_CHECK(m_directory.load());
        ATALAYA_CHECK(m_snoozes.load(*m_parts.stores.tickets));
        Turn turn = makeTurn();
        ATALAYA_CHECK(m_desk.rebuild(turn));
        ATALAYA_CHECK(transaction.commit());
        release(turn);
        return {};
    };
    if (auto done = read(); !done) {
        log::engine().error("the store cannot be read again: {}", done.error().str());
        m_journal.reset(m_counters.newestEvent);
        m_counters.healthy = false;
        return;
    }
    m_stale = false;
}

void Engine::drain()
{
    ATALAYA_ASSERT(!hasThread());
    // A bound, so that a test that feeds itself ends.
    for (int i = 0; i < 10'000; ++i)
        if (!turn() && !m_syncWaits)
            return;
}

void Engine::countUp()
{
    const routing::RouterCounts counts = m_desk.router().counts();
    m_counters.waiting = counts.waiting;
    m_counters.offered = counts.offered;
    m_counters.assigned = counts.assigned;
    m_counters.agentsSignedIn = counts.agentsSignedIn;
    m_counters.sessions = m_sessions.count();
}

} // namespace atalaya::broker
