#include "core/base/random.h"
#include "core/routing/indexed_router.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>

/// One step of the router with 10,000 agents, 500 skills (Zipf), 4,096 classes and a million waiting.
namespace atalaya::routing {
namespace {

constexpr int kAgents = 10'000;
constexpr int kSkills = 500;
constexpr int kClasses = 4'096;
constexpr int kWaiting = 1'000'000;
const Instant kStart = fromMicros(1'763'640'000'000'000);

template <typename T> T id(std::uint8_t kind, std::uint32_t n)
{
    Uuid uuid;
    uuid.bytes[0] = kind;
    for (std::size_t i = 0; i < 4; ++i)
        uuid.bytes[12 + i] = static_cast<std::uint8_t>(n >> (24 - 8 * i));
    return T(uuid);
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
    IndexedRouter router{{.run = 1, .openOffersPerAgent = 0}};
    SeededRandom random{1};
    Zipf zipf{kSkills};
    std::vector<domain::Agent> agents;
    std::vector<std::vector<std::uint32_t>> classes;
    Instant now = kStart;
    std::uint32_t tickets = 0;

    World()
    {
        for (std::uint32_t n = 0; n < kAgents; ++n) {
            domain::Agent agent;
            agent.id = id<domain::AgentId>(1, n);
            agent.queues = {id<domain::QueueId>(2, 0)};
            for (std::uint64_t i = 3 + random.below(10); i > 0; --i)
                agent.skills.push_back({id<domain::SkillId>(4, zipf.draw(random)), 3});
            agents.push_back(agent);
            router.step(AgentChanged{agent}, now);
        }
        for (int i = 0; i < kClasses; ++i) { // what some agent can do
            const auto& skills = agents[random.below(agents.size())].skills;
            std::vector<std::uint32_t> some;
            for (std::uint64_t k = 1 + random.below(2); k > 0; --k) {
                const Uuid& skill = skills[random.below(skills.size())].skill.uuid();
                some.push_back(std::uint32_t(skill.bytes[14]) << 8 | skill.bytes[15]);
            }
            classes.push_back(some);
        }
    }

    InteractionArrived arrival()
    {
        InteractionArrived out;
        out.ticket = id<domain::TicketId>(3, tickets++);
        out.queue = id<domain::QueueId>(2, 0);
        out.channel = domain::ChannelKind::Chat;
        out.enqueuedAt = now;
        out.dueAt = now + Duration(static_cast<std::int64_t>(random.below(3'600'000'000)));
        for (const std::uint32_t skill : classes[random.below(classes.size())])
            out.requiredSkills.push_back({id<domain::SkillId>(4, skill), 2});
        return out;
    }

    void signIn(std::size_t one) { router.step(AgentSignedIn{agents[one].id}, now); }
    void fill()
    {
        for (int i = 0; i < kWaiting; ++i)
            router.step(arrival(), now);
    }
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
    for (auto _ : state) {
        world.now += Duration(100);
        const Event event = nextEvent();
        const auto begin = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(world.router.step(event, world.now));
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        micros.push_back(took.count() * 1e6);
        state.SetIterationTime(took.count());
    }
    report(state, micros);
}

World& full()
{
    static World& world = []() -> World& {
        static World made;
        made.fill();
        return made;
    }();
    return world;
}

void arrivalNobodyFree(benchmark::State& state)
{
    World& world = full();
    measure(state, world, [&] { return world.arrival(); });
    state.counters["bytes_per_waiting"] =
        double(world.router.waitingBytes()) / double(world.router.counts().waiting);
}
BENCHMARK(arrivalNobodyFree)->UseManualTime()->Iterations(50'000);

void abandon(benchmark::State& state)
{
    World& world = full();
    measure(state, world, [&] {
        return InteractionCancelled{
            id<domain::TicketId>(3, std::uint32_t(world.random.below(world.tickets)))};
    });
}
BENCHMARK(abandon)->UseManualTime()->Iterations(50'000);

/// One of two chats of a thousand busy agents ends; the next is offered in the same step and accepted after
/// it.
void agentFree(benchmark::State& state)
{
    World& world = full();
    std::vector<domain::TicketId> chats;
    const auto accept = [&](domain::AgentId agent) {
        for (const domain::Offer& offer : world.router.offersTo(agent)) {
            world.router.step(OfferAccepted{offer.id}, world.now);
            chats.push_back(offer.ticket);
        }
    };
    for (std::size_t n = 0; n < 1000; ++n) {
        world.signIn(n);
        accept(world.agents[n].id);
    }
    measure(state, world, [&] {
        for (std::size_t n = 0; n < 1000 && chats.size() < 1000; ++n)
            accept(world.agents[n].id);
        std::swap(chats[world.random.below(chats.size())], chats.back());
        const domain::TicketId done = chats.back();
        chats.pop_back();
        return ItemFinished{done};
    });
    for (std::size_t n = 0; n < 1000; ++n)
        world.router.step(AgentSignedOut{world.agents[n].id}, world.now);
}
BENCHMARK(agentFree)->UseManualTime()->Iterations(20'000);

void skillChange(benchmark::State& state)
{
    World& world = full();
    measure(state, world,
            [&] { return AgentChanged{world.agents[world.random.below(world.agents.size())]}; });
}
BENCHMARK(skillChange)->UseManualTime()->Iterations(2'000);

void recovery(benchmark::State& state)
{
    const std::string saved = full().router.snapshot();
    for (auto _ : state) {
        IndexedRouter fresh({.run = 1, .openOffersPerAgent = 0});
        const auto begin = std::chrono::steady_clock::now();
        if (!fresh.restore(saved))
            state.SkipWithError("refused");
        state.SetIterationTime(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    state.counters["snapshot_MB"] = double(saved.size()) / 1e6;
}
BENCHMARK(recovery)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);

void arrivalManyIdle(benchmark::State& state)
{
    World world;
    for (std::size_t n = 0; n < world.agents.size(); ++n)
        if (n % 10 != 0)
            world.signIn(n);
    std::optional<domain::TicketId> last;
    measure(state, world, [&] {
        if (last)
            world.router.step(InteractionCancelled{*last}, world.now);
        InteractionArrived next = world.arrival();
        last = next.ticket;
        return next;
    });
}
BENCHMARK(arrivalManyIdle)->UseManualTime()->Iterations(20'000);

} // namespace
} // namespace atalaya::routing

BENCHMARK_MAIN();
