#include "tests/simulation/desk_world/world_start.h"

#include "core/base/text.h"
#include "core/broker/tickets.h"
#include "core/security/password.h"
#include "tests/simulation/desk_world/broker_computer.h"
#include "tests/simulation/desk_world/desk_computer.h"

namespace atalaya::test {
namespace {

using namespace std::chrono_literals;

const Instant kMorning = fromMicros(1'763'640'000'000'000);

/// Of the real kind, at a cost that a thousand worlds can pay.
std::string cheapHash(const std::string& password)
{
    const std::string salt(16, 's');
    const auto hash = security::scrypt(SecretString(password), salt, {4, 8, 1}, 32);
    return "$scrypt$ln=4,r=8,p=1$" + base64Encode(salt) + "$" + base64Encode(hash->reveal());
}

Result<void> fill(WorldStart& start, broker::Turn& turn)
{
    for (const std::string name : {"Flights", "Baggage", "Triage"}) {
        domain::Queue queue;
        queue.id = domain::QueueId::make(turn.now, turn.random);
        queue.name = name;
        queue.triage = name == "Triage";
        queue.firstResponseMinutes = 60;
        queue.nextResponseMinutes = 120;
        start.queues.push_back(queue.id);
        turn.routing.emplace_back(routing::QueueChanged{queue});
        ATALAYA_CHECK(turn.directory.put(queue, turn.now));
    }
    domain::ChannelAccount mailbox;
    mailbox.id = domain::ChannelAccountId::make(turn.now, turn.random);
    mailbox.name = "Help";
    mailbox.address = "help@iberiana.example";
    mailbox.queue = start.queues[0];
    start.account = mailbox.id;
    ATALAYA_CHECK(turn.directory.put(mailbox, turn.now));
    const std::string hash = cheapHash("open sesame");
    const std::tuple<const char*, domain::Role, std::vector<std::size_t>> people[] = {
        {"ana", domain::Role::Agent, {0}},
        {"ben", domain::Role::Agent, {0, 1}},
        {"lea", domain::Role::Lead, {0, 1}},
    };
    for (const auto& [login, role, queues] : people) {
        domain::Agent agent;
        agent.id = domain::AgentId::make(turn.now, turn.random);
        agent.login = login;
        agent.name = login;
        agent.role = role;
        for (const std::size_t queue : queues)
            agent.queues.push_back(start.queues[queue]);
        ATALAYA_CHECK(broker::saveAgent(turn, agent));
        ATALAYA_CHECK(turn.stores.credentials->setPasswordHash(agent.id, hash, turn.now));
        start.agents.push_back(agent);
    }
    return {};
}

} // namespace

WorldStart WorldStart::make(const std::string& folder)
{
    WorldStart start;
    start.folder = folder;
    Timeline timeline(kMorning, 7);
    BrokerComputer broker(timeline, folder + "/broker", 8);
    std::vector<std::unique_ptr<Wire>> wires;
    std::vector<std::unique_ptr<DeskComputer>> desks;
    ATALAYA_ASSERT(broker.start());
    ATALAYA_ASSERT(broker.apply([&start](broker::Turn& turn) { return fill(start, turn); }));
    for (const domain::Agent& agent : start.agents) {
        desks.push_back(std::make_unique<DeskComputer>(timeline, folder + "/desk-" + agent.login, 9));
        DeskComputer& desk = *desks.back();
        Wire& wire = *wires.emplace_back(std::make_unique<Wire>(timeline, desk, broker));
        wire.accept = [&broker](auto connection) { broker.broker().acceptConnection(std::move(connection)); };
        wire.handle = [&broker](auto request, auto reply) { broker.broker().httpHandler()(request, reply); };
        desk.transports = [&wire](const session::Address&) {
            return Result<std::unique_ptr<session::Transport>>(wire.transport());
        };
        ATALAYA_ASSERT(desk.start());
        desk.act([&agent](api::Core& core) {
            core.link().signIn({"sample:", agent.login, "open sesame", ""}, [](const Result<api::Me>&) {});
        });
        while (timeline.step(timeline.now() + 5s)) { }
        const auto state = desk.ask<api::LinkState>(
            [](api::Core& core, api::Reply<api::LinkState> reply) { core.link().state(std::move(reply)); });
        ATALAYA_ASSERT(state && *state && (**state).kind == api::LinkKind::Online);
    }
    for (const auto& desk : desks) {
        desk->quit();
        start.desks.push_back(desk->disk.content());
        start.secrets.push_back(desk->secrets);
    }
    while (timeline.step(timeline.now() + 60s)) { }
    broker.quit();
    start.broker = broker.disk.content();
    desks.clear();
    return start;
}

} // namespace atalaya::test
