#include "core/broker/tickets.h"
#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

#include <algorithm>

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::kNoon;
using atalaya::test::replyTo;
using atalaya::test::Workstation;
using domain::AttemptOutcome;
using domain::Delivery;

namespace {

/// Hears of failed sends.
class FailedSends : public api::Listener {
public:
    explicit FailedSends(Workstation& desk) : m_desk(desk) { m_desk.core().addListener(this); }
    ~FailedSends() override { m_desk.core().removeListener(this); }
    FailedSends(const FailedSends&) = delete;
    FailedSends& operator=(const FailedSends&) = delete;
    void onSendFailed(const domain::Entry& entry) override { told.push_back(entry); }

    std::vector<domain::Entry> told;

private:
    Workstation& m_desk;
};

/// Two people of one queue, and a ticket of the first.
struct Answers : DeskFixture {
    domain::TicketId id = company.addTicket("Flights", "Lost bag", "ana");
    Workstation& ana = desk("ana");

    domain::EntryId answer(Workstation& desk, const std::string& text, std::optional<Instant> sendAt = {})
    {
        auto reply = replyTo(company.ticket(id), text, domain::EntryId(desk.core().commands().freshId()));
        reply.sendAt = sendAt;
        must(submit(desk, reply));
        return reply.entry;
    }
    Result<std::vector<domain::DeliveryAttempt>> attempts(Workstation& desk, domain::EntryId entry)
    {
        return ask<std::vector<domain::DeliveryAttempt>>(
            [&](auto reply) { desk.core().delivery().attempts(entry, std::move(reply)); });
    }
    std::vector<std::string> scheduled(Workstation& desk)
    {
        std::vector<std::string> texts;
        for (const domain::Entry& entry : must(ask<std::vector<domain::Entry>>(
                 [&](auto reply) { desk.core().delivery().scheduled(std::move(reply)); })))
            texts.push_back(entry.text);
        return texts;
    }
    /// As if the mail server had said so.
    void becomes(domain::EntryId entry, Delivery delivery)
    {
        company.apply([&](broker::Turn& turn) {
            return broker::setDelivery(turn, entry, delivery, "550 no such user");
        });
        pump();
    }
    std::vector<domain::EntryId> kept(const FailedSends& listener)
    {
        std::vector<domain::EntryId> ids;
        for (const domain::Entry& entry : listener.told)
            ids.push_back(entry.id);
        return ids;
    }
};

using Texts = std::vector<std::string>;

} // namespace

