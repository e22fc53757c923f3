#include "core/session/desk_core.h"
#include "tests/bench/desk_data.h"
#include "ui/kit/theme.h"
#include "ui/ticket/ticket_panel.h"

#include <QApplication>
#include <QEventLoop>
#include <cstdio>

/// From "open this ticket" to its picture, with the core on its own threads as in the program.
namespace atalaya::bench {
namespace {

constexpr int kRepetitions = 5;

session::DeskConfig configFor(const DeskData& data, QObject& desk)
{
    session::DeskConfig config;
    config.dataDir = data.scratch.path();
    config.device = "bench";
    config.transports = [](const session::Address&) -> Result<std::unique_ptr<session::Transport>> {
        return Error{ErrorCode::ConnectionFailed, "no broker"};
    };
    config.post = [&desk](session::Task task) {
        QMetaObject::invokeMethod(&desk, std::move(task), Qt::QueuedConnection);
    };
    return config;
}

void openTicket(benchmark::State& state, DeskData& data, bool longOne)
{
    QObject desk;
    SystemClock clock;
    session::DeskCore core(configFor(data, desk), clock, data.random, *data.secrets);
    QEventLoop loop;
    core.start([&](const Result<api::Me>&) { loop.quit(); });
    loop.exec();
    {
        models::CoreSignals signals_(core);
        ticket::TicketPanel panel(signals_);
        panel.resize(760, 800);
        panel.show();
        bool shown = false;
        QObject::connect(&panel, &ticket::TicketPanel::conversationShown, &loop, [&] {
            shown = true;
            loop.quit();
        });
        Latencies latencies;
        std::size_t number = 0;
        for (auto _ : state) {
            panel.clear();
            shown = false;
            const double begun = nowMs();
            panel.open(longOne ? data.longTicket : data.tickets[++number * 7919 % data.tickets.size()]);
            while (!shown)
                loop.exec();
            const QPixmap picture = panel.grab(); // lays out and draws all that is visible
            const double took = nowMs() - begun;
            latencies.add(took);
            state.SetIterationTime(took / 1000.0);
            if (picture.isNull())
                state.SkipWithError("nothing was drawn");
        }
        latencies.report(state);
    }
    core.stop();
}

int run()
{
    auto data = DeskData::make();
    if (!data) {
        std::fprintf(stderr, "%s\n", data.error().str().c_str());
        return 1;
    }
    for (const bool longOne : {true, false})
        benchmark::RegisterBenchmark(longOne ? "open_ticket/50_entries" : "open_ticket/10_entries",
                                     openTicket, std::ref(**data), longOne)
            ->Iterations(100)
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
    QApplication app(argc, argv);
    atalaya::kit::initResources();
    atalaya::kit::Theme theme;
    atalaya::kit::install(app, theme);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 64;
    return atalaya::bench::run();
}
