#include "core/protocol/codec.h"
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

domain::EntryId freshEntry(Workstation& desk)
{
    return domain::EntryId(desk.core().commands().freshId());
}

int countOf(const std::vector<domain::Entry>& entries, domain::EntryId id)
{
    return int(std::ranges::count(entries, id, &domain::Entry::id));
}

Result<bool> cancel(DeskFixture& f, Workstation& desk, domain::CommandId id)
{
    return f.ask<bool>([&](api::Reply<bool> reply) { desk.core().commands().cancel(id, std::move(reply)); });
}

/// A desk with one ticket of its own.
struct OneTicket : DeskFixture {
    domain::TicketId id = company.addTicket("Flights", "Delay", "ana");
    Workstation& ana = desk("ana");

    domain::ReplyToTicket reply(const std::string& text)
    {
        return replyTo(company.ticket(id), text, freshEntry(ana));
    }
    void reconnect()
    {
        ana.line().up = true;
        advance(30s);
    }
};

} // namespace

class DeskOutboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reply_isTakenAndTheOutboxEmptyAgain()
    {
        OneTicket f;
        const auto reply = f.reply("Dear customer");
        must(f.submit(f.ana, reply));
        QCOMPARE(countOf(f.company.entries(f.id), reply.entry), 1);
        QVERIFY(f.outbox(f.ana).empty());
        QCOMPARE(f.state(f.ana).waiting, 0);
        QCOMPARE(countOf(f.conversation(f.ana, f.id).entries, reply.entry), 1);
    }

    void replyOffline_isDeliveredOnceAfterTheLineComesBack()
    {
        OneTicket f;
        f.ana.line().cut();
        const auto reply = f.reply("Written in a tunnel");
        must(f.submit(f.ana, reply));
        QCOMPARE(f.state(f.ana).waiting, 1);
        const auto shown = f.conversation(f.ana, f.id).entries.back();
        QCOMPARE(shown.text, reply.text);
        QCOMPARE(shown.delivery, domain::Delivery::Queued);
        QCOMPARE(countOf(f.company.entries(f.id), reply.entry), 0);
        f.reconnect();
        QCOMPARE(countOf(f.company.entries(f.id), reply.entry), 1);
        QVERIFY(f.outbox(f.ana).empty());
        QCOMPARE(countOf(f.conversation(f.ana, f.id).entries, reply.entry), 1);
    }

    void lostAnswer_isAskedForAgainAndNothingHappensTwice()
    {
        OneTicket f;
        f.ana.line().toDesk = [](const std::string& text) {
            return text.find("\"answer\"") == std::string::npos;
        };
        const auto reply = f.reply("Once only");
        const auto id = must(f.submit(f.ana, reply));
        QCOMPARE(countOf(f.company.entries(f.id), reply.entry), 1);
        QCOMPARE(f.outbox(f.ana).size(), 1u);
        QCOMPARE(cancel(f, f.ana, id).error().code, ErrorCode::Conflict);
        f.ana.line().toDesk = {};
        f.ana.line().drop();
        f.advance(5s);
        QCOMPARE(countOf(f.company.entries(f.id), reply.entry), 1);
        QVERIFY(f.outbox(f.ana).empty());
        QVERIFY(f.ana.refused.empty());
    }

    void randomlyBrokenLine_losesAndRepeatsNothing()
    {
        OneTicket f;
        SeededRandom dice(42);
        // Each message may be the last one of its line, and may be lost with it.
        const auto fate = [&](const std::string&) {
            const bool breaks = dice.below(6) == 0;
            if (breaks)
                f.ana.line().drop();
            return !breaks || dice.below(2) == 0;
        };
        f.ana.line().toBroker = fate;
        f.ana.line().toDesk = fate;
        std::vector<domain::EntryId> written;
        for (int i = 0; i < 40; ++i) {
            domain::AddNote note;
            note.ticket = f.id;
            note.entry = freshEntry(f.ana);
            note.text = "note " + std::to_string(i);
            must(f.submit(f.ana, note));
            written.push_back(note.entry);
            f.advance(2s);
        }
        f.ana.line().toBroker = {};
        f.ana.line().toDesk = {};
        f.advance(60s);
        QVERIFY(f.outbox(f.ana).empty());
        const auto entries = f.company.entries(f.id);
        std::vector<domain::EntryId> arrived;
        for (const domain::Entry& one : entries)
            if (one.kind == domain::EntryKind::Note)
                arrived.push_back(one.id);
        QVERIFY2(arrived == written, "all of them, once, in their order");
    }

    void staleReply_staysVisibleWithItsText()
    {
        OneTicket f;
        auto reply = f.reply("Too late");
        f.company.clock.advance(1s);
        f.company.customerWrites(f.id, "Forget it, I found it");
        must(f.submit(f.ana, reply));
        QCOMPARE(f.ana.refused.size(), 1u);
        QCOMPARE(f.ana.refused[0].refusal.code, ErrorCode::Conflict);
        QCOMPARE(f.state(f.ana).refused, 1);
        const api::Conversation shown = f.conversation(f.ana, f.id);
        QCOMPARE(shown.entries.back().text, reply.text);
        QCOMPARE(shown.entries.back().delivery, domain::Delivery::Failed);
        QVERIFY(shown.row.refused);
        QVERIFY(f.reopen(f.ana).hasValue());
        QCOMPARE(f.conversation(f.ana, f.id).entries.back().text, reply.text);
        QCOMPARE(countOf(f.company.entries(f.id), reply.entry), 0);
    }

    void refused_canBeTriedAgainOrThrownAway()
    {
        OneTicket f;
        f.company.apply([&](broker::Turn& turn) -> Result<void> {
            auto account = turn.directory.accounts().begin()->second;
            account.enabled = false;
            return turn.directory.put(account, turn.now);
        });
        const auto reply = f.reply("No mailbox");
        const auto first = must(f.submit(f.ana, reply));
        QCOMPARE(f.ana.refused.size(), 1u);
        f.company.apply([&](broker::Turn& turn) -> Result<void> {
            auto account = turn.directory.accounts().begin()->second;
            account.enabled = true;
            return turn.directory.put(account, turn.now);
        });
        const auto second = f.ask<domain::CommandId>([&](api::Reply<domain::CommandId> answer) {
            f.ana.core().commands().retry(first, std::move(answer));
        });
        QVERIFY(second.hasValue() && !(*second == first));
        QCOMPARE(countOf(f.company.entries(f.id), reply.entry), 1);
        QVERIFY(f.outbox(f.ana).empty());
        QCOMPARE(cancel(f, f.ana, first).error().code, ErrorCode::NotFound);
    }

    void cancelBeforeSending_nothingArrives()
    {
        OneTicket f;
        f.ana.line().cut();
        const auto reply = f.reply("On second thought");
        const auto id = must(f.submit(f.ana, reply));
        QVERIFY(cancel(f, f.ana, id).hasValue());
        QVERIFY(f.outbox(f.ana).empty());
        QCOMPARE(countOf(f.conversation(f.ana, f.id).entries, reply.entry), 0);
        f.reconnect();
        QCOMPARE(countOf(f.company.entries(f.id), reply.entry), 0);
    }

    void busyBroker_isAskedAgainLater_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"Busy", "DatabaseFull", "ShuttingDown", "TimedOut"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void busyBroker_isAskedAgainLater()
    {
        QFETCH(QString, code);
        OneTicket f;
        int refusals = 0;
        f.ana.line().toBroker = [&](const std::string& text) {
            const auto message = protocol::decodeClientMessage(text);
            const auto* command = message ? std::get_if<protocol::CommandRequest>(&*message) : nullptr;
            if (!command || refusals >= 3)
                return true;
            ++refusals;
            protocol::Answer busy;
            busy.id = command->id;
            busy.code = errorFromName(code.toStdString());
            f.ana.line().sayToDesk(protocol::encode(protocol::ServerMessage(busy)));
            return false;
        };
        const auto reply = f.reply("Patience");
        must(f.submit(f.ana, reply));
        QCOMPARE(refusals, 1);
        QCOMPARE(f.outbox(f.ana).at(0).state, domain::OutboxState::Waiting);
        f.advance(10s);
        QCOMPARE(refusals, 3);
        QCOMPARE(countOf(f.company.entries(f.id), reply.entry), 1);
        QVERIFY(f.outbox(f.ana).empty() && f.ana.refused.empty());
    }
};

ATALAYA_TEST(DeskOutboxTest)
#include "desk_outbox_test.moc"
