#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace atalaya::broker::test {

using domain::Delivery;
using domain::TicketStatus;
using namespace std::chrono_literals;

class CommandsTest : public QObject {
    Q_OBJECT

    static domain::EntryId entryId(int n)
    {
        Uuid uuid;
        uuid.bytes[0] = 0xee;
        uuid.bytes[15] = static_cast<std::uint8_t>(n);
        return domain::EntryId(uuid);
    }
    static domain::ReplyToTicket reply(domain::TicketId ticket, std::int64_t version, int n = 1)
    {
        domain::ReplyToTicket command;
        command.ticket = ticket;
        command.entry = entryId(n);
        command.text = "It is on its way.";
        command.expectedVersion = version;
        return command;
    }
    static protocol::Answer answered(World& world, Desk& desk, const domain::Command& command)
    {
        const auto id = desk.run(command);
        world.settle();
        return *desk.answer(id);
    }

private slots:
    void reply_queuesMailAndAnswersTheCustomer()
    {
        World world;
        Desk& ana = world.desk("ana");
        const auto ticket = world.mail("Eva <eva@x.example>", "Bag", "Where?");
        auto command = reply(ticket, world.ticket(ticket).version);
        command.statusAfter = TicketStatus::Pending;
        QVERIFY(answered(world, ana, command).ok);
        const domain::Ticket after = world.ticket(ticket);
        QCOMPARE(after.status, TicketStatus::Pending);
        QCOMPARE(*after.assignee, world.agent("ana").id);
        QCOMPARE(after.unread, 0);
        QCOMPARE(after.dueKind, domain::DueKind::None);
        const auto entry = world.broker->stores().entries->get(entryId(1));
        QCOMPARE(entry->delivery, Delivery::Queued);
        QCOMPARE(entry->to, std::vector<std::string>{"eva@x.example"});
        QCOMPARE(entry->subject, std::string("Re: Bag"));
        QCOMPARE(entry->messageId, "<" + entryId(1).str() + "@faro.example>");
        const auto row = world.broker->stores().outgoing->get(entryId(1));
        QCOMPARE(row->messageId, entry->messageId);
        QCOMPARE(row->recipients, std::vector<std::string>{"eva@x.example"});
    }

    void repeatedCommand_getsTheFirstAnswerAndActsOnce()
    {
        World world;
        Desk& ana = world.desk("ana");
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        const auto id = ana.run(reply(ticket, world.ticket(ticket).version));
        world.settle();
        ana.run(reply(ticket, 0), id);
        world.settle();
        const auto answers = ana.all<protocol::Answer>();
        QCOMPARE(answers.size(), std::size_t(2));
        QCOMPARE(answers[0].seq, answers[1].seq);
        QCOMPARE(world.broker->stores().outgoing->list(storage::OutgoingState::Queued, 10)->size(),
                 std::size_t(1));
    }

    void repeatedAfterARestart_getsTheFirstAnswer()
    {
        QTemporaryDir folder;
        World world({}, folder.filePath("broker.db").toStdString());
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& before = world.desk("ana");
        const auto good = before.run(domain::AddNote{ticket, entryId(5), "Called her.", {}, {}});
        const auto bad = before.run(domain::AddNote{ticket, entryId(5), "Again.", {}, {}});
        world.settle();
        const auto first = *before.answer(good);
        QCOMPARE(before.answer(bad)->code, ErrorCode::AlreadyExists);
        world.restart();
        Desk& after = world.desk("ana");
        after.run(domain::AddNote{ticket, entryId(5), "Called her.", {}, {}}, good);
        after.run(domain::AddNote{ticket, entryId(6), "Other text now.", {}, {}}, bad);
        world.settle();
        QVERIFY(after.answer(good)->ok);
        QCOMPARE(after.answer(good)->seq, first.seq);
        QCOMPARE(after.answer(bad)->code, ErrorCode::AlreadyExists);
    }

    void foreignCommandId_isRefused()
    {
        World world;
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        const auto id = ana.run(domain::SetAgentStatus{domain::AgentStatus::Away, ""});
        world.settle();
        lea.run(domain::SetAgentStatus{domain::AgentStatus::Away, ""}, id);
        world.settle();
        QCOMPARE(lea.answer(id)->code, ErrorCode::PermissionDenied);
    }