/// What became of answers, as a workstation learns it.
class DeskDeliveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // ---- attempts ----

    void attempts_areAskedOfTheBroker()
    {
        Answers f;
        const auto entry = f.answer(f.ana, "It is in Porto.");
        f.advance(2s);
        const auto all = must(f.attempts(f.ana, entry));
        QCOMPARE(all.size(), 1u);
        QVERIFY(all[0].entry == entry);
        QCOMPARE(all[0].number, 1);
        QCOMPARE(all[0].outcome, AttemptOutcome::Sent);
        QVERIFY(all[0].startedAt >= kNoon && all[0].endedAt >= all[0].startedAt);
        QVERIFY(!all[0].askedBy);
    }
    void repeat_saysWhoAskedForIt()
    {
        Answers f;
        Workstation& ben = f.desk("ben");
        const auto entry = f.answer(f.ana, "It is in Porto.");
        f.advance(2s);
        f.company.apply([&](broker::Turn& turn) -> Result<void> {
            ATALAYA_TRY(known, turn.stores.entries->get(entry));
            return broker::learnOutcome(turn, known, Delivery::Failed, "552 it came back");
        });
        f.pump();
        must(f.submit(ben, domain::ResendReply{f.id, entry}));
        f.advance(2s);
        const auto all = must(f.attempts(f.ana, entry));
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all[0].outcome, AttemptOutcome::Failed);
        QCOMPARE(all[0].detail, std::string("552 it came back"));
        QVERIFY(all[1].askedBy == f.company.agent("ben"));
    }
    void oneThatWaitsForItsTime_hasNone()
    {
        Answers f;
        const auto entry = f.answer(f.ana, "Tomorrow.", f.company.clock.now() + 24h);
        QVERIFY(must(f.attempts(f.ana, entry)).empty());
    }
    void attemptsOfAnotherTeam_areNotFound()
    {
        Answers f;
        Workstation& bea = f.desk("bea");
        const auto entry = f.answer(f.ana, "It is in Porto.");
        f.advance(2s);
        QCOMPARE(f.attempts(bea, entry).error().code, ErrorCode::NotFound);
        const auto unknown = domain::EntryId(bea.core().commands().freshId());
        QCOMPARE(f.attempts(bea, unknown).error().code, ErrorCode::NotFound);
    }
    void attemptsWithoutALine_areRefusedAndComeWithIt()
    {
        Answers f;
        const auto entry = f.answer(f.ana, "It is in Porto.");
        f.advance(2s);
        f.ana.line().cut();
        f.pump();
        const auto offline = f.attempts(f.ana, entry);
        QVERIFY(!offline);
        QVERIFY(offline.error().code != ErrorCode::NotFound && offline.error().code != ErrorCode::TimedOut);
        f.ana.line().up = true;
        f.advance(30s);
        QCOMPARE(must(f.attempts(f.ana, entry)).size(), 1u);
    }
    void attemptsBeforeAnybodySignedIn_areRefused()
    {
        Answers f;
        Workstation& nobody = f.addDesk();
        QCOMPARE(f.attempts(nobody, domain::EntryId(nobody.core().commands().freshId())).error().code,
                 ErrorCode::NotSignedIn);
    }

    // ---- kept for later ----

    void scheduled_areMineByTheirTime_alsoWithoutALine()
    {
        Answers f;
        Workstation& ben = f.desk("ben");
        const Instant now = f.company.clock.now();
        f.answer(f.ana, "in three hours", now + 3h);
        f.answer(f.ana, "in one hour", now + 1h);
        f.answer(f.ana, "at once");
        f.answer(ben, "ben's", now + 2h);
        f.advance(2s);
        QVERIFY(f.scheduled(f.ana) == (Texts{"in one hour", "in three hours"}));
        QVERIFY(f.scheduled(ben) == Texts{"ben's"});
        f.ana.line().cut();
        f.pump();
        QVERIFY(f.scheduled(f.ana) == (Texts{"in one hour", "in three hours"}));
    }
    void scheduled_followWhatIsDecided()
    {
        Answers f;
        const Instant now = f.company.clock.now();
        const auto first = f.answer(f.ana, "first", now + 1h);
        const auto second = f.answer(f.ana, "second", now + 2h);
        f.answer(f.ana, "third", now + 3h);
        must(f.submit(f.ana, domain::RescheduleReply{f.id, first, now + 4h}));
        QVERIFY(f.scheduled(f.ana) == (Texts{"second", "third", "first"}));
        must(f.submit(f.ana, domain::CancelReply{f.id, second}));
        QVERIFY(f.scheduled(f.ana) == (Texts{"third", "first"}));
        must(f.submit(f.ana, domain::RescheduleReply{f.id, first, {}}));
        QVERIFY(f.scheduled(f.ana) == Texts{"third"});
    }
    void scheduled_isGoneWhenItsTimeHasCome()
    {
        Answers f;
        const auto entry = f.answer(f.ana, "soon", f.company.clock.now() + 20s);
        QVERIFY(f.scheduled(f.ana) == Texts{"soon"});
        f.advance(25s);
        QVERIFY(f.scheduled(f.ana).empty());
        QCOMPARE(must(f.attempts(f.ana, entry)).size(), 1u);
    }

    // ---- failed sends ----

    void failedAndUnknownAnswers_areToldToWhoWroteThem()
    {
        Answers f;
        Workstation& ben = f.desk("ben");
        FailedSends ana(f.ana);
        FailedSends others(ben);
        const auto failed = f.answer(f.ana, "one");
        const auto unknown = f.answer(f.ana, "two");
        f.advance(2s);
        QVERIFY(ana.told.empty());
        f.becomes(failed, Delivery::Failed);
        f.becomes(unknown, Delivery::Unknown);
        QVERIFY(f.kept(ana) == (std::vector{failed, unknown}));
        QCOMPARE(ana.told[0].delivery, Delivery::Failed);
        QCOMPARE(ana.told[0].deliveryDetail, std::string("550 no such user"));
        QCOMPARE(ana.told[1].delivery, Delivery::Unknown);
        QVERIFY2(others.told.empty(), "it is not theirs");
    }
    void failureWhileAway_isToldWhenTheLineIsBack()
    {
        Answers f;
        FailedSends ana(f.ana);
        const auto entry = f.answer(f.ana, "one");
        f.advance(2s);
        f.ana.line().cut();
        f.pump();
        f.becomes(entry, Delivery::Failed);
        QVERIFY(ana.told.empty());
        f.ana.line().up = true;
        f.advance(30s);
        QVERIFY(f.kept(ana) == std::vector{entry});
    }
    void failureThatIsOverBeforeItIsHeard_isNotTold()
    {
        Answers f;
        FailedSends ana(f.ana);
        const auto entry = f.answer(f.ana, "one");
        f.advance(2s);
        f.ana.line().cut();
        f.pump();
        f.becomes(entry, Delivery::Unknown);
        f.becomes(entry, Delivery::Sent);
        f.ana.line().up = true;
        f.advance(30s);
        QVERIFY(ana.told.empty());
    }
    void failuresOfBefore_areNoNewsAtANewDesk()
    {
        Answers f;
        const auto entry = f.answer(f.ana, "one");
        f.advance(2s);
        f.becomes(entry, Delivery::Failed);
        Workstation& other = f.addDesk();
        FailedSends there(other);
        must(f.signIn(other, "ana"));
        f.advance(2s);
        QVERIFY2(there.told.empty(), "a snapshot tells of what is long known");
        QCOMPARE(f.count(other, {api::ViewKind::Failed, {}}), 1);
    }
};

ATALAYA_TEST(DeskDeliveryTest)
#include "desk_delivery_test.moc"
