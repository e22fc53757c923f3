#include "core/session/desk_core.h"
#include "tests/bench/desk_data.h"
#include "ui/composer/composer_panel.h"
#include "ui/kit/theme.h"
#include "ui/ticket/ticket_panel.h"

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTextEdit>
#include <QTimer>
#include <cstdio>

/// From "open this ticket" to its picture, and from a key to its letter, with the core on its own threads as
/// in the program.
namespace atalaya::bench {
namespace {

constexpr int kRepetitions = 5;
constexpr int kSettleMs = 500;
constexpr double kLostMs = 1000; ///< a key that is not drawn by then was lost

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

/// Hears when a widget was painted.
class Painted : public QObject {
public:
    explicit Painted(QWidget& widget) : m_widget(widget) { widget.installEventFilter(this); }
    ~Painted() override { m_widget.removeEventFilter(this); }
    Painted(const Painted&) = delete;
    Painted& operator=(const Painted&) = delete;
    bool isDone() const { return m_done; }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_done = m_done || event->type() == QEvent::Paint;
        return false;
    }

private:
    QWidget& m_widget;
    bool m_done = false;
};

/// A desk without a broker, with a conversation and a composer.
class Standing {
public:
    explicit Standing(DeskData& data) : m_core(configFor(data, m_desk), m_clock, data.random, *data.secrets)
    {
        m_core.start([this](const Result<api::Me>&) { m_loop.quit(); });
        m_loop.exec();
        m_signals = std::make_unique<models::CoreSignals>(m_core);
        m_panel = std::make_unique<ticket::TicketPanel>(*m_signals);
        m_composer = new composer::ComposerPanel(*m_signals, m_keymap);
        m_panel->setComposer(m_composer);
        m_panel->resize(760, 800);
        m_panel->show();
        QObject::connect(m_panel.get(), &ticket::TicketPanel::conversationShown, m_composer,
                         [this](const api::Conversation& conversation) {
                             m_composer->setConversation(conversation);
                             m_shown = true;
                             m_loop.quit();
                         });
    }
    ~Standing()
    {
        m_panel.reset();
        m_signals.reset();
        m_core.stop();
    }

    /// From the wish to the picture, in ms; negative if nothing was drawn.
    double open(domain::TicketId ticket)
    {
        m_panel->clear();
        m_shown = false;
        const double begun = nowMs();
        m_panel->open(ticket);
        while (!m_shown)
            m_loop.exec();
        const QPixmap picture = m_panel->grab(); // lays out and draws all that is visible
        return picture.isNull() ? -1 : nowMs() - begun;
    }

    /// Lets the draft of the run before come.
    void settle()
    {
        QTimer::singleShot(kSettleMs, &m_loop, &QEventLoop::quit);
        m_loop.exec();
    }

    /// From the key to the picture with its letter, in ms; negative if it did not come. What the key changed
    /// is drawn in the window that is shown, as the program does it.
    double type(QChar letter)
    {
        auto* text = m_composer->findChild<QTextEdit*>(QStringLiteral("composerText"));
        const qsizetype before = text->toPlainText().size();
        Painted painted(*text->viewport());
        const double begun = nowMs();
        QKeyEvent key(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(text, &key);
        while (!painted.isDone() && nowMs() - begun < kLostMs)
            QCoreApplication::processEvents();
        const double took = nowMs() - begun;
        QCoreApplication::processEvents(); // what a pause would do: drafts on their way to the disk
        return !painted.isDone() || text->toPlainText().size() != before + 1 ? -1 : took;
    }

    /// The same, with all of the composer drawn anew.
    double typeAndDrawAll(QChar letter)
    {
        auto* text = m_composer->findChild<QTextEdit*>(QStringLiteral("composerText"));
        const double begun = nowMs();
        QKeyEvent key(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(text, &key);
        QCoreApplication::sendPostedEvents();
        const QPixmap picture = m_composer->grab();
        const double took = nowMs() - begun;
        QCoreApplication::processEvents();
        return picture.isNull() ? -1 : took;
    }

private:
    QObject m_desk;
    SystemClock m_clock;
    QEventLoop m_loop;
    kit::Keymap m_keymap;
    session::DeskCore m_core;
    std::unique_ptr<models::CoreSignals> m_signals;
    std::unique_ptr<ticket::TicketPanel> m_panel;
    composer::ComposerPanel* m_composer = nullptr;
    bool m_shown = false;
};

void measure(benchmark::State& state, const std::function<double(std::size_t)>& call)
{
    Latencies latencies;
    std::size_t number = 0;
    for (auto _ : state) {
        const double took = call(number++);
        latencies.add(took);
        state.SetIterationTime(took / 1000.0);
        if (took < 0)
            state.SkipWithError("nothing was drawn");
    }
    latencies.report(state);
}

void add(const char* name, int iterations, std::function<void(benchmark::State&)> run)
{
    benchmark::RegisterBenchmark(name, std::move(run))
        ->Iterations(iterations)
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
    DeskData& all = **data;
    add("open_ticket/10_entries", 100, [&all](benchmark::State& state) {
        Standing standing(all);
        measure(state,
                [&](std::size_t i) { return standing.open(all.tickets[i * 7919 % all.tickets.size()]); });
    });
    add("open_ticket/50_entries", 100, [&all](benchmark::State& state) {
        Standing standing(all);
        measure(state, [&](std::size_t) { return standing.open(all.longTicket); });
    });
    add("open_ticket/2000_entries", 50, [&all](benchmark::State& state) {
        Standing standing(all);
        measure(state, [&](std::size_t) { return standing.open(all.longestTicket); });
    });
    add("key_to_glyph", 1000, [&all](benchmark::State& state) {
        Standing standing(all);
        standing.open(all.longTicket);
        standing.settle();
        const QString words = QStringLiteral("we are sorry that your suitcase stayed behind ");
        measure(state, [&](std::size_t i) { return standing.type(words.at(qsizetype(i) % words.size())); });
    });
    add("key_to_glyph/whole_composer", 1000, [&all](benchmark::State& state) {
        Standing standing(all);
        standing.open(all.longTicket);
        standing.settle();
        const QString words = QStringLiteral("we are sorry that your suitcase stayed behind ");
        measure(state, [&](std::size_t i) {
            return standing.typeAndDrawAll(words.at(qsizetype(i) % words.size()));
        });
    });
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace
} // namespace atalaya::bench

int main(int argc, char** argv)
{
    // Without a screen nothing says when a frame is due; each change is drawn at once.
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QApplication app(argc, argv);
    atalaya::kit::initResources();
    atalaya::kit::Theme theme;
    atalaya::kit::install(app, theme);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 64;
    return atalaya::bench::run();
}
