#include "tests/core/session/fixtures.h"
#include "tests/support/desk_fixture.h"

using namespace atalaya;
using namespace atalaya::session::test;
using namespace std::chrono_literals;
using atalaya::test::DeskFixture;
using atalaya::test::Workstation;

namespace {

Result<bool> signOut(DeskFixture& f, Workstation& desk)
{
    return f.ask<bool>([&](api::Reply<bool> reply) { desk.core().link().signOut(std::move(reply)); });
}

} // namespace

class DeskSignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rightPassword_isOnlineAsThatAgent()
    {
        DeskFixture f;
        Workstation& desk = f.addDesk();
        const auto me = must(f.signIn(desk, "ana"));
        QVERIFY(me.agent.id == f.company.agent("ana"));
        QCOMPARE(f.state(desk).kind, api::LinkKind::Online);
        QCOMPARE(desk.me.agent.status, domain::AgentStatus::Available);
        QCOMPARE(desk.me.load.unitsTotal, 100);
    }

    void wrongPassword_isRefusedAndKeepsNothing()
    {
        DeskFixture f;
        Workstation& desk = f.addDesk();
        QCOMPARE(f.signIn(desk, "ana", "let me in").error().code, ErrorCode::WrongPassword);
        QCOMPARE(f.state(desk).kind, api::LinkKind::SignedOut);
        QVERIFY(must(desk.secrets().names()).empty());
        QCOMPARE(f.reopen(desk).error().code, ErrorCode::NotFound);
    }

    void noLine_saysWhy()
    {
        DeskFixture f;
        Workstation& desk = f.addDesk();
        desk.line().cut();
        QCOMPARE(f.signIn(desk, "ana").error().code, ErrorCode::ConnectionFailed);
    }

    void twoAttemptsAtOnce_bothAreAnswered()
    {
        DeskFixture f;
        Workstation& desk = f.addDesk();
        std::vector<Result<api::Me>> answers;
        for (const char* password : {"wrong", "open sesame"})
            desk.core().link().signIn({"sample:", "ana", password, ""},
                                      [&](Result<api::Me> me) { answers.push_back(std::move(me)); });
        f.pump();
        QCOMPARE(answers.size(), 2u);
        QVERIFY(!answers[0] && answers[1]);
        QCOMPARE(f.state(desk).kind, api::LinkKind::Online);
    }

    void beforeSigningIn_everythingSaysNotSignedIn()
    {
        DeskFixture f;
        Workstation& desk = f.addDesk();
        QCOMPARE(f.submit(desk, domain::SetAgentStatus{}).error().code, ErrorCode::NotSignedIn);
        QCOMPARE(f.saveDraft(desk, {}).error().code, ErrorCode::NotSignedIn);
        const auto counts = f.ask<api::ViewCounts>(
            [&](api::Reply<api::ViewCounts> reply) { desk.core().queries().counts(std::move(reply)); });
        QCOMPARE(counts.error().code, ErrorCode::NotSignedIn);
    }

    void signOut_endsTheSessionAndTheToken()
    {
        DeskFixture f;
        const auto ticket = f.company.addTicket("Flights", "Delay", "ana");
        Workstation& desk = f.desk("ana");
        std::string token;
        desk.line().request = [&](const net::HttpRequest& request) {
            token = std::string(request.header("Authorization").value_or(""));
            return std::nullopt;
        };
        QVERIFY(signOut(f, desk).hasValue());
        QCOMPARE(f.state(desk).kind, api::LinkKind::SignedOut);
        net::HttpRequest me;
        me.method = "GET";
        me.path = "/api/v1/me";
        me.headers = {{"Authorization", token}};
        int status = 0;
        f.company.broker().httpHandler()(
            me, [&](const net::HttpResponse& response) { status = response.status; });
        f.pump();
        QCOMPARE(status, 401);
        QVERIFY2(f.conversation(desk, ticket).row.ticket.id == ticket, "what is here can be read");
        f.advance(60s);
        QCOMPARE(f.state(desk).kind, api::LinkKind::SignedOut);
        QVERIFY(f.reopen(desk).hasValue());
        QCOMPARE(f.state(desk).kind, api::LinkKind::SignedOut);
    }

    void tokenThatExpires_signsOutWithTheReason()
    {
        DeskFixture f({.tokenLife = 1h, .sandbox = true});
        Workstation& desk = f.desk("ana");
        f.advance(1h + 1s);
        const api::LinkState state = f.state(desk);
        QCOMPARE(state.kind, api::LinkKind::SignedOut);
        QCOMPARE(state.lastError.code, ErrorCode::TokenExpired);
        QVERIFY(f.signIn(desk, "ana").hasValue());
        QCOMPARE(f.state(desk).kind, api::LinkKind::Online);
    }

    void disabledAccount_signsOut()
    {
        DeskFixture f;
        Workstation& desk = f.desk("ana");
        f.company.apply([&](broker::Turn& turn) -> Result<void> {
            domain::Agent ana = *turn.directory.agent(f.company.agent("ana"));
            ana.disabled = true;
            return turn.directory.put(ana, turn.now);
        });
        f.pump();
        QCOMPARE(f.state(desk).kind, api::LinkKind::SignedOut);
    }

    void anotherPerson_hasTheirOwnDraftsAndOutbox()
    {
        DeskFixture f;
        const auto ticket = f.company.addTicket("Flights", "Delay");
        Workstation& desk = f.desk("ana");
        domain::Draft draft;
        draft.key.ticket = ticket;
        draft.text = "of Ana";
        QVERIFY(f.saveDraft(desk, draft).hasValue());
        QVERIFY(f.signIn(desk, "ben").hasValue());
        QVERIFY(!f.loadDraft(desk, draft.key));
        QVERIFY(f.conversation(desk, ticket).drafts.empty());
        QVERIFY(f.signIn(desk, "Ana").hasValue());
        QCOMPARE(f.loadDraft(desk, draft.key)->text, std::string("of Ana"));
    }

    void afterStop_nothingIsDelivered()
    {
        DeskFixture f;
        Workstation& desk = f.desk("ana");
        int answers = 0;
        desk.core().queries().counts([&](const Result<api::ViewCounts>&) { ++answers; });
        desk.core().link().signIn({"sample:", "ana", "open sesame", ""},
                                  [&](const Result<api::Me>&) { ++answers; });
        desk.core().stop();
        desk.core().queries().counts([&](const Result<api::ViewCounts>&) { ++answers; });
        const std::size_t told = desk.states.size();
        f.pump();
        QCOMPARE(answers, 0);
        QCOMPARE(desk.states.size(), told);
    }
};

ATALAYA_TEST(DeskSignInTest)
#include "desk_sign_in_test.moc"
