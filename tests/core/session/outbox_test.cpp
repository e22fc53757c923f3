#include "core/base/limits.h"
#include "core/session/outbox.h"
#include "tests/core/session/fixtures.h"

using namespace atalaya;
using namespace atalaya::domain;
using namespace atalaya::session;
using namespace atalaya::session::test;
using namespace std::chrono_literals;

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

using Ids = std::vector<CommandId>;

Ids ids(std::initializer_list<std::uint8_t> numbers)
{
    Ids out;
    for (const std::uint8_t number : numbers)
        out.push_back(id<CommandId>(number));
    return out;
}

ReplyToTicket reply(std::uint8_t ticketNumber, std::string text)
{
    ReplyToTicket out;
    out.ticket = id<TicketId>(ticketNumber);
    out.entry = id<EntryId>(ticketNumber);
    out.text = std::move(text);
    return out;
}

Draft draft(std::uint8_t ticketNumber, std::string text)
{
    Draft out;
    out.key.ticket = id<TicketId>(ticketNumber);
    out.text = std::move(text);
    out.to = {"joana@example.com"};
    out.caret = 2;
    out.macroState = "{}";
    out.basedOnVersion = 4;
    out.updatedAt = kNow;
    return out;
}

struct Fixture {
    SeededRandom random{5};
    storage::DeskStores stores = must(storage::openDesk({}));
    Outbox outbox = must(Outbox::open(stores));

    void append(std::uint8_t number, Command command)
    {
        must(outbox.append(id<CommandId>(number), std::move(command), kNow));
    }
    Ids order() const
    {
        Ids out;
        for (const OutboxItem& one : outbox.items())
            out.push_back(one.id);
        return out;
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

    void confirmed_isDoneWhenItsEffectIsHere()
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
        QCOMPARE(f.outbox.items().front().state, domain::OutboxState::Done);
        QVERIFY(f.unsent().empty());
    }

