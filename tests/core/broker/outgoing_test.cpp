#include "core/mail/parse.h"
#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace atalaya::broker::test {

using domain::Delivery;
using namespace std::chrono_literals;

/// Takes drafts and waits for the test to say what became of them.
class HandSender final : public MailSender {
public:
    void send(MailDraft draft) override { drafts.push_back(std::move(draft)); }
    std::vector<MailDraft> drafts;
};

class OutgoingTest : public QObject {
    Q_OBJECT

    static domain::EntryId entryId(int n)
    {
        Uuid uuid;
        uuid.bytes[0] = 0xaa;
        uuid.bytes[15] = static_cast<std::uint8_t>(n);
        return domain::EntryId(uuid);
    }
    static domain::EntryId reply(World& world, Desk& desk, domain::TicketId ticket, int n = 1)
    {
        domain::ReplyToTicket command;
        command.ticket = ticket;
        command.entry = entryId(n);
        command.text = "It is on its way.";
        command.sendAnyway = true;
        desk.run(command);
        world.settle();
        return command.entry;
    }
    static void use(World& world, HandSender& sender)
    {
        QVERIFY(world.apply([&](Turn&) -> Result<void> {
            world.broker->outgoing().setSender(&sender, {world.account()});
            return {};
        }));
    }
    static domain::Entry entry(World& world, domain::EntryId id)
    {
        return world.broker->stores().entries->get(id).value();
    }

private slots:
    void reply_isHandedOverOnceAndOnlyCalledSentWithProof()
    {
        World world;
        HandSender sender;
        use(world, sender);
        Desk& ana = world.desk("ana");
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?", "Message-ID: <q@x>\r\n");
        const auto id = reply(world, ana, ticket);
        world.wait(10s);
        QCOMPARE(sender.drafts.size(), std::size_t(1));
        QCOMPARE(entry(world, id).delivery, Delivery::Queued);
        QVERIFY(world.broker->outgoing().starting(id));
        QCOMPARE(entry(world, id).delivery, Delivery::Sending);
        QVERIFY(world.broker->outgoing().finished(id, {SendOutcome::Kind::Sent, "250 ok"}));
        world.settle();
        QCOMPARE(entry(world, id).delivery, Delivery::Sent);
        for (const domain::Entry& one : ana.replica<domain::Entry>())
            if (one.id == id)
                QCOMPARE(one.delivery, Delivery::Sent);
        world.wait(1h);
        QCOMPARE(sender.drafts.size(), std::size_t(1));
    }

    void composedMail_answersTheConversationAndIsRepeatable()
    {
        World world;
        HandSender sender;
        use(world, sender);
        Desk& ana = world.desk("ana");
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?", "Message-ID: <q@x>\r\n");
        reply(world, ana, ticket);
        const auto bytes = composeEntry(sender.drafts.at(0), world.broker->blobs());
        QVERIFY(bytes.hasValue());
        QCOMPARE(composeEntry(sender.drafts.at(0), world.broker->blobs()).value(), *bytes);
        const auto mail = mail::parseMessage(*bytes);
        QCOMPARE(mail->inReplyTo, std::string("<q@x>"));
        QCOMPARE(mail->from.front().address, std::string("support@faro.example"));
        QCOMPARE(mail->subject, "Re: Bag [#" + std::to_string(world.ticket(ticket).number) + "]");
        QCOMPARE(mail->messageId, "<" + entryId(1).str() + "@faro.example>");
    }

    void temporaryFailure_triesAgainLater()
    {
        World world;
        HandSender sender;
        use(world, sender);
        Desk& ana = world.desk("ana");
        const auto id = reply(world, ana, world.mail("eva@x.example", "Bag", "Where?"));
        QVERIFY(world.broker->outgoing().starting(id));
        QVERIFY(world.broker->outgoing().finished(id, {SendOutcome::Kind::Temporary, "451 greylisted"}));
        QCOMPARE(entry(world, id).delivery, Delivery::Queued);
        QCOMPARE(entry(world, id).deliveryDetail, std::string("451 greylisted"));
        world.wait(59s);
        QCOMPARE(sender.drafts.size(), std::size_t(1));
        world.wait(2s);
        QCOMPARE(sender.drafts.size(), std::size_t(2));
    }

    void turnThatHandedItOverWasNotCommitted_isHandedOverAgain()
    {
        World world;
        HandSender sender;
        use(world, sender);
        Desk& ana = world.desk("ana");
        const auto id = reply(world, ana, world.mail("eva@x.example", "Bag", "Where?"));
        QVERIFY(world.broker->outgoing().starting(id));
        QVERIFY(world.broker->outgoing().finished(id, {SendOutcome::Kind::Temporary, "451 greylisted"}));
        world.database->fault = Error{ErrorCode::DatabaseFull, "disk full"};
        world.wait(70s);
        QCOMPARE(sender.drafts.size(), std::size_t(1));
        world.database->fault.reset();
        world.wait(10s);
        QCOMPARE(sender.drafts.size(), std::size_t(2));
        QVERIFY(world.broker->outgoing().starting(id));
    }

    void rejected_failsWithTheServersWords()
    {
        World world;
        HandSender sender;
        use(world, sender);
        Desk& ana = world.desk("ana");
        const auto id = reply(world, ana, world.mail("eva@x.example", "Bag", "Where?"));
        QVERIFY(world.broker->outgoing().starting(id));
        QVERIFY(world.broker->outgoing().finished(id, {SendOutcome::Kind::Rejected, "550 no such user"}));
        QCOMPARE(entry(world, id).delivery, Delivery::Failed);
        QCOMPARE(entry(world, id).deliveryDetail, std::string("550 no such user"));
        world.wait(48h);
        QCOMPARE(sender.drafts.size(), std::size_t(1));
    }

