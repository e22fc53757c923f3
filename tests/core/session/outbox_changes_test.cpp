#include "tests/core/session/outbox_parts.h"

using namespace atalaya;
using namespace atalaya::domain;
using namespace atalaya::session;
using namespace atalaya::session::test;
using namespace std::chrono_literals;

class OutboxChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takenBack_draftIsThereAgainAsItWas()
    {
        OutboxFixture f;
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
        OutboxFixture f;
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
        OutboxFixture f;
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
        OutboxFixture f;
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
        OutboxFixture f;
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
        OutboxFixture f;
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
        OutboxFixture f;
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
        OutboxFixture f;
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
        OutboxFixture f;
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
};

ATALAYA_TEST(OutboxChangesTest)

#include "outbox_changes_test.moc"