    void staleReply_isStoppedUnlessSentAnyway()
    {
        World world;
        Desk& ana = world.desk("ana");
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?", "Message-ID: <one@x>\r\n");
        const std::int64_t seen = world.ticket(ticket).version;
        world.mail("eva@x.example", "Re: Bag", "Found it!", "In-Reply-To: <one@x>\r\n");
        QCOMPARE(answered(world, ana, reply(ticket, seen)).code, ErrorCode::Conflict);
        auto insist = reply(ticket, seen);
        insist.sendAnyway = true;
        QVERIFY(answered(world, ana, insist).ok);
    }

    void ownAndSilentChanges_doNotMakeAReplyStale()
    {
        World world;
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        const std::int64_t seen = world.ticket(ticket).version;
        answered(world, ana, domain::MarkTicketRead{ticket});
        answered(world, lea, domain::SetTicketTags{ticket, {"baggage"}});
        answered(world, ana, domain::AddNote{ticket, entryId(9), "Mine", {}, {}});
        QVERIFY(world.ticket(ticket).version > seen);
        QVERIFY(answered(world, ana, reply(ticket, seen, 2)).ok);
        const std::int64_t mine = world.ticket(ticket).version;
        answered(world, lea, domain::AddNote{ticket, entryId(10), "Hers", {}, {}});
        QCOMPARE(answered(world, ana, reply(ticket, mine, 3)).code, ErrorCode::Conflict);
    }

    void strangerToTheTicket_mayDoNothingToIt()
    {
        World world;
        Desk& bea = world.desk("bea");
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        QCOMPARE(answered(world, bea, reply(ticket, 1)).code, ErrorCode::PermissionDenied);
        QCOMPARE(answered(world, bea, domain::SetTicketStatus{ticket, TicketStatus::Closed}).code,
                 ErrorCode::PermissionDenied);
        QCOMPARE(answered(world, bea, domain::MarkTicketRead{ticket}).code, ErrorCode::PermissionDenied);
        QCOMPARE(world.ticket(ticket).status, TicketStatus::New);
    }

    void assigningOthers_isForLeads()
    {
        World world;
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        QCOMPARE(answered(world, ana, domain::AssignTicket{ticket, world.agent("lea").id}).code,
                 ErrorCode::PermissionDenied);
        QVERIFY(answered(world, lea, domain::AssignTicket{ticket, world.agent("ana").id}).ok);
        QVERIFY(answered(world, ana, domain::AssignTicket{ticket, world.agent("lea").id}).ok);
    }

    void failedCommand_leavesNothingBehind()
    {
        World world;
        Desk& ana = world.desk("ana");
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        const domain::Ticket before = world.ticket(ticket);
        auto command = reply(ticket, before.version);
        command.attachments.push_back({std::string(64, 'a'), "x.pdf", "application/pdf", 3, ""});
        QCOMPARE(answered(world, ana, command).code, ErrorCode::NotFound);
        // The entry id was used before: the ticket is written first, and must not stay so.
        world.settle();
        answered(world, ana, domain::AddNote{ticket, entryId(1), "Takes the id", {}, {}});
        const domain::Ticket noted = world.ticket(ticket);
        QCOMPARE(answered(world, ana, reply(ticket, noted.version, 1)).code, ErrorCode::AlreadyExists);
        QCOMPARE(world.ticket(ticket), noted);
    }

