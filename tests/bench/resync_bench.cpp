#include "core/session/profile.h"
#include "core/session/replica.h"
#include "tests/bench/desk_data.h"

#include <cstdio>

/// A workstation that was away: how long it takes to bring a hundred thousand changed entries into its
/// replica, search index and encryption included, page by page as the broker gives them.
namespace atalaya::bench {
namespace {

constexpr std::int64_t kChanges = 100'000;
constexpr std::int64_t kPage = 200;
constexpr int kRepetitions = 3;

domain::Entry entryFor(domain::TicketId ticket, std::int64_t number, Random& random)
{
    domain::Entry entry;
    entry.id = domain::EntryId::make(kMorning + std::chrono::seconds(number), random);
    entry.ticket = ticket;
    entry.authorName = "Eva Soler";
    entry.at = kMorning + std::chrono::seconds(number);
    entry.text = "About the suitcase of flight AT" + std::to_string(number % 997)
        + ": it was promised for yesterday evening and has not arrived at the hotel. Please tell me where it "
          "is "
          "and when it comes. Reference "
        + std::to_string(number);
    return entry;
}

void resync(benchmark::State& state, DeskData& data)
{
    auto profile = session::openProfile(data.scratch.path(), data.name, *data.secrets, data.random);
    if (!profile)
        return state.SkipWithError("the folder does not open");
    auto replica = session::Replica::open((*profile)->replica);
    if (!replica)
        return state.SkipWithError("the replica does not open");
    double longest = 0;
    for (auto _ : state) {
        for (std::int64_t done = 0; done < kChanges; done += kPage) {
            protocol::SyncPage page;
            page.after = replica->position();
            page.upTo = page.after + kPage;
            for (std::int64_t i = 0; i < kPage; ++i) {
                const domain::TicketId ticket =
                    data.tickets[static_cast<std::size_t>((done + i) * 7919) % data.tickets.size()];
                page.changes.push_back(
                    {page.after + i + 1, kMorning, entryFor(ticket, done + i, data.random)});
            }
            const double begun = nowMs();
            if (!replica->apply(page, kMorning))
                return state.SkipWithError("a page was refused");
            longest = std::max(longest, nowMs() - begun);
        }
    }
    state.counters["entries_per_s"] =
        benchmark::Counter(double(kChanges) * double(state.iterations()), benchmark::Counter::kIsRate);
    state.counters["longest_page_ms"] = longest;
}

int run()
{
    auto data = DeskData::make();
    if (!data) {
        std::fprintf(stderr, "%s\n", data.error().str().c_str());
        return 1;
    }
    benchmark::RegisterBenchmark("resync/100000_changed_entries",
                                 [&data](benchmark::State& state) { resync(state, **data); })
        ->Iterations(1)
        ->Repetitions(kRepetitions)
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace
} // namespace atalaya::bench

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 64;
    return atalaya::bench::run();
}
