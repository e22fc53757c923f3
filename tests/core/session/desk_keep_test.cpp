#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

#include <algorithm>

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::Workstation;

namespace {

const api::View kTeam = {api::ViewKind::Team, {}};

/// Ana with a finished ticket of long ago, one of today, and one that still waits.
struct Past : DeskFixture {
    Past()
    {
        old = company.addTicket("Flights", "Zanahoria");
        company.customerWrites(old, "The berenjena was cold");
        waiting = company.addTicket("Flights", "Waits since then");
        finish(old);
        company.clock.advance(24h * 6);
        recent = company.addTicket("Flights", "Of today");
        finish(recent);
        advance(1s);
    }
    void finish(domain::TicketId ticket)
    {
        pump();
        must(submit(ana, domain::SetTicketStatus{ticket, domain::TicketStatus::Solved}));
    }
    api::KeptHere kept()
    {
        return must(ask<api::KeptHere>(
            [&](api::Reply<api::KeptHere> reply) { ana.core().computer().kept(std::move(reply)); }));
    }
    api::KeptHere keep(api::KeepPolicy policy)
    {
        auto here = must(ask<api::KeptHere>([&](api::Reply<api::KeptHere> reply) {
            ana.core().computer().setPolicy(policy, std::move(reply));
        }));
        advance(30s);
        return here;
    }
    std::size_t hits(const std::string& text)
    {
        return must(ask<api::SearchAnswer>([&](api::Reply<api::SearchAnswer> reply) {
                   ana.core().queries().search(text, 50, std::move(reply));
               }))
            .hits.size();
    }
    bool isHere(domain::TicketId ticket)
    {
        return ask<api::Conversation>([&](api::Reply<api::Conversation> reply) {
                   ana.core().queries().conversation(ticket, 200, std::move(reply));
               })
            .hasValue();
    }
    domain::Attachment keepFile(const std::string& bytes)
    {
        return must(ask<domain::Attachment>([&](api::Reply<domain::Attachment> reply) {
            ana.core().drafts().keepFile("a.txt", "text/plain", bytes, std::move(reply));
        }));
    }
    bool hasFile(const std::string& hash)
    {
        return ask<std::string>([&](api::Reply<std::string> reply) {
                   ana.core().queries().attachment(hash, std::move(reply));
               })
            .hasValue();
    }

    Workstation& ana = desk("ana");
    domain::TicketId old;
    domain::TicketId waiting;
    domain::TicketId recent;
};

} // namespace

class DeskKeepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finishedTicketsThatAreOld_goWithEverythingOfTheirs()
    {
        Past f;
        QVERIFY(f.hits("zanahoria") > 0 && f.hits("berenjena") > 0);
        const auto before = f.kept();
        QCOMPARE(before.policy.days, 30);
        QCOMPARE(before.tickets, 3);
        f.keep({5, 1 << 30});
        const auto after = f.kept();
        QCOMPARE(after.tickets, 2);
        QVERIFY(after.entries < before.entries);
        QVERIFY(!f.isHere(f.old) && f.isHere(f.waiting) && f.isHere(f.recent));
        QCOMPARE(f.hits("zanahoria"), 0u);
        QCOMPARE(f.hits("berenjena"), 0u);
        QVERIFY2(f.hits("Customer 1") == 0, "nobody needs that customer here");
        must(f.reopen(f.ana));
        QCOMPARE(f.kept().tickets, 2);
        QCOMPARE(f.kept().policy.days, 5);
    }

    void ticketWithADraft_stays()
    {
        Past f;
        domain::Draft draft;
        draft.key.ticket = f.old;
        draft.text = "Still thinking";
        must(f.saveDraft(f.ana, draft));
        f.keep({5, 1 << 30});
        QVERIFY(f.isHere(f.old));
    }

    void removedTicket_comesBackWholeWhenSomethingHappensInIt()
    {
        Past f;
        f.keep({5, 1 << 30});
        QVERIFY(!f.isHere(f.old));
        f.company.customerWrites(f.old, "It happened again");
        f.advance(3s);
        const auto shown = f.conversation(f.ana, f.old);
        QCOMPARE(shown.entries.size(), f.company.entries(f.old).size());
        QVERIFY(shown.row.ticket == f.company.ticket(f.old));
        QCOMPARE(f.state(f.ana).kind, api::LinkKind::Online);
        QVERIFY(f.hits("berenjena") > 0);
    }

    void missingTicket_isFetchedAfterARestart()
    {
        Past f;
        f.keep({5, 1 << 30});
        f.ana.line().request = [](const net::HttpRequest&) {
            return std::optional(net::HttpResponse{503, {}, "busy"});
        };
        f.company.customerWrites(f.old, "It happened again");
        f.advance(3s);
        f.ana.line().request = {};
        must(f.reopen(f.ana));
        f.advance(3s);
        QCOMPARE(f.conversation(f.ana, f.old).entries.size(), f.company.entries(f.old).size());
    }

    void freshCopy_leavesOutWhatIsTooOld()
    {
        Past f;
        f.keep({5, 1 << 30});
        QVERIFY(must(
            f.ask<bool>([&](api::Reply<bool> reply) { f.ana.core().computer().rebuild(std::move(reply)); })));
        QCOMPARE(f.state(f.ana).kind, api::LinkKind::Online);
        QCOMPARE(f.kept().tickets, 2);
        f.keep({0, 1 << 30});
        QCOMPARE(f.kept().tickets, 3);
        QVERIFY2(f.isHere(f.old), "everything is kept again");
    }

    void rebuild_keepsDraftsAndOutbox()
    {
        Past f;
        domain::Draft draft;
        draft.key.ticket = f.waiting;
        draft.text = "Mine";
        must(f.saveDraft(f.ana, draft));
        f.ana.line().cut();
        f.pump();
        must(f.submit(f.ana, domain::SetTicketPriority{f.waiting, domain::Priority::High}));
        QVERIFY(must(
            f.ask<bool>([&](api::Reply<bool> reply) { f.ana.core().computer().rebuild(std::move(reply)); })));
        QCOMPARE(f.kept().tickets, 0);
        QCOMPARE(f.state(f.ana).waiting, 1);
        f.ana.line().up = true;
        f.advance(5s);
        QCOMPARE(f.kept().tickets, 3);
        QVERIFY(f.loadDraft(f.ana, draft.key)->text == "Mine");
        QCOMPARE(f.state(f.ana).waiting, 0);
        QVERIFY(f.company.ticket(f.waiting).priority == domain::Priority::High);
    }

    void files_goByLeastRecentUse()
    {
        Past f;
        const auto drafted = f.keepFile(std::string(4000, 'a'));
        const auto unused = f.keepFile(std::string(4000, 'b'));
        const auto used = f.keepFile(std::string(4000, 'c'));
        domain::Draft draft;
        draft.key.ticket = f.waiting;
        draft.text = "With a file";
        draft.attachments = {drafted};
        must(f.saveDraft(f.ana, draft));
        f.advance(20s);
        f.company.clock.advance(3h);
        QVERIFY(f.hasFile(used.hash));
        f.company.clock.advance(2h);
        QVERIFY(f.kept().fileBytes > 12'000);
        f.keep({30, 9'000});
        QVERIFY(f.hasFile(drafted.hash));
        QVERIFY(f.hasFile(used.hash));
        QVERIFY2(!f.hasFile(unused.hash), "the broker does not have it either: nothing named it");
        QVERIFY(f.kept().fileBytes <= 9'000);
    }

    void ticketThatMayNotBeSeenAnyMore_isGoneWithItsText()
    {
        Past f;
        QVERIFY(f.hits("berenjena") > 0);
        must(f.submit(f.ana, domain::MoveTicket{f.old, f.company.queue("Baggage")}));
        QVERIFY(!f.isHere(f.old));
        QCOMPARE(f.hits("zanahoria"), 0u);
        QCOMPARE(f.hits("berenjena"), 0u);
    }

    void policyThatMakesNoSense_isRefused()
    {
        Past f;
        const auto refused = f.ask<api::KeptHere>([&](api::Reply<api::KeptHere> reply) {
            f.ana.core().computer().setPolicy({-1, 0}, std::move(reply));
        });
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    }
};

ATALAYA_TEST(DeskKeepTest)
#include "desk_keep_test.moc"
