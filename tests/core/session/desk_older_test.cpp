#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

#include <algorithm>
#include <filesystem>

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::Workstation;
namespace fs = std::filesystem;

namespace {

const api::View kTeam = {api::ViewKind::Team, {}};

/// How many replicas stand in the profile's folder.
std::ptrdiff_t replicas(Workstation& desk)
{
    const fs::path folder = fs::directory_iterator(desk.folder() / "profiles")->path();
    return std::ranges::count_if(fs::directory_iterator(folder), [](const fs::directory_entry& entry) {
        return entry.path().filename().string().starts_with("replica") && entry.path().extension() == ".db";
    });
}

/// Ana was here when a backup was made, and saw more after it.
struct Restored : DeskFixture {
    Restored()
    {
        before = company.addTicket("Flights", "Before the backup");
        pump();
        company.clock.advance(60s);
        company.backUp(file());
        backedUp = company.clock.now();
        company.clock.advance(60s);
        after = company.addTicket("Flights", "After the backup");
        pump();
    }
    fs::path file() const { return fs::path(folder.path().toStdString()) / "backup.db"; }
    void comeBack(bool marked)
    {
        ana.line().cut();
        pump();
        fs::path used = file(); // a broker works in it from then on: the backup itself stays as it is
        used += std::to_string(++restores);
        fs::copy_file(file(), used);
        company.restore(used, marked);
        ana.line().up = true;
        advance(3s);
    }

    QTemporaryDir folder;
    int restores = 0;
    Workstation& ana = desk("ana");
    domain::TicketId before;
    domain::TicketId after;
    Instant backedUp;
};

} // namespace

class DeskOlderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void restoredBroker_isNoticedAndNothingIsOverwritten()
    {
        Restored f;
        QCOMPARE(f.rows(f.ana, kTeam).size(), 2u);
        f.comeBack(true);
        const api::LinkState state = f.state(f.ana);
        QCOMPARE(state.kind, api::LinkKind::Online);
        QVERIFY(state.brokerOlder == f.backedUp);
        const auto rows = f.rows(f.ana, kTeam);
        QCOMPARE(rows.size(), 1u);
        QVERIFY(rows.front().ticket == f.company.ticket(f.before));
        QCOMPARE(replicas(f.ana), 2);
    }

    void restoredFilesThatSayNothing_areNoticedByTheirPosition()
    {
        Restored f;
        f.comeBack(false);
        QCOMPARE(f.state(f.ana).kind, api::LinkKind::Online);
        QVERIFY(f.state(f.ana).brokerOlder == f.company.ticket(f.before).updatedAt);
        QCOMPARE(f.rows(f.ana, kTeam).size(), 1u);
        QCOMPARE(replicas(f.ana), 2);
    }

    void notice_staysUntilItIsRead()
    {
        Restored f;
        f.comeBack(true);
        must(f.reopen(f.ana));
        QVERIFY(f.state(f.ana).brokerOlder == f.backedUp);
        QCOMPARE(replicas(f.ana), 2);
        f.ana.core().link().acknowledgeOlder();
        f.pump();
        QVERIFY(!f.state(f.ana).brokerOlder);
        QCOMPARE(replicas(f.ana), 1);
        must(f.reopen(f.ana));
        QVERIFY(!f.state(f.ana).brokerOlder);
    }

    void formerReplica_goesAfterAWeek()
    {
        Restored f;
        f.comeBack(true);
        f.company.clock.advance(24h * 8);
        must(f.reopen(f.ana));
        QCOMPARE(replicas(f.ana), 1);
        QVERIFY2(f.state(f.ana).brokerOlder == f.backedUp, "but nobody has read the notice");
    }

    void deskThatWasBehindTheBackup_goesOn()
    {
        DeskFixture f;
        QTemporaryDir folder;
        const fs::path file = fs::path(folder.path().toStdString()) / "backup.db";
        Workstation& ana = f.desk("ana");
        f.company.addTicket("Flights", "First");
        f.pump();
        ana.line().cut();
        f.pump();
        f.company.addTicket("Flights", "Second");
        f.company.backUp(file);
        f.company.addTicket("Flights", "Lost with the restore");
        f.company.restore(file);
        bool whole = false;
        ana.line().toDesk = [&](const std::string& text) {
            whole |= text.find(R"("snapshot":true)") != std::string::npos;
            return true;
        };
        ana.line().up = true;
        f.advance(3s);
        QCOMPARE(f.state(ana).kind, api::LinkKind::Online);
        QVERIFY(!f.state(ana).brokerOlder);
        QVERIFY2(!whole, "its copy is the beginning of that history");
        QCOMPARE(f.rows(ana, kTeam).size(), 2u);
        f.company.addTicket("Flights", "Another");
        f.pump();
        QCOMPARE(f.rows(ana, kTeam).size(), 3u);
    }

    void otherLifeOfTheSameLength_isNotTakenForTheSame()
    {
        Restored f;
        f.comeBack(true);
        f.ana.core().link().acknowledgeOlder();
        f.company.addTicket("Flights", "In the second life");
        f.pump();
        f.comeBack(true); // the same backup once more
        QCOMPARE(f.state(f.ana).kind, api::LinkKind::Online);
        QVERIFY(f.state(f.ana).brokerOlder.has_value());
        QCOMPARE(f.rows(f.ana, kTeam).size(), 1u);
    }
};

ATALAYA_TEST(DeskOlderTest)
#include "desk_older_test.moc"
