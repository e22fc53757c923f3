#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

#include <algorithm>

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::replyTo;
using atalaya::test::Workstation;

namespace {

/// Two people of one queue and a ticket of the first.
struct TwoDesks : DeskFixture {
    domain::TicketId id = company.addTicket("Flights", "Lost bag", "ana");
    Workstation& ana = desk("ana");
    Workstation& ben = desk("ben");

    domain::ReplyToTicket reply(Workstation& desk, const std::string& text)
    {
        return replyTo(company.ticket(id), text, domain::EntryId(desk.core().commands().freshId()));
    }
    domain::CommandId held(const domain::ReplyToTicket& command, Duration hold,
                           std::optional<domain::DraftKey> draft = {})
    {
        return must(ask<domain::CommandId>([&](api::Reply<domain::CommandId> answer) {
            ana.core().outbox().submitHeld(command, hold, draft, std::move(answer));
        }));
    }
    api::OutboxOverview overview()
    {
        return must(ask<api::OutboxOverview>([&](api::Reply<api::OutboxOverview> answer) {
            ana.core().outbox().overview(std::move(answer));
        }));
    }
    Result<api::ConflictView> conflict(domain::CommandId command)
    {
        return ask<api::ConflictView>([&](api::Reply<api::ConflictView> answer) {
            ana.core().outbox().conflict(command, std::move(answer));
        });
    }
    Result<bool> decide(domain::CommandId command, api::Decision decision, const std::string& text = {})
    {
        return ask<bool>([&](api::Reply<bool> answer) {
            ana.core().outbox().decide(command, decision, text, std::move(answer));
        });
    }
    Result<std::optional<domain::DraftKey>> takeBack(domain::CommandId command)
    {
        return ask<std::optional<domain::DraftKey>>([&](api::Reply<std::optional<domain::DraftKey>> answer) {
            ana.core().outbox().takeBack(command, std::move(answer));
        });
    }
    int sent(const std::string& text)
    {
        return int(std::ranges::count_if(company.entries(id), [&](const domain::Entry& entry) {
            return entry.text == text && entry.direction == domain::Direction::Out;
        }));
    }
    void reconnect()
    {
        ana.line().up = true;
        advance(30s);
    }
    /// Ana answers offline, Ben answers meanwhile, and the line comes back.
    domain::CommandId heldBack(const std::string& mine, const std::string& theirs)
    {
        const auto written = reply(ana, mine);
        ana.line().cut();
        const auto command = must(submit(ana, written));
        company.clock.advance(1s);
        must(submit(ben, reply(ben, theirs)));
        reconnect();
        return command;
    }
};

class Changes : public api::Listener {
public:
    void onOutboxChanged() override { ++count; }
    int count = 0;
};

constexpr const char* kMine = "A sua mala está no Porto. Enviamos a cadeira do bebé ao meio-dia.";
constexpr const char* kTheirs = "Encontrámos a mala no Porto.";
constexpr const char* kRest = "Enviamos a cadeira do bebé ao meio-dia.";

} // namespace

class DeskConflictTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void heldReply_goesWhenItsTimeIsOver()
    {
        TwoDesks f;
        f.held(f.reply(f.ana, "Thank you"), 10s);
        f.advance(9s);
        QCOMPARE(f.sent("Thank you"), 0);
        QCOMPARE(f.overview().waiting.size(), 1u);
        QVERIFY(f.overview().waiting[0].changeable);
        QCOMPARE(f.overview().waiting[0].place, 1);
        f.advance(2s);
        QCOMPARE(f.sent("Thank you"), 1);
        QVERIFY(f.overview().waiting.empty());
        QCOMPARE(f.overview().done.size(), 1u);
        QCOMPARE(f.state(f.ana).waiting, 0);
    }

    void heldReplyWhoseTimePassedWhileTheDeskWasClosed_isSentOnce()
    {
        TwoDesks f;
        f.held(f.reply(f.ana, "Pressed and crashed"), 30s);
        f.ana.close();
        f.advance(60s);
        QCOMPARE(f.sent("Pressed and crashed"), 0);
        QVERIFY(f.reopen(f.ana).hasValue());
        f.advance(5s);
        QCOMPARE(f.sent("Pressed and crashed"), 1);
    }

    void takenBack_draftIsThereAndNothingArrives()
    {
        TwoDesks f;
        const auto command = f.reply(f.ana, "Wrong customer");
        domain::Draft draft;
        draft.key = {f.id, domain::DraftKind::Reply, command.channel};
        draft.text = command.text;
        draft.caret = 5;
        must(f.saveDraft(f.ana, draft));
        Changes changes;
        f.ana.core().addListener(&changes);
        const auto id = f.held(command, 10s, draft.key);
        QVERIFY(changes.count > 0);
        QVERIFY(!f.loadDraft(f.ana, draft.key));
        QVERIFY(f.conversation(f.ana, f.id).row.draft.empty());
        QVERIFY(must(f.takeBack(id)) == draft.key);
        QCOMPARE(f.loadDraft(f.ana, draft.key)->text, command.text);
        QCOMPARE(f.loadDraft(f.ana, draft.key)->caret, 5);
        QVERIFY(!f.conversation(f.ana, f.id).row.draft.empty());
        f.advance(60s);
        QCOMPARE(f.sent(command.text), 0);
        f.ana.core().removeListener(&changes);
    }

    void alreadySent_cannotBeTakenBack()
    {
        TwoDesks f;
        const auto id = f.held(f.reply(f.ana, "Gone"), 0s);
        QCOMPARE(f.takeBack(id).error().code, ErrorCode::Conflict);
    }

    void rows_sayWhatAPersonNeedsToRecogniseThem()
    {
        TwoDesks f;
        f.ana.line().cut();
        auto command = f.reply(f.ana, "Here are the papers");
        command.attachments = {{std::string(64, 'a'), "a.pdf", "application/pdf", 1'400'000, ""}};
        must(f.submit(f.ana, command));
        must(f.submit(f.ana, domain::SetTicketStatus{f.id, domain::TicketStatus::Pending}));
        must(f.submit(f.ana, domain::MarkTicketRead{f.id}));
        const auto rows = f.overview().waiting;
        QCOMPARE(rows.size(), 2u);
        const domain::Ticket ticket = f.company.ticket(f.id);
        QCOMPARE(rows[0].number, ticket.number);
        QCOMPARE(rows[0].subject, ticket.subject);
        QVERIFY(!rows[0].customerName.empty());
        QCOMPARE(rows[0].firstWords, command.text);
        QCOMPARE(rows[0].fileBytes, 1'400'000);
        QCOMPARE(rows[1].place, 2);
        QVERIFY(rows[1].channel == domain::EntryChannel::None && rows[1].firstWords.empty());
        QCOMPARE(f.state(f.ana).waiting, 2);
    }

    void somebodyElseAnswered_bothVersionsAreShown()
    {
        TwoDesks f;
        f.company.customerWrites(f.id, "Where is my bag? The baby seat is in it");
        f.pump();
        const auto id = f.heldBack(kMine, kTheirs);
        QCOMPARE(f.overview().decide.size(), 1u);
        const api::ConflictView view = must(f.conflict(id));
        QCOMPARE(view.yours, std::string(kMine));
        QVERIFY(view.question && view.question->text.starts_with("Where is my bag?"));
        QCOMPARE(view.newer.size(), 1u);
        QCOMPARE(view.newer[0].text, std::string(kTheirs));
        QCOMPARE(view.rest, std::string(kRest));
        QCOMPARE(f.conflict(domain::CommandId()).error().code, ErrorCode::NotFound);
    }

    void sendAll_goesPastTheNews()
    {
        TwoDesks f;
        const auto id = f.heldBack(kMine, kTheirs);
        must(f.decide(id, api::Decision::SendAll));
        QCOMPARE(f.sent(kMine), 1);
        QVERIFY(f.overview().decide.empty());
        QCOMPARE(f.decide(id, api::Decision::SendAll).error().code, ErrorCode::NotFound);
    }

    void sendText_sendsTheOtherWordsAndKeepsTheFormer()
    {
        TwoDesks f;
        const auto id = f.heldBack(kMine, kTheirs);
        QCOMPARE(f.decide(id, api::Decision::SendText).error().code, ErrorCode::InvalidArgument);
        must(f.decide(id, api::Decision::SendText, kRest));
        QCOMPARE(f.sent(kRest), 1);
        QCOMPARE(f.sent(kMine), 0);
        const auto done = f.overview().done;
        QVERIFY(std::ranges::any_of(done, [&](const api::OutboxRow& row) { return row.item.id == id; }));
    }

    void keepAsNote_reachesTheTeamOnly()
    {
        TwoDesks f;
        must(f.decide(f.heldBack(kMine, kTheirs), api::Decision::KeepAsNote));
        QCOMPARE(f.sent(kMine), 0);
        const auto entries = f.company.entries(f.id);
        QVERIFY(std::ranges::any_of(entries, [](const domain::Entry& entry) {
            return entry.kind == domain::EntryKind::Note && entry.text == kMine;
        }));
    }

    void backToDraft_isInTheComposer()
    {
        TwoDesks f;
        must(f.decide(f.heldBack(kMine, kTheirs), api::Decision::BackToDraft));
        const domain::DraftKey key{f.id, domain::DraftKind::Reply, domain::EntryChannel::Email};
        QCOMPARE(f.loadDraft(f.ana, key)->text, std::string(kMine));
        QVERIFY(f.overview().decide.empty());
    }

    void dropped_canBeReadForAWeek()
    {
        TwoDesks f;
        const auto id = f.heldBack(kMine, kTheirs);
        must(f.decide(id, api::Decision::Drop));
        QVERIFY(f.overview().decide.empty());
        QCOMPARE(f.state(f.ana).refused, 0);
        QVERIFY(f.reopen(f.ana).hasValue());
        QCOMPARE(f.overview().done.front().item.id, id);
        QCOMPARE(f.overview().done.front().firstWords, domain::snippetOf(kMine));
        QCOMPARE(f.sent(kMine), 0);
    }

    void twoOfMyOwnRepliesOffline_doNotHoldEachOtherBack()
    {
        TwoDesks f;
        f.ana.line().cut();
        must(f.submit(f.ana, f.reply(f.ana, "First")));
        must(f.submit(f.ana, f.reply(f.ana, "Second")));
        f.reconnect();
        QVERIFY(f.ana.refused.empty());
        QCOMPARE(f.sent("First"), 1);
        QCOMPARE(f.sent("Second"), 1);
    }

    void commands_sayWhatTheirAuthorSaw()
    {
        TwoDesks f;
        const auto before = f.company.ticket(f.id).status;
        f.ana.line().cut();
        must(f.submit(f.ana, domain::SetTicketStatus{f.id, domain::TicketStatus::Pending}));
        must(f.submit(f.ana, domain::SetTicketStatus{f.id, domain::TicketStatus::Solved}));
        must(f.submit(f.ana, domain::AssignTicket{f.id, {}}));
        const auto items = f.outbox(f.ana);
        QCOMPARE(items.size(), 3u);
        QVERIFY(std::get<domain::SetTicketStatus>(items[0].command).base == before);
        QVERIFY(std::get<domain::SetTicketStatus>(items[1].command).base == domain::TicketStatus::Pending);
        QVERIFY(std::get<domain::AssignTicket>(items[2].command).hasBase);
        QVERIFY(std::get<domain::AssignTicket>(items[2].command).base == f.company.agent("ana"));
    }

    void tagsOfTwoPeople_areJoinedToldAndCanBeUndone()
    {
        TwoDesks f;
        f.ana.line().cut();
        const auto command = must(f.submit(f.ana, domain::SetTicketTags{f.id, {"Hotel"}}));
        f.company.clock.advance(1s);
        must(f.submit(f.ben, domain::SetTicketTags{f.id, {"Press"}}));
        f.reconnect();
        auto tags = f.company.ticket(f.id).tags;
        std::ranges::sort(tags);
        QVERIFY((tags == std::vector<std::string>{"Hotel", "Press"}));
        const auto merged = f.overview().merged;
        QCOMPARE(merged.size(), 1u);
        QVERIFY(merged[0].command == command && merged[0].undoable);
        const auto undone = f.ask<bool>([&](api::Reply<bool> answer) {
            f.ana.core().outbox().undoMerge(command, "tags", std::move(answer));
        });
        QVERIFY(undone.hasValue());
        QVERIFY((f.company.ticket(f.id).tags == std::vector<std::string>{"Hotel"}));
        QVERIFY(!f.overview().merged[0].undoable);
    }
};

ATALAYA_TEST(DeskConflictTest)
#include "desk_conflict_test.moc"
