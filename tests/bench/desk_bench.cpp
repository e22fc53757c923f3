#include "core/session/desk_core.h"
#include "tests/bench/desk_data.h"

#include <condition_variable>
#include <cstdio>
#include <mutex>

/// The workstation's core: what a list, a conversation, a search and a draft cost before anything is drawn.
namespace atalaya::bench {
namespace {

constexpr int kRepetitions = 5;
constexpr std::int64_t kManyTickets = 100'000;
constexpr std::int64_t kManyEntries = 1'000'000;

/// A reader as the reader thread has it.
struct Reading {
    static Result<std::unique_ptr<Reading>> open(DeskData& data)
    {
        auto out = std::make_unique<Reading>();
        ATALAYA_TRY(profile,
                    session::openProfile(data.scratch.path(), data.name, *data.secrets, data.random));
        out->profile = std::move(profile);
        ATALAYA_TRY(stores, out->profile->openReader());
        out->stores = std::move(stores);
        out->reader = std::make_unique<session::Reader>(out->stores);
        session::LocalView local;
        local.me = data.me;
        out->reader->setLocal(local);
        return out;
    }

    std::unique_ptr<session::Profile> profile;
    storage::ReplicaStores stores;
    std::unique_ptr<session::Reader> reader;
};

/// One call an iteration, each timed by itself.
void timed(benchmark::State& state, const std::function<bool(std::size_t)>& call)
{
    Latencies latencies;
    std::size_t number = 0;
    for (auto _ : state) {
        const double begun = nowMs();
        const bool ok = call(number++);
        const double took = nowMs() - begun;
        latencies.add(took);
        state.SetIterationTime(took / 1000.0);
        if (!ok)
            state.SkipWithError("the call failed");
    }
    latencies.report(state);
}

api::ListRequest teamList(std::size_t limit, api::SortBy sort)
{
    api::ListRequest request;
    request.view.kind = api::ViewKind::Team;
    request.limit = limit;
    request.sort = sort;
    return request;
}

/// Every state of the search field while these are typed.
std::vector<std::string> keystrokes(const std::vector<std::string>& queries)
{
    std::vector<std::string> out;
    for (const std::string& query : queries)
        for (std::size_t length = 1; length <= query.size(); ++length)
            if (length == query.size() || (static_cast<unsigned char>(query[length]) & 0xC0) != 0x80)
                out.push_back(query.substr(0, length));
    return out;
}

void add(const char* name, std::int64_t iterations, std::function<bool(std::size_t)> call)
{
    benchmark::RegisterBenchmark(name, timed, std::move(call))
        ->Iterations(iterations)
        ->Repetitions(kRepetitions)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
}

void addLists(session::Reader& reader)
{
    const auto lists = [&reader](std::size_t limit, api::SortBy sort) {
        return [&reader, limit, sort](std::size_t) {
            return reader.list(teamList(limit, sort), kMorning).hasValue();
        };
    };
    add("list/first_500_of_10000", 50, lists(500, api::SortBy::DueTime));
    add("list/first_500_newest", 50, lists(500, api::SortBy::Newest));
    add("list/all_10000", 10, [&reader](std::size_t) {
        const auto answer = reader.list(teamList(std::size_t(kTickets), api::SortBy::DueTime), kMorning);
        return answer && answer->rows.size() > std::size_t(kTickets) * 9 / 10;
    });
    add("list/filtered_by_words", 10, [&reader](std::size_t) {
        api::ListRequest request = teamList(500, api::SortBy::DueTime);
        request.filter = "garcia";
        return reader.list(request, kMorning).hasValue();
    });
    add("counts/all_views", 50, [&reader](std::size_t) { return reader.counts(kMorning).hasValue(); });
}

void addSearch(const DeskData& data, session::Reader& reader, const char* name)
{
    const auto typed = std::make_shared<std::vector<std::string>>(keystrokes(data.queries));
    constexpr std::size_t kHits = 30; // what the palette asks for
    add(name, std::int64_t(typed->size()),
        [&reader, typed](std::size_t i) { return reader.search((*typed)[i], kHits).hasValue(); });
}

void addReading(DeskData& data, session::Reader& reader)
{
    add("conversation/50_entries", 200, [&](std::size_t) {
        const auto answer = reader.conversation(data.longTicket, kLongConversation);
        return answer && answer->entries.size() == kLongConversation;
    });
    add("conversation/any_of_10000", 500, [&](std::size_t i) {
        return reader.conversation(data.tickets[i * 7919 % data.tickets.size()], kLongConversation)
            .hasValue();
    });
    addLists(reader);
    addSearch(data, reader, "search/each_keystroke");
}

/// The desk's thread: waits for the one reply.
class Waiting {
public:
    void wake()
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
        m_woken.notify_one();
    }
    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_woken.wait(lock, [this] { return m_done; });
        m_done = false;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_woken;
    bool m_done = false;
};

session::DeskConfig configFor(const DeskData& data)
{
    session::DeskConfig config;
    config.dataDir = data.scratch.path();
    config.device = "bench";
    config.transports = [](const session::Address&) -> Result<std::unique_ptr<session::Transport>> {
        return Error{ErrorCode::ConnectionFailed, "no broker"};
    };
    config.post = [](const session::Task& task) { task(); };
    return config;
}

/// From the call to the reply, that is: to another thread, into the encrypted file, flushed, and back.
void saveDrafts(benchmark::State& state, DeskData& data)
{
    SystemClock clock;
    session::DeskCore core(configFor(data), clock, data.random, *data.secrets);
    Waiting waiting;
    bool ok = false;
    core.start([&](const Result<api::Me>& me) {
        ok = me.hasValue();
        waiting.wake();
    });
    waiting.wait();
    domain::Draft draft;
    draft.key = {data.longTicket, domain::DraftKind::Reply, domain::EntryChannel::Email};
    draft.subject = "Re: your flight";
    Latencies latencies;
    for (auto _ : state) {
        draft.text += draft.text.size() % 7 == 6 ? " " : "a";
        draft.updatedAt = clock.now();
        const double begun = nowMs();
        core.drafts().save(draft, [&](const Result<bool>& kept) {
            ok &= kept.hasValue();
            waiting.wake();
        });
        waiting.wait();
        const double took = nowMs() - begun;
        latencies.add(took);
        state.SetIterationTime(took / 1000.0);
    }
    if (!ok)
        state.SkipWithError("the desk did not open, or a draft was not kept");
    latencies.report(state);
    core.stop();
}

int tell(const Error& error)
{
    std::fprintf(stderr, "%s\n", error.str().c_str());
    return 1;
}

/// The whole desk.
int run()
{
    auto data = DeskData::make();
    if (!data)
        return tell(data.error());
    auto reading = Reading::open(**data);
    if (!reading)
        return tell(reading.error());
    addReading(**data, *(*reading)->reader);
    benchmark::RegisterBenchmark("draft/keystroke_to_durable", saveDrafts, std::ref(**data))
        ->Iterations(400)
        ->Repetitions(kRepetitions)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

/// Only the search, in ten times as much.
int runMillion()
{
    auto data = DeskData::make(kManyTickets, kManyEntries);
    if (!data)
        return tell(data.error());
    auto reading = Reading::open(**data);
    if (!reading)
        return tell(reading.error());
    addSearch(**data, *(*reading)->reader, "search/each_keystroke_in_1000000");
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace
} // namespace atalaya::bench

/// `--million`: only the search, in a million entries (filling them takes minutes).
int main(int argc, char** argv)
{
    const bool million = argc > 1 && std::string_view(argv[1]) == "--million";
    if (million) {
        argv[1] = argv[0];
        ++argv;
        --argc;
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 64;
    return million ? atalaya::bench::runMillion() : atalaya::bench::run();
}
