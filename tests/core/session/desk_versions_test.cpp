#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::replyTo;
using atalaya::test::Workstation;

namespace {

using Texts = std::vector<std::string>;

/// A desk and a draft that was written in three steps.
struct Written : DeskFixture {
    domain::TicketId id = company.addTicket("Flights", "Lost bag", "ana");
    Workstation& ana = desk("ana");
    domain::DraftKey key{id, domain::DraftKind::Reply, domain::EntryChannel::Email};

    Written()
    {
        for (const char* text :
             {"Dear customer", "Dear customer, your bag", "Dear customer, your bag is here."})
            write(text);
    }
    void write(const std::string& text)
    {
        advance(20s);
        domain::Draft draft;
        draft.key = key;
        draft.text = text;
        draft.updatedAt = company.clock.now();
        must(saveDraft(ana, draft));
    }
    domain::CommandId send(Duration hold = 60s)
    {
        const auto entry = domain::EntryId(ana.core().commands().freshId());
        const auto command = replyTo(company.ticket(id), "Dear customer, your bag is here.", entry);
        return must(ask<domain::CommandId>(
            [&](auto reply) { ana.core().outbox().submitHeld(command, hold, key, std::move(reply)); }));
    }
    void takeBack(domain::CommandId command)
    {
        must(ask<std::optional<domain::DraftKey>>(
            [&](auto reply) { ana.core().outbox().takeBack(command, std::move(reply)); }));
    }
    Texts versions()
    {
        Texts texts;
        for (const domain::Draft& draft : must(ask<std::vector<domain::Draft>>(
                 [&](auto reply) { ana.core().drafts().versions(key, std::move(reply)); })))
            texts.push_back(draft.text);
        return texts;
    }
};

const Texts kVersions{"Dear customer, your bag", "Dear customer"};

} // namespace

/// The former states of a text go with it into the outbox, and come back with it.
class DeskVersionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answerTakenBack_hasItsVersions()
    {
        Written f;
        QVERIFY(f.versions() == kVersions);
        const auto command = f.send();
        QVERIFY(!f.loadDraft(f.ana, f.key));
        f.takeBack(command);
        QCOMPARE(f.loadDraft(f.ana, f.key)->text, std::string("Dear customer, your bag is here."));
        QVERIFY(f.versions() == kVersions);
    }
    void versions_areThereAfterAnotherStart()
    {
        Written f;
        const auto command = f.send(1h);
        f.ana.close();
        must(f.reopen(f.ana));
        f.takeBack(command);
        QVERIFY(f.versions() == kVersions);
    }
    void answerRefusedAndTriedAgain_keepsThem()
    {
        Written f;
        f.ana.line().cut();
        const auto command = f.send({});
        f.company.clock.advance(1s);
        f.company.customerWrites(f.id, "Forget it");
        f.ana.line().up = true;
        f.advance(30s);
        QCOMPARE(f.ana.refused.size(), 1u);
        // Sent once more without a line: another command, which is then taken back.
        f.ana.line().cut();
        f.pump();
        const auto again = must(f.ask<domain::CommandId>(
            [&](auto reply) { f.ana.core().commands().retry(command, std::move(reply)); }));
        f.takeBack(again);
        QVERIFY(f.versions() == kVersions);
    }
    void nextText_doesNotInheritThoseOfWhatWasSent()
    {
        Written f;
        f.send({});
        f.advance(2s);
        f.write("Another matter");
        QVERIFY(f.versions().empty());
    }
};

ATALAYA_TEST(DeskVersionsTest)
#include "desk_versions_test.moc"
