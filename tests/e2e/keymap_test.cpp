#include "tests/e2e/keymap_parts.h"
#include "tests/support/test.h"

#include <QFile>
#include <QMap>

using namespace atalaya;
using namespace atalaya::test;

namespace {

constexpr int kTom = 48260; ///< a chat, Inés's own
constexpr int kPriya = 48197; ///< mails, Inés's own
const QString kPalette = QStringLiteral("Search or run a command");

/// Ids that no key reaches yet, and why. Nothing in the program may listen for them.
const QMap<QString, QString>& notThereYet()
{
    static const QMap<QString, QString> all = [] {
        QMap<QString, QString> out;
        const auto add = [&out](const QString& why, const QStringList& ids) {
            for (const QString& id : ids)
                out[id] = why;
        };
        add("there is no menu bar", {"app.menu"});
        add("the sandbox is entered by starting the sample company", {"app.sandbox"});
        add("there are no calls yet",
            {"call.mute", "call.hold", "call.keypad", "call.transfer", "call.add", "call.end"});
        add("the command does not exist yet",
            {"conv.replyAll", "conv.forward", "conv.unread", "conv.merge", "conv.block"});
        add("the place does not exist yet",
            {"cust.write",    "cust.merge",  "cust.filter", "cust.window", "know.new",    "know.publish",
             "know.language", "know.gaps",   "know.field",  "lis.route",   "lis.ignore",  "lis.answer",
             "lis.pause",     "sup.queues",  "sup.agents",  "sup.listen",  "sup.whisper", "sup.takeOver",
             "sup.move",      "rep.earlier", "rep.later",   "rep.table",   "rep.export",  "rep.drill",
             "tr.pause",      "tr.hint",     "tr.again"});
        return out;
    }();
    return all;
}

/// Ids whose effect cannot be looked at in this window: the test that presses each, and how it is called
/// there.
const QMap<QString, std::pair<QString, QString>>& pressedElsewhere()
{
    static const QMap<QString, std::pair<QString, QString>> all{
        // A screen without a window manager has no full screen.
        {"app.fullScreen", {"tests/ui/shell/preferences_window_test.cpp", "fullScreen_"}},
        // The sample company keeps hours: nobody is offered anything.
        {"offer.accept", {"tests/e2e/offer_test.cpp", "accepted_"}},
        {"offer.decline", {"tests/e2e/offer_test.cpp", "declined_"}},
        // Needs somebody else who decided meanwhile.
        {"out.decide", {"tests/ui/outbox/outbox_page_test.cpp", "numberKeys_decide"}},
        // Needs a picture on the clipboard.
        {"comp.markUp", {"tests/ui/composer/annotate_test.cpp", "boxByKeys_isWhatIsSent"}},
        // Of the team lead's rules.
        {"rt.order", {"tests/ui/routing/routing_page_test.cpp", "steps_areAddedAndMovedByKeys"}},
        {"rt.toggle", {"tests/ui/routing/routing_page_test.cpp", "space_pausesTheQueue"}},
        {"rt.whatIf", {"tests/ui/routing/routing_page_test.cpp", "ctrlEnter_runsTheWhatIf"}},
        {"rt.save", {"tests/ui/routing/routing_page_test.cpp", "key(Qt::Key_S, Qt::ControlModifier)"}},
    };
    return all;
}

bool isThere(const std::pair<QString, QString>& test)
{
    QFile file(QStringLiteral(ATALAYA_E2E_SOURCE "/") + test.first);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(test.second.toUtf8());
}

} // namespace

