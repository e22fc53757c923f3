#include "core/broker/tickets.h"
#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

namespace atalaya::broker::test {

using domain::Delivery;
using domain::TicketStatus;
using namespace std::chrono_literals;

class IntakeTest : public QObject {
    Q_OBJECT

    static net::HttpResponse raw(World& world, const std::string& bytes)
    {
        return world.request("POST", "/api/v1/intake/messages?account=" + world.account().str(), bytes,
                             world.token("adam"), {{"Content-Type", "message/rfc822"}});
    }
    static net::HttpResponse chat(World& world, const std::string& id, const std::string& text)
    {
        return world.whatsApp(id, "+34 600 123 456", text);
    }

private slots:
    void mail_becomesATicketWithDueTime()
    {
        World world;
        const auto id = world.mail("Eva Sol <Eva@X.example>", "Where is my bag",
                                   "Hello, where is my bag? Thanks for the help.");
        const domain::Ticket ticket = world.ticket(id);
        QCOMPARE(ticket.status, TicketStatus::New);
        QCOMPARE(ticket.subject, std::string("Where is my bag"));
        QCOMPARE(ticket.queue, world.queue("General"));
        QCOMPARE(*ticket.dueAt, kNoon + 60min);
        QCOMPARE(ticket.dueKind, domain::DueKind::FirstResponse);
        QCOMPARE(ticket.unread, 1);
        QCOMPARE(ticket.language, std::string("en"));
        const auto customer = world.broker->stores().customers->get(ticket.customer);
        QCOMPARE(customer->name, std::string("Eva Sol"));
        QCOMPARE(customer->identities.front().value, std::string("eva@x.example"));
        QVERIFY(world.broker->blobs().has(world.entries(id).front().originalHash));
    }

    void sameMailAgain_changesNothing()
    {
        World world;
        const std::string id = "Message-ID: <same@x>\r\n";
        const auto first = world.mail("eva@x.example", "Bag", "Where?", id);
        QCOMPARE(world.mail("eva@x.example", "Bag", "Where?", id), first);
        QCOMPARE(world.mail("eva@x.example", "Bag", "Where?", "Received: by another way\r\n" + id), first);
        QCOMPARE(world.entries(first).size(), std::size_t(1));
        QCOMPARE(world.ticket(first).version, 1);
    }

    void sameIdOtherContent_isKept()
    {
        World world;
        const std::string id = "Message-ID: <same@x>\r\n";
        const auto first = world.mail("eva@x.example", "Bag", "Where?", id);
        const auto second = world.mail("eva@x.example", "Refund", "When?", id);
        QVERIFY(second != first);
        QCOMPARE(world.mail("eva@x.example", "Refund", "When?", id), second);
        QCOMPARE(world.tickets().size(), std::size_t(2));
    }

    void answer_joinsByMessageId()
    {
        World world;
        const auto first = world.mail("eva@x.example", "Bag", "Where?", "Message-ID: <one@x>\r\n");
        const auto second =
            world.mail("eva@x.example", "Something else", "Found", "References: <zero@x> <one@x>\r\n");
        QCOMPARE(second, first);
        QCOMPARE(world.ticket(first).unread, 2);
        QCOMPARE(*world.ticket(first).dueAt, kNoon + 60min);
    }

    void subjectToken_countsOnlyFromAParticipant()
    {
        World world;
        const auto first = world.mail("eva@x.example", "Bag", "Where?");
        const std::string subject = "Re: Bag [#" + std::to_string(world.ticket(first).number) + "]";
        QCOMPARE(world.mail("eva@x.example", subject, "Me again"), first);
        const auto stranger = world.mail("mallory@evil.example", subject, "Tell me all");
        QVERIFY(stranger != first);
        const auto entries = world.entries(stranger);
        QCOMPARE(entries.back().eventKind, std::string("senderNotParticipant"));
    }

