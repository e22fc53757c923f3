#include "core/broker/merging.h"
#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

namespace atalaya::broker::test {

using domain::Merge;
using domain::Priority;
using domain::TicketStatus;
using Tags = std::vector<std::string>;
using namespace std::chrono_literals;

/// Commands that somebody else's change has overtaken.
class MergesTest : public QObject {
    Q_OBJECT

    static protocol::Answer answered(World& world, Desk& desk, const domain::Command& command,
                                     std::optional<domain::CommandId> id = {})
    {
        const auto sent = desk.run(command, id);
        world.settle();
        return *desk.answer(sent);
    }

private slots:
    void tags_mergeThreeWays()
    {
        QCOMPARE(mergedTags({"a", "b"}, {"a", "c"}, {"a", "b", "d"}), (Tags{"a", "d", "c"}));
        QCOMPARE(mergedTags({}, {"x"}, {"x"}), (Tags{"x"}));
        QCOMPARE(mergedTags({"a"}, {}, {"a", "b"}), (Tags{"b"}));
        QCOMPARE(mergedTags({"a"}, {"a"}, {}), (Tags{}));
    }

    void tagsOfTwo_areBothKeptAndTold()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        answered(world, lea, domain::SetTicketTags{ticket, {"baggage", "vip"}});
        const auto answer =
            answered(world, ana, domain::SetTicketTags{ticket, {"baggage", "late"}, Tags{"baggage"}});
        QVERIFY(answer.ok);
        QCOMPARE(world.ticket(ticket).tags, (Tags{"baggage", "vip", "late"}));
        QCOMPARE(answer.merges,
                 (std::vector<Merge>{{"tags", "baggage,late", "baggage,vip", "baggage,vip,late"}}));
    }

    void sameBase_isNoMerge()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        QVERIFY(answered(world, ana, domain::SetTicketTags{ticket, {"late"}, Tags{}}).merges.empty());
        QVERIFY(answered(world, ana, domain::SetTicketPriority{ticket, Priority::High, Priority::Normal})
                    .merges.empty());
        QVERIFY(answered(world, ana, domain::SetTicketStatus{ticket, TicketStatus::Open, TicketStatus::New})
                    .merges.empty());
        QCOMPARE(world.ticket(ticket).status, TicketStatus::Open);
    }

    void priorityOfTwo_isTheLaterOneAndTold()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        answered(world, lea, domain::SetTicketPriority{ticket, Priority::Urgent});
        const auto answer =
            answered(world, ana, domain::SetTicketPriority{ticket, Priority::Low, Priority::Normal});
        QCOMPARE(world.ticket(ticket).priority, Priority::Low);
        QCOMPARE(answer.merges, (std::vector<Merge>{{"priority", "low", "urgent", "low"}}));
    }

    void statusOfTwo_isTheLaterOneAndTold()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        answered(world, lea, domain::SetTicketStatus{ticket, TicketStatus::Pending});
        const auto answer =
            answered(world, ana, domain::SetTicketStatus{ticket, TicketStatus::Solved, TicketStatus::New});
        QCOMPARE(world.ticket(ticket).status, TicketStatus::Solved);
        QCOMPARE(answer.merges, (std::vector<Merge>{{"status", "solved", "pending", "solved"}}));
    }

    void customerOpenedItAgain_staysOpenAndIsTold()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?", "Message-ID: <one@x>\r\n");
        Desk& ana = world.desk("ana");
        answered(world, ana, domain::SetTicketStatus{ticket, TicketStatus::Pending});
        world.wait(1s);
        world.mail("eva@x.example", "Re: Bag", "Still nothing", "In-Reply-To: <one@x>\r\n");
        const auto answer = answered(
            world, ana, domain::SetTicketStatus{ticket, TicketStatus::Solved, TicketStatus::Pending});
        QVERIFY(answer.ok);
        QCOMPARE(world.ticket(ticket).status, TicketStatus::Open);
        QCOMPARE(answer.merges, (std::vector<Merge>{{"status", "solved", "open", "open"}}));
    }

    void customerWroteWhileACommandWaited_staysOpen()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?", "Message-ID: <one@x>\r\n");
        Desk& ana = world.desk("ana");
        answered(world, ana, domain::SetTicketStatus{ticket, TicketStatus::Open});
        const auto offline = domain::CommandId::make(world.clock.now(), world.random);
        world.wait(1h);
        world.mail("eva@x.example", "Re: Bag", "Still nothing", "In-Reply-To: <one@x>\r\n");
        world.wait(1h);
        const domain::SetTicketStatus solved{ticket, TicketStatus::Solved, TicketStatus::Open};
        Desk& again = world.desk("ana");
        const auto answer = answered(world, again, solved, offline);
        QCOMPARE(world.ticket(ticket).status, TicketStatus::Open);
        QCOMPARE(answer.merges.front().kept, std::string("open"));
        // Now with the knowledge of it: nothing came since.
        const auto now = domain::CommandId::make(world.clock.now(), world.random);
        QVERIFY(answered(world, again, solved, now).merges.empty());
        QCOMPARE(world.ticket(ticket).status, TicketStatus::Solved);
    }

    void ticketThatIsSomebodyElsesNow_staysTheirs()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        const auto anaId = world.agent("ana").id;
        const auto leaId = world.agent("lea").id;
        answered(world, lea, domain::AssignTicket{ticket, leaId});
        const auto answer = answered(world, ana, domain::AssignTicket{ticket, anaId, std::nullopt, true});
        QVERIFY(answer.ok);
        QCOMPARE(world.ticket(ticket).assignee, std::optional(leaId));
        QCOMPARE(answer.merges, (std::vector<Merge>{{"assignee", anaId.str(), leaId.str(), leaId.str()}}));
    }

    void ticketThatIsFreeNow_isTakenAndTold()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        const auto anaId = world.agent("ana").id;
        const auto answer =
            answered(world, ana, domain::AssignTicket{ticket, anaId, world.agent("lea").id, true});
        QCOMPARE(world.ticket(ticket).assignee, std::optional(anaId));
        QCOMPARE(answer.merges, (std::vector<Merge>{{"assignee", anaId.str(), "", anaId.str()}}));
    }

    void repeatedCommand_tellsItsMergesAgain()
    {
        World world;
        const auto ticket = world.mail("eva@x.example", "Bag", "Where?");
        Desk& ana = world.desk("ana");
        Desk& lea = world.desk("lea");
        answered(world, lea, domain::SetTicketPriority{ticket, Priority::Urgent});
        const domain::SetTicketPriority low{ticket, Priority::Low, Priority::Normal};
        const auto id = ana.run(low);
        world.settle();
        ana.run(low, id);
        world.settle();
        const auto answers = ana.all<protocol::Answer>();
        QCOMPARE(answers.size(), std::size_t(2));
        QCOMPARE(answers[0].merges.size(), std::size_t(1));
        QCOMPARE(answers[1].merges, answers[0].merges);
    }
};

ATALAYA_TEST(MergesTest)

} // namespace atalaya::broker::test

#include "merges_test.moc"
