#include "tests/simulation/desk_world/world.h"

#include "core/protocol/codec.h"
#include "tests/simulation/desk_world/final_look.h"
#include "tests/simulation/desk_world/person.h"
#include "tests/simulation/desk_world/trouble.h"

#include <cstdio>
#include <filesystem>

namespace atalaya::test {
namespace {

using namespace std::chrono_literals;

const Instant kLater = fromMicros(1'763'640'000'000'000 + 3'600'000'000);
constexpr std::size_t kLastEvents = 120;

/// What worlds before kept beside the databases.
void removeFiles(const std::string& folder)
{
    std::vector<std::filesystem::path> kept;
    for (const auto& one : std::filesystem::recursive_directory_iterator(folder))
        if (one.is_directory() && one.path().filename() == "files")
            kept.push_back(one.path());
    for (const auto& one : kept)
        std::filesystem::remove_all(one);
}

} // namespace

std::string sentence(const WorldOptions& options, const WorldEnd& end)
{
    return "seed " + std::to_string(options.seed) + ", step " + std::to_string(end.step) + ": " + end.wrong
        + " (replay: desk_simulation --seed " + std::to_string(options.seed) + " --steps "
        + std::to_string(options.steps) + " --trace)";
}

World::World(const WorldStart& start, WorldOptions options)
    : m_start(start)
    , m_options(options)
    , m_timeline(kLater, options.seed)
    , m_broker(m_timeline, start.folder + "/broker", options.seed * 31 + 1)
    , m_peer(m_timeline, m_broker)
    , m_customers(m_timeline, m_broker, m_peer)
{
    m_customers.account = start.account;
    m_broker.sender = &m_peer;
    m_broker.accounts = {start.account};
    m_broker.disk.put(start.broker);
    m_peer.begins = [this](const broker::MailDraft& draft) {
        const auto* const reply = m_ledger.replyOf(draft.entry.id);
        if (reply && reply->sendAt && m_broker.clock.latest() < *reply->sendAt
            && m_ledger.count<domain::RescheduleReply>(draft.entry.id, false) == 0)
            m_ledger.fail("sent before its time: " + reply->text);
    };
    m_broker.onEnded = [this](bool orderly) {
        note(orderly ? "broker ended" : "broker died");
        m_ledger.locksGone();
        for (const auto& wire : m_wires)
            wire->ended(m_broker, !orderly && m_timeline.chance(0.3));
        if (!m_over)
            startAgain(m_broker, m_timeline.millis(200, 20'000));
    };
    for (const domain::Agent& agent : start.agents)
        m_ledger.agents.push_back(agent.id);
    startAgain(m_broker, {});
    for (std::size_t i = 0; i < start.desks.size(); ++i)
        connect(i);
    m_restores = m_timeline.chance(0.15);
    everySecond();
}

World::~World()
{
    m_over = true;
    m_desks.clear(); // while their lines are there
}

void World::connect(std::size_t index)
{
    m_desks.push_back(std::make_unique<DeskComputer>(m_timeline,
                                                     m_start.folder + "/desk-" + m_start.agents[index].login,
                                                     m_options.seed * 31 + 2 + index));
    DeskComputer& desk = *m_desks.back();
    removeFiles(desk.disk.folder());
    desk.disk.put(m_start.desks[index]);
    desk.secrets = m_start.secrets[index];
    Wire& wire = *m_wires.emplace_back(std::make_unique<Wire>(m_timeline, desk, m_broker));
    wire.accept = [this](auto connection) { m_broker.broker().acceptConnection(std::move(connection)); };
    wire.handle = [this](auto request, auto reply) { m_broker.broker().httpHandler()(request, reply); };
    desk.transports = [&wire](const session::Address&) {
        return Result<std::unique_ptr<session::Transport>>(wire.transport());
    };
    desk.onEnded = [this, index](bool orderly) { ended(index, orderly); };
    desk.onOffered = [this, index](const api::OfferView& offer) {
        Person(*this, index).offered(offer.offer);
    };
    watch(index);
    m_timeline.after(m_timeline.millis(0, 2'000), [this, index] { startDesk(index); });
}

void World::watch(std::size_t index)
{
    Wire& wire = *m_wires[index];
    wire.tap.toBroker = [this, index](const std::string& text) {
        note("desk " + std::to_string(index) + " > " + text);
        if (text.find("\"command\"") == std::string::npos)
            return;
        const auto message = protocol::decodeClientMessage(text);
        if (const auto* request = message ? std::get_if<protocol::CommandRequest>(&*message) : nullptr)
            m_ledger.commandSent(index, *request, m_desks[index]->clock.now());
    };
    wire.tap.toDesk = [this, index](const std::string& text) { toDesk(index, text); };
}

void World::toDesk(std::size_t index, const std::string& text)
{
    note("desk " + std::to_string(index) + " < " + text);
    const auto message = protocol::decodeServerMessage(text);
    if (!message)
        return m_ledger.fail("the broker says what nobody can read");
    if (const auto* answer = std::get_if<protocol::Answer>(&*message)) {
        m_ledger.answered(index, *answer);
    } else if (const auto* news = std::get_if<protocol::PresenceChanged>(&*message)) {
        m_ledger.lockTold(news->presence);
    } else if (const auto* offer = std::get_if<protocol::OfferMade>(&*message)) {
        m_ledger.offered(offer->offer);
    } else if (const auto* page = std::get_if<protocol::SyncPage>(&*message)) {
        for (const protocol::Change& change : page->changes) {
            if (const auto* ticket = std::get_if<domain::Ticket>(&change.body))
                m_tickets.insert(ticket->id);
            const auto* entry = std::get_if<domain::Entry>(&change.body);
            if (!entry || entry->direction != domain::Direction::Out)
                continue;
            const auto letter = m_peer.letters().find(entry->id);
            const int taken = letter == m_peer.letters().end() ? 0 : letter->second.taken;
            if (entry->delivery == domain::Delivery::Sent && taken == 0)
                m_ledger.fail("called sent without a receipt: " + entry->text);
        }
    }
}

// ---- lives ----

void World::startAgain(Computer& computer, Duration delay)
{
    m_timeline.after(delay, [this, &computer] {
        if (!m_over && !computer.lives() && !computer.start())
            startAgain(computer, 2s);
    });
}

void World::startDesk(std::size_t index)
{
    DeskComputer& desk = *m_desks[index];
    if (m_over || desk.lives())
        return;
    if (!desk.start()) {
        m_timeline.after(2s, [this, index] { startDesk(index); });
        return;
    }
    note("desk " + std::to_string(index) + " started");
    Person(*this, index).look(true);
}

void World::ended(std::size_t index, bool orderly)
{
    note("desk " + std::to_string(index) + (orderly ? " ended" : " died"));
    m_ledger.died(index);
    m_wires[index]->ended(*m_desks[index], !orderly && m_timeline.chance(0.3));
    if (!m_over)
        m_timeline.after(m_timeline.millis(200, 15'000), [this, index] { startDesk(index); });
}

void World::everySecond()
{
    if (m_over)
        return;
    m_broker.post({}, [] {}); // its timers
    m_broker.post({}, [this] { m_customers.fetch(); });
    for (const auto& desk : m_desks)
        desk->post({}, [one = desk.get()] { one->tick(); });
    m_timeline.after(1s, [this] { everySecond(); });
}

void World::advance(Duration time)
{
    const Instant end = m_timeline.now() + time;
    while (m_ledger.wrong().empty() && m_timeline.step(end)) { }
}

void World::note(const std::string& what)
{
    for (const char one : what)
        m_hash = (m_hash ^ static_cast<unsigned char>(one)) * 1099511628211ull;
    m_hash ^= static_cast<std::uint64_t>(toMicros(m_timeline.now()));
    if (m_options.trace)
        std::printf("%s [%d] %s\n", formatInstant(m_timeline.now()).c_str(), m_step, what.c_str());
    m_last.push_back(formatInstant(m_timeline.now()) + " [" + std::to_string(m_step) + "] "
                     + what.substr(0, 300));
    if (m_last.size() > kLastEvents)
        m_last.pop_front();
}

// ---- the story ----

WorldEnd World::run()
{
    Trouble trouble(*this);
    for (m_step = 1; m_step <= m_options.steps && m_ledger.wrong().empty(); ++m_step) {
        const std::size_t who = m_timeline.random().below(m_desks.size());
        if (m_timeline.chance(0.12))
            m_customers.write();
        else if (m_timeline.chance(0.2))
            trouble.step();
        else
            Person(*this, who).step();
        advance(m_timeline.chance(0.3) ? m_timeline.millis(1'000, 12'000) : m_timeline.millis(1, 900));
        if (m_ledger.wrong().empty())
            Person(*this, who).look(false);
    }
    if (m_ledger.wrong().empty())
        trouble.end();
    for (int i = 0; i < 400 && m_ledger.wrong().empty(); ++i) {
        advance(i < 30 ? 2s : 10s);
        for (std::size_t one = 0; one < m_desks.size(); ++one)
            static_cast<void>(Person(*this, one).signIn());
        FinalLook look(*this);
        if (look.isQuiet()) {
            advance(5s); // what is on its way comes
            if (look.isQuiet()) {
                look.check();
                break;
            }
        }
        if (i == 399)
            m_ledger.fail("it never comes to rest: " + look.unrest());
    }
    return {m_ledger.wrong(), m_step, m_hash, {m_last.begin(), m_last.end()}};
}

} // namespace atalaya::test
