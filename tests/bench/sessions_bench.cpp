#include "tests/bench/broker_data.h"
#include "tests/bench/desk_line.h"
#include "tests/bench/scratch.h"
#include "tests/support/child_process.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <thread>

/// Two hundred desks at one broker: how long a change takes to all of them, and what the broker needs for it.
namespace atalaya::bench {
namespace {

constexpr std::size_t kSeats = 200;
constexpr int kRepetitions = 5;
constexpr std::int64_t kEvents = 200;

/// The broker's process and the desks' lines to it.
class Office {
public:
    static Result<std::unique_ptr<Office>> open()
    {
        auto out = std::make_unique<Office>();
        const std::filesystem::path folder = out->m_scratch.path();
        {
            ATALAYA_TRY(parts, brokerParts(folder));
            ATALAYA_TRY(seats, seatCompany(parts.stores, kSeats, out->random));
            ATALAYA_TRY(page, parts.stores.tickets->list({}, storage::TicketSort::Newest, {}, 100));
            for (const domain::Ticket& ticket : page.tickets)
                out->tickets.push_back(ticket.id);
            out->m_seats = std::move(seats);
        }
        out->pid = test::spawnGroup({ATALAYA_BENCH_HOST, folder.string()}, (folder / "log").string());
        ATALAYA_TRY(address, out->address());
        out->lines = std::make_unique<DeskLines>("wss://127.0.0.1:" + address.first + "/ws", address.second);
        const double begun = nowMs();
        for (const Seat& seat : out->m_seats)
            if (!out->lines->open(seat.token))
                return Error{ErrorCode::ConnectionFailed, "seat " + seat.agent.login};
        out->connectSeconds = (nowMs() - begun) / 1000.0;
        return out;
    }
    ~Office()
    {
        lines.reset();
        test::killGroup(pid);
    }

    SystemRandom random;
    std::vector<domain::TicketId> tickets;
    std::unique_ptr<DeskLines> lines;
    int pid = 0;
    double connectSeconds = 0;

private:
    Result<std::pair<std::string, std::string>> address() const
    {
        for (const double end = nowMs() + 20'000; nowMs() < end; std::this_thread::yield()) {
            std::ifstream file(m_scratch.path() / "address");
            std::string port;
            std::string fingerprint;
            if (file >> port >> fingerprint)
                return std::pair(port, fingerprint);
        }
        return Error{ErrorCode::TimedOut, "the broker did not start"};
    }

    Scratch m_scratch{"office"};
    std::vector<Seat> m_seats;
};

/// A note of one desk; when every desk has it, from the moment it was sent.
std::vector<double> oneEvent(Office& office, std::size_t number)
{
    const Instant now = SystemClock().now();
    domain::AddNote note;
    note.ticket = office.tickets[number % office.tickets.size()];
    note.entry = domain::EntryId::make(now, office.random);
    note.text = "The hotel is confirmed, voucher in the booking. Number " + std::to_string(number) + ".";
    office.lines->lookFor(note.entry.str());
    const double sent = nowMs();
    office.lines->send(number % kSeats,
                       protocol::CommandRequest{domain::CommandId::make(now, office.random), note});
    std::vector<double> arrivals = office.lines->waitForAll();
    for (double& at : arrivals)
        at -= sent;
    return arrivals;
}

void fanOut(benchmark::State& state, Office& office)
{
    Latencies last;
    std::vector<double> all;
    static std::size_t number = 0;
    for (auto _ : state) {
        const std::vector<double> arrivals = oneEvent(office, ++number);
        if (arrivals.size() != kSeats) {
            state.SkipWithError("a session did not get the event");
            return;
        }
        last.add(arrivals.back());
        state.SetIterationTime(arrivals.back() / 1000.0);
        all.insert(all.end(), arrivals.begin(), arrivals.end());
    }
    std::ranges::sort(all);
    last.report(state); // of the last session to get it
    state.counters["any_p50_ms"] = all[all.size() / 2];
    state.counters["any_p99_ms"] = all[all.size() * 99 / 100];
    state.counters["rss_MiB"] = residentMiB(office.pid);
    state.counters["peak_MiB"] = residentMiB(office.pid, true);
}

int run()
{
    auto office = Office::open();
    if (!office) {
        std::fprintf(stderr, "%s\n", office.error().str().c_str());
        return 1;
    }
    std::printf("%zu sessions connected and filled in %.1f s; broker %.1f MiB resident, peak %.1f MiB\n",
                (*office)->lines->count(), (*office)->connectSeconds, residentMiB((*office)->pid),
                residentMiB((*office)->pid, true));
    benchmark::RegisterBenchmark("event/to_200_sessions", fanOut, std::ref(**office))
        ->Iterations(kEvents)
        ->Repetitions(kRepetitions)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
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
