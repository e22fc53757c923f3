#include "tests/bench/desk_data.h"

#include <QCoreApplication>
#include <QProcess>
#include <cstdio>

/// The program `atalaya` itself: how long until its window is drawn and its inbox is there, and what it
/// needs.
namespace atalaya::bench {
namespace {

constexpr int kRepetitions = 7;
constexpr std::int64_t kManyTickets = 100'000;
constexpr int kLongestMs = 60'000;
constexpr int kSettleMs = 4000; ///< by then lists, pictures and the first conversation are loaded

/// One run of the program.
class Run {
public:
    explicit Run(const QStringList& arguments)
    {
        m_process.setProgram(QStringLiteral(ATALAYA_BENCH_WORKSTATION));
        m_process.setArguments(QStringList{QStringLiteral("--print-timings"), QStringLiteral("--key-file"),
                                           QStringLiteral("--language"), QStringLiteral("en")}
                               + arguments);
        m_begun = nowMs();
        m_process.start();
    }
    ~Run()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(kLongestMs))
            m_process.kill();
    }

    /// From the start of the process until it said so; negative if it did not.
    double waitFor(const QByteArray& line)
    {
        while (!m_said.contains(line)) {
            if (!m_process.waitForReadyRead(kLongestMs))
                return -1;
            m_said += m_process.readAllStandardOutput();
        }
        return nowMs() - m_begun;
    }
    double residentAfterSettling()
    {
        m_process.waitForFinished(kSettleMs);
        return residentMiB(m_process.processId());
    }
    double peak() const { return residentMiB(m_process.processId(), true); }

private:
    QProcess m_process;
    QByteArray m_said;
    double m_begun = 0;
};

void start(benchmark::State& state, const QStringList& arguments)
{
    double inbox = 0;
    double resident = 0;
    double peak = 0;
    for (auto _ : state) {
        Run run(arguments);
        const double painted = run.waitFor("first paint");
        inbox = run.waitFor("inbox");
        if (painted < 0 || inbox < 0) {
            state.SkipWithError("the program did not start");
            return;
        }
        state.SetIterationTime(painted / 1000.0);
        resident = run.residentAfterSettling();
        peak = run.peak();
    }
    state.counters["inbox_ms"] = inbox;
    state.counters["rss_MiB"] = resident;
    state.counters["peak_MiB"] = peak;
}

void add(const char* name, const std::filesystem::path& folder, const QStringList& more)
{
    const QStringList arguments =
        QStringList{QStringLiteral("--data"), QString::fromStdString(folder.string())} + more;
    benchmark::RegisterBenchmark(name, start, arguments)
        ->Iterations(1)
        ->Repetitions(kRepetitions)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

int run()
{
    auto data = DeskData::make();
    if (!data) {
        std::fprintf(stderr, "%s\n", data.error().str().c_str());
        return 1;
    }
    const Scratch sample("sample");
    add("start/sample_company", sample.path(), {QStringLiteral("--sample")});
    add("start/100000_entries_no_broker", (*data)->scratch.path(), {});
    auto large = DeskData::make(kManyTickets, 2 * kManyTickets);
    if (!large) {
        std::fprintf(stderr, "%s\n", large.error().str().c_str());
        return 1;
    }
    add("start/100000_tickets_no_broker", (*large)->scratch.path(), {});
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace
} // namespace atalaya::bench

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 64;
    return atalaya::bench::run();
}
