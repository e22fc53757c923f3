#include "tests/simulation/desk_world/ledger.h"
#include "tests/support/test.h"

using namespace atalaya;
using namespace atalaya::test;

/// The account of promises that judges a simulated world: it neither accuses nor acquits wrongly.
class DeskLedgerTest : public QObject {
    Q_OBJECT

private slots:
    void diedWhileTakingBack_theItemThatIsStillThereCounts()
    {
        Ledger ledger;
        const domain::OutboxItem item = kept(ledger);
        ledger.cancelAsked(item.id);
        ledger.died(0);
        ledger.outboxSeen(0, {item}, true);
        ledger.commandSent(0, {item.id, item.command}, item.createdAt);
        protocol::Answer answer;
        answer.id = item.id;
        answer.ok = true;
        ledger.answered(0, answer);
        ledger.outboxSeen(0, {}, false);
        QCOMPARE(ledger.wishes()[0].state, Wish::State::Kept);
        QCOMPARE(ledger.wrong(), std::string());
    }

    void diedWhileTakingBack_theItemThatIsGoneWasTakenBack()
    {
        Ledger ledger;
        const domain::OutboxItem item = kept(ledger);
        ledger.cancelAsked(item.id);
        ledger.died(0);
        ledger.outboxSeen(0, {}, true);
        QCOMPARE(ledger.wishes()[0].state, Wish::State::Cancelled);
        QCOMPARE(ledger.wrong(), std::string());
    }

    void takenBackAfterItWasOnTheLine_isAFault()
    {
        Ledger ledger;
        const domain::OutboxItem item = kept(ledger);
        ledger.commandSent(0, {item.id, item.command}, item.createdAt);
        ledger.cancelAsked(item.id);
        ledger.died(0);
        ledger.outboxSeen(0, {}, true);
        QVERIFY(!ledger.wrong().empty());
    }

private:
    static domain::OutboxItem kept(Ledger& ledger)
    {
        ManualClock clock(fromMicros(1'763'640'000'000'000));
        SeededRandom random(1);
        domain::OutboxItem item;
        item.id = domain::CommandId::make(clock.now(), random);
        item.command = domain::SetAgentStatus{domain::AgentStatus::Busy, ""};
        ledger.keep(ledger.ask(0, item.command), item.id);
        return item;
    }
};

ATALAYA_TEST(DeskLedgerTest)
#include "desk_ledger_test.moc"
