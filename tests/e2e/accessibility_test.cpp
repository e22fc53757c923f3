#include "tests/e2e/office.h"
#include "tests/e2e/screen_reader.h"
#include "tests/support/test.h"

#include <QRegularExpression>

using namespace atalaya::test;

namespace {

const QString kSample = QStringLiteral(ATALAYA_E2E_SOURCE "/resources/sample/company.jsonl");
const std::string kEnrique = "atalaya://ticket/48213"; ///< posts, messages, mails, a note, a call of files
constexpr auto kEnriqueTitle = "#48213";

/// A part of the program: how one gets there with keys, and what is there then.
struct Place {
    const char* name;
    std::vector<std::string> keys;
    std::string typed;
    QString role; ///< of something that is there and was not before; "menu": an open menu
    QString named;
    std::vector<std::string> back;
};

const std::vector<Place>& places()
{
    static const std::vector<Place> all{
        {"knowledge", {"ctrl+shift+k"}, {}, "text", "Search articles", {"Escape"}},
        {"customer", {"ctrl+shift+c"}, {}, "panel", "Customer", {}},
        {"palette", {"ctrl+k"}, {}, "list item", "Reply", {"Escape"}},
        {"search", {"ctrl+k"}, "maleta", "list item", "Maleta", {"Escape"}},
        {"keys", {"F1"}, {}, "text", "Find a key", {"Escape"}},
        {"status", {"ctrl+shift+p"}, {}, "menu", "Available", {"Escape"}},
        {"snooze", {"s"}, {}, "list item", "Until they answer", {"Escape"}},
        {"assign", {"a"}, {}, "menu", "Give it back", {"Escape"}},
        {"transfer", {"t"}, {}, "menu", "Baggage", {"Escape"}},
        {"priority", {"p"}, {}, "menu", "Urgent", {"Escape"}},
        {"tags", {"l"}, {}, "dialog", "Tags", {"Escape"}},
        {"why", {"w"}, {}, "dialog", "Why this agent?", {"Escape"}},
        {"macros",
         {"r", "slash"},
         {},
         "list",
         "What can be inserted",
         {"Escape", "BackSpace", "Escape", "Escape"}},
        {"note", {"n"}, {}, "text", "Internal note", {"Escape"}},
        {"chosen", {"g", "t", "x"}, {}, "push button", "Close", {"Escape"}},
        {"new conversation", {"c"}, {}, "dialog", "New conversation", {"Escape"}},
        {"outbox", {"g", "o"}, {}, "frame", "Outbox", {"g", "m"}},
        {"routing", {"alt+6"}, {}, "frame", "Routing", {"g", "m"}},
        {"preferences", {"ctrl+comma"}, {}, "frame", "Preferences", {"Escape"}},
    };
    return all;
}

} // namespace

