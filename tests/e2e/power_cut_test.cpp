#include "tests/e2e/day_company.h"
#include "tests/e2e/office.h"
#include "tests/e2e/screen_reader.h"
#include "tests/support/test.h"

using namespace atalaya::test;

namespace {

constexpr std::size_t kTickets = 20; ///< sixteen by mail, four by chat
const std::string kFront = "This is for the one in front.";
const std::string kBeside = "This is for the one beside it.";
const std::string kFirstChat = "This is for the first chat.";
const std::string kSecondChat = "This is for the second chat.";

} // namespace

/// The power is cut while a lot stands open: tabs, two conversations beside each other, live ones in columns,
/// and a text begun in each. All of it stands again.
class PowerCutTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString company = m_folder.filePath("company.jsonl");
        QVERIFY(writeDayCompany(company, kTickets));
        m_office = std::make_unique<Office>(company);
        QVERIFY2(m_office->error().empty(), m_office->error().c_str());
        QVERIFY2(m_ines.screen().error().empty(), m_ines.screen().error().c_str());
        m_reader = std::make_unique<ScreenReader>(m_ines);
        QVERIFY2(m_reader->error().empty(), m_reader->error().c_str());
        QVERIFY(m_ines.start("Sign in"));
        QVERIFY(m_ines.signIn(m_office->url(), "ines", kOfficePassword));
        QVERIFY(m_ines.waitForTitle(dayTickets().front().title()));
        QVERIFY(press({"g", "m"}) && m_reader->waitForFocus("list item", "Person 1001"));
    }
    void cleanup()
    {
        if (!QTest::currentTestFailed())
            return;
        m_ines.picture(QStringLiteral("power-cut-failed-in-") + QTest::currentTestFunction());
        qInfo("%s\n%s\n%s", qPrintable(m_ines.title()), m_ines.log().c_str(), m_office->logs().c_str());
    }
    void cleanupTestCase()
    {
        m_reader.reset();
        m_office.reset();
    }

    void threeTabs_andTwoBesideEachOther()
    {
        for (const int number : {1001, 1002, 1003}) {
            const QString person = QString("Person %1").arg(number);
            QVERIFY(m_reader->waitForFocus("list item", person));
            QVERIFY(press({"ctrl+Return"}));
            if (number != 1003)
                QVERIFY(press({"j"}) && m_ines.waitForTitle(QString("#%1").arg(number + 1)));
        }
        QVERIFY(press({"j"}) && m_ines.waitForTitle("#1004"));
        QVERIFY(eventually([this] { return m_reader->conversationTabs().size() == 4; }));
        QVERIFY(write(kFront));
        // The next one beside: it leaves its tab.
        QVERIFY(press({"ctrl+shift+s"}) && m_reader->waitFor("", "Conversation with Person 1003"));
        m_tabs = m_reader->conversationTabs();
        QCOMPARE(m_tabs.size(), 3);
        // From the text of the one in front to the text of the other.
        QVERIFY(press({"F6"}) && waitUntilIn("Conversation with Person 1003"));
        QVERIFY(write(kBeside));
    }
    void liveOnes_inColumns()
    {
        QVERIFY(press({"Escape", "Escape"}) && m_reader->waitForFocus("list item"));
        QVERIFY(press({"g", "l"}) && m_reader->waitFor("list", "Live conversations"));
        QVERIFY(eventually([this] { return m_reader->rows("Live conversations").size() == 4; }));
        m_live = people();
        QVERIFY(press({"ctrl+1"}) && waitUntilIn("Conversation with " + m_live[0]) && write(kFirstChat));
        QVERIFY(press({"ctrl+2"}) && waitUntilIn("Conversation with " + m_live[1]) && write(kSecondChat));
        m_columns = columns();
        QVERIFY(m_columns.size() >= 2);
    }
    void powerCut_everythingStandsAgain()
    {
        QVERIFY(eventually([this] { return !m_ines.title().contains('*'); }));
        QVERIFY(m_ines.waitForFile("windows-*.json", "\"place\":\"live\""));
        m_ines.kill();
        QVERIFY(m_ines.start("Live"));
        QVERIFY(eventually([this] { return people() == m_live; }));
        QVERIFY(eventually([this] { return columns() == m_columns; }));
        QVERIFY(hasText(m_live[0], kFirstChat) && hasText(m_live[1], kSecondChat));
        m_ines.picture(QStringLiteral("power-cut-live"));

        QVERIFY(press({"Escape", "Escape", "alt+1"}) && m_ines.waitForTitle("#1004"));
        QVERIFY(eventually([this] { return m_reader->conversationTabs() == m_tabs; }));
        QVERIFY(m_reader->waitFor("", "Conversation with Person 1003"));
        QVERIFY(hasText("Person 1003", kBeside) && hasText({}, kFront));
        m_ines.picture(QStringLiteral("power-cut-beside"));
    }
    void quit_endsTheProgramOrderly()
    {
        QVERIFY(press({"ctrl+q"}));
        QCOMPARE(m_ines.waitForEnd(), 0);
    }

private:
    bool press(const std::vector<std::string>& keys) { return m_ines.screen().press(keys); }
    bool isIn(const QString& name) { return m_reader->focus()["within"].toArray().contains(name); }
    bool waitUntilIn(const QString& name)
    {
        return eventually([&] { return isIn(name); });
    }
    /// Into the text of the conversation that has the keyboard.
    bool write(const std::string& text)
    {
        const bool there = (m_reader->focus()["role"] == "text" || press({"r"}))
            && m_reader->waitForFocus("text", "Reply") && m_ines.screen().type(text);
        return there
            && eventually([&] { return m_reader->focus()["text"].toString().toStdString() == text; });
    }
    /// Of the one with that person; of the one in front, if there is no name.
    bool hasText(const QString& person, const std::string& text)
    {
        return eventually([&] {
            for (const auto& one : m_reader->find("text", "Reply")) {
                const QJsonArray within = one.toObject()["within"].toArray();
                const bool column = std::ranges::any_of(within, [](const auto& name) {
                    return name.toString().startsWith("Conversation with ");
                });
                const bool here = person.isEmpty() ? !column : within.contains("Conversation with " + person);
                if (here && one.toObject()["text"].toString().toStdString() == text)
                    return true;
            }
            return false;
        });
    }
    QStringList people()
    {
        QStringList names;
        for (const QString& row : m_reader->rows("Live conversations"))
            names << row.section(',', 0, 0);
        return names;
    }
    QStringList columns()
    {
        QStringList names;
        for (const auto& column : m_reader->find("", "Conversation with "))
            names << column.toObject()["name"].toString();
        return names;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
    WorkstationProgram m_ines;
    std::unique_ptr<ScreenReader> m_reader;
    QStringList m_tabs, m_live, m_columns;
};

ATALAYA_TEST(PowerCutTest)
#include "power_cut_test.moc"
