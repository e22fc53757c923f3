#include "tests/e2e/keymap_parts.h"

// What helps to read a conversation: its team, what is new, what is folded, originals, translations.

namespace atalaya::test {
namespace {

constexpr int kEnrique = 48213; ///< in Spanish
constexpr int kPriya = 48197; ///< mails
constexpr int kMatilde = 48254; ///< messages
constexpr auto kAssistance = "0192f630-1800-792a-9c95-82164f9e5081"; ///< the mailbox
constexpr auto kWhatsApp = "0192f630-1800-7929-9db0-8dd552a36089";
constexpr int kMessages = 14; ///< more than fit on the screen

QJsonObject fromMatilde(int number, const QString& text)
{
    return {{"channel", "whatsapp"},
            {"account", kWhatsApp},
            {"externalId", QString("matilde-%1").arg(number)},
            {"from", "+34 600 555 208"},
            {"name", "Matilde Rey Ortiz"},
            {"text", text}};
}

/// Where the entries stand on the screen, and how high they are.
QJsonArray places(KeymapDesk& desk)
{
    QJsonArray out;
    for (const auto& row : desk.reader().find("list item"))
        if (row.toObject()["within"].toArray().contains("Conversation"))
            out << row.toObject()["box"];
    return out;
}

bool move(KeymapDesk& desk, const QJsonArray& before)
{
    return eventually([&] { return places(desk) != before; });
}

/// With Tab to the list of that name.
bool goesOnTo(KeymapDesk& desk, const QString& list)
{
    for (int i = 0; i < 20; ++i) {
        const QJsonObject before = desk.reader().focus();
        if (before["role"] == "list" && before["name"] == list)
            return true;
        if (!desk.press({"Tab"}) || !eventually([&] { return desk.reader().focus() != before; }))
            return false;
    }
    return false;
}

const QByteArray kMail = "From: Priya Raman <praman@mail.example>\r\n"
                         "To: asistencia@aerolineafaro.example\r\n"
                         "Subject: Re: Wheelchair assistance, 3 Dec [#48197]\r\n"
                         "Message-ID: <laid-out@mail.example>\r\n"
                         "Date: Thu, 20 Nov 2025 09:30:00 +0000\r\n"
                         "MIME-Version: 1.0\r\n"
                         "Content-Type: text/html; charset=utf-8\r\n\r\n"
                         "<p>My <b>chair</b> looks like this:</p>"
                         "<p><img src=\"https://pictures.example/chair.png\" width=\"200\" "
                         "height=\"100\" alt=\"a chair\"></p>\r\n";

} // namespace

void pressKeysOfReading(KeymapDesk& desk)
{
    QVERIFY(desk.use("app.ctxTeam") && desk.reader().waitForFocus("text", "Internal note to the team"));
    // What happened to it is folded into one line.
    using domain::Priority;
    for (const Priority priority : {Priority::Urgent, Priority::High, Priority::Low})
        QVERIFY(desk.witness().submit(domain::SetTicketPriority{desk.ticket(kEnrique), priority}));
    QVERIFY(desk.open(kEnrique) && seesEntry(desk, "Enrique Salas")
            && desk.reader().waitFor("push button", "Priority: Low"));
    const QJsonArray folded = places(desk);
    QVERIFY(desk.use("conv.unfold") && move(desk, folded));

    for (int i = 1; i <= kMessages; ++i)
        QVERIFY2(desk.office().customerWrites(fromMatilde(
                     i, QString("Message number %1. ").arg(i) + QString("So it goes on. ").repeated(20))),
                 desk.office().error().c_str());
    QVERIFY(said(desk, kMatilde, "Message number 14"));
    QVERIFY(desk.open(kMatilde) && seesEntry(desk, "Message number 1. "));
    // From the list to the conversation, to its end, and back to where the new ones begin.
    QVERIFY(desk.press({"Escape"}) && desk.reader().waitForFocus("list item", "Matilde Rey Ortiz"));
    QVERIFY(desk.press({"F6"}) && goesOnTo(desk, "Conversation"));
    QVERIFY(desk.press({"End"}) && seesEntry(desk, "Message number 1. ", false));
    QVERIFY(desk.use("conv.firstNew") && seesEntry(desk, "Message number 1. "));
}

void pressKeysOfOriginals(KeymapDesk& desk)
{
    QVERIFY2(desk.office().mailArrives(kAssistance, kMail), desk.office().error().c_str());
    QVERIFY(said(desk, kPriya, "looks like this") && seesEntry(desk, "looks like this"));
    QVERIFY(desk.use("conv.source") && desk.reader().waitFor("text", "Source of the message"));
    QVERIFY(desk.textIs("Source of the message",
                        [](const QString& text) { return text.contains("<laid-out@mail.example>"); }));
    QVERIFY(desk.use("conv.source") && desk.reader().waitForNone("text", "Source of the message"));
    QVERIFY(desk.use("app.escape") && desk.reader().waitForNone("push button", "Back to the conversation"));
    QVERIFY(desk.use("conv.pictures") && desk.reader().waitFor("push button", "Show once"));
    QVERIFY(desk.use("conv.pictures") && desk.reader().waitForNone("push button", "Show once"));
    QVERIFY(desk.use("app.escape") && desk.reader().waitForNone("push button", "Back to the conversation"));
}

void pressKeysOfTranslations(KeymapDesk& desk)
{
    QVERIFY(desk.open(kEnrique) && desk.use("conv.translate"));
    QVERIFY(seesEntry(desk, "Translated by a machine: spa-eng: "));
    QVERIFY(desk.window().waitForFile("settings.ini", "always=es\n"));
    QVERIFY(desk.use("conv.translate") && seesEntry(desk, "Translated by a machine", false));
    QVERIFY(desk.press({"r"}) && desk.reader().waitForFocus("text", "Reply"));
    QVERIFY(desk.type("Good morning, your flight was late and we are sorry for it."));
    QVERIFY(desk.use("comp.translate") && desk.reader().waitFor("push button", "Put it in"));
    QVERIFY(desk.use("comp.discard"));
}

} // namespace atalaya::test