    void snoozed_sleepsAndComesBackToTheRouter()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& lea = world.desk("lea");
        const auto offered = lea.last<protocol::OfferMade>();
        QVERIFY(offered.has_value());
        QVERIFY(answered(world, lea, domain::SnoozeTicket{ticket, kNoon + 1h}).ok);
        QCOMPARE(lea.last<protocol::OfferEnded>()->outcome, std::string("withdrawn"));
        lea.forget();
        world.wait(59min);
        QVERIFY(!lea.last<protocol::OfferMade>().has_value());
        world.wait(1min);
        QVERIFY(lea.last<protocol::OfferMade>().has_value());
        QVERIFY(!world.ticket(ticket).snoozedUntil.has_value());
    }

    void snoozedUntilTheyAnswer_saysSoInsteadOfADate()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& lea = world.desk("lea");
        QVERIFY(answered(world, lea, domain::SnoozeTicket{ticket, domain::kUntilTheyAnswer}).ok);
        const auto entries = world.entries(ticket);
        QVERIFY(std::ranges::any_of(entries, [](const domain::Entry& entry) {
            return entry.eventKind == "snoozed" && entry.text == "Until they answer";
        }));
    }

    void offer_isAcceptedOnceAndExplained()
    {
        World world;
        Desk& ana = world.desk("ana");
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        const auto offer = ana.last<protocol::OfferMade>()->offer;
        QCOMPARE(offer.ticket, ticket);
        QVERIFY(answered(world, ana, domain::AcceptOffer{offer.id}).ok);
        QCOMPARE(ana.last<protocol::OfferEnded>()->outcome, std::string("accepted"));
        QCOMPARE(*world.ticket(ticket).assignee, world.agent("ana").id);
        QCOMPARE(world.ticket(ticket).status, TicketStatus::Open);
        QCOMPARE(ana.last<protocol::LoadChanged>()->load.emails, 1);
        QCOMPARE(answered(world, ana, domain::AcceptOffer{offer.id}).code, ErrorCode::OfferGone);
        const auto log = world.broker->stores().routerLog->forTicket(ticket, 10);
        QCOMPARE(log->size(), std::size_t(3)); // offered, accepted, assigned
        QVERIFY(log->back().body.find("funnel") != std::string::npos);
    }

    void missedOffer_sendsTheAgentAway()
    {
        World world;
        Desk& ana = world.desk("ana");
        world.mail("eva@x.example", "Bag", "Where?");
        world.wait(121s);
        QCOMPARE(ana.last<protocol::OfferEnded>()->outcome, std::string("missed"));
        QCOMPARE(ana.last<protocol::LoadChanged>()->load.status, domain::AgentStatus::Away);
        QCOMPARE(world.broker->stores().directory->agent(world.agent("ana").id)->status,
                 domain::AgentStatus::Away);
    }

    void answered_freesCapacity()
    {
        World world;
        Desk& ana = world.desk("ana");
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        answered(world, ana, domain::AssignTicket{ticket, world.agent("ana").id});
        QCOMPARE(ana.last<protocol::LoadChanged>()->load.unitsUsed, 10);
        answered(world, ana, reply(ticket, world.ticket(ticket).version));
        QCOMPARE(ana.last<protocol::LoadChanged>()->load.unitsUsed, 0);
    }

    void newConversation_findsOrMakesTheCustomer()
    {
        World world;
        Desk& ana = world.desk("ana");
        domain::CreateTicket create;
        create.ticket = domain::TicketId(entryId(50).uuid());
        create.entry = entryId(51);
        create.queue = world.queue("General");
        create.account = world.account();
        create.to = "Eva@X.example";
        create.customerName = "Eva";
        create.subject = "Your booking";
        create.text = "We have news.";
        QVERIFY(answered(world, ana, create).ok);
        const domain::Ticket ticket = world.ticket(create.ticket);
        QCOMPARE(*ticket.assignee, world.agent("ana").id);
        QVERIFY(ticket.number > 0);
        QVERIFY(world.broker->stores()
                    .customers->findByIdentity(domain::IdentityKind::Email, "eva@x.example")
                    ->has_value());
        QCOMPARE(answered(world, ana, create).code, ErrorCode::AlreadyExists);
    }

    void restart_knowsWhatWaitsAndWhatIsOwned()
    {
        QTemporaryDir folder;
        World world({}, folder.filePath("broker.db").toStdString());
        Desk& ana = world.desk("ana");
        const auto owned = world.mail("eva@x.example", "Owned", "Where?");
        answered(world, ana, domain::AssignTicket{owned, world.agent("ana").id});
        answered(world, ana, domain::SetAgentStatus{domain::AgentStatus::Busy, ""});
        const auto waiting = world.mail("eva@x.example", "Waiting", "Where?");
        world.restart();
        QCOMPARE(world.broker->engine().counters().waiting.load(), std::uint64_t(1));
        QCOMPARE(world.broker->engine().counters().assigned.load(), std::uint64_t(1));
        Desk& lea = world.desk("lea");
        world.settle();
        QCOMPARE(lea.last<protocol::Welcome>()->offers.size() + lea.all<protocol::OfferMade>().size(),
                 std::size_t(1));
        QCOMPARE(lea.last<protocol::OfferMade>()->offer.ticket, waiting);
    }
};

ATALAYA_TEST(CommandsTest)

} // namespace atalaya::broker::test

#include "commands_test.moc"
