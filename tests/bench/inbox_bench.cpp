#include "core/session/desk_core.h"
#include "tests/bench/desk_data.h"
#include "ui/inbox/list_panel.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QEventLoop>
#include <QScrollBar>
#include <cstdio>

/// A list of a hundred thousand tickets under the hands: the time of each frame, with the core on its own
/// threads as in the program.
namespace atalaya::bench {
namespace {

constexpr int kRepetitions = 5;
constexpr std::int64_t kManyTickets = 100'000;
constexpr std::int64_t kEntriesOfAll = 100'000;
constexpr int kFrames = 400;
constexpr int kFlick = 700; // pixels a frame: as fast as a wheel can be turned

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

/// A list that stands, with its first rows.
class Standing {
public:
    explicit Standing(DeskData& data) : m_core(configFor(data, m_desk), m_clock, data.random, *data.secrets)
    {
        QEventLoop loop;
        m_core.start([&](const Result<api::Me>&) { loop.quit(); });
        loop.exec();
        m_signals = std::make_unique<models::CoreSignals>(m_core);
        m_panel = std::make_unique<inbox::ListPanel>(*m_signals);
        m_panel->resize(316, 856);
        m_panel->show();
        QObject::connect(&m_panel->model(), &models::InboxModel::loaded, &loop, [&] {
            if (m_panel->model().total() > 0)
                loop.quit();
        });
        m_panel->setView({api::ViewKind::Team}, QStringLiteral("Team"));
        loop.exec();
    }
    ~Standing()
    {
        m_panel.reset();
        m_signals.reset();
        m_core.stop();
    }

    inbox::ListPanel& panel() { return *m_panel; }
    QScrollBar& bar() { return *m_panel->list()->verticalScrollBar(); }
    /// One frame: what came from the core, the new place, the picture.
    double frame(int value)
    {
        const double begun = nowMs();
        QCoreApplication::sendPostedEvents();
        bar().setValue(value);
        m_drawn = m_panel->list()->viewport()->grab();
        return nowMs() - begun;
    }
    bool drew() const { return !m_drawn.isNull(); }

private:
    QObject m_desk;
    SystemClock m_clock;
    session::DeskCore m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<inbox::ListPanel> m_panel;
    QPixmap m_drawn;
};

/// `next` gives the place of the scroll bar for a frame.
void scroll(benchmark::State& state, DeskData& data, const std::function<int(int, int)>& next)
{
    Standing list(data);
    Latencies latencies;
    int number = 0;
    for (auto _ : state) {
        const double took = list.frame(next(number++, list.bar().maximum()));
        latencies.add(took);
        state.SetIterationTime(took / 1000.0);
        if (!list.drew())
            state.SkipWithError("nothing was drawn");
    }
    latencies.report(state);
    state.counters["rows"] = double(list.panel().model().total());
}

/// From choosing the view to its first picture.
void open(benchmark::State& state, DeskData& data)
{
    Standing list(data);
    Latencies latencies;
    QEventLoop loop;
    QObject::connect(&list.panel().model(), &models::InboxModel::loaded, &loop, &QEventLoop::quit);
    bool team = true;
    for (auto _ : state) {
        team = !team;
        const double begun = nowMs();
        list.panel().setView({team ? api::ViewKind::Team : api::ViewKind::Unassigned}, QStringLiteral("All"));
        loop.exec();
        const QPixmap picture = list.panel().grab();
        const double took = nowMs() - begun;
        latencies.add(took);
        state.SetIterationTime(took / 1000.0);
        if (picture.isNull())
            state.SkipWithError("nothing was drawn");
    }
    latencies.report(state);
}

int run()
{
    auto data = DeskData::make(kManyTickets, kEntriesOfAll);
    if (!data) {
        std::fprintf(stderr, "%s\n", data.error().str().c_str());
        return 1;
    }
    const auto add = [&](const char* name, std::function<int(int, int)> next) {
        benchmark::RegisterBenchmark(name, scroll, std::ref(**data), std::move(next))
            ->Iterations(kFrames)
            ->Repetitions(kRepetitions)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond);
    };
    add("scroll_frame/100000_rows", [](int frame, int) { return frame * kFlick; });
    add("jump_frame/100000_rows",
        [](int frame, int maximum) { return int(std::int64_t(frame) * 7'919'000 % maximum); });
    benchmark::RegisterBenchmark("open_view/100000_rows", open, std::ref(**data))
        ->Iterations(20)
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