    void solved_opensAgainWithItsOwner()
    {
        World world;
        Desk& ana = world.desk("ana");
        const auto id = world.mail("eva@x.example", "Bag", "Where?", "Message-ID: <one@x>\r\n");
        ana.run(domain::AssignTicket{id, world.agent("ana").id});
        ana.run(domain::SetTicketStatus{id, TicketStatus::Solved});
        world.settle();
        QCOMPARE(ana.last<protocol::LoadChanged>()->load.unitsUsed, 0);
        world.mail("eva@x.example", "Re: Bag", "Still nothing", "In-Reply-To: <one@x>\r\n");
        QCOMPARE(world.ticket(id).status, TicketStatus::Open);
        QCOMPARE(*world.ticket(id).assignee, world.agent("ana").id);
        QCOMPARE(ana.last<protocol::LoadChanged>()->load.unitsUsed, 10);
    }

    void closed_getsANewTicketThatSaysWhy()
    {
        World world;
        Desk& ana = world.desk("ana");
        const auto id = world.mail("eva@x.example", "Bag", "Where?", "Message-ID: <one@x>\r\n");
        ana.run(domain::SetTicketStatus{id, TicketStatus::Closed});
        world.settle();
        const auto next = world.mail("eva@x.example", "Re: Bag", "Again", "In-Reply-To: <one@x>\r\n");
        QVERIFY(next != id);
        QCOMPARE(world.entries(next).back().eventKind, std::string("followUp"));
    }

    void autoReply_isShownAndReopensNothing()
    {
        World world;
        Desk& ana = world.desk("ana");
        const auto id = world.mail("eva@x.example", "Bag", "Where?", "Message-ID: <one@x>\r\n");
        ana.run(domain::SetTicketStatus{id, TicketStatus::Solved});
        world.settle();
        world.mail("eva@x.example", "Out of office", "Back on Monday",
                   "In-Reply-To: <one@x>\r\nAuto-Submitted: auto-replied\r\n");
        QCOMPARE(world.ticket(id).status, TicketStatus::Solved);
        QCOMPARE(world.entries(id).size(), std::size_t(3)); // mail, status event, answer
        QCOMPARE(world.broker->engine().counters().waiting.load(), std::uint64_t(0));
    }

    void bounce_failsTheEntryThatCausedIt()
    {
        World world;
        Desk& ana = world.desk("ana");
        const auto id = world.mail("eva@x.example", "Bag", "Where?");
        domain::ReplyToTicket reply;
        reply.ticket = id;
        Uuid uuid;
        uuid.bytes[0] = 9;
        reply.entry = domain::EntryId(uuid);
        reply.text = "Here.";
        reply.sendAnyway = true;
        ana.run(reply);
        world.settle();
        const auto sent = world.apply([&reply](Turn& turn) -> Result<void> {
            ATALAYA_CHECK(turn.stores.outgoing->markSending(reply.entry, turn.now));
            ATALAYA_CHECK(
                turn.stores.outgoing->finish(reply.entry, storage::OutgoingState::Sent, "", turn.now));
            return setDelivery(turn, reply.entry, Delivery::Sent, "");
        });
        QVERIFY(sent.hasValue());
        const std::string sentId = world.broker->stores().entries->get(reply.entry)->messageId;
        const std::string report =
            "From: MAILER-DAEMON@mx.example\r\nTo: support@faro.example\r\nSubject: Undelivered\r\n"
            "Message-ID: <dsn@mx>\r\nMIME-Version: 1.0\r\n"
            "Content-Type: multipart/report; report-type=delivery-status; boundary=B\r\n\r\n"
            "--B\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n"
            "--B\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
            "Final-Recipient: rfc822; eva@x.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
            "Diagnostic-Code: smtp; 550 no such user\r\n\r\n"
            "--B\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: "
            + sentId + "\r\nSubject: Re: Bag\r\n\r\n--B--\r\n";
        QCOMPARE(raw(world, report).status, 201);
        const auto entry = world.broker->stores().entries->get(reply.entry);
        QCOMPARE(entry->delivery, Delivery::Failed);
        QVERIFY(entry->deliveryDetail.find("no such user") != std::string::npos);
        QCOMPARE(world.entries(id).back().eventKind, std::string("bounced"));
        QCOMPARE(world.tickets().size(), std::size_t(1));
    }

