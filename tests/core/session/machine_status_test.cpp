#include "core/session/machine_status.h"

#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using api::MachineState;
using atalaya::test::DeskFixture;
using atalaya::test::Workstation;
using domain::AgentStatus;
using session::MachineStatus;

namespace {

domain::Agent with(AgentStatus status)
{
    domain::Agent agent = ana();
    agent.status = status;
    return agent;
}

} // namespace

class MachineStatusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idleLockedAsleep_areAwayEachWithItsReason_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("reason");
        QTest::newRow("idle") << int(MachineState::Idle) << QStringLiteral("idle");
        QTest::newRow("locked") << int(MachineState::Locked) << QStringLiteral("locked");
        QTest::newRow("asleep") << int(MachineState::Asleep) << QStringLiteral("asleep");
    }
    void idleLockedAsleep_areAwayEachWithItsReason()
    {
        QFETCH(int, state);
        QFETCH(QString, reason);
        MachineStatus rule;
        const auto command = rule.notice(MachineState(state), with(AgentStatus::Available));
        QVERIFY(command);
        QCOMPARE(command->status, AgentStatus::Away);
        QCOMPARE(command->reason, reason.toStdString());
        const auto back = rule.notice(MachineState::Active, with(AgentStatus::Away));
        QVERIFY(back);
        QCOMPARE(back->status, AgentStatus::Available);
        QVERIFY2(!rule.notice(MachineState::Active, with(AgentStatus::Away)), "once");
    }

    void whatThePersonChose_isLeftAlone()
    {
        for (const AgentStatus status :
             {AgentStatus::Busy, AgentStatus::Away, AgentStatus::WrapUp, AgentStatus::Offline}) {
            MachineStatus rule;
            QVERIFY(!rule.notice(MachineState::Locked, with(status)));
            QVERIFY(!rule.notice(MachineState::Active, with(status)));
        }
    }

    void changedMeanwhile_isNotTakenBack()
    {
        MachineStatus rule;
        QVERIFY(rule.notice(MachineState::Idle, with(AgentStatus::Available)));
        QVERIFY(!rule.notice(MachineState::Active, with(AgentStatus::Busy)));
        QVERIFY(!rule.notice(MachineState::Active, with(AgentStatus::Away)));
    }

    void idleThenLocked_saysTheNewReasonOnce()
    {
        MachineStatus rule;
        QVERIFY(rule.notice(MachineState::Idle, with(AgentStatus::Available)));
        QCOMPARE(rule.notice(MachineState::Locked, with(AgentStatus::Away))->reason, std::string("locked"));
        QVERIFY(!rule.notice(MachineState::Locked, with(AgentStatus::Away)));
    }

    void absenceStillOnItsWay_isTakenBackAsWell()
    {
        MachineStatus rule;
        QVERIFY(rule.notice(MachineState::Asleep, with(AgentStatus::Available)));
        QCOMPARE(rule.notice(MachineState::Active, with(AgentStatus::Available))->status,
                 AgentStatus::Available);
    }

    void desk_goesAwayAndComesBack()
    {
        DeskFixture f;
        Workstation& ana = f.desk("ana");
        ana.core().presence().machine(MachineState::Locked);
        f.pump();
        QCOMPARE(ana.me.agent.status, AgentStatus::Away);
        ana.core().presence().machine(MachineState::Active);
        f.pump();
        QCOMPARE(ana.me.agent.status, AgentStatus::Available);
    }

    void lostLine_isNoAbsence()
    {
        DeskFixture f;
        Workstation& ana = f.desk("ana");
        ana.line().drop();
        f.advance(5s);
        QCOMPARE(ana.me.agent.status, AgentStatus::Available);
    }
};

ATALAYA_TEST(MachineStatusTest)
#include "machine_status_test.moc"
