#include "core/base/random.h"
#include "core/routing/indexed_router.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>

/// One step of the router with 10,000 agents, 500 skills (Zipf), 4,096 classes and a million waiting.
namespace atalaya::routing {
namespace {

using domain::AgentStatus;
using domain::ChannelKind;
using Demands = std::vector<std::uint32_t>;

constexpr std::uint32_t kAgents = 10'000;
constexpr int kSkills = 500;
constexpr int kClasses = 4'096;
constexpr int kWaiting = 1'000'000;
constexpr std::size_t kBusy = 1'000;
const Instant kStart = fromMicros(1'763'640'000'000'000);
constexpr Duration kStep(100);
/// So long that all of the million have come before the first of them may go further.
constexpr Duration kFirstRung = kStep * (kWaiting + 100'000);

/// Company: 200 queues, five channels; about 80 agents can do what a class asks for. OneQueue: chats only,
/// asked for as often as people have the skills, so that many classes suit thousands. Ladder: as Company, and
/// what waits long is shown to a second queue.
enum class Kind { Company, OneQueue, Ladder };

template <typename T> T id(std::uint8_t kind, std::uint32_t n)
{
    Uuid uuid;
    uuid.bytes[0] = kind;
    for (std::size_t i = 0; i < 4; ++i)
        uuid.bytes[12 + i] = static_cast<std::uint8_t>(n >> (24 - 8 * i));
    return T(uuid);
}
domain::QueueId queueId(std::uint32_t n)
{
    return id<domain::QueueId>(2, n);
}
domain::TicketId ticketId(std::uint32_t n)
{
    return id<domain::TicketId>(3, n);
}

class Zipf {
public:
    explicit Zipf(int count)
    {
        double sum = 0;
        for (int i = 1; i <= count; ++i)
            m_sums.push_back(sum += 1.0 / i);
    }
    std::uint32_t draw(Random& random) const
    {
        const double at = static_cast<double>(random.below(1'000'000)) / 1e6 * m_sums.back();
        return static_cast<std::uint32_t>(std::ranges::upper_bound(m_sums, at) - m_sums.begin());
    }

private:
    std::vector<double> m_sums;
};

struct World {
    IndexedRouter router{{.run = 1, .openOffersPerAgent = 1}};
    SeededRandom random{1};
    Zipf zipf{kSkills};
    std::vector<domain::Agent> agents;
    std::vector<InteractionArrived> classes; ///< one to copy for each
    Instant now = kStart;
    std::uint32_t tickets = 0;

    explicit World(Kind kind) : m_queues(kind == Kind::OneQueue ? 1 : 200)
    {
        if (kind == Kind::Ladder)
            router.step(RulesChanged{ladders()}, now);
        for (std::uint32_t n = 0; n < kAgents; ++n) {
            addAgent(n);
            router.step(AgentChanged{agents.back()}, now);
            router.step(AgentSignedIn{agents.back().id, AgentStatus::Away}, now);
        }
        while (classes.size() < kClasses)
            addClass(kind);
    }

    InteractionArrived arrival() { return arrivalOf(classes[random.below(classes.size())]); }
    InteractionArrived arrivalOf(InteractionArrived out)
    {
        out.ticket = ticketId(tickets++);
        out.enqueuedAt = now;
        out.dueAt = now + Duration(static_cast<std::int64_t>(random.below(3'600'000'000)));
        return out;
    }
    domain::TicketId someTicket() { return ticketId(std::uint32_t(random.below(tickets))); }

    void turn(std::size_t one, AgentStatus status)
    {
        now += kStep;
        router.step(AgentStatusChanged{agents[one].id, status}, now);
    }
    void fill()
    {
        for (int i = 0; i < kWaiting; ++i) {
            now += kStep;
            router.step(arrival(), now);
        }
    }

private:
    void addAgent(std::uint32_t n)
    {
        domain::Agent agent;
        agent.id = id<domain::AgentId>(1, n);
        for (int i = 0; i < std::min(m_queues, 4); ++i)
            agent.queues.push_back(queueId(std::uint32_t(random.below(std::uint64_t(m_queues)))));
        for (std::uint64_t i = 3 + random.below(10); i > 0; --i)
            agent.skills.push_back({id<domain::SkillId>(4, zipf.draw(random)), 3});
        agents.push_back(agent);
    }

    /// What some agent can do.
    void addClass(Kind kind)
    {
        static constexpr std::array kChannelsInTurn = {ChannelKind::Voice, ChannelKind::Chat,
                                                       ChannelKind::Messaging, ChannelKind::Email,
                                                       ChannelKind::Social};
        const domain::Agent& agent = agents[random.below(agents.size())];
        InteractionArrived& one = classes.emplace_back();
        one.queue = agent.queues[random.below(agent.queues.size())];
        one.channel = kind == Kind::OneQueue ? ChannelKind::Chat
                                             : kChannelsInTurn[classes.size() % kChannelsInTurn.size()];
        for (std::uint64_t k = 1 + random.below(2); k > 0; --k)
            one.requiredSkills.push_back({agent.skills[random.below(agent.skills.size())].skill, 2});
    }

    domain::RoutingRules ladders() const
    {
        domain::RoutingRules rules = domain::defaultRoutingRules();
        for (int n = 0; n < m_queues; ++n) {
            domain::QueueRules& queue = rules.queues.emplace_back();
            queue.queue = queueId(std::uint32_t(n));
            queue.ladder.resize(2);
            queue.ladder[0].lasts = kFirstRung;
            queue.ladder[1].alsoQueues = {queueId(std::uint32_t((n + 1) % m_queues))};
        }
        return rules;
    }

    int m_queues = 0;
};

void report(benchmark::State& state, std::vector<double>& micros)
{
    std::ranges::sort(micros);
    const auto at = [&](double share) {
        return micros.empty() ? 0.0 : micros[static_cast<std::size_t>(share * double(micros.size() - 1))];
    };
    state.counters["p50_us"] = at(0.50);
    state.counters["p99_us"] = at(0.99);
    state.counters["p999_us"] = at(0.999);
}

template <typename Prepare> void measure(benchmark::State& state, World& world, Prepare nextEvent)
{
    std::vector<double> micros;
    std::size_t actions = 0;
    for (auto _ : state) {
        world.now += kStep;
        const Event event = nextEvent();
        const auto begin = std::chrono::steady_clock::now();
        const std::vector<Action> done = world.router.step(event, world.now);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        actions += done.size();
        micros.push_back(took.count() * 1e6);
        state.SetIterationTime(took.count());
    }
    state.counters["actions"] = double(actions) / double(std::max<std::size_t>(micros.size(), 1));
    report(state, micros);
}

World& full(Kind kind)
{
    static std::array<std::unique_ptr<World>, 3> worlds;
    std::unique_ptr<World>& world = worlds[static_cast<std::size_t>(kind)];
    if (!world) {
        world = std::make_unique<World>(kind);
        world->fill();
    }
    return *world;
}

void arrivalNobodyFree(benchmark::State& state, Kind kind)
{
    World& world = full(kind);
    measure(state, world, [&] { return world.arrival(); });
    state.counters["bytes_per_waiting"] =
        double(world.router.waitingBytes()) / double(world.router.counts().waiting);
}
BENCHMARK_CAPTURE(arrivalNobodyFree, company, Kind::Company)->UseManualTime()->Iterations(50'000);
BENCHMARK_CAPTURE(arrivalNobodyFree, oneQueue, Kind::OneQueue)->UseManualTime()->Iterations(50'000);

void abandon(benchmark::State& state, Kind kind)
{
    World& world = full(kind);
    measure(state, world, [&] { return CustomerAbandoned{world.someTicket()}; });
}
BENCHMARK_CAPTURE(abandon, company, Kind::Company)->UseManualTime()->Iterations(50'000);
BENCHMARK_CAPTURE(abandon, oneQueue, Kind::OneQueue)->UseManualTime()->Iterations(50'000);

/// Agents who have as much as they can carry, and what they have.
class BusyAgents {
public:
    explicit BusyAgents(World& world) : m_world(world)
    {
        for (std::size_t n = 0; n < kBusy; ++n) {
            world.turn(n, AgentStatus::Available);
            accept(n);
        }
    }
    ~BusyAgents()
    {
        for (std::size_t n = 0; n < kBusy; ++n)
            m_world.turn(n, AgentStatus::Away);
    }
    BusyAgents(const BusyAgents&) = delete;
    BusyAgents& operator=(const BusyAgents&) = delete;

    /// Something of one of them is done: the event that frees its capacity.
    Event finishOne()
    {
        accept(m_last);
        for (;;) {
            std::swap(m_held[m_world.random.below(m_held.size())], m_held.back());
            const auto [ticket, agent, channel] = m_held.back();
            m_held.pop_back();
            m_last = agent;
            if (channel != ChannelKind::Voice)
                return ItemFinished{ticket};
            m_world.router.step(ItemFinished{ticket}, m_world.now); // a call has notes to write
            return WrapUpEnded{ticket};
        }
    }

private:
    struct Held {
        domain::TicketId ticket;
        std::size_t agent = 0;
        ChannelKind channel = ChannelKind::Chat;
    };

    void accept(std::size_t n)
    {
        for (auto open = m_world.router.offersTo(m_world.agents[n].id); !open.empty();
             open = m_world.router.offersTo(m_world.agents[n].id)) {
            m_world.router.step(OfferAccepted{open.front().id}, m_world.now);
            m_held.push_back({open.front().ticket, n, open.front().channel});
        }
    }

    World& m_world;
    std::vector<Held> m_held;
    std::size_t m_last = 0;
};

/// Something of a thousand busy agents ends, and the next is offered in the same step.
void agentFree(benchmark::State& state, Kind kind)
{
    World& world = full(kind);
    BusyAgents busy(world);
    measure(state, world, [&] { return busy.finishOne(); });
}
BENCHMARK_CAPTURE(agentFree, company, Kind::Company)->UseManualTime()->Iterations(20'000);
BENCHMARK_CAPTURE(agentFree, oneQueue, Kind::OneQueue)->UseManualTime()->Iterations(20'000);

/// Somebody comes back from a break and is offered the next.
void agentReturns(benchmark::State& state, Kind kind)
{
    World& world = full(kind);
    std::size_t last = kBusy;
    measure(state, world, [&] {
        world.turn(last, AgentStatus::Away);
        last = kBusy + world.random.below(kBusy);
        return AgentStatusChanged{world.agents[last].id, AgentStatus::Available};
    });
    world.turn(last, AgentStatus::Away);
}
BENCHMARK_CAPTURE(agentReturns, company, Kind::Company)->UseManualTime()->Iterations(20'000);
BENCHMARK_CAPTURE(agentReturns, oneQueue, Kind::OneQueue)->UseManualTime()->Iterations(20'000);

void skillChange(benchmark::State& state, Kind kind)
{
    World& world = full(kind);
    measure(state, world,
            [&] { return AgentChanged{world.agents[world.random.below(world.agents.size())]}; });
}
BENCHMARK_CAPTURE(skillChange, company, Kind::Company)->UseManualTime()->Iterations(2'000);
BENCHMARK_CAPTURE(skillChange, oneQueue, Kind::OneQueue)->UseManualTime()->Iterations(2'000);

void recovery(benchmark::State& state, Kind kind)
{
    const std::string saved = full(kind).router.snapshot();
    for (auto _ : state) {
        IndexedRouter fresh({.run = 1, .openOffersPerAgent = 1});
        const auto begin = std::chrono::steady_clock::now();
        if (!fresh.restore(saved))
            state.SkipWithError("refused");
        state.SetIterationTime(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    state.counters["snapshot_MB"] = double(saved.size()) / 1e6;
}
BENCHMARK_CAPTURE(recovery, company, Kind::Company)
    ->UseManualTime()
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(recovery, oneQueue, Kind::OneQueue)
    ->UseManualTime()
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);

/// The time of a rung is over: out of its class, into the next one. One with each step.
void relaxation(benchmark::State& state)
{
    World& world = full(Kind::Ladder);
    world.now = kStart + kFirstRung;
    measure(state, world, [] { return Tick{}; });
    state.counters["bytes_per_waiting"] =
        double(world.router.waitingBytes()) / double(world.router.counts().waiting);
}
BENCHMARK(relaxation)->UseManualTime()->Iterations(50'000);

void arrivalManyIdle(benchmark::State& state, Kind kind)
{
    World world(kind);
    for (std::size_t n = 0; n < world.agents.size(); ++n)
        if (n % 10 != 0)
            world.turn(n, AgentStatus::Available);
    std::optional<domain::TicketId> last;
    const auto next = [&](const InteractionArrived& demand) {
        if (last)
            world.router.step(InteractionCancelled{*last}, world.now);
        last = demand.ticket;
        return demand;
    };
    for (const InteractionArrived& one : world.classes) // each has been there once
        world.router.step(next(world.arrivalOf(one)), world.now);
    measure(state, world, [&] { return next(world.arrival()); });
}
BENCHMARK_CAPTURE(arrivalManyIdle, company, Kind::Company)->UseManualTime()->Iterations(20'000);
BENCHMARK_CAPTURE(arrivalManyIdle, oneQueue, Kind::OneQueue)->UseManualTime()->Iterations(20'000);

/// The same, each class for the first time.
void firstOfItsClass(benchmark::State& state, Kind kind)
{
    World world(kind);
    for (std::size_t n = 0; n < world.agents.size(); ++n)
        if (n % 10 != 0)
            world.turn(n, AgentStatus::Available);
    std::size_t turn = 0;
    measure(state, world, [&] {
        if (turn > 0)
            world.router.step(InteractionCancelled{ticketId(world.tickets - 1)}, world.now);
        return world.arrivalOf(world.classes[turn++]);
    });
}
BENCHMARK_CAPTURE(firstOfItsClass, company, Kind::Company)->UseManualTime()->Iterations(kClasses);
BENCHMARK_CAPTURE(firstOfItsClass, oneQueue, Kind::OneQueue)->UseManualTime()->Iterations(kClasses);

} // namespace
} // namespace atalaya::routing

BENCHMARK_MAIN();