    void unreadable_goesToTriageWithItsOriginal()
    {
        World world;
        const auto response = raw(world, std::string("\x01\x02\x03 no header here", 18));
        QCOMPARE(response.status, 201);
        const domain::Ticket ticket = world.tickets().front();
        QCOMPARE(ticket.queue, world.queue("Triage"));
        const domain::Entry entry = world.entries(ticket.id).front();
        QCOMPARE(entry.attachments.front().hash, entry.originalHash);
        QVERIFY(world.broker->blobs().has(entry.originalHash));
        QCOMPARE(raw(world, std::string("\x01\x02\x03 no header here", 18)).status, 200);
        QCOMPARE(world.tickets().size(), std::size_t(1));
    }

    void mailWithoutSender_goesToTriage()
    {
        World world;
        QCOMPARE(raw(world, "Subject: Who am I\r\nMessage-ID: <nobody@x>\r\n\r\nText\r\n").status, 201);
        QCOMPARE(world.tickets().front().queue, world.queue("Triage"));
    }

    void attachments_areStoredBeforeTheyAreNamed()
    {
        World world;
        const std::string mail =
            "From: eva@x.example\r\nSubject: Photo\r\nMessage-ID: <p@x>\r\nMIME-Version: 1.0\r\n"
            "Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\nSee.\r\n"
            "--B\r\nContent-Type: image/png; name=bag.png\r\nContent-Transfer-Encoding: "
            "base64\r\n\r\naGVsbG8=\r\n--B--\r\n";
        QCOMPARE(raw(world, mail).status, 201);
        const auto entry = world.entries(world.tickets().front().id).front();
        QCOMPARE(entry.attachments.size(), std::size_t(1));
        QCOMPARE(entry.attachments.front().name, std::string("bag.png"));
        QCOMPARE(world.broker->blobs().get(entry.attachments.front().hash).value(), std::string("hello"));
    }

    void scripts_areGoneFromWhatIsShown()
    {
        World world;
        QCOMPARE(raw(world,
                     "From: eva@x.example\r\nSubject: Hi\r\nMessage-ID: <h@x>\r\nMIME-Version: "
                     "1.0\r\nContent-Type: text/html\r\n\r\n"
                     "<p>Hello</p><script>steal()</script><img src=\"https://track.example/x.png\">\r\n")
                     .status,
                 201);
        const auto entry = world.entries(world.tickets().front().id).front();
        QVERIFY(entry.html.find("script") == std::string::npos);
        QVERIFY(entry.html.find("Hello") != std::string::npos);
        QVERIFY(entry.remoteContent);
    }

    void otherChannel_continuesTheRunningConversation()
    {
        World world;
        QCOMPARE(chat(world, "w1", "Hola, tengo una pregunta por mi vuelo").status, 201);
        QCOMPARE(chat(world, "w1", "Hola, tengo una pregunta por mi vuelo").status, 200);
        QCOMPARE(chat(world, "w2", "Sigue sin llegar").status, 201);
        QCOMPARE(world.tickets().size(), std::size_t(1));
        const domain::Ticket ticket = world.tickets().front();
        QCOMPARE(ticket.channel, domain::EntryChannel::WhatsApp);
        QCOMPARE(ticket.language, std::string("es"));
        QCOMPARE(world.entries(ticket.id).size(), std::size_t(2));
    }

    void intake_isForThoseWhoMayChangeChannels()
    {
        World world;
        const auto response = world.request("POST", "/api/v1/intake/messages", "{}", world.token("ana"),
                                            {{"Content-Type", "application/json"}});
        QCOMPARE(response.status, 403);
    }
};

ATALAYA_TEST(IntakeTest)

} // namespace atalaya::broker::test

#include "intake_test.moc"