/// The whole program as somebody meets it who does not see it: every control that can be used has a name and
/// a role, wherever one goes; rows and entries are read in the order of the design; and what happens
/// elsewhere is said.
class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<Office>(kSample);
        QVERIFY2(m_office->error().empty(), m_office->error().c_str());
        m_marta = std::make_unique<WorkstationProgram>();
        QVERIFY2(m_marta->screen().error().empty(), m_marta->screen().error().c_str());
        m_reader = std::make_unique<ScreenReader>(*m_marta);
        QVERIFY2(m_reader->error().empty(), m_reader->error().c_str());
    }
    void cleanup()
    {
        if (!QTest::currentTestFailed())
            return;
        m_marta->picture(QStringLiteral("failed-in-") + QTest::currentTestFunction()
                         + QTest::currentDataTag());
        qInfo("%s\n%s\n%s", qPrintable(m_marta->title()), m_marta->log().c_str(), m_office->logs().c_str());
    }
    void cleanupTestCase()
    {
        m_reader.reset();
        m_marta.reset();
        m_office.reset();
    }

    void signIn_hasNames()
    {
        QVERIFY(m_marta->start("Sign in"));
        checkNames("sign-in");
        QVERIFY(m_marta->signIn(m_office->url(), "marta", kOfficePassword));
        QVERIFY(m_marta->waitForTitle("Inbox"));
        QVERIFY2(m_reader->waitFor("list item", "Team"), "the views are there");
        checkNames("inbox");
    }
    void conversation_isReadInTheOrderOfTheDesign()
    {
        QCOMPARE(m_marta->startAgain({kEnrique}), 0);
        QVERIFY(m_marta->waitForTitle(kEnriqueTitle));
        QVERIFY(m_reader->waitFor("list item", "Enrique Salas, public post, "));
        checkNames("conversation");
        static const QRegularExpression entry(", [0-9]{1,2}:[0-9]{2}: .");
        const QStringList entries = rowsOf("Conversation");
        QVERIFY(entries.size() > 5);
        for (const QString& name : entries)
            QVERIFY2(entry.match(name).hasMatch(), qPrintable(name));
        QVERIFY(!entries.filter(QRegularExpression("^Internal note, Marta Quiroga, ")).isEmpty());
        QVERIFY(!entries.filter(QRegularExpression("^Event, ")).isEmpty());
        press({"g", "t"});
        // Who, by which channel, about what, and then the rest.
        QVERIFY(m_reader->waitFor("list item", "Enrique Salas, Email, Reclamaci"));
    }
    void everyPlace_hasNames_data()
    {
        QTest::addColumn<int>("place");
        for (std::size_t i = 0; i < places().size(); ++i)
            QTest::newRow(places()[i].name) << int(i);
    }
    void everyPlace_hasNames()
    {
        QFETCH(const int, place);
        const Place& here = places()[std::size_t(place)];
        if (!here.keys.empty())
            press(here.keys);
        if (!here.typed.empty())
            QVERIFY(m_marta->screen().type(here.typed));
        QVERIFY2(arrives(here), qPrintable(QString("nothing called “%1” came").arg(here.named)));
        checkNames(here.name);
        if (!here.back.empty())
            press(here.back);
        if (here.role == "dialog" || here.role == "frame")
            QVERIFY(eventually([&] { return here.back.empty() || !m_reader->sees(here.role, here.named); }));
    }
    void help_hasNames()
    {
        press({"ctrl+k"});
        QVERIFY(m_marta->screen().type(">help") && m_reader->waitFor("list item", "Help"));
        press({"Return"});
        QVERIFY(m_reader->waitFor("frame", "Help"));
        checkNames("help");
        // Without a window manager nobody else gives the keyboard from one window to the other.
        QVERIFY(m_marta->screen().focus(m_marta->pid(), "Help"));
        press({"Escape"});
        QVERIFY(m_reader->waitForNone("frame", "Help"));
        QVERIFY(m_marta->screen().focus(m_marta->pid(), kEnriqueTitle));
    }
    void bell_hasNames()
    {
        QVERIFY(m_reader->press("push button", "What is new"));
        QVERIFY(m_reader->waitFor("dialog", "What is new"));
        checkNames("bell");
        press({"Escape"});
    }
    void customersMessage_inTheOpenConversation_isSaid()
    {
        QVERIFY2(m_office->customerWrites(fromZoe(1, "Hello, my umbrella is called Quixote.")),
                 m_office->error().c_str());
        QVERIFY(eventually([this] {
            press({"Escape", "ctrl+k"});
            return m_marta->screen().type("quixote") && m_reader->waitFor("list item", "Hello, my umbrella");
        }));
        press({"Return"});
        QVERIFY(m_marta->waitForTitle("umbrella"));
        QVERIFY(m_reader->waitFor("list item", "Zoe Quill, WhatsApp, "));
        m_reader->said();
        QVERIFY2(m_office->customerWrites(fromZoe(2, "It is yellow, by the way.")),
                 m_office->error().c_str());
        QStringList said;
        const bool heard = eventually([&] {
            for (const auto& one : m_reader->said())
                said << one.toObject()["name"].toString();
            return !said.filter(QRegularExpression("^Zoe Quill, WhatsApp, .*It is yellow")).isEmpty();
        });
        QVERIFY2(heard, qPrintable(said.join('\n')));
    }
    void quit_endsTheProgramOrderly()
    {
        press({"ctrl+q"});
        QCOMPARE(m_marta->waitForEnd(), 0);
    }

private:
    void press(const std::vector<std::string>& keys) { QVERIFY(m_marta->screen().press(keys)); }
    bool arrives(const Place& place)
    {
        return place.role == "menu" ? m_reader->waitForMenu(place.named)
                                    : m_reader->waitFor(place.role, place.named);
    }
    QStringList rowsOf(const QString& list)
    {
        QStringList names;
        for (const auto& row : m_reader->walk()["rows"].toArray())
            if (row.toObject()["list"] == list)
                names << row.toObject()["name"].toString();
        return names;
    }
    static QJsonObject fromZoe(int number, const QString& text)
    {
        return {{"channel", "whatsapp"},
                {"account", "0192f630-1800-7929-9db0-8dd552a36089"},
                {"externalId", QString("zoe-%1").arg(number)},
                {"from", "+34 600 555 999"},
                {"name", "Zoe Quill"},
                {"text", text}};
    }
    /// Fails with the list of what has no name or no role.
    void checkNames(const char* where)
    {
        const QJsonObject seen = m_reader->walk();
        QStringList faults;
        for (const auto& fault : seen["faults"].toArray())
            faults << fault.toString();
        QVERIFY2(faults.isEmpty(), qPrintable(QString("%1:\n").arg(where) + faults.join('\n')));
        QVERIFY2(seen["count"].toInt() > 5, where);
    }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<WorkstationProgram> m_marta; ///< leads the team: she may see every place
    std::unique_ptr<ScreenReader> m_reader;
};

ATALAYA_TEST(AccessibilityTest)
#include "accessibility_test.moc"
