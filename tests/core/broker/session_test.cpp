#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

namespace atalaya::broker::test {

using domain::AgentStatus;
using namespace std::chrono_literals;

class SessionTest : public QObject {
    Q_OBJECT

    static AgentStatus statusOf(World& world, const std::string& login)
    {
        return world.broker->stores().directory->agent(world.agent(login).id)->status;
    }

private slots:
    void hello_isAnsweredWithWelcome()
    {
        World world;
        Desk& desk = world.desk("ana", false);
        const auto welcome = desk.last<protocol::Welcome>();
        QVERIFY(welcome.has_value());
        QCOMPARE(welcome->agent.login, std::string("ana"));
        QCOMPARE(welcome->serverTime, kNoon);
        QVERIFY(welcome->epoch.starts_with(world.broker->engine().epoch()));
        QCOMPARE(statusOf(world, "ana"), AgentStatus::Available);
    }

    void wrongToken_isRefusedAndClosed()
    {
        World world;
        Desk& desk = world.connect();
        desk.hello("nonsense");
        world.settle();
        QCOMPARE(desk.last<protocol::Goodbye>()->code, ErrorCode::NotSignedIn);
        QVERIFY(desk.isClosed());
    }

    void commandBeforeHello_isRefused()
    {
        World world;
        Desk& desk = world.connect();
        desk.run(domain::SetAgentStatus{AgentStatus::Away, ""});
        world.settle();
        QCOMPARE(desk.last<protocol::Goodbye>()->code, ErrorCode::HelloExpected);
        QVERIFY(desk.isClosed());
    }

    void silence_isEndedAfterTenSeconds()
    {
        World world;
        Desk& desk = world.connect();
        world.settle();
        world.wait(9s);
        QVERIFY(!desk.isClosed());
        world.wait(1s);
        QVERIFY(desk.isClosed());
    }

    void otherProtocol_isNamedAsTheReason()
    {
        World world;
        Desk& desk = world.connect();
        desk.send(
            protocol::Hello{.protocol = 99, .client = "future", .token = world.token("ana"), .device = ""});
        world.settle();
        QCOMPARE(desk.last<protocol::Goodbye>()->code, ErrorCode::ProtocolVersion);
    }

    void malformedMessage_endsTheSession()
    {
        World world;
        Desk& desk = world.desk("ana");
        desk.sendText("{not json");
        world.settle();
        QCOMPARE(desk.last<protocol::Goodbye>()->code, ErrorCode::MalformedJson);
        QVERIFY(desk.isClosed());
    }

    void unknownCommand_isAnsweredAndTheSessionGoesOn()
    {
        World world;
        Desk& desk = world.desk("ana");
        desk.sendText(
            R"({"type":"command","id":"01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55","kind":"teleport","body":{}})");
        world.settle();
        QCOMPARE(desk.last<protocol::Answer>()->code, ErrorCode::UnknownCommand);
        QVERIFY(!desk.isClosed());
    }

    void ping_isAnswered()
    {
        World world;
        Desk& desk = world.desk("ana");
        desk.send(protocol::Ping{42});
        world.settle();
        QCOMPARE(desk.last<protocol::Pong>()->n, 42);
    }

    void lostConnection_keepsTheAgentForTenSeconds()
    {
        World world;
        Desk& desk = world.desk("ana");
        desk.close();
        world.settle();
        world.wait(9s);
        QCOMPARE(statusOf(world, "ana"), AgentStatus::Available);
        world.wait(1s);
        QCOMPARE(statusOf(world, "ana"), AgentStatus::Offline);
        QCOMPARE(world.broker->engine().counters().agentsSignedIn.load(), std::uint64_t(0));
    }

    void reconnectWithinGrace_changesNothing()
    {
        World world;
        Desk& first = world.desk("ana");
        first.run(domain::SetAgentStatus{AgentStatus::Busy, "meeting"});
        world.settle();
        first.close();
        world.wait(5s);
        world.desk("ana");
        world.wait(20s);
        QCOMPARE(statusOf(world, "ana"), AgentStatus::Busy);
    }

    void secondSession_ofTheSameAgentIsAllowed()
    {
        World world;
        Desk& first = world.desk("ana");
        Desk& second = world.desk("ana");
        first.close();
        world.wait(20s);
        QCOMPARE(statusOf(world, "ana"), AgentStatus::Available);
        QVERIFY(!second.isClosed());
    }

    void signIn_givesATokenThatOpensASession()
    {
        World world;
        const auto response = world.request("POST", "/api/v1/sign-in",
                                            R"({"login":"ANA","password":"open sesame","device":"laptop"})");
        QCOMPARE(response.status, 200);
        QCOMPARE(field(response.body, "agent.login"), std::string("ana"));
        Desk& desk = world.connect();
        desk.hello(field(response.body, "token"));
        world.settle();
        QVERIFY(desk.last<protocol::Welcome>().has_value());
    }

    void wrongPassword_andUnknownLoginLookTheSame()
    {
        World world;
        const auto wrong = world.request("POST", "/api/v1/sign-in", R"({"login":"ana","password":"x"})");
        const auto nobody = world.request("POST", "/api/v1/sign-in", R"({"login":"nobody","password":"x"})");
        QCOMPARE(wrong.status, 401);
        QCOMPARE(nobody.status, 401);
        QCOMPARE(nobody.body, wrong.body);
    }

    void elevenAttemptsInAMinute_areTooMany()
    {
        World world;
        int refused = 0;
        for (int i = 0; i < 11; ++i)
            refused +=
                world.request("POST", "/api/v1/sign-in", R"({"login":"ghost","password":"x"})").status == 429
                ? 1
                : 0;
        QCOMPARE(refused, 1);
        world.wait(61s);
        QCOMPARE(world.request("POST", "/api/v1/sign-in", R"({"login":"ghost","password":"x"})").status, 401);
    }

    void signOut_endsTheSessionAndTheToken()
    {
        World world;
        const std::string token = world.token("ana");
        Desk& desk = world.connect();
        desk.hello(token);
        world.settle();
        QCOMPARE(world.request("POST", "/api/v1/sign-out", "", token).status, 204);
        QCOMPARE(desk.last<protocol::Goodbye>()->code, ErrorCode::NotSignedIn);
        QCOMPARE(world.request("GET", "/api/v1/me", "", token).status, 401);
    }

    void expiredToken_endsTheSession()
    {
        World world;
        Desk& desk = world.desk("ana");
        world.wait(24h);
        QCOMPARE(desk.last<protocol::Goodbye>()->code, ErrorCode::TokenExpired);
    }

    void stop_saysGoodbye()
    {
        World world;
        Desk& desk = world.desk("ana");
        world.broker->start();
        world.broker->stop();
        // Deliveries stand in the test's own queue: look at them without another turn of the stopped engine.
        world.settle();
        QCOMPARE(desk.last<protocol::Goodbye>()->code, ErrorCode::ShuttingDown);
    }
};

ATALAYA_TEST(SessionTest)

} // namespace atalaya::broker::test

#include "session_test.moc"
