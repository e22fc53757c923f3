#include "core/broker/compose_entry.h"
#include "core/mail/parse.h"
#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

#include <algorithm>

namespace atalaya::broker::test {

/// Macros that are written at a desk, what of a reply is recorded, and what a formatted reply looks like as
/// mail.
class MacrosTest : public QObject {
    Q_OBJECT

    static domain::Macro macro(int n, std::optional<domain::AgentId> owner)
    {
        Uuid uuid;
        uuid.bytes[0] = 0xbb;
        uuid.bytes[15] = static_cast<std::uint8_t>(n);
        domain::Macro out;
        out.id = domain::MacroId(uuid);
        out.name = "Late bag";
        out.text = "We look for it.";
        out.actions = {{"addTag", "Bag"}};
        out.folder = "Baggage";
        out.owner = owner;
        return out;
    }
    static protocol::Answer answered(World& world, Desk& desk, const domain::Command& command)
    {
        const auto id = desk.run(command);
        world.settle();
        return *desk.answer(id);
    }

private slots:
    void ownMacro_isSeenByItsOwnerAlone()
    {
        World world;
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        const domain::Macro mine = macro(1, world.agent("ana").id);
        QVERIFY(answered(world, ana, domain::PutMacro{mine}).ok);
        QCOMPARE(ana.replica<domain::Macro>().size(), std::size_t{1});
        QCOMPARE(ana.replica<domain::Macro>()[0].folder, std::string("Baggage"));
        QVERIFY(lea.replica<domain::Macro>().empty());
        // Not by who comes later, nor through the API, either.
        QVERIFY(world.desk("adam").replica<domain::Macro>().empty());
        QCOMPARE(world.desk("ana").replica<domain::Macro>().size(), std::size_t{1});
        const auto list = world.request("GET", "/api/v1/macros", {}, world.token("lea"));
        QVERIFY2(list.body.find("Late bag") == std::string::npos, list.body.c_str());
        QCOMPARE(world.request("DELETE", "/api/v1/macros/" + mine.id.str(), {}, world.token("adam")).status,
                 404);
    }
    void ownMacro_isChangedAndRemovedByItsOwnerAlone()
    {
        World world;
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        domain::Macro mine = macro(1, world.agent("ana").id);
        QVERIFY(answered(world, ana, domain::PutMacro{mine}).ok);
        mine.text = "Found it.";
        QVERIFY(answered(world, ana, domain::PutMacro{mine}).ok);
        QCOMPARE(ana.replica<domain::Macro>()[0].text, std::string("Found it."));
        QCOMPARE(ana.replica<domain::Macro>()[0].version, 2);
        QCOMPARE(answered(world, lea, domain::RemoveMacro{mine.id}).code, ErrorCode::PermissionDenied);
        mine.owner = world.agent("lea").id;
        QCOMPARE(answered(world, lea, domain::PutMacro{mine}).code, ErrorCode::PermissionDenied);
        QVERIFY(answered(world, ana, domain::RemoveMacro{mine.id}).ok);
        QVERIFY(ana.replica<domain::Macro>().empty());
    }
    void macroOfTheCompany_isWrittenByLeadsAndReachesEverybody()
    {
        World world;
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        const domain::Macro ours = macro(2, std::nullopt);
        QCOMPARE(answered(world, ana, domain::PutMacro{ours}).code, ErrorCode::PermissionDenied);
        QVERIFY(answered(world, lea, domain::PutMacro{ours}).ok);
        QCOMPARE(ana.replica<domain::Macro>().size(), std::size_t{1});
        domain::Macro nameless = ours;
        nameless.name.clear();
        QCOMPARE(answered(world, lea, domain::PutMacro{nameless}).code, ErrorCode::MissingField);
        // Made one's own: the others lose it.
        domain::Macro taken = ours;
        taken.owner = world.agent("lea").id;
        QVERIFY(answered(world, lea, domain::PutMacro{taken}).ok);
        QVERIFY(ana.replica<domain::Macro>().empty());
        QCOMPARE(lea.replica<domain::Macro>().size(), std::size_t{1});
    }

    void sentDespiteTheGuard_isRecordedWithoutTheData()
    {
        World world;
        Desk& ana = world.desk("ana");
        const auto ticket = world.mail("Eva <eva@x.example>", "Bag", "Where?");
        domain::ReplyToTicket reply;
        reply.ticket = ticket;
        reply.entry = domain::EntryId(macro(9, {}).id.uuid());
        reply.text = "4111 1111 1111 1111";
        reply.sendAnyway = true;
        reply.sentDespite = {"cardNumber", "secret"};
        QVERIFY(answered(world, ana, reply).ok);
        const auto entries = world.entries(ticket);
        const auto event = std::ranges::find(entries, std::string("sentDespite"), &domain::Entry::eventKind);
        QVERIFY(event != entries.end());
        QCOMPARE(event->text, std::string("Sent despite a warning: cardNumber, secret"));
        QCOMPARE(event->authorName, world.agent("ana").name);
        reply.sentDespite = {"4111 1111"};
        QCOMPARE(answered(world, ana, reply).code, ErrorCode::InvalidField);
    }

    void formattedReply_leavesAsTextAndHtml()
    {
        World world;
        Desk& ana = world.desk("ana");
        const auto ticket = world.mail("Eva <eva@x.example>", "Bag", "Where?");
        domain::ReplyToTicket reply;
        reply.ticket = ticket;
        reply.entry = domain::EntryId(macro(8, {}).id.uuid());
        reply.text = "It is on its way:\n- today\n- by noon";
        reply.html = "<p>It is <b>on its way</b>:</p>\n<ul>\n<li>today</li>\n<li>by noon</li>\n</ul>\n";
        reply.sendAnyway = true;
        QVERIFY(answered(world, ana, reply).ok);
        MailDraft draft;
        draft.entry = world.broker->stores().entries->get(reply.entry).value();
        draft.account.address = "help@faro.example";
        QVERIFY2(draft.entry.html.find("<b>on its way</b>") != std::string::npos, draft.entry.html.c_str());
        const auto bytes = composeEntry(draft, world.broker->blobs());
        QVERIFY(bytes);
        QVERIFY2(bytes->find("multipart/alternative") != std::string::npos, bytes->c_str());
        const auto read = mail::parseMessage(*bytes);
        QVERIFY(read);
        QVERIFY2(read->text.find("- by noon") != std::string::npos, read->text.c_str());
        QVERIFY2(read->html.find("<li>today</li>") != std::string::npos, read->html.c_str());
    }
};

ATALAYA_TEST(MacrosTest)

} // namespace atalaya::broker::test

#include "macros_test.moc"
