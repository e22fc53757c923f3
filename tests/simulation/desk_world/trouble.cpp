#include "tests/simulation/desk_world/trouble.h"

#include "tests/simulation/desk_world/world.h"

namespace atalaya::test {

using namespace std::chrono_literals;

/// First a backup, then, some time later, a broker that has only that.
bool Trouble::restore()
{
    World& world = m_world;
    if (!world.m_restores || world.m_restored || !world.m_broker.lives() || !world.m_timeline.chance(0.3))
        return false;
    if (!world.m_backup) {
        world.note("a backup is made");
        world.m_backup = {world.m_broker.disk.content(), world.m_broker.clock.now()};
        return true;
    }
    world.m_restored = true;
    world.m_broker.kill(false);
    world.note("the broker is restored from its backup");
    world.m_broker.restore(std::move(world.m_backup->first), world.m_backup->second);
    world.m_ledger.restored();
    world.m_customers.forgetTaken();
    return true;
}

void Trouble::step()
{
    if (restore())
        return;
    switch (m_world.m_timeline.between(0, 9)) {
    case 0:
    case 1:
    case 2:
    case 3:
        return line();
    case 4:
    case 5:
    case 6:
        return computer();
    case 7:
        return disk();
    default:
        return peers();
    }
}

void Trouble::line()
{
    Timeline& timeline = m_world.m_timeline;
    const std::size_t which = timeline.random().below(m_world.m_wires.size());
    Wire& wire = *m_world.m_wires[which];
    const std::string name = "line " + std::to_string(which);
    switch (timeline.between(0, 5)) {
    case 0:
        m_world.note(name + " dropped");
        return wire.drop();
    case 1:
        m_world.note(name + " broken silently");
        return wire.breakSilently();
    case 2:
    case 3:
        m_world.note(name + (wire.faults.up ? " down" : " up"));
        wire.faults.up = !wire.faults.up;
        return;
    case 4:
        wire.faults.delayHigh = timeline.millis(5, 4'000);
        m_world.note(name + " slow");
        return;
    default:
        m_world.note(name + " unreliable");
        wire.faults.loseRequest = timeline.chance(0.5) ? 0.3 : 0;
        wire.faults.loseReply = timeline.chance(0.5) ? 0.3 : 0;
        wire.faults.doubleCommand = timeline.chance(0.5) ? 0.3 : 0;
        wire.faults.doublePage = timeline.chance(0.3) ? 0.2 : 0;
        wire.faults.losePage = timeline.chance(0.3) ? 0.2 : 0;
    }
}

void Trouble::computer()
{
    Timeline& timeline = m_world.m_timeline;
    const std::size_t which = timeline.random().below(m_world.m_desks.size() + 1);
    const bool broker = which == m_world.m_desks.size();
    Computer& one = broker ? static_cast<Computer&>(m_world.m_broker) : *m_world.m_desks[which];
    const std::string name = broker ? "broker" : "desk " + std::to_string(which);
    const bool powerCut = timeline.chance(0.4);
    switch (timeline.between(0, 6)) {
    case 0:
    case 1:
    case 2:
        m_world.note(name + " will die");
        return one.killAfter(static_cast<int>(timeline.between(1, 60)), powerCut);
    case 3:
        m_world.note(name + " is killed");
        return one.kill(powerCut);
    case 4:
        m_world.note(name + " is paused");
        return one.pause(timeline.millis(500, 40'000));
    case 5:
        m_world.note(name + " quits");
        return one.quit();
    default:
        one.clock.skew = std::chrono::seconds(timeline.between(-600, 600));
        m_world.note(name + " has another time");
    }
}

void Trouble::disk()
{
    Timeline& timeline = m_world.m_timeline;
    const std::size_t which = timeline.random().below(m_world.m_desks.size() + 1);
    Computer& one =
        which == m_world.m_desks.size() ? static_cast<Computer&>(m_world.m_broker) : *m_world.m_desks[which];
    if (!one.lives())
        return;
    m_world.note("disk of " + std::to_string(which) + " fails");
    if (timeline.chance(0.5)) {
        one.disk.failingFlushes = static_cast<int>(timeline.between(1, 3));
        return;
    }
    one.disk.full = true;
    timeline.after(timeline.millis(500, 8'000), [&one] { one.disk.full = false; });
}

void Trouble::peers()
{
    Timeline& timeline = m_world.m_timeline;
    if (timeline.chance(0.25)) {
        const domain::Agent& agent = m_world.m_start.agents[timeline.random().below(3)];
        m_world.note("the sign-ins of " + agent.login + " have expired");
        m_world.m_broker.post({}, [&broker = m_world.m_broker, id = agent.id] {
            static_cast<void>(broker.apply([id](broker::Turn& turn) -> Result<void> {
                ATALAYA_TRY(gone, turn.stores.credentials->revokeTokensOf(id, turn.now));
                static_cast<void>(gone);
                return {};
            }));
        });
        return;
    }
    m_world.note("mail is difficult");
    m_world.m_peer.faults.refuses = timeline.chance(0.4) ? 0.3 : 0;
    m_world.m_peer.faults.temporary = timeline.chance(0.5) ? 0.4 : 0;
    m_world.m_peer.faults.cutAfterData = timeline.chance(0.5) ? 0.4 : 0;
    m_world.m_customers.fetchesAgain = timeline.chance(0.5) ? 0.2 : 0;
}

void Trouble::end()
{
    m_world.note("everything works again");
    m_world.m_healed = true;
    m_world.m_peer.faults = {};
    m_world.m_customers.fetchesAgain = 0;
    const auto mend = [this](Computer& one) {
        one.disk.full = false;
        one.disk.failingFlushes = 0;
        one.disk.neverDie();
        one.clock.skew = {};
        if (m_world.m_timeline.chance(0.3))
            one.kill(false);
    };
    mend(m_world.m_broker);
    for (const auto& desk : m_world.m_desks)
        mend(*desk);
    for (const auto& wire : m_world.m_wires) {
        wire->faults = {};
        wire->drop(); // what a message was lost from begins again
    }
}

} // namespace atalaya::test
