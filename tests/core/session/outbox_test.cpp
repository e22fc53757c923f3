#include "core/base/limits.h"
#include "core/session/outbox.h"
#include "tests/core/session/fixtures.h"

using namespace atalaya;
using namespace atalaya::domain;
using namespace atalaya::session;
using namespace atalaya::session::test;

namespace {

SetTicketStatus solve(std::uint8_t ticketNumber)
{
    return {id<TicketId>(ticketNumber), TicketStatus::Solved};
}

protocol::Answer yes(std::uint8_t command, std::int64_t seq)
{
    protocol::Answer answer;
    answer.id = id<CommandId>(command);
    answer.ok = true;
    answer.seq = seq;
    return answer;
}

protocol::Answer no(std::uint8_t command, ErrorCode code)
{
    protocol::Answer answer;
    answer.id = id<CommandId>(command);
    answer.code = code;
    answer.detail = "because: of this";
    return answer;
}

struct Fixture {
    storage::DeskStores stores = must(storage::openDesk({}));
    Outbox outbox = must(Outbox::open(stores));

    void append(std::uint8_t number, Command command)
    {
        must(outbox.append(id<CommandId>(number), std::move(command), kNow));
    }
    void reopen() { outbox = must(Outbox::open(stores)); }
    std::vector<CommandId> unsent(Instant now = kNow) const
    {
        std::vector<CommandId> out;
        for (const OutboxItem& one : outbox.unsent(now))
            out.push_back(one.id);
        return out;
    }
};

using Ids = std::vector<CommandId>;

Ids ids(std::initializer_list<std::uint8_t> numbers)
{
    Ids out;
    for (const std::uint8_t number : numbers)
        out.push_back(id<CommandId>(number));
    return out;
}

} // namespace

class OutboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commands_areThereAfterReopening()
    {
        Fixture f;
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
        Fixture f;
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
        Fixture f;
        f.append(1, solve(1));
        f.append(2, AssignTicket{id<TicketId>(1), {}});
        must(f.outbox.answered(no(1, ErrorCode::Conflict), kNow));
        QVERIFY(f.unsent() == ids({2}));
    }

    void onTheWay_isBounded()
    {
        Fixture f;
        for (std::uint8_t i = 1; i <= 100; ++i)
            f.append(i, solve(i));
        QCOMPARE(f.unsent().size(), Outbox::kWindow);
        must(f.outbox.markOnItsWay(id<CommandId>(1)));
        QCOMPARE(f.unsent().size(), Outbox::kWindow - 1);
    }

    void confirmed_staysUntilItsEffectIsHere()
    {
        Fixture f;
        f.append(1, solve(1));
        must(f.outbox.answered(yes(1, 10), kNow));
        QVERIFY(!must(f.outbox.settle(9, kNow)));
        QCOMPARE(f.outbox.items().front().state, domain::OutboxState::Sent);
        f.reopen();
        QCOMPARE(f.outbox.items().front().state, domain::OutboxState::Sent);
        QVERIFY(!must(f.outbox.settle(9, kNow)));
        QVERIFY(must(f.outbox.settle(10, kNow)));
        f.reopen();
        QVERIFY(f.outbox.items().empty());
    }

    void refused_keepsTextAndReasonAcrossRestarts()
    {
        Fixture f;
        f.append(1, solve(1));
        must(f.outbox.answered(no(1, ErrorCode::Conflict), kNow));
        f.reopen();
        const OutboxItem& kept = f.outbox.items().front();
        QCOMPARE(kept.state, domain::OutboxState::Refused);
        QVERIFY(kept.refusal == (Error{ErrorCode::Conflict, "because: of this"}));
    }

    void refusedMomentaryCommand_isDropped()
    {
        Fixture f;
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
        Fixture f;
        f.append(1, solve(1));
        must(f.outbox.markOnItsWay(id<CommandId>(1)));
        const auto told = must(f.outbox.answered(no(1, static_cast<ErrorCode>(code)), kNow));
        QCOMPARE(told->state, domain::OutboxState::Waiting);
        QVERIFY(f.unsent() == ids({1}));
        QVERIFY2(f.outbox.cancel(id<CommandId>(1), kNow), "the broker said that it did not carry it out");
    }

    void neverSent_canBeTakenBack()
    {
        Fixture f;
        f.append(1, solve(1));
        must(f.outbox.cancel(id<CommandId>(1), kNow));
        f.reopen();
        QVERIFY(f.outbox.items().empty());
    }

    void perhapsArrived_cannotBeTakenBackEvenAfterARestart()
    {
        Fixture f;
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
        Fixture f;
        f.append(1, solve(1));
        must(f.outbox.markOnItsWay(id<CommandId>(1)));
        must(f.outbox.answered(no(1, ErrorCode::Conflict), kNow));
        QVERIFY(f.outbox.cancel(id<CommandId>(1), kNow).hasValue());
    }

    void unknownOrRepeatedAnswers_changeNothing()
    {
        Fixture f;
        f.append(1, solve(1));
        QVERIFY(!must(f.outbox.answered(yes(9, 1), kNow)));
        must(f.outbox.answered(yes(1, 10), kNow));
        QVERIFY(!must(f.outbox.answered(no(1, ErrorCode::Conflict), kNow)));
        QCOMPARE(f.outbox.items().front().state, domain::OutboxState::Sent);
    }

    void messageTooLargeForTheLine_isRefusedAtOnce()
    {
        Fixture f;
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
