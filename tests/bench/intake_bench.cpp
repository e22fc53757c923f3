#include "core/broker/intake.h"
#include "tests/bench/broker_data.h"
#include "tests/bench/scratch.h"

#include <atomic>
#include <cstdio>
#include <thread>

/// Mail into a broker with threads and files: read, taken in by the engine, committed and flushed.
namespace atalaya::bench {
namespace {

constexpr std::size_t kMails = 2000; ///< an iteration
constexpr int kRepetitions = 5;

/// A broker on an empty disk with the sample company's queues.
class Company {
public:
    static Result<std::unique_ptr<Company>> open()
    {
        auto out = std::make_unique<Company>();
        ATALAYA_TRY(invented, Invented::load(7));
        out->invented = std::make_unique<Invented>(std::move(invented));
        ATALAYA_TRY(parts, brokerParts(out->m_scratch.path()));
        for (const auto& one : out->invented->skills())
            ATALAYA_CHECK(parts.stores.directory->put(one));
        for (const auto& one : out->invented->queues())
            ATALAYA_CHECK(parts.stores.directory->put(one));
        for (const auto& one : out->invented->accounts()) {
            ATALAYA_CHECK(parts.stores.directory->put(one));
            if (one.kind == domain::ChannelKind::Email)
                out->mailbox = one;
        }
        ATALAYA_TRY(opened, broker::Broker::open({}, std::move(parts), out->m_clock, out->m_random));
        out->broker = std::move(opened);
        out->broker->start();
        return out;
    }
    ~Company()
    {
        if (broker)
            broker->stop();
    }

    /// The next mails from outside.
    std::vector<broker::RawMail> mails()
    {
        std::vector<broker::RawMail> out;
        for (std::size_t i = 0; i < kMails; ++i)
            out.push_back({mailbox.id, invented->mail(mailbox.address, ++m_number), false, {}, {}});
        return out;
    }

    std::unique_ptr<Invented> invented;
    domain::ChannelAccount mailbox;
    std::unique_ptr<broker::Broker> broker;

private:
    Scratch m_scratch{"intake"};
    SystemClock m_clock;
    SystemRandom m_random;
    std::size_t m_number = 0;
};

using Take = std::function<bool(Company&, std::vector<broker::RawMail>)>;

/// As the intake route does it: workers read, the engine takes in whatever has come by then. True if all were
/// committed.
bool throughWorkers(Company& company, std::vector<broker::RawMail> mails)
{
    broker::Engine& engine = company.broker->engine();
    // A token for each mail that is done with; the queue is the only thing shared.
    const auto done = std::make_shared<BoundedQueue<bool>>(kMails);
    const auto tell = [done](bool good) { (void)done->push(bool(good)); };
    std::size_t finished = 0;
    bool ok = true;
    const auto waitForOne = [&] {
        for (const bool good : done->take(kMails, std::chrono::seconds(10))) {
            ok &= good;
            ++finished;
        }
    };
    for (broker::RawMail& mail : mails) {
        const auto raw = std::make_shared<broker::RawMail>(std::move(mail));
        const std::function<void()> job = [&company, &engine, raw, tell] {
            auto prepared = broker::prepareMail(company.broker->blobs(), std::move(*raw));
            if (!prepared)
                return tell(false);
            engine.postOrRefuse({[mail = std::make_shared<broker::PreparedMail>(*std::move(prepared)),
                                  tell](broker::Turn& turn) -> Result<void> {
                                     ATALAYA_CHECK(broker::takeInMail(turn, *mail));
                                     turn.journal.afterCommit([tell] { tell(true); });
                                     return {};
                                 },
                                 [tell](const Error&) { tell(false); }});
        };
        while (!engine.workers().run(job))
            waitForOne();
    }
    while (ok && finished < kMails)
        waitForOne();
    return ok;
}

/// As mailboxes do it: each one waits for the commit of a mail before it fetches the next.
bool throughMailboxes(std::size_t count, Company& company, std::vector<broker::RawMail> mails)
{
    std::atomic<std::size_t> next{0};
    std::atomic<bool> ok{true};
    std::vector<std::thread> mailboxes;
    for (std::size_t i = 0; i < count; ++i)
        mailboxes.emplace_back([&] {
            for (std::size_t at = next++; at < mails.size(); at = next++) {
                auto prepared = broker::prepareMail(company.broker->blobs(), std::move(mails[at]));
                if (!prepared)
                    ok = false;
                else if (!company.broker->engine().runAndWait([&](broker::Turn& turn) -> Result<void> {
                             ATALAYA_CHECK(broker::takeInMail(turn, *prepared));
                             return {};
                         }))
                    ok = false;
            }
        });
    for (std::thread& mailbox : mailboxes)
        mailbox.join();
    return ok;
}

void ingest(benchmark::State& state, const Take& take)
{
    auto company = Company::open();
    if (!company) {
        state.SkipWithError("the broker did not open");
        return;
    }
    const broker::EngineCounters& counters = (*company)->broker->engine().counters();
    double seconds = 0;
    for (auto _ : state) {
        auto mails = (*company)->mails();
        const double begun = nowMs();
        const bool ok = take(**company, std::move(mails));
        const double took = (nowMs() - begun) / 1000.0;
        state.SetIterationTime(took);
        seconds += took;
        if (!ok)
            state.SkipWithError("a mail was not taken in");
    }
    const auto total = static_cast<double>(state.iterations()) * kMails;
    state.counters["mails_per_s"] = total / seconds;
    state.counters["mails_per_commit"] = total / static_cast<double>(counters.turns.load());
}

void add(const char* name, Take take)
{
    benchmark::RegisterBenchmark(name, ingest, std::move(take))
        ->Iterations(3)
        ->Repetitions(kRepetitions)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

/// Two thousand mails read, nothing stored: the part that grows with cores.
void parseOnly(benchmark::State& state)
{
    auto company = Company::open();
    if (!company) {
        state.SkipWithError("the broker did not open");
        return;
    }
    for (auto _ : state) {
        auto mails = (*company)->mails();
        storage::MemoryBlobStore blobs;
        const double begun = nowMs();
        for (broker::RawMail& mail : mails)
            benchmark::DoNotOptimize(broker::prepareMail(blobs, std::move(mail)));
        state.SetIterationTime((nowMs() - begun) / 1000.0);
    }
}

} // namespace
} // namespace atalaya::bench

int main(int argc, char** argv)
{
    using namespace atalaya::bench;
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 64;
    add("ingest/through_workers", throughWorkers);
    for (const std::size_t mailboxes : {1u, 8u, 32u})
        add(("ingest/mailboxes:" + std::to_string(mailboxes)).c_str(),
            [mailboxes](Company& company, std::vector<atalaya::broker::RawMail> mails) {
                return throughMailboxes(mailboxes, company, std::move(mails));
            });
    benchmark::RegisterBenchmark("parse/2000_mails", parseOnly)
        ->Iterations(2)
        ->Repetitions(kRepetitions)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
