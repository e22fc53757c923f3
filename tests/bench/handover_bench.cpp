#include "tests/bench/handover.h"
#include "tests/bench/scratch.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>

/// From an interaction's arrival to the one who takes it over, durable: the broker beside two systems that
/// people build such a thing with. handover.sh starts those and calls this.
namespace atalaya::bench {
namespace {

using Make = std::function<Result<std::unique_ptr<Handover>>(const HandoverSize&)>;

struct Run {
    HandoverSize size;
    double seconds = 10;
    double rate = 500; ///< the same for all, beside half of what each can do
    int rounds = 3;
    std::string only;
};

struct Side {
    const char* name;
    Make make;
};

bool show(const char* name, const char* load, const HandoverOutcome& out)
{
    std::printf("%-10s %-10s %8.0f/s  p50 %7.2f ms  p99 %7.2f ms  most %7.1f ms  %7zu posted", name, load,
                out.perSecond, out.p50, out.p99, out.most, out.posted);
    if (out.processorMs > 0)
        std::printf("  %5.2f ms processor each", out.processorMs);
    if (!out.good())
        std::printf("  WRONG: %zu lost, %zu twice, %zu unknown. %s", out.lost, out.twice, out.unknown,
                    out.failure.c_str());
    std::printf("\n");
    std::fflush(stdout);
    return out.good();
}

bool measure(const Run& run, const Side& side)
{
    auto system = side.make(run.size);
    if (!system) {
        std::fprintf(stderr, "%s: %s\n", side.name, system.error().str().c_str());
        return false;
    }
    const auto full = driveHandover(**system, run.size.producers, 0, run.seconds);
    if (!show(side.name, "full", full))
        return false;
    const auto half = driveHandover(**system, run.size.producers, full.perSecond / 2, run.seconds);
    const auto same = driveHandover(**system, run.size.producers, run.rate, run.seconds);
    return show(side.name, "half", half) && show(side.name, "same rate", same);
}

int runAll(const Run& run)
{
    std::vector<Side> sides{{"broker", handoverByBroker}};
#ifdef ATALAYA_BENCH_RABBITMQ
    if (!run.size.amqp.empty())
        sides.push_back({"rabbitmq", handoverByRabbit});
#endif
#ifdef ATALAYA_BENCH_POSTGRESQL
    if (!run.size.postgres.empty())
        sides.push_back({"postgresql", handoverByPostgres});
#endif
    std::printf("%zu producers, %zu consumers, %zu teams, desks %s\n", run.size.producers, run.size.consumers,
                run.size.teams, run.size.watching ? "follow their team" : "get offers only");
    bool good = true;
    for (int round = 0; round < run.rounds; ++round) // in turns, so that a busy moment meets all of them
        for (Side& side : sides)
            if (run.only.empty() || run.only == side.name)
                good &= measure(run, side);
    return good ? 0 : 1;
}

int usage()
{
    std::fprintf(
        stderr,
        "usage: handover_bench [--seconds N] [--rounds N] [--producers N] [--consumers N] [--teams N]\n"
        "                      [--rate N] [--offers-only] [--only NAME] [--amqp PORT] [--postgres "
        "CONNECTION]\n");
    return 64;
}

} // namespace
} // namespace atalaya::bench

int main(int argc, char** argv)
{
    using namespace atalaya::bench;
    Run run;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "--offers-only") {
            run.size.watching = false;
            continue;
        }
        if (++i >= argc)
            return usage();
        const char* value = argv[i];
        const auto count = static_cast<std::size_t>(std::strtoul(value, nullptr, 10));
        if (name == "--seconds")
            run.seconds = std::strtod(value, nullptr);
        else if (name == "--rounds")
            run.rounds = static_cast<int>(count);
        else if (name == "--producers")
            run.size.producers = count;
        else if (name == "--consumers")
            run.size.consumers = count;
        else if (name == "--teams")
            run.size.teams = count;
        else if (name == "--rate")
            run.rate = std::strtod(value, nullptr);
        else if (name == "--only")
            run.only = value;
        else if (name == "--amqp")
            run.size.amqp = value;
        else if (name == "--postgres")
            run.size.postgres = value;
        else
            return usage();
    }
    return runAll(run);
}