    void copyForTheSentFolder_isOwedUntilItIsThere()
    {
        QTemporaryDir folder;
        World world({}, folder.filePath("broker.db").toStdString());
        HandSender sender;
        const auto useCopies = [&world](HandSender& one) {
            return world
                .apply([&](Turn& turn) {
                    world.broker->outgoing().setSender(&one, {world.account()}, {world.account()});
                    return world.broker->outgoing().resumeCopies(turn);
                })
                .hasValue();
        };
        QVERIFY(useCopies(sender));
        Desk& ana = world.desk("ana");
        const auto id = reply(world, ana, world.mail("eva@x.example", "Bag", "Where?"));
        QVERIFY(world.broker->outgoing().starting(id));
        QVERIFY(world.broker->outgoing().finished(id, {SendOutcome::Kind::Sent, "250 ok"}));
        const auto sent = composeEntry(sender.drafts.at(0), world.broker->blobs());
        world.restart(); // before the copy was there
        HandSender next;
        QVERIFY(useCopies(next));
        QCOMPARE(next.drafts.size(), std::size_t(1));
        QVERIFY(next.drafts[0].copyOnly);
        QCOMPARE(composeEntry(next.drafts[0], world.broker->blobs()).value(), sent.value());
        world.broker->outgoing().copied(id);
        world.settle();
        world.restart();
        HandSender last;
        QVERIFY(useCopies(last));
        QVERIFY(last.drafts.empty());
        QCOMPARE(entry(world, id).delivery, Delivery::Sent);
    }

    void newSender_isGivenWhatTheOldOneHadNotBegun()
    {
        World world;
        HandSender sender;
        use(world, sender);
        const auto id = reply(world, world.desk("ana"), world.mail("eva@x.example", "Bag", "Where?"));
        QCOMPARE(sender.drafts.size(), std::size_t(1));
        HandSender next;
        use(world, next);
        world.wait(1s);
        QCOMPARE(next.drafts.size(), std::size_t(1));
        QVERIFY(world.broker->outgoing().starting(id));
        QVERIFY(!world.broker->outgoing().starting(id)); // two attempts never run
    }

    void endOfTheProgramWhileSending_isUnknownAndNotRepeated()
    {
        QTemporaryDir folder;
        World world({}, folder.filePath("broker.db").toStdString());
        HandSender sender;
        use(world, sender);
        Desk& ana = world.desk("ana");
        const auto id = reply(world, ana, world.mail("eva@x.example", "Bag", "Where?"));
        QVERIFY(world.broker->outgoing().starting(id));
        world.restart();
        QCOMPARE(entry(world, id).delivery, Delivery::Unknown);
        HandSender next;
        use(world, next);
        world.wait(1h);
        QVERIFY(next.drafts.empty());
    }

    void queuedBeforeARestart_isSentAfterIt()
    {
        QTemporaryDir folder;
        World world({}, folder.filePath("broker.db").toStdString());
        Desk& ana = world.desk("ana");
        const auto id = reply(world, ana, world.mail("eva@x.example", "Bag", "Where?"));
        world.restart();
        HandSender next;
        use(world, next);
        world.wait(1s);
        QCOMPARE(next.drafts.size(), std::size_t(1));
        QCOMPARE(next.drafts.front().entry.id, id);
    }

    void whatCannotBeComposed_failsVisibly()
    {
        World world;
        HandSender sender;
        use(world, sender);
        Desk& ana = world.desk("ana");
        const auto id = reply(world, ana, world.mail("eva@x.example", "Bag", "Where?"));
        QVERIFY(world.broker->outgoing().notSent(id, Error{ErrorCode::MalformedAddress, "x"}, true));
        QCOMPARE(entry(world, id).delivery, Delivery::Failed);
    }

    void outcomeThatCannotBeStored_isStoredWhenTheDiskIsBack()
    {
        World world;
        HandSender sender;
        use(world, sender);
        Desk& ana = world.desk("ana");
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        const auto first = reply(world, ana, ticket, 1);
        const auto second = reply(world, ana, ticket, 2);
        QVERIFY(world.broker->outgoing().starting(first));
        world.database->fault = Error{ErrorCode::DatabaseFull, "disk full"};
        QVERIFY(!world.broker->outgoing().finished(first, {SendOutcome::Kind::Sent, "250 ok"}));
        world.wait(1min);
        world.database->fault.reset();
        world.wait(1min);
        QCOMPARE(entry(world, first).delivery, Delivery::Sent);
        QCOMPARE(sender.drafts.back().entry.id, second);
    }

    void attemptThatCannotBeStored_isBegunAgainWhenTheDiskIsBack()
    {
        World world;
        HandSender sender;
        use(world, sender);
        Desk& ana = world.desk("ana");
        const auto id = reply(world, ana, world.mail("eva@x.example", "Bag", "Where?"));
        world.database->fault = Error{ErrorCode::DatabaseFull, "disk full"};
        QVERIFY(!world.broker->outgoing().starting(id));
        world.wait(1min);
        world.database->fault.reset();
        sender.drafts.clear();
        world.wait(1min);
        QCOMPARE(sender.drafts.size(), std::size_t(1));
        QVERIFY(world.broker->outgoing().starting(id));
    }

    void sandbox_deliversInsideTheMachine()
    {
        World world({.sandbox = true});
        Desk& ana = world.desk("ana");
        const auto id = reply(world, ana, world.mail("eva@x.example", "Bag", "Where?"));
        world.settle();
        QCOMPARE(entry(world, id).delivery, Delivery::Delivered);
    }
};

ATALAYA_TEST(OutgoingTest)

} // namespace atalaya::broker::test

#include "outgoing_test.moc"