    void confirmedThatNobodyLooksFor_isGone()
    {
        Fixture f;
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
        Fixture f;
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
        Fixture f;
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
        Fixture f;
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
        Fixture f;
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

    void takenBack_draftIsThereAgainAsItWas()
    {
        Fixture f;
        const Draft written = draft(1, "Hello, and");
        must(f.stores.drafts->save(written));
        must(f.outbox.append(id<CommandId>(1), reply(1, "Hello, and"), kNow,
                             {.holdUntil = kNow + 10s, .draft = written}));
        QVERIFY(!must(f.stores.drafts->load(written.key)));
        f.reopen();
        const auto key = must(f.outbox.takeBack(id<CommandId>(1), kNow + 5s));
        QVERIFY(key == written.key);
        Draft expected = written;
        expected.updatedAt = kNow + 5s;
        QVERIFY(must(f.stores.drafts->load(written.key)) == expected);
        QVERIFY(f.outbox.items().empty());
        f.reopen();
        QVERIFY(f.outbox.items().empty());
    }

    void takenBackWhileAnotherWasBegun_bothTextsStandInTheDraft()
    {
        Fixture f;
        Draft first = draft(1, "Olá");
        first.attachments = {{"h1", "a.pdf", "application/pdf", 3, ""}};
        must(f.outbox.append(id<CommandId>(1), reply(1, "Olá"), kNow, {.draft = first}));
        Draft second = draft(1, "One more thing");
        second.caret = 3;
        second.basedOnVersion = 9;
        must(f.stores.drafts->save(second));
        must(f.outbox.takeBack(id<CommandId>(1), kNow));
        const Draft both = *must(f.stores.drafts->load(first.key));
        QCOMPARE(both.text, std::string("Olá\n\nOne more thing"));
        QCOMPARE(both.caret, 3 + 2 + 3); // where it stood in the newer words
        QCOMPARE(both.attachments.size(), 1u);
        QCOMPARE(both.basedOnVersion, first.basedOnVersion);
    }

    void takenBackWithoutADraft_theCommandsTextComesBack()
    {
        Fixture f;
        auto command = reply(1, "Dear all");
        command.to = {"a@example.com"};
        f.append(1, command);
        const auto key = must(f.outbox.takeBack(id<CommandId>(1), kNow));
        const Draft back = *must(f.stores.drafts->load(*key));
        QCOMPARE(back.text, command.text);
        QVERIFY(back.to == command.to);
        f.append(2, solve(1));
        QVERIFY(!must(f.outbox.takeBack(id<CommandId>(2), kNow)));
        QVERIFY(f.outbox.items().empty());
    }

    void onItsWay_cannotBeChangedInAnyWay()
    {
        Fixture f;
        f.append(1, reply(1, "Hello"));
        f.append(2, solve(2));
        must(f.outbox.markOnItsWay(id<CommandId>(1)));
        f.outbox.forgetWay();
        f.reopen();
        QVERIFY(f.outbox.items().front().onTheWay);
        QCOMPARE(f.outbox.takeBack(id<CommandId>(1), kNow).error().code, ErrorCode::Conflict);
        QCOMPARE(f.outbox.edit(id<CommandId>(1), reply(1, "x")).error().code, ErrorCode::Conflict);
        QCOMPARE(f.outbox.move(id<CommandId>(1), 1).error().code, ErrorCode::Conflict);
        QCOMPARE(f.outbox.takeBack(id<CommandId>(9), kNow).error().code, ErrorCode::NotFound);
    }

    void edited_isSentAndTakenBackWithItsNewText()
    {
        Fixture f;
        const Draft written = draft(1, "Helo");
        must(f.outbox.append(id<CommandId>(1), reply(1, "Helo"), kNow, {.draft = written}));
        QCOMPARE(f.outbox.edit(id<CommandId>(1), reply(2, "Hello")).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(f.outbox.edit(id<CommandId>(1), solve(1)).error().code, ErrorCode::InvalidArgument);
        must(f.outbox.edit(id<CommandId>(1), reply(1, "Hello")));
        f.reopen();
        QCOMPARE(std::get<ReplyToTicket>(f.outbox.items().front().command).text, std::string("Hello"));
        must(f.outbox.takeBack(id<CommandId>(1), kNow));
        QCOMPARE(must(f.stores.drafts->load(written.key))->text, std::string("Hello"));
    }

    void moved_staysSoButNeverPastItsOwnTicket()
    {
        Fixture f;
        for (std::uint8_t i = 1; i <= 3; ++i)
            f.append(i, solve(i));
        f.append(4, AssignTicket{id<TicketId>(1), {}});
        must(f.outbox.move(id<CommandId>(3), -2));
        f.reopen();
        QVERIFY(f.order() == ids({3, 1, 2, 4}));
        must(f.outbox.move(id<CommandId>(3), 9));
        QVERIFY(f.order() == ids({1, 2, 4, 3}));
        QCOMPARE(f.outbox.move(id<CommandId>(4), -2).error().code, ErrorCode::Conflict);
        must(f.outbox.move(id<CommandId>(4), -1));
        f.append(5, solve(5));
        f.reopen();
        QVERIFY(f.order() == ids({1, 4, 2, 3, 5}));
    }

    // ---- refused, decided ----

    void again_takesTheRefusedOnesPlaceWithAFreshId()
    {
        Fixture f;
        f.append(1, reply(1, "Hello"));
        f.append(2, reply(1, "And"));
        must(f.outbox.answered(no(1, ErrorCode::Conflict), kNow));
        const auto used = must(f.outbox.again(id<CommandId>(1), {id<CommandId>(7), reply(1, "Hello")}, kNow));
        QVERIFY(used == id<CommandId>(7));
        QVERIFY(f.order() == ids({7, 2}));
        f.reopen();
        QVERIFY(f.order() == ids({7, 2}));
        QVERIFY(f.unsent() == ids({7}));
        QCOMPARE(f.outbox.again(id<CommandId>(2), {id<CommandId>(8), solve(1)}, kNow).error().code,
                 ErrorCode::Conflict);
    }

    void againWithOtherWords_keepsTheFormerOnesInDone()
    {
        Fixture f;
        f.append(1, reply(1, "All of it"));
        must(f.outbox.answered(no(1, ErrorCode::Conflict), kNow));
        must(f.outbox.again(id<CommandId>(1), {id<CommandId>(7), reply(1, "The rest"), true}, kNow));
        f.reopen();
        QCOMPARE(f.outbox.items().size(), 2u);
        QCOMPARE(f.outbox.get(id<CommandId>(1))->state, domain::OutboxState::Done);
        QCOMPARE(f.outbox.get(id<CommandId>(1))->refusal.code, ErrorCode::Conflict);
        QVERIFY(f.unsent() == ids({7}));
    }

    void cancelledText_staysInDoneAndCanComeBack()
    {
        Fixture f;
        f.append(1, reply(1, "Better not"));
        must(f.outbox.cancel(id<CommandId>(1), kNow));
        f.reopen();
        const OutboxItem& kept = f.outbox.items().front();
        QCOMPARE(kept.state, domain::OutboxState::Done);
        QCOMPARE(kept.refusal.code, ErrorCode::Cancelled);
        QVERIFY(f.unsent().empty());
        QCOMPARE(f.outbox.cancel(id<CommandId>(1), kNow).error().code, ErrorCode::NotFound);
        const auto key = must(f.outbox.takeBack(id<CommandId>(1), kNow));
        QCOMPARE(must(f.stores.drafts->load(*key))->text, std::string("Better not"));
    }

    void brokerOlderThanWhatItConfirmed_isForAPersonToDecide()
    {
        Fixture f;
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
