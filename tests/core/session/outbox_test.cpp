#include "core/base/limits.h"
#include "tests/core/session/outbox_parts.h"

using namespace atalaya;
using namespace atalaya::domain;
using namespace atalaya::session;
using namespace atalaya::session::test;
using namespace std::chrono_literals;

class OutboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commands_areThereAfterReopening()
    {
        OutboxFixture f;
        ReplyToTicket reply;
        reply.ticket = id<TicketId>(1);
        reply.text = "Olé";
        reply.statusAfter = TicketStatus::Pending;
        f.append(1, reply);
        f.append(2, SetAgentStatus{AgentStatus::Away, "lunch"});
        f.reopen();
        QCOMPARE(f.outbox.items().size(), 2u);
        QVERIFY(f.outbox.items()[0].command == Command(reply));
        QVERIFY(f.outbox.items()[0].createdAt == kNow);
    }

    void commandsOfOneTicket_goOneAfterTheOther()
    {
        OutboxFixture f;
        f.append(1, solve(1));
        f.append(2, AssignTicket{id<TicketId>(1), {}});
        f.append(3, solve(2));
        QVERIFY(f.unsent() == ids({1, 3}));
        must(f.outbox.markOnItsWay(id<CommandId>(1)));
        QVERIFY(f.unsent() == ids({3}));
        must(f.outbox.answered(yes(1, 10), kNow));
        QVERIFY(f.unsent() == ids({2, 3}));
    }

    void refusedCommand_doesNotHoldUpTheNext()
    {
        OutboxFixture f;
        f.append(1, solve(1));
        f.append(2, AssignTicket{id<TicketId>(1), {}});
        must(f.outbox.answered(no(1, ErrorCode::Conflict), kNow));
        QVERIFY(f.unsent() == ids({2}));
    }

    void onTheWay_isBounded()
    {
        OutboxFixture f;
        for (std::uint8_t i = 1; i <= 100; ++i)
            f.append(i, solve(i));
        QCOMPARE(f.unsent().size(), Outbox::kWindow);
        must(f.outbox.markOnItsWay(id<CommandId>(1)));
        QCOMPARE(f.unsent().size(), Outbox::kWindow - 1);
    }

    void confirmed_isDoneWhenItsEffectIsHere()
    {
        OutboxFixture f;
        f.append(1, solve(1));
        must(f.outbox.answered(yes(1, 10), kNow));
        QVERIFY(!must(f.outbox.settle(9, kNow)));
        QCOMPARE(f.outbox.items().front().state, domain::OutboxState::Sent);
        f.reopen();
        QCOMPARE(f.outbox.items().front().state, domain::OutboxState::Sent);
        QVERIFY(!must(f.outbox.settle(9, kNow)));
        QVERIFY(must(f.outbox.settle(10, kNow)));
        f.reopen();
        QCOMPARE(f.outbox.items().front().state, domain::OutboxState::Done);
        QVERIFY(f.unsent().empty());
    }

    void confirmedThatNobodyLooksFor_isGone()
    {
        OutboxFixture f;
        f.append(1, MarkTicketRead{id<TicketId>(1)});
        f.append(2, SetAgentStatus{AgentStatus::Away, "lunch"});
        must(f.outbox.answered(yes(1, 10), kNow));
        must(f.outbox.answered(yes(2, 11), kNow));
        QVERIFY(must(f.outbox.settle(11, kNow)));
        QVERIFY(f.outbox.items().empty());
        f.reopen();
        QVERIFY(f.outbox.items().empty());
    }

    void done_goesAfterAWeek()
    {
        OutboxFixture f;
        f.append(1, solve(1));
        must(f.outbox.answered(yes(1, 10), kNow));
        must(f.outbox.settle(10, kNow));
        must(f.outbox.settle(10, kNow + Outbox::kKeptFor));
        QCOMPARE(f.outbox.items().size(), 1u);
        must(f.outbox.settle(10, kNow + Outbox::kKeptFor + 1s));
        QVERIFY(f.outbox.items().empty());
        f.reopen();
        QVERIFY(f.outbox.items().empty());
    }

    void done_areKeptToANumber()
    {
        OutboxFixture f;
        for (int i = 0; i < Outbox::kKeptAtMost + 5; ++i) {
            const auto command = CommandId::make(kNow, f.random);
            must(f.outbox.append(command, solve(1), kNow));
            protocol::Answer answer;
            answer.id = command;
            answer.ok = true;
            must(f.outbox.answered(answer, kNow + i * 1s));
        }
        must(f.outbox.settle(1, kNow + 1h));
        f.reopen();
        QCOMPARE(f.outbox.items().size(), std::size_t(Outbox::kKeptAtMost));
        QVERIFY2(f.outbox.items().front().endedAt == kNow + 5s, "the oldest went");
    }

    void merges_areKept()
    {
        OutboxFixture f;
        f.append(1, solve(1));
        auto answer = yes(1, 10);
        answer.merges = {{"status", "solved", "closed", "closed"}};
        must(f.outbox.answered(answer, kNow));
        f.reopen();
        QVERIFY(f.outbox.items().front().merges == answer.merges);
    }

    // ---- held, taken back ----

    void held_waitsAndHoldsUpItsTicketAcrossARestart()
    {
        OutboxFixture f;
        must(f.outbox.append(id<CommandId>(1), reply(1, "Hello"), kNow, {.holdUntil = kNow + 10s}));
        f.append(2, solve(1));
        f.append(3, solve(2));
        QVERIFY(f.unsent(kNow + 9s) == ids({3}));
        f.reopen();
        QVERIFY(f.unsent(kNow + 9s) == ids({3}));
        QVERIFY2(f.unsent(kNow + 10s) == ids({1, 3}), "its time has come: nobody took it back");
        must(f.outbox.sendNow(id<CommandId>(1)));
        f.reopen();
        QVERIFY(f.unsent(kNow) == ids({1, 3}));
    }

    void brokerOlderThanWhatItConfirmed_isForAPersonToDecide()
    {
        OutboxFixture f;
        f.append(1, reply(1, "Before the backup"));
        f.append(2, reply(2, "After it"));
        f.append(3, reply(3, "Not seen here yet"));
        f.append(4, SetAgentStatus{AgentStatus::Away, ""});
        must(f.outbox.answered(yes(1, 10), kNow));
        must(f.outbox.answered(yes(2, 20), kNow));
        must(f.outbox.settle(20, kNow));
        must(f.outbox.answered(yes(3, 21), kNow));
        must(f.outbox.answered(yes(4, 22), kNow));
        must(f.outbox.reopenAfter(15));
        f.reopen();
        QCOMPARE(f.outbox.get(id<CommandId>(1))->state, domain::OutboxState::Done);
        for (const std::uint8_t number : {std::uint8_t(2), std::uint8_t(3)}) {
            QCOMPARE(f.outbox.get(id<CommandId>(number))->state, domain::OutboxState::Refused);
            QCOMPARE(f.outbox.get(id<CommandId>(number))->refusal.code, ErrorCode::BrokerOlder);
        }
        QCOMPARE(f.outbox.get(id<CommandId>(4))->state, domain::OutboxState::Sent);
        const auto used =
            must(f.outbox.again(id<CommandId>(2), {id<CommandId>(7), reply(2, "After it")}, kNow));
        QVERIFY2(used == id<CommandId>(2), "a broker that knows it answers as before");
        f.reopen();
        QVERIFY(f.unsent() == ids({2}));
    }

    void refused_keepsTextAndReasonAcrossRestarts()
    {
        OutboxFixture f;
        f.append(1, solve(1));
        must(f.outbox.answered(no(1, ErrorCode::Conflict), kNow));
        f.reopen();
        const OutboxItem& kept = f.outbox.items().front();
        QCOMPARE(kept.state, domain::OutboxState::Refused);
        QVERIFY(kept.refusal == (Error{ErrorCode::Conflict, "because: of this"}));
    }

    void refusedMomentaryCommand_isDropped()
    {
        OutboxFixture f;
        f.append(1, AcceptOffer{id<OfferId>(1)});
        const auto told = must(f.outbox.answered(no(1, ErrorCode::OfferGone), kNow));
        QCOMPARE(told->state, domain::OutboxState::Refused);
        QVERIFY(f.outbox.items().empty());
    }

    void transientRefusal_waitsAgain_data()
    {
        QTest::addColumn<int>("code");
        for (const ErrorCode code : {ErrorCode::Busy, ErrorCode::DatabaseFull, ErrorCode::ShuttingDown,
                                     ErrorCode::TimedOut, ErrorCode::DiskFull, ErrorCode::RateLimited})
            QTest::newRow(errorName(code).data()) << int(code);
    }
    void transientRefusal_waitsAgain()
    {
        QFETCH(int, code);
        OutboxFixture f;
        f.append(1, solve(1));
        must(f.outbox.markOnItsWay(id<CommandId>(1)));
        const auto told = must(f.outbox.answered(no(1, static_cast<ErrorCode>(code)), kNow));
        QCOMPARE(told->state, domain::OutboxState::Waiting);
        QVERIFY(f.unsent() == ids({1}));
        // A broker whose disk failed at the commit may find after a crash that it was carried out.
        QCOMPARE(f.outbox.cancel(id<CommandId>(1), kNow).error().code, ErrorCode::Conflict);
    }

    void neverSent_canBeTakenBack()
    {
        OutboxFixture f;
        f.append(1, solve(1));
        must(f.outbox.cancel(id<CommandId>(1), kNow));
        f.reopen();
        QVERIFY(f.outbox.items().empty());
    }

    void perhapsArrived_cannotBeTakenBackEvenAfterARestart()
    {
        OutboxFixture f;
        f.append(1, solve(1));
        must(f.outbox.markOnItsWay(id<CommandId>(1)));
        f.outbox.forgetWay();
        QCOMPARE(f.outbox.cancel(id<CommandId>(1), kNow).error().code, ErrorCode::Conflict);
        f.reopen();
        QCOMPARE(f.outbox.cancel(id<CommandId>(1), kNow).error().code, ErrorCode::Conflict);
        QVERIFY2(f.unsent() == ids({1}), "it is sent again");
    }

    void refused_canBeTakenBack()
    {
        OutboxFixture f;
        f.append(1, solve(1));
        must(f.outbox.markOnItsWay(id<CommandId>(1)));
        must(f.outbox.answered(no(1, ErrorCode::Conflict), kNow));
        QVERIFY(f.outbox.cancel(id<CommandId>(1), kNow).hasValue());
    }

    void unknownOrRepeatedAnswers_changeNothing()
    {
        OutboxFixture f;
        f.append(1, solve(1));
        QVERIFY(!must(f.outbox.answered(yes(9, 1), kNow)));
        must(f.outbox.answered(yes(1, 10), kNow));
        QVERIFY(!must(f.outbox.answered(no(1, ErrorCode::Conflict), kNow)));
        QCOMPARE(f.outbox.items().front().state, domain::OutboxState::Sent);
    }

    void messageTooLargeForTheLine_isRefusedAtOnce()
    {
        OutboxFixture f;
        AddNote note;
        note.ticket = id<TicketId>(1);
        note.text = std::string(limits::kWebSocketMessage, 'x');
        const auto refused = f.outbox.append(id<CommandId>(1), note, kNow);
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        QVERIFY(f.outbox.items().empty());
    }
};

ATALAYA_TEST(OutboxTest)
#include "outbox_test.moc"
