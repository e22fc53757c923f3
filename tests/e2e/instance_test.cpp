#include "tests/e2e/workstation_program.h"
#include "tests/support/test.h"

using namespace atalaya::test;

namespace {

const std::string kPriya = "atalaya://ticket/48197";
const QByteArray kPriyaId = "019a9d21-5a00-793b-bd88-dea77ffcbcac"; ///< in the sample company
const std::string kEnrique = "atalaya://ticket/48213";

} // namespace

/// The program started more than once, by links from outside, and again after it was killed: in real windows.
class InstanceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_program.screen().error().empty(), m_program.screen().error().c_str()); }
    void cleanup()
    {
        if (!QTest::currentTestFailed())
            return;
        m_program.picture(QStringLiteral("failed-in-") + QTest::currentTestFunction());
        qInfo("%s\n%s", qPrintable(m_program.title()), m_program.log().c_str());
    }

    void firstStart_showsItsLink() { QVERIFY(m_program.start("#48197", {"--sample", kPriya})); }
    void secondStart_showsItsLinkInTheFirst()
    {
        QCOMPARE(m_program.startAgain({"--sample", kEnrique}), 0);
        QVERIFY(m_program.waitForTitle("#48213"));
    }
    void whatIsNoLink_isRefused()
    {
        QCOMPARE(m_program.startAgain({"--sample", "atalaya://delete/48213"}), 64);
        QVERIFY(m_program.title().contains("#48213"));
    }
    void afterAKill_theSameConversationIsOpen()
    {
        QCOMPARE(m_program.startAgain({"--sample", kPriya}), 0);
        QVERIFY(m_program.waitForTitle("#48197"));
        QVERIFY(m_program.waitForFile("windows-*.json", kPriyaId));
        m_program.kill();
        QVERIFY(m_program.start("#48197", {"--sample"}));
        m_program.picture(QStringLiteral("after-kill"));
    }
    void quit_endsTheProgramOrderly()
    {
        QVERIFY(m_program.screen().press({"ctrl+q"}));
        QCOMPARE(m_program.waitForEnd(), 0);
    }

private:
    WorkstationProgram m_program;
};

ATALAYA_TEST(InstanceTest)
#include "instance_test.moc"
