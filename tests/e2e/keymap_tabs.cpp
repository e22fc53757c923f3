#include "tests/e2e/keymap_parts.h"

// Several conversations at once: tabs, beside each other, and the live ones.

namespace atalaya::test {
namespace {

constexpr int kEnrique = 48213;
constexpr int kJoana = 48195;
constexpr int kTom = 48260;

/// These ones, and this ticket in front.
bool tabsAre(KeymapDesk& desk, const QStringList& people, int front)
{
    const bool there = desk.window().waitForTitle(QString("#%1").arg(front))
        && eventually([&] { return desk.reader().conversationTabs() == people; });
    if (!there)
        qInfo("%s: %s", qPrintable(desk.window().title()),
              qPrintable(desk.reader().conversationTabs().join(", ")));
    return there;
}

/// The keyboard is somewhere in the conversation with that person.
bool isWith(KeymapDesk& desk, const QString& person)
{
    return eventually(
        [&] { return desk.reader().focus()["within"].toArray().contains("Conversation with " + person); });
}

} // namespace

void pressKeysOfTabs(KeymapDesk& desk)
{
    const QString tom = "Tom Whitfield", enrique = "Enrique Salas", joana = "Joana Prates";
    for (const auto& [number, person] : {std::pair(kJoana, joana), std::pair(kEnrique, enrique)})
        QVERIFY2(desk.open(number) && desk.press({"Escape"})
                     && desk.reader().waitForFocus("list item", person) && desk.use("list.openTab"),
                 qPrintable(person + desk.now()));
    QVERIFY(desk.open(kTom) && tabsAre(desk, {tom, enrique, joana}, kTom));
    QVERIFY(desk.use("tab.next") && tabsAre(desk, {tom, enrique, joana}, kEnrique));
    QVERIFY(desk.use("tab.next") && tabsAre(desk, {tom, enrique, joana}, kJoana));
    QVERIFY(desk.use("tab.prev") && tabsAre(desk, {tom, enrique, joana}, kEnrique));
    QVERIFY(desk.use("tab.later") && tabsAre(desk, {tom, joana, enrique}, kEnrique));
    QVERIFY(desk.use("tab.earlier") && tabsAre(desk, {tom, enrique, joana}, kEnrique));
    QVERIFY(desk.use("tab.beside") && desk.reader().waitFor("", "Conversation with " + joana));
    QVERIFY(tabsAre(desk, {tom, enrique}, kEnrique));
    QVERIFY(desk.use("tab.beside") && desk.reader().waitForNone("", "Conversation with " + joana));
    QVERIFY(tabsAre(desk, {tom, enrique, joana}, kEnrique));
    QVERIFY(desk.use("tab.close") && tabsAre(desk, {tom, joana}, kJoana));
    QVERIFY(desk.use("tab.close") && tabsAre(desk, {}, kTom));
}

void pressKeysOfLive(KeymapDesk& desk)
{
    QVERIFY(desk.use("go.live") && desk.reader().waitFor("list", "Live conversations"));
    QStringList people;
    QVERIFY(eventually([&] {
        people.clear();
        for (const QString& row : desk.reader().rows("Live conversations"))
            people << row.section(',', 0, 0);
        return people.size() >= 4;
    }));
    QVERIFY2(desk.use("live.go", 2) && isWith(desk, people[1]), qPrintable(people.join(' ') + desk.now()));
    QVERIFY2(desk.use("live.next") && isWith(desk, people[2]), qPrintable(people.join(' ') + desk.now()));
    QVERIFY2(desk.use("live.prev") && isWith(desk, people[1]), qPrintable(people.join(' ') + desk.now()));
}

} // namespace atalaya::test