/// Every key of resources/keymap.json, pressed in the real window; what it does is looked at from outside.
class KeymapTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(!m_desk.keys().ids().isEmpty());
        QVERIFY2(m_desk.error().empty(), m_desk.error().c_str());
        QVERIFY(m_desk.signIn());
    }
    void init()
    {
        // Nobody could tell when a link to what is on screen already has arrived.
        QVERIFY(m_desk.window().title().contains(QString("#%1").arg(kPriya)) || m_desk.open(kPriya));
    }
    void cleanup()
    {
        if (QTest::currentTestFailed()) {
            m_desk.window().picture(QStringLiteral("keymap-failed-in-") + QTest::currentTestFunction());
            qInfo("%s%s\n%s\n%s", qPrintable(m_desk.window().title()), qPrintable(m_desk.now()),
                  m_desk.window().log().c_str(), m_desk.office().logs().c_str());
        }
        m_desk.home();
    }

    void places()
    {
        QVERIFY(m_desk.use("app.preferences") && m_desk.window().waitForTitle("Preferences"));
        QVERIFY(m_desk.use("app.module", 1) && m_desk.window().waitForTitle("#"));
        QVERIFY(m_desk.use("app.back") && m_desk.window().waitForTitle("Preferences"));
        QVERIFY(m_desk.use("app.forward") && m_desk.window().waitForTitle("#"));
        QVERIFY(m_desk.use("go.outbox") && m_desk.window().waitForTitle("Outbox"));
        QVERIFY(m_desk.use("app.escape") && m_desk.window().waitForTitle("#"));
    }
    void views()
    {
        const std::pair<const char*, const char*> views[] = {{"go.unassigned", "Unassigned"},
                                                             {"go.team", "Team"},
                                                             {"go.risk", "SLA at risk"},
                                                             {"go.mentions", "Mentions"},
                                                             {"go.snoozed", "Snoozed"},
                                                             {"go.drafts", "Drafts"},
                                                             {"go.mine", "Mine"}};
        for (const auto& [id, name] : views)
            QVERIFY2(m_desk.use(id) && m_desk.selected("Views", name), id);
    }
    void overlays()
    {
        QVERIFY(m_desk.use("app.keys") && m_desk.reader().waitForFocus("text", "Find a key"));
        QVERIFY(m_desk.use("app.escape") && m_desk.use("app.keys", 1)
                && m_desk.reader().waitForFocus("text", "Find a key"));
        QVERIFY(m_desk.use("app.escape") && m_desk.use("app.presence")
                && m_desk.reader().waitForMenu("Available"));
        QVERIFY(m_desk.use("app.escape") && m_desk.use("app.palette")
                && m_desk.reader().waitForFocus("text", kPalette));
    }
    void palette()
    {
        QVERIFY(m_desk.use("app.palette") && m_desk.reader().waitForFocus("text", kPalette));
        const QString first = m_desk.selectedRow("Results");
        QVERIFY(!first.isEmpty());
        QVERIFY(m_desk.use("pal.move", 1)
                && eventually([&] { return m_desk.selectedRow("Results") != first; }));
        QVERIFY(m_desk.use("pal.move", 0)
                && eventually([&] { return m_desk.selectedRow("Results") == first; }));
        QVERIFY(m_desk.use("pal.group")
                && eventually([&] { return m_desk.selectedRow("Results") != first; }));
        m_desk.keys().count("pal.modes");
        QVERIFY(m_desk.type(">navigation")
                && m_desk.reader().waitFor("list item", "Show or hide navigation"));
        QVERIFY(m_desk.use("pal.runStay") && m_desk.reader().waitForNone("list", "Views"));
        QVERIFY(m_desk.reader().waitForFocus("text", kPalette));
        QVERIFY(m_desk.use("pal.run") && m_desk.reader().waitFor("list", "Views"));
        QVERIFY(m_desk.reader().waitForNone("text", kPalette));
    }
    void panes()
    {
        // Rail, navigation, list, conversation, composer, context, strip: and round again, and back.
        const std::pair<const char*, const char*> order[] = {
            {"text", "Reply"},        {"page tab", ""},      {"label", "Connected"},
            {"check box", "Inbox"},   {"list item", "Mine"}, {"list item", "Priya Raman, Email"},
            {"push button", "Status"}};
        QVERIFY(m_desk.press({"r"}) && m_desk.reader().waitForFocus("text", "Reply"));
        for (std::size_t i = 1; i < std::size(order); ++i)
            QVERIFY2(m_desk.use("app.nextPane")
                         && m_desk.reader().waitForFocus(order[i].first, order[i].second),
                     qPrintable(order[i].second + m_desk.now()));
        QVERIFY2(m_desk.use("app.nextPane") && m_desk.reader().waitForFocus(order[0].first, order[0].second),
                 qPrintable(m_desk.now()));
        for (std::size_t i = std::size(order); i-- > 0;)
            QVERIFY2(m_desk.use("app.prevPane")
                         && m_desk.reader().waitForFocus(order[i].first, order[i].second),
                     qPrintable(order[i].second + m_desk.now()));
    }
    void panesComeAndGo()
    {
        QVERIFY(m_desk.use("app.nav") && m_desk.reader().waitForNone("list", "Views"));
        QVERIFY(m_desk.use("app.nav") && m_desk.reader().waitFor("list", "Views"));
        QVERIFY(m_desk.use("app.ctxKnowledge") && m_desk.reader().waitForFocus("text", "Search articles"));
        QVERIFY(m_desk.press({"Escape"}) && m_desk.use("app.ctxCustomer")
                && m_desk.reader().waitFor("panel", "Customer"));
        QVERIFY(m_desk.use("app.context") && m_desk.reader().waitForNone("page tab", "Customer"));
        QVERIFY(m_desk.use("go.customer") && m_desk.reader().waitFor("page tab", "Customer"));
        // In a window of its own, and back; nobody else gives the keyboard from one to the other here.
        QVERIFY(m_desk.use("app.ctxWindow") && m_desk.reader().waitFor("frame", "About: "));
        QVERIFY(
            eventually([this] { return m_desk.window().screen().focus(m_desk.window().pid(), "#48197"); }));
        QVERIFY(m_desk.use("app.ctxWindow") && m_desk.reader().waitForNone("frame", "About: "));
        QVERIFY(
            eventually([this] { return m_desk.window().screen().focus(m_desk.window().pid(), "#48197"); }));
        QVERIFY(m_desk.use("app.focusMode") && m_desk.reader().waitForNone("list", "Views"));
        QVERIFY(m_desk.use("app.focusMode") && m_desk.reader().waitFor("list", "Views"));
    }

    void list() { pressKeysOfList(m_desk); }
    void conversation() { pressKeysOfConversation(m_desk); }
    void undo() { pressKeysOfUndo(m_desk); }
    void formats() { pressKeysOfFormats(m_desk); }
    void writing() { pressKeysOfWriting(m_desk); }
    void placesOfAMacro() { pressKeysOfPlaces(m_desk); }
    void tabs() { pressKeysOfTabs(m_desk); }
    void live() { pressKeysOfLive(m_desk); }
    void reading() { pressKeysOfReading(m_desk); }
    void originals() { pressKeysOfOriginals(m_desk); }
    void translations() { pressKeysOfTranslations(m_desk); }
    void sending() { pressKeysOfSending(m_desk); }

    void lettersInAText_areOnlyText()
    {
        const std::string letters = "jkxenlptsahrwogmfuci";
        const QString title = m_desk.window().title();
        QVERIFY(m_desk.use("app.palette") && m_desk.reader().waitForFocus("text", kPalette)
                && m_desk.type(letters));
        QVERIFY(m_desk.textIs(kPalette, [&](const QString& text) { return text.toStdString() == letters; }));
        QVERIFY(m_desk.use("app.escape") && m_desk.press({"n"})
                && m_desk.reader().waitForFocus("text", "Internal note"));
        QVERIFY(m_desk.type(letters));
        QVERIFY(m_desk.textIs("Internal note", [&](const QString& t) { return t.toStdString() == letters; }));
        QCOMPARE(m_desk.window().title().remove('*'), QString(title).remove('*'));
        QVERIFY(m_desk.use("comp.discard"));
    }
    void sizesOfText_areKept()
    {
        const auto kept = [this](const QByteArray& scale) {
            return m_desk.window().waitForFile("settings.ini", "textScale=" + scale + "\n");
        };
        QVERIFY(m_desk.use("app.larger") && kept("1.1"));
        QVERIFY(m_desk.use("app.smaller") && kept("1"));
        QVERIFY(m_desk.use("app.larger") && kept("1.1"));
        QVERIFY(m_desk.use("app.normal") && kept("1"));
    }
    void outbox()
    {
        m_desk.office().broker().kill();
        // In two conversations: what was done in one keeps its order.
        for (const int number : {kPriya, kTom})
            QVERIFY(m_desk.open(number) && m_desk.press({"n"})
                    && m_desk.reader().waitForFocus("text", "Internal note") && m_desk.type("waits")
                    && m_desk.press({"ctrl+Return"}));
        QVERIFY(waiting("outbox 2"));
        QVERIFY(m_desk.press({"Escape"}) && m_desk.reader().waitForFocus("list item"));
        QVERIFY(m_desk.press({"g", "o"}) && m_desk.window().waitForTitle("Outbox"));
        QVERIFY(eventually([this] { return firstRowsOfOutbox().size() == 2; }));
        const QStringList before = firstRowsOfOutbox();
        QVERIFY(m_desk.use("out.order", 1) && eventually([&] { return firstRowsOfOutbox() != before; }));
        QVERIFY(m_desk.use("out.remove") && waiting("outbox 1"));
        QVERIFY(m_desk.office().broker().start());
        QVERIFY(m_desk.use("out.try") && waiting("outbox empty"));
    }
    void windows()
    {
        QVERIFY(m_desk.use("app.newWindow"));
        QVERIFY(eventually([this] { return m_desk.reader().find("frame", "#").size() == 2; }));
        m_desk.window().screen().focus(m_desk.window().pid());
    }

    /// The last one: whatever has no key yet says so, and nothing listens for it after all.
    void everyId_isPressedOrExplained()
    {
        const QSet<QString> pressed = m_desk.keys().pressed();
        QStringList forgotten, twice, bound, gone;
        QVERIFY(m_desk.press({"F1"}) && m_desk.reader().waitForFocus("text", "Find a key"));
        QSet<QString> listed;
        for (const QString& row : m_desk.reader().rows("Keys"))
            listed << row.section(", ", 0, -2);
        QVERIFY2(listed.contains("Reply"), qPrintable(listed.values().join('\n')));
        for (const QString& id : m_desk.keys().ids()) {
            const int places = int(pressed.contains(id)) + int(notThereYet().contains(id))
                + int(pressedElsewhere().contains(id));
            if (places == 0 && id != "app.quit")
                forgotten << id;
            if (places > 1)
                twice << id;
            if (pressedElsewhere().contains(id) && !isThere(pressedElsewhere()[id]))
                gone << id;
            if (notThereYet().contains(id) && listed.contains(m_desk.keys().label(id))
                && !isAlsoOf(m_desk.keys().label(id), pressed))
                bound << id;
        }
        QVERIFY2(forgotten.isEmpty(), qPrintable("neither pressed nor explained: " + forgotten.join(' ')));
        QVERIFY2(twice.isEmpty(), qPrintable("pressed, and explained away: " + twice.join(' ')));
        QVERIFY2(gone.isEmpty(), qPrintable("no test presses it any more: " + gone.join(' ')));
        QVERIFY2(bound.isEmpty(), qPrintable("there after all: " + bound.join(' ')));
        m_desk.home();
        QVERIFY(m_desk.use("app.quit"));
        QCOMPARE(m_desk.window().waitForEnd(), 0);
    }

private:
    /// Two keys may be called the same: "Forward" goes on, and sends on.
    bool isAlsoOf(const QString& label, const QSet<QString>& ids)
    {
        return std::ranges::any_of(ids, [&](const QString& id) { return m_desk.keys().label(id) == label; });
    }
    QStringList firstRowsOfOutbox()
    {
        QStringList names;
        for (const auto& row : m_desk.reader().find("list item"))
            if (row.toObject()["within"].toArray().contains("Outbox"))
                names << row.toObject()["name"].toString().section(',', 0, 1);
        return names.mid(0, 2);
    }
    bool waiting(const QString& words)
    {
        return eventually([&] {
            const QJsonArray labels = m_desk.reader().find("label");
            return std::ranges::any_of(labels, [&](const auto& label) {
                return label.toObject()["name"].toString().endsWith(words);
            });
        });
    }

    KeymapDesk m_desk;
};

ATALAYA_TEST(KeymapTest)
#include "keymap_test.moc"
