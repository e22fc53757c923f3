#pragma once

#include "tests/simulation/desk_world/customers.h"
#include "tests/simulation/desk_world/desk_computer.h"
#include "tests/simulation/desk_world/ledger.h"
#include "tests/simulation/desk_world/world_start.h"

#include <deque>

namespace atalaya::test {

struct WorldOptions {
    std::uint64_t seed = 1;
    int steps = 120; ///< things that people and faults do
    bool trace = false; ///< says on the way what happens
};

/// How a world ended.
struct WorldEnd {
    std::string wrong; ///< the broken promise; empty if none was
    int step = 0; ///< in which it was noticed
    std::uint64_t hash = 0; ///< of all that happened
    std::vector<std::string> last; ///< events before it
};

/// What went wrong, and how to see it again.
std::string sentence(const WorldOptions& options, const WorldEnd& end);

/// A broker, desks with persons, the network between them, a submission server and customers, in one process
/// on one time line. The seed decides what everybody does and what goes wrong; the ledger watches.
class World {
public:
    World(const WorldStart& start, WorldOptions options);
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    WorldEnd run();

private:
    friend class Person;
    friend class Trouble;
    friend class FinalLook;

    void connect(std::size_t desk);
    void watch(std::size_t desk);
    void everySecond();
    void advance(Duration time);
    void check(std::size_t desk);
    void startAgain(Computer& computer, Duration delay);
    void ended(std::size_t desk, bool orderly);
    void startDesk(std::size_t desk);
    void toDesk(std::size_t desk, const std::string& text);
    void note(const std::string& what);
    void heal();
    bool isQuiet();
    void finish();

    const WorldStart& m_start;
    WorldOptions m_options;
    Timeline m_timeline;
    BrokerComputer m_broker;
    MailPeer m_peer;
    Customers m_customers;
    std::vector<std::unique_ptr<Wire>> m_wires;
    std::vector<std::unique_ptr<DeskComputer>> m_desks;
    Ledger m_ledger;
    std::set<domain::TicketId> m_tickets; ///< that anybody has heard of
    int m_step = 0;
    int m_texts = 0;
    bool m_healed = false;
    bool m_over = false;
    bool m_restores = false; ///< its broker will be restored from a backup
    bool m_restored = false;
    std::optional<std::pair<DiskContent, Instant>> m_backup;
    std::uint64_t m_hash = 1469598103934665603ull;
    std::deque<std::string> m_last;
};

} // namespace atalaya::test
