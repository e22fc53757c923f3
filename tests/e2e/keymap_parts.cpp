#include "tests/e2e/keymap_parts.h"

#include <QRegularExpression>

namespace atalaya::test {
namespace {

constexpr int kEnrique = 48213; ///< posts, messages and mails
constexpr int kPriya = 48197; ///< mails
constexpr int kAndres = 48211; ///< mails
constexpr int kTom = 48260; ///< a chat
constexpr int kJoana = 48195; ///< messages; due first
constexpr int kCarlota = 48212; ///< given to colleagues: it is not hers any more

} // namespace

void pressKeysOfList(KeymapDesk& desk)
{
    const QString list = "Conversations";
    const QString first = desk.selectedRow(list);
    QVERIFY(!first.isEmpty());
    QVERIFY(desk.use("list.next") && eventually([&] { return desk.selectedRow(list) != first; }));
    QVERIFY(desk.use("list.prev") && desk.selected(list, first.section(',', 0, 2)));
    QVERIFY(desk.use("list.open") && desk.reader().waitForFocus("text", "Reply"));
    QVERIFY(desk.use("app.escape") && desk.press({"Escape"})); // the suggestion first
    QVERIFY(desk.reader().waitForFocus("list item", first.section(',', 0, 2)));
    QVERIFY(desk.use("list.select") && desk.reader().waitFor("label", "1 selected"));
    QVERIFY(desk.use("list.extend") && desk.reader().waitFor("label", "2 selected"));
    QVERIFY(desk.use("list.extendUp") && desk.reader().waitFor("label", "1 selected"));
    QVERIFY(desk.use("list.all") && desk.reader().waitFor("label", "14 selected"));
    QVERIFY(desk.use("app.escape") && desk.reader().waitForNone("label", "14 selected"));
    // The first one is given away and back again: while the list has the keyboard nothing on screen moves.
    const domain::TicketId ticket = desk.ticket(kJoana);
    const auto owner = rowOf(desk, kJoana)->ticket.assignee;
    QVERIFY(desk.open(kJoana) && desk.press({"Escape"})
            && desk.reader().waitForFocus("list item", "Joana Prates, "));
    QVERIFY(desk.press({"j"}) && desk.window().waitForTitle("#48260"));
    QVERIFY(desk.witness().submit(domain::AssignTicket{ticket, {}}));
    QVERIFY(desk.reader().waitForNone("list item", "Joana Prates, "));
    QVERIFY(desk.witness().submit(domain::AssignTicket{ticket, owner}));
    QVERIFY(desk.reader().waitFor("push button", "1 new") && desk.use("list.showNew"));
    QVERIFY(desk.reader().waitFor("list item", "Joana Prates, "));
    QVERIFY(desk.reader().waitForNone("push button", "1 new"));
    QVERIFY(desk.use("list.filter") && desk.reader().waitForFocus("text", "Filter this list"));
    QVERIFY(desk.use("app.escape") && desk.reader().waitForNone("text", "Filter this list"));
}

void pressKeysOfConversation(KeymapDesk& desk)
{
    using domain::Priority;
    using domain::TicketStatus;
    QVERIFY(desk.use("conv.priority") && desk.reader().waitForMenu("Urgent") && desk.press({"Return"}));
    QVERIFY(atTheBroker(desk, kPriya, [](const auto& t) { return t.priority == Priority::Urgent; }));
    QVERIFY(desk.use("conv.tag") && desk.reader().waitFor("dialog", "Tags"));
    QVERIFY(desk.type(", wave") && desk.press({"Return"}));
    QVERIFY(
        atTheBroker(desk, kPriya, [](const auto& t) { return t.tags.size() == 2 && t.tags[1] == "wave"; }));
    QVERIFY(desk.use("conv.snooze") && desk.reader().waitFor("list item", "Until they answer"));
    QVERIFY(desk.press({"m"}));
    QVERIFY(atTheBroker(desk, kPriya, [](const auto& t) { return t.snoozedUntil.has_value(); }));
    QVERIFY(desk.open(kPriya) && desk.use("conv.assign") && desk.reader().waitForMenu("Give it back")
            && desk.press({"Return"}));
    QVERIFY(atTheBroker(desk, kPriya, [](const auto& t) { return !t.assignee; }));
    // The broker may have it before the window says so; what is one's own is not taken.
    QVERIFY(desk.open(kPriya) && desk.reader().waitFor("push button", "Take it") && desk.use("conv.take"));
    QVERIFY(atTheBroker(desk, kPriya, [](const auto& t) { return t.assignee.has_value(); }));
    QVERIFY(desk.use("conv.why") && desk.reader().waitFor("dialog", "Why this agent?")
            && desk.use("app.escape"));
    QVERIFY(desk.use("conv.copyLink") && desk.use("app.palette") && desk.press({"ctrl+v"}));
    QVERIFY(desk.textIs("Search or run",
                        [](const QString& text) { return text.startsWith("atalaya://ticket/"); }));
    QVERIFY(desk.use("app.escape") && desk.use("conv.compose"));
    QVERIFY(desk.reader().waitFor("dialog", "New conversation") && desk.use("app.escape"));
    QVERIFY(desk.use("conv.note") && desk.reader().waitForFocus("text", "Internal note")
            && desk.use("app.escape"));
    QVERIFY(desk.use("conv.reply") && desk.reader().waitForFocus("text", "") && desk.use("app.escape"));
    QVERIFY(desk.open(kAndres) && desk.use("conv.close"));
    QVERIFY(atTheBroker(desk, kAndres, [](const auto& t) { return t.status == TicketStatus::Solved; }));
    const auto before = rowOf(desk, kCarlota)->queueName;
    QVERIFY(desk.open(kCarlota) && desk.use("conv.transfer") && desk.reader().waitForMenu("Baggage")
            && desk.press({"Down", "Return"}));
    QVERIFY(eventually([&] { return rowOf(desk, kCarlota)->queueName != before; }));
}

void pressKeysOfUndo(KeymapDesk& desk)
{
    const auto urgent = [](const domain::Ticket& t) { return t.priority == domain::Priority::Urgent; };
    const auto before = rowOf(desk, kEnrique)->ticket.priority;
    const auto usual = [&](const domain::Ticket& t) { return t.priority == before; };
    QVERIFY(desk.open(kEnrique));
    for (const char* id : {"app.takeBack", "app.undo"}) {
        QVERIFY(desk.press({"p"}) && desk.reader().waitForMenu("Urgent") && desk.press({"Return"})
                && atTheBroker(desk, kEnrique, urgent));
        QVERIFY2(desk.use(id) && atTheBroker(desk, kEnrique, usual), id);
    }
    QVERIFY(desk.use("app.redo") && atTheBroker(desk, kEnrique, urgent));
    QVERIFY(desk.use("app.undo") && atTheBroker(desk, kEnrique, usual));
    QVERIFY(desk.use("app.redo", 1) && atTheBroker(desk, kEnrique, urgent));
}

void pressKeysOfFormats(KeymapDesk& desk)
{
    QVERIFY(desk.open(kEnrique) && desk.press({"r"}) && desk.reader().waitForFocus("text", "Reply"));
    QVERIFY(desk.type("hello"));
    for (const auto& [id, name] : {std::pair("comp.bold", "Bold"), std::pair("comp.bullets", "Bullets")}) {
        QVERIFY2(desk.use(id) && desk.checked(name), id);
        QVERIFY2(desk.use(id) && desk.checked(name, false), id);
    }
    QVERIFY(desk.use("comp.link") && desk.reader().waitFor("dialog", "Link") && desk.use("app.escape"));
    // These are folded away behind "More tools": the letter tells.
    QVERIFY(desk.use("comp.italic") && desk.type(" slanted") && desk.use("comp.italic"));
    QVERIFY(desk.use("comp.underline") && desk.type(" under") && desk.use("comp.underline"));
    QVERIFY(desk.press({"Return"}) && desk.use("comp.numbers") && desk.type("first"));
    QVERIFY(desk.press({"Return", "Return"}) && desk.use("comp.quote") && desk.type("quoted words"));
    QVERIFY(desk.press({"ctrl+Return"}) && said(desk, kEnrique, "quoted words"));
    const QString html = htmlOf(desk, kEnrique, "quoted words");
    for (const char* tag : {"<(i|em)\\b", "<u\\b", "<ol\\b", "<blockquote\\b"})
        QVERIFY2(html.contains(QRegularExpression(tag)), qPrintable(tag + (": " + html)));
}

void pressKeysOfWriting(KeymapDesk& desk)
{
    const auto list = [&](const char* id, const std::string& typed = {}) {
        return desk.use(id) && (typed.empty() || desk.type(typed))
            && desk.reader().waitFor("list", "What can be inserted") && desk.use("app.escape")
            && desk.reader().waitForNone("list", "What can be inserted");
    };
    QVERIFY(desk.open(kEnrique) && desk.press({"r"}) && desk.reader().waitForFocus("text", "Reply"));
    QVERIFY(desk.use("comp.accept"));
    QVERIFY(desk.textIs("Reply", [](const QString& text) { return text.size() > 20; }));
    QVERIFY(desk.use("comp.discard"));
    QVERIFY(desk.textIs("Reply", [](const QString& text) { return text.isEmpty(); }));
    QVERIFY(desk.reader().waitForFocus("text", "Reply"));
    QVERIFY2(list("comp.macro"), "comp.macro");
    QVERIFY(desk.press({"space"}));
    QVERIFY2(list("comp.emoji", "smi"), "comp.emoji");
    QVERIFY(desk.use("comp.toNote") && desk.reader().waitForFocus("text", "Internal note"));
    QVERIFY2(list("comp.mention"), "comp.mention");
    QVERIFY(desk.use("comp.discard"));
    QVERIFY(desk.textIs("Internal note", [](const QString& text) { return text.isEmpty(); }));
    QVERIFY(desk.use("comp.toNote") && desk.reader().waitForFocus("text", "Reply"));
    QVERIFY(desk.use("comp.channelNext") && desk.checked("Email", false));
    QVERIFY(desk.use("comp.channelPrev") && desk.checked("Email"));
    QVERIFY(desk.use("comp.history") && desk.reader().waitFor("dialog", "Earlier versions")
            && desk.use("app.escape"));
    QVERIFY(desk.reader().waitForNone("dialog", "Earlier versions"));
    QVERIFY(desk.use("conv.copyLink") && desk.use("comp.plain"));
    QVERIFY(desk.textIs("Reply", [](const QString& text) { return text.contains("atalaya://ticket/"); }));
    QVERIFY(desk.use("comp.attach") && desk.reader().waitFor("dialog", "Attach"));
    desk.window().screen().press({"Escape"});
    QVERIFY(desk.reader().waitForNone("dialog", "Attach"));
    QVERIFY(eventually([&] { return desk.window().screen().focus(desk.window().pid()); }));
    QVERIFY(desk.use("comp.discard"));
    QVERIFY(desk.textIs("Reply", [](const QString& text) { return text.isEmpty(); }));
    QVERIFY(desk.use("comp.suggestions") && desk.reader().waitForFocus("text", "Search articles"));
}

void pressKeysOfPlaces(KeymapDesk& desk)
{
    // A macro with two places to fill in, of the company.
    domain::Macro macro;
    SystemRandom random;
    macro.id = domain::MacroId::make(SystemClock().now(), random);
    macro.name = "Two places";
    macro.language = "en";
    macro.text = "Bag {{tag}} is in {{city}}.";
    QVERIFY(desk.witness().submit(domain::PutMacro{macro}));
    QVERIFY(desk.press({"r"}) && desk.reader().waitForFocus("text", "Reply"));
    QVERIFY(eventually([&] {
        return desk.type("/two")
            && (desk.reader().sees("list item", "Two places")
                || !desk.press({"Escape", "BackSpace", "BackSpace", "BackSpace", "BackSpace"}));
    }));
    QVERIFY(desk.press({"Return"}));
    QVERIFY(desk.textIs("Reply", [](const QString& text) { return text.contains("{{city}}"); }));
    QVERIFY(desk.use("comp.nextPlace") && desk.type("Lisbon"));
    QVERIFY(desk.textIs("Reply", [](const QString& text) { return text.contains("{{tag}} is in Lisbon."); }));
    QVERIFY(desk.use("comp.discard"));
}

void pressKeysOfSending(KeymapDesk& desk)
{
    QVERIFY(desk.open(kTom) && desk.press({"r"}) && desk.type("first") && desk.use("comp.newLine"));
    QVERIFY(desk.type("second") && desk.press({"Return"}) && said(desk, kTom, "first\nsecond"));
    QVERIFY(desk.open(kAndres) && desk.press({"r"}) && desk.type("4111 1111 1111 1111"));
    QVERIFY(desk.press({"ctrl+Return"}) && desk.reader().waitFor("push button", "Cover it"));
    QVERIFY(desk.use("comp.sendAnyway") && said(desk, kAndres, "4111 1111 1111 1111"));
    QVERIFY(desk.type("card 4111 1111 1111 1111"));
    QVERIFY(desk.press({"ctrl+Return"}) && desk.reader().waitFor("push button", "Cover it"));
    QVERIFY(desk.use("comp.cover"));
    QVERIFY(desk.textIs("Reply",
                        [](const QString& t) { return t.startsWith("card") && !t.contains("4111 1111 1"); }));
    QVERIFY(desk.use("comp.discard"));
    QVERIFY(desk.open(kPriya) && desk.press({"r"}) && desk.type("wrold"));
    // The words are looked at while one goes on: the key does nothing before that is done.
    QVERIFY(eventually(
        [&] { return desk.use("comp.spell") && !desk.reader().walk()["menu"].toArray().isEmpty(); }));
    QVERIFY(desk.use("app.escape") && desk.use("comp.discard"));
    QVERIFY(desk.open(kEnrique) && desk.press({"r"}) && desk.reader().waitForFocus("text", "Reply")
            && desk.type("one answer") && desk.use("comp.sendLater"));
    QVERIFY(desk.reader().waitForMenu("") && desk.use("app.escape"));
    QVERIFY(desk.use("comp.send") && said(desk, kEnrique, "one answer"));
    QVERIFY(desk.type("the last answer") && desk.use("comp.sendClose"));
    QVERIFY(said(desk, kEnrique, "the last answer"));
    QVERIFY(
        atTheBroker(desk, kEnrique, [](const auto& t) { return t.status == domain::TicketStatus::Solved; }));
}

} // namespace atalaya::test
