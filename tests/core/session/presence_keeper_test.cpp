#include "core/session/presence_keeper.h"

#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

#include <algorithm>

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::replyTo;
using atalaya::test::Workstation;
using domain::Activity;
using session::PresenceKeeper;

namespace {

/// Ana and Ben at their desks, and a ticket of Ana's that both see.
struct TwoDesks : DeskFixture {
    domain::TicketId id = company.addTicket("Flights", "Delay", "ana");
    Workstation& ana = desk("ana");
    Workstation& ben = desk("ben");

    void attend(Workstation& who, Activity activity, bool take = false)
    {
        who.core().presence().attend(id, activity, take);
        pump();
        advance(1s); // what happens within half a second is told together
    }
    domain::TicketPresence at(Workstation& who)
    {
        using Presence = domain::TicketPresence;
        return must(ask<Presence>(
            [&](api::Reply<Presence> reply) { who.core().presence().at(id, std::move(reply)); }));
    }
    std::optional<Activity> activityOf(Workstation& seenBy, const std::string& login)
    {
        for (const domain::Attendance& one : at(seenBy).people)
            if (one.agent == company.agent(login))
                return one.activity;
        return std::nullopt;
    }
    domain::CommandId answer(Workstation& who, const std::string& text)
    {
        return must(
            submit(who, replyTo(company.ticket(id), text, domain::EntryId(who.core().commands().freshId()))));
    }
    int sent()
    {
        const auto entries = company.entries(id);
        return int(std::ranges::count(entries, domain::Direction::Out, &domain::Entry::direction));
    }
    std::optional<domain::OutboxItem> refusedOf(Workstation& who)
    {
        for (const domain::OutboxItem& item : outbox(who))
            if (item.state == domain::OutboxState::Refused)
                return item;
        return std::nullopt;
    }
};

/// A keeper alone, with what it said and told.
struct Alone {
    std::vector<protocol::Attend> said;
    std::vector<domain::TicketPresence> told;
    PresenceKeeper keeper{[this](const protocol::Attend& what) {
                              said.push_back(what);
                              return true;
                          },
                          [this](const domain::TicketPresence& what) { told.push_back(what); }};
    domain::AgentId me{Uuid{{1}}};
    domain::AgentId other{Uuid{{2}}};
    domain::TicketId ticket{Uuid{{3}}};

    Alone() { keeper.setAgent(me); }
    domain::TicketPresence held(domain::AgentId by, std::int64_t token) const
    {
        return {ticket, {{me, Activity::Writing, kNow, kNow}}, domain::SoftLock{by, token, kNow + 3min}};
    }
    std::int64_t stamped()
    {
        domain::ReplyToTicket reply;
        reply.ticket = ticket;
        domain::Command command = reply;
        keeper.stamp(command);
        return std::get<domain::ReplyToTicket>(command).lockToken;
    }
};

} // namespace

class PresenceKeeperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void colleague_isSeenViewingWritingAndGone()
    {
        TwoDesks f;
        f.attend(f.ana, Activity::Viewing);
        QCOMPARE(f.activityOf(f.ben, "ana"), std::optional(Activity::Viewing));
        f.attend(f.ana, Activity::Writing);
        QCOMPARE(f.activityOf(f.ben, "ana"), std::optional(Activity::Writing));
        QVERIFY(f.ben.presence.at(f.id).lock->holder == f.company.agent("ana"));
        f.attend(f.ana, Activity::None);
        QVERIFY(f.ben.presence.at(f.id).people.empty());
    }

    void heartbeats_keepWhoIsThere()
    {
        TwoDesks f;
        f.attend(f.ana, Activity::Viewing);
        f.advance(60s);
        QCOMPARE(f.activityOf(f.ben, "ana"), std::optional(Activity::Viewing));
    }

    void lostLine_endsWhatIsKnownOnBothSides()
    {
        TwoDesks f;
        f.attend(f.ana, Activity::Writing);
        f.attend(f.ben, Activity::Viewing);
        QCOMPARE(f.at(f.ana).people.size(), 2u);
        f.ana.line().up = false;
        f.ana.line().cut();
        f.advance(11s);
        QVERIFY2(!f.activityOf(f.ben, "ana"), "within ten seconds");
        QVERIFY2(f.at(f.ana).people.empty(), "without a line nobody is known");
        QVERIFY(f.ana.presence.at(f.id).people.empty());
    }

    void newLine_saysAgainWhatThisAgentDoes()
    {
        TwoDesks f;
        f.attend(f.ana, Activity::Writing);
        f.ana.line().drop();
        f.advance(30s);
        QCOMPARE(f.state(f.ana).kind, api::LinkKind::Online);
        QCOMPARE(f.activityOf(f.ben, "ana"), std::optional(Activity::Writing));
        QVERIFY(f.at(f.ana).lock.has_value());
    }

    void answerUnderTheLock_isSentAndFreesIt()
    {
        TwoDesks f;
        f.attend(f.ana, Activity::Writing);
        f.answer(f.ana, "Dear customer");
        f.advance(1s);
        QCOMPARE(f.sent(), 1);
        QVERIFY(!f.at(f.ben).lock);
        QCOMPARE(f.activityOf(f.ben, "ana"), std::optional(Activity::Viewing));
    }

    void answerOfTheOvertaken_waitsForADecision()
    {
        TwoDesks f;
        f.attend(f.ana, Activity::Writing);
        f.attend(f.ben, Activity::Writing, true);
        QVERIFY(f.at(f.ana).lock->holder == f.company.agent("ben"));
        f.attend(f.ben, Activity::None);
        f.answer(f.ana, "Dear customer");
        f.advance(1s);
        QCOMPARE(f.sent(), 0);
        QVERIFY(f.refusedOf(f.ana));
        QCOMPARE(f.refusedOf(f.ana)->refusal.code, ErrorCode::HeldByOther);
    }

    void twoWhoAnswerOffline_areNotBothSent()
    {
        TwoDesks f;
        for (Workstation* one : {&f.ana, &f.ben}) {
            one->line().up = false;
            one->line().drop();
        }
        f.advance(12s);
        f.answer(f.ana, "From Ana");
        f.answer(f.ben, "From Ben");
        for (Workstation* one : {&f.ana, &f.ben})
            one->line().up = true;
        f.advance(60s);
        QCOMPARE(f.sent(), 1);
        const bool anaWaits = f.refusedOf(f.ana).has_value();
        QVERIFY2(anaWaits != f.refusedOf(f.ben).has_value(), "exactly one has to decide");
        QCOMPARE(f.refusedOf(anaWaits ? f.ana : f.ben)->refusal.code, ErrorCode::Conflict);
    }

    void token_isTheNewestThisAgentHad()
    {
        Alone f;
        f.keeper.lineUp(kNow);
        f.keeper.attend(f.ticket, Activity::Writing, false, kNow);
        QCOMPARE(f.said.back().activity, Activity::Writing);
        f.keeper.learned(f.held(f.me, 7), kNow);
        f.keeper.learned(f.held(f.other, 8), kNow);
        f.keeper.lineDown();
        QCOMPARE(f.stamped(), 7); // the broker finds that it was taken over
        QCOMPARE(f.stamped(), 0); // another answer is another writing
    }

    void offline_nothingIsSaid()
    {
        Alone f;
        f.keeper.attend(f.ticket, Activity::Viewing, false, kNow);
        QVERIFY(f.said.empty());
        f.keeper.lineUp(kNow + 1s);
        QCOMPARE(f.said.size(), 1u);
        f.keeper.lineDown();
        f.keeper.attend(f.ticket, Activity::None, false, kNow + 2s);
        f.keeper.lineUp(kNow + 3s);
        QCOMPARE(f.said.size(), 1u);
    }

    void writingLongAgo_isViewingOverANewLine()
    {
        Alone f;
        f.keeper.lineUp(kNow);
        f.keeper.attend(f.ticket, Activity::Writing, false, kNow);
        f.keeper.lineDown();
        f.keeper.lineUp(kNow + 4min);
        QCOMPARE(f.said.back().activity, Activity::Viewing);
    }

    void forgottenByTheBroker_isSaidAgainButNotWithoutEnd()
    {
        Alone f;
        f.keeper.lineUp(kNow);
        f.keeper.attend(f.ticket, Activity::Viewing, false, kNow);
        const domain::TicketPresence nobody{f.ticket, {}, {}};
        f.keeper.learned(nobody, kNow + 1s);
        QCOMPARE(f.said.size(), 1u);
        f.keeper.learned(nobody, kNow + 6s);
        f.keeper.learned(nobody, kNow + 7s);
        QCOMPARE(f.said.size(), 2u);
    }
};

ATALAYA_TEST(PresenceKeeperTest)
#include "presence_keeper_test.moc"
