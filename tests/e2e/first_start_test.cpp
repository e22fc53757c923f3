#include "tests/e2e/day_company.h"
#include "tests/e2e/office.h"
#include "tests/e2e/screen_reader.h"
#include "tests/support/test.h"

using namespace atalaya::test;

/// Somebody's first start in a real window, by keys: the address, who they are, how it looks; and from then
/// on the inbox at once.
class FirstStartTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString company = m_folder.filePath("company.jsonl");
        QVERIFY(writeDayCompany(company, 3));
        m_office = std::make_unique<Office>(company);
        QVERIFY2(m_office->error().empty(), m_office->error().c_str());
        QVERIFY2(m_ines.screen().error().empty(), m_ines.screen().error().c_str());
        m_reader = std::make_unique<ScreenReader>(m_ines);
        QVERIFY2(m_reader->error().empty(), m_reader->error().c_str());
    }
    void cleanup()
    {
        if (!QTest::currentTestFailed())
            return;
        m_ines.picture(QStringLiteral("first-start-failed-in-") + QTest::currentTestFunction());
        qInfo("%s\n%s\n%s", qPrintable(m_ines.title()), m_ines.log().c_str(), m_office->logs().c_str());
    }
    void cleanupTestCase()
    {
        m_reader.reset();
        m_office.reset();
    }

    void welcome_looksForTheAddressWhileItIsTyped()
    {
        QVERIFY(m_ines.start("Welcome"));
        QVERIFY(m_reader->waitForFocus("text", "Broker address"));
        QVERIFY(m_ines.screen().type(m_office->url()));
        QVERIFY(m_reader->waitFor("label", "Found, but what is sent there is not encrypted."));
    }
    void address_leadsToTheNameAndThePassword()
    {
        QVERIFY(m_ines.screen().press({"Return"}) && m_ines.waitForTitle("Sign in"));
        QVERIFY(m_reader->waitForFocus("text", "Name"));
        QVERIFY(m_ines.screen().type("ines") && m_ines.screen().press({"Tab"}));
        QVERIFY(m_ines.screen().type("not this one") && m_ines.screen().press({"Return"}));
        QVERIFY(m_reader->waitFor("", "The name or the password is not right."));
        QVERIFY(m_reader->waitForFocus("password text", "Password"));
        QVERIFY(m_ines.screen().press({"ctrl+a"}) && m_ines.screen().type(kOfficePassword));
        QVERIFY(m_ines.screen().press({"Return"}) && m_ines.waitForTitle("Make it yours"));
    }
    void lastStep_leadsToTheInbox()
    {
        QVERIFY(m_reader->waitForFocus("push button", "Start working"));
        QVERIFY(m_ines.screen().press({"Return"}) && m_ines.waitForTitle(dayTickets().front().title()));
        QVERIFY(m_reader->waitFor("list item", "Mine"));
    }
    void nextStart_isTheInboxAtOnce()
    {
        QVERIFY(m_ines.screen().press({"ctrl+q"}));
        QCOMPARE(m_ines.waitForEnd(), 0);
        QVERIFY(m_ines.start(dayTickets().front().title()));
        QVERIFY(m_ines.screen().press({"ctrl+q"}));
        QCOMPARE(m_ines.waitForEnd(), 0);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    WorkstationProgram m_ines{WorkstationProgram::Person::New};
    std::unique_ptr<ScreenReader> m_reader;
};

ATALAYA_TEST(FirstStartTest)
#include "first_start_test.moc"
