#include "core/security/secret_store.h"
#include "core/session/desk_core.h"
#include "core/session/worker.h"

#include <condition_variable>
#include <cstdio>
#include <deque>
#include <fstream>
#include <mutex>

// The workstation's core as a program without a window, for a test that kills it. It writes notes, drafts and
// tags as fast as they become durable and says each on standard output, right after the core has said that
// it is durable: "n ENTRY TICKET NUMBER", "d NUMBER". With --drain it writes nothing and ends when the broker
// has everything.
using namespace atalaya;

namespace {

/// The desk's thread: runs what the core posts.
class Loop {
public:
    void post(session::Task task)
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        m_wake.notify_one();
    }
    void runOne()
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return !m_tasks.empty(); });
        const session::Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<session::Task> m_tasks;
};

void say(const std::string& line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

[[noreturn]] void fail(const std::string& what)
{
    std::fprintf(stderr, "%s\n", what.c_str());
    std::_Exit(2);
}

class Agent final : public api::Listener {
public:
    Agent(session::DeskCore& core, Loop& loop) : m_core(core), m_loop(loop) { core.addListener(this); }

    void open(const std::string& url, const std::string& login)
    {
        const auto here = ask<api::Me>([this](api::Reply<api::Me> reply) { m_core.start(std::move(reply)); });
        if (here)
            return;
        const api::SignInRequest request{url, login, "open sesame", ""};
        for (;;) { // the broker may be down just now
            const auto me = ask<api::Me>(
                [&](api::Reply<api::Me> reply) { m_core.link().signIn(request, std::move(reply)); });
            if (me)
                return;
            if (me.error().code == ErrorCode::WrongPassword)
                fail(me.error().str());
        }
    }

    /// Writes one note after the other, with a draft before each.
    void write(const std::vector<domain::TicketId>& tickets, int first)
    {
        for (int number = first;; ++number) {
            const domain::TicketId ticket = tickets[static_cast<std::size_t>(number) % tickets.size()];
            domain::Draft draft;
            draft.key = {ticket, domain::DraftKind::Note, domain::EntryChannel::None};
            draft.text = std::to_string(number) + std::string(static_cast<std::size_t>(number % 900), '.');
            must(ask<bool>([&](api::Reply<bool> reply) { m_core.drafts().save(draft, std::move(reply)); }));
            say("d " + std::to_string(number) + " " + ticket.str());
            domain::AddNote note;
            note.ticket = ticket;
            note.entry = domain::EntryId(m_core.commands().freshId());
            note.text = "note " + std::to_string(number);
            must(submit(note));
            say("n " + note.entry.str() + " " + ticket.str() + " " + std::to_string(number));
            if (number % 5 == 0)
                must(submit(domain::SetTicketTags{ticket, {"tag" + std::to_string(number % 7)}}));
            // A person is slower than a disk: what waits stays within bounds while the broker is away.
            while (m_waiting > 20'000)
                m_loop.runOne();
        }
    }

    /// Until the broker has said yes or no to everything.
    void drain()
    {
        for (;;) {
            const auto items = ask<std::vector<domain::OutboxItem>>(
                [this](api::Reply<std::vector<domain::OutboxItem>> reply) {
                    m_core.commands().outbox(std::move(reply));
                });
            if (!items)
                fail(items.error().str());
            if (m_kind == api::LinkKind::Online && items->empty())
                return;
            for (const domain::OutboxItem& item : *items)
                if (item.state == domain::OutboxState::Refused)
                    fail("refused: " + item.refusal.str());
            m_loop.runOne(); // the next thing that the core tells
        }
    }

private:
    template <typename T> Result<T> ask(const std::function<void(api::Reply<T>)>& question)
    {
        std::optional<Result<T>> answer;
        question([&answer](Result<T> value) { answer = std::move(value); });
        while (!answer)
            m_loop.runOne();
        return *std::move(answer);
    }
    Result<domain::CommandId> submit(const domain::Command& command)
    {
        return ask<domain::CommandId>([&](api::Reply<domain::CommandId> reply) {
            m_core.commands().submit(command, std::move(reply));
        });
    }
    template <typename T> void must(const Result<T>& done)
    {
        if (!done)
            fail(done.error().str());
    }
    void onLinkChanged(const api::LinkState& state) override
    {
        m_kind = state.kind;
        m_waiting = state.waiting;
    }

    session::DeskCore& m_core;
    Loop& m_loop;
    api::LinkKind m_kind = api::LinkKind::SignedOut;
    int m_waiting = 0;
};

std::vector<domain::TicketId> readTickets(const std::string& file)
{
    std::vector<domain::TicketId> out;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        if (const auto id = domain::TicketId::parse(line))
            out.push_back(*id);
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 6)
        fail("usage: desk_agent FOLDER URL LOGIN TICKETS FIRST|--drain");
    const std::filesystem::path folder = argv[1];
    std::filesystem::create_directories(folder);
    SystemClock clock;
    SystemRandom random;
    auto secrets = security::SealedFileSecretStore::open(folder / "secrets", folder / "secrets.key", random);
    if (!secrets)
        fail(secrets.error().str());
    Loop loop;
    session::DeskConfig config;
    config.dataDir = folder / "desk";
    config.device = argv[3];
    config.transports = session::makeNetworkTransport;
    config.post = [&loop](session::Task task) { loop.post(std::move(task)); };
    session::DeskCore core(config, clock, random, **secrets);
    Agent agent(core, loop);
    agent.open(argv[2], argv[3]);
    say("open");
    if (std::string(argv[5]) != "--drain")
        agent.write(readTickets(argv[4]), std::atoi(argv[5]));
    agent.drain();
    core.removeListener(&agent);
    core.stop();
    return 0;
}
