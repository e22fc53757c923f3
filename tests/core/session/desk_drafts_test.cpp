#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::replyTo;
using atalaya::test::Workstation;

namespace {

domain::Draft draftOf(domain::TicketId ticket, const std::string& text)
{
    domain::Draft draft;
    draft.key.ticket = ticket;
    draft.text = text;
    return draft;
}

std::vector<domain::Draft> allDrafts(DeskFixture& f, Workstation& desk)
{
    return must(
        f.ask<std::vector<domain::Draft>>([&](auto reply) { desk.core().drafts().all(std::move(reply)); }));
}

/// What somebody else does meanwhile.
void disturb(DeskFixture& f, Workstation& other, domain::TicketId id, SeededRandom& dice)
{
    const auto entry = [&] { return domain::EntryId(other.core().commands().freshId()); };
    switch (dice.below(8)) {
    case 0:
        f.company.customerWrites(id, "One more thing");
        return;
    case 1:
        must(f.submit(other, domain::SetTicketStatus{id, static_cast<domain::TicketStatus>(dice.below(5))}));
        return;
    case 2:
        must(f.submit(other, replyTo(f.company.ticket(id), "From somebody else", entry())));
        return;
    case 3:
        must(f.submit(other,
                      domain::MoveTicket{id, f.company.queue(dice.below(2) == 0 ? "Baggage" : "Flights")}));
        return;
    case 4:
        must(f.submit(other, domain::AssignTicket{id, f.company.agent("lea")}));
        return;
    case 5: {
        domain::AddNote note;
        note.ticket = id;
        note.entry = entry();
        note.text = "note";
        must(f.submit(other, note));
        return;
    }
    case 6:
        f.advance(std::chrono::seconds(dice.below(20)));
        return;
    default:
        must(f.submit(other, domain::SetTicketTags{id, {"t" + std::to_string(dice.below(5))}}));
    }
}

/// A change as hands make it.
std::string typed(std::string text, SeededRandom& dice)
{
    static const std::vector<std::string> kWords = {"Señor ", "✈ ",          "\n\n", "refund ",
                                                    "<b>",    "\"quoted\" ", "e"};
    if (dice.below(10) == 0)
        return {};
    if (dice.below(6) == 0 && !text.empty())
        return text.substr(0, text.find_last_of(' ') == std::string::npos ? 0 : text.find_last_of(' '));
    return text + kWords[dice.below(kWords.size())];
}

} // namespace

class DeskDraftsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void draft_isThereAfterARestart()
    {
        DeskFixture f;
        const auto ticket = f.company.addTicket("Flights", "Delay", "ana");
        Workstation& ana = f.desk("ana");
        domain::Draft draft = draftOf(ticket, "Dear customer,\n");
        draft.html = "<p>Dear customer,</p>";
        draft.cc = {"boss@mail.example"};
        draft.caret = 3;
        draft.basedOnVersion = 1;
        draft.statusAfter = domain::TicketStatus::Pending;
        QVERIFY(f.saveDraft(ana, draft).hasValue());
        ana.line().cut();
        QVERIFY(f.reopen(ana).hasValue());
        draft.updatedAt = f.company.clock.now();
        QVERIFY(f.loadDraft(ana, draft.key) == draft);
        QCOMPARE(f.rows(ana).at(0).draft, std::string("Dear customer,"));
    }

    void rowsAndCounts_knowTheDraftAtOnce()
    {
        DeskFixture f;
        const auto ticket = f.company.addTicket("Flights", "Delay", "ana");
        Workstation& ana = f.desk("ana");
        must(f.saveDraft(ana, draftOf(ticket, "Dear")));
        QCOMPARE(f.rows(ana).at(0).draft, std::string("Dear"));
        QCOMPARE(f.count(ana, {api::ViewKind::Drafts, {}}), 1);
        must(f.ask<bool>([&](api::Reply<bool> reply) {
            ana.core().drafts().remove(draftOf(ticket, "").key, std::move(reply));
        }));
        QCOMPARE(f.rows(ana).at(0).draft, std::string());
        QCOMPARE(f.count(ana, {api::ViewKind::Drafts, {}}), 0);
    }

    void keystrokesFarDown_disturbNoList()
    {
        DeskFixture f;
        const auto ticket = f.company.addTicket("Flights", "Delay", "ana");
        Workstation& ana = f.desk("ana");
        std::string text(500, 'x');
        must(f.saveDraft(ana, draftOf(ticket, text)));
        const std::size_t told = ana.touched.size();
        for (int i = 0; i < 20; ++i)
            must(f.saveDraft(ana, draftOf(ticket, text += 'y')));
        QCOMPARE(ana.touched.size(), told);
        QCOMPARE(f.loadDraft(ana, draftOf(ticket, "").key)->text, text);
    }

    void remoteEvents_neverTouchADraft()
    {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            DeskFixture f;
            const auto ticket = f.company.addTicket("Flights", "Delay", "ana");
            Workstation& ana = f.desk("ana");
            Workstation& lea = f.desk("lea");
            SeededRandom dice(seed);
            std::string text;
            for (int i = 0; i < 60; ++i) {
                if (dice.below(2) == 0) {
                    text = typed(text, dice);
                    must(f.saveDraft(ana, draftOf(ticket, text)));
                } else {
                    disturb(f, lea, ticket, dice);
                }
                if (dice.below(15) == 0)
                    ana.line().drop();
                if (dice.below(25) == 0)
                    must(f.reopen(ana));
                const auto kept = f.loadDraft(ana, draftOf(ticket, "").key);
                QVERIFY2((kept ? kept->text : std::string()) == text,
                         qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(i)));
            }
        }
    }

    void emptiedDraft_keepsItsVersionsAndIsInNoList()
    {
        DeskFixture f;
        const auto ticket = f.company.addTicket("Flights", "Delay", "ana");
        Workstation& ana = f.desk("ana");
        const std::string text = "A long and careful answer to the customer";
        must(f.saveDraft(ana, draftOf(ticket, text)));
        must(f.saveDraft(ana, draftOf(ticket, "")));
        QCOMPARE(f.count(ana, {api::ViewKind::Drafts, {}}), 0);
        QCOMPARE(f.rows(ana).at(0).draft, std::string());
        QVERIFY(allDrafts(f, ana).empty());
        const auto versions = must(f.ask<std::vector<domain::Draft>>(
            [&](auto reply) { ana.core().drafts().versions(draftOf(ticket, "").key, std::move(reply)); }));
        QCOMPARE(int(versions.size()), 1);
        QCOMPARE(versions.front().text, text);
    }

    void newConversationsAndTextsWithoutATicket_standAmongTheDrafts()
    {
        DeskFixture f;
        const auto ticket = f.company.addTicket("Flights", "Delay", "ana");
        Workstation& ana = f.desk("ana");
        domain::Draft first =
            draftOf(domain::TicketId(ana.core().commands().freshId()), "About your booking");
        first.key.kind = domain::DraftKind::NewTicket;
        first.to = {"rosa@mail.example"};
        first.subject = "Your booking";
        domain::Draft second = first;
        second.key.ticket = domain::TicketId(ana.core().commands().freshId());
        second.text.clear();
        domain::Draft orphan = draftOf(domain::TicketId(ana.core().commands().freshId()), "I was answering");
        for (const domain::Draft& draft : {draftOf(ticket, "Dear"), first, second, orphan})
            must(f.saveDraft(ana, draft));
        QCOMPARE(f.count(ana, {api::ViewKind::Drafts, {}}), 4);
        const auto rows = f.rows(ana, {api::ViewKind::Drafts, {}});
        QCOMPARE(int(rows.size()), 4);
        const auto row = [&rows](const domain::Draft& draft) {
            return *std::ranges::find(rows, draft.key.ticket,
                                      [](const api::TicketRow& one) { return one.ticket.id; });
        };
        QCOMPARE(row(first).customerName, std::string("rosa@mail.example"));
        QCOMPARE(row(first).ticket.subject, std::string("Your booking"));
        QCOMPARE(row(first).ticket.status, domain::TicketStatus::New);
        QCOMPARE(row(first).draft, std::string("About your booking"));
        QCOMPARE(row(orphan).draft, std::string("I was answering"));
        QCOMPARE(row(orphan).ticket.number, 0);
    }

    void ownReply_leavesOtherDraftsAlone()
    {
        DeskFixture f;
        const auto ticket = f.company.addTicket("Flights", "Delay", "ana");
        Workstation& ana = f.desk("ana");
        domain::Draft note = draftOf(ticket, "for the shift after");
        note.key.kind = domain::DraftKind::Note;
        must(f.saveDraft(ana, note));
        must(f.submit(
            ana,
            replyTo(f.company.ticket(ticket), "Hello", domain::EntryId(ana.core().commands().freshId()))));
        QCOMPARE(f.loadDraft(ana, note.key)->text, note.text);
    }
};

ATALAYA_TEST(DeskDraftsTest)
#include "desk_drafts_test.moc"
