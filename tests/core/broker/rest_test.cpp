#include "core/base/text.h"
#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

namespace atalaya::broker::test {

class RestTest : public QObject {
    Q_OBJECT

private slots:
    void unknownAddress_is404AndWrongMethod405()
    {
        World world;
        QCOMPARE(world.request("GET", "/nothing").status, 404);
        const auto response = world.request("DELETE", "/api/v1/me");
        QCOMPARE(response.status, 405);
        QCOMPARE(*response.header("Allow"), std::string_view("GET"));
    }

    void withoutToken_nothingButTheDoorIsOpen()
    {
        World world;
        for (const Route& route : allRoutes()) {
            if (route.access == Access::Open)
                continue;
            const auto response = world.request(std::string(route.method), std::string(route.path));
            QVERIFY2(response.status == 401, std::string(route.path).c_str());
            QCOMPARE(field(response.body, "error.code"), std::string("NotSignedIn"));
        }
    }

    void agents_mayNotChangeTheDirectory()
    {
        World world;
        const std::string token = world.token("ana");
        for (const Route& route : allRoutes()) {
            const bool change =
                route.access == Access::Permitted && !security::may(domain::Role::Agent, route.permission);
            if (!change)
                continue;
            std::string path(route.path);
            if (const std::size_t at = path.find("{id}"); at != std::string::npos)
                path.replace(at, 4, world.agent("ana").id.str());
            QVERIFY2(world.request(std::string(route.method), path, "{}", token).status == 403, path.c_str());
        }
    }

    void newAgent_canSignInAfterGettingAPassword()
    {
        World world;
        const std::string admin = world.token("adam");
        const auto made = world.request("POST", "/api/v1/agents",
                                        R"({"login":"new","name":"New One","role":"agent"})", admin);
        QCOMPARE(made.status, 201);
        const std::string id = field(made.body, "id");
        QCOMPARE(world.request("PUT", "/api/v1/agents/" + id + "/password", R"({"password":"short"})", admin)
                     .status,
                 400);
        QCOMPARE(
            world.request("PUT", "/api/v1/agents/" + id + "/password", R"({"password":"long enough"})", admin)
                .status,
            204);
        QCOMPARE(
            world.request("POST", "/api/v1/sign-in", R"({"login":"new","password":"long enough"})").status,
            200);
        QCOMPARE(world.request("POST", "/api/v1/agents", R"({"login":"NEW","name":"Twin"})", admin).status,
                 409);
    }

    void disabledAgent_isOutAtOnce()
    {
        World world;
        const std::string token = world.token("ana");
        Desk& desk = world.connect();
        desk.hello(token);
        world.settle();
        domain::Agent agent = world.agent("ana");
        agent.disabled = true;
        QCOMPARE(world
                     .request("PUT", "/api/v1/agents/" + agent.id.str(), protocol::encodeValue(agent),
                              world.token("adam"))
                     .status,
                 200);
        QVERIFY(desk.isClosed());
        QCOMPARE(world.request("GET", "/api/v1/me", "", token).status, 401);
    }

    void secondTriageQueue_isRefused()
    {
        World world;
        QCOMPARE(
            world.request("POST", "/api/v1/queues", R"({"name":"Also","triage":true})", world.token("adam"))
                .status,
            409);
    }

    void blobs_areKeptUnderTheirHash()
    {
        World world;
        const std::string token = world.token("ana");
        const auto put = world.request("PUT", "/api/v1/blobs", "some bytes", token);
        QCOMPARE(put.status, 201);
        QCOMPARE(field(put.body, "hash"), sha256Hex("some bytes"));
        const auto get = world.request("GET", "/api/v1/blobs/" + sha256Hex("some bytes"), "", token);
        QCOMPARE(get.body, std::string("some bytes"));
        QCOMPARE(get.contentType, std::string("application/octet-stream"));
        QCOMPARE(world.request("GET", "/api/v1/blobs/" + sha256Hex("other"), "", token).status, 404);
        QVERIFY(world.request("GET", "/api/v1/blobs/..%2f..%2fetc", "", token).status >= 400);
    }

    void tickets_areListedAsFarAsTheyMayBeSeen()
    {
        World world;
        const auto id = world.mail("eva@x.example", "Bag", "Where?");
        world.wait(std::chrono::seconds(1));
        world.mail("leo@x.example", "Seat", "Which?");
        const auto ana = world.request("GET", "/api/v1/tickets?limit=1&sort=oldest", "", world.token("ana"));
        QCOMPARE(ana.status, 200);
        QCOMPARE(field(ana.body, "items.subject"), std::string("Bag"));
        const std::string next = field(ana.body, "next");
        QVERIFY(!next.empty());
        const auto second =
            world.request("GET", "/api/v1/tickets?limit=1&sort=oldest&after=" + next, "", world.token("ana"));
        QCOMPARE(field(second.body, "items.subject"), std::string("Seat"));
        const auto bea = world.request("GET", "/api/v1/tickets", "", world.token("bea"));
        QCOMPARE(bea.body, std::string(R"({"items":[]})"));
        QCOMPARE(world.request("GET", "/api/v1/tickets/" + id.str(), "", world.token("bea")).status, 404);
        const auto one = world.request("GET", "/api/v1/tickets/" + id.str(), "", world.token("ana"));
        QCOMPARE(std::string(trimmed(field(one.body, "entries.text"))), std::string("Where?"));
        QCOMPARE(world.request("GET", "/api/v1/tickets?limit=9999", "", world.token("ana")).status, 400);
        QCOMPARE(world.request("GET", "/api/v1/tickets?sort=magic", "", world.token("ana")).status, 400);
    }

    void waitingTicket_saysWhatItWaitsFor()
    {
        World world;
        const auto id = world.mail("eva@x.example", "Bag", "Where?");
        const auto response = world.request("GET", "/api/v1/tickets/" + id.str() + "/routing/waits-for", "",
                                            world.token("lea"));
        QCOMPARE(field(response.body, "waitsFor"), std::string("signIn"));
        QCOMPARE(field(response.body, "explanation.step"), std::string("nobodyFree"));
    }

    void articles_travelToTheDesks()
    {
        World world;
        Desk& desk = world.desk("ana");
        const auto made = world.request("POST", "/api/v1/articles",
                                        R"({"title":"Bags","language":"en","body":"Text","public":true})",
                                        world.token("lea"));
        QCOMPARE(made.status, 201);
        QCOMPARE(desk.replica<domain::Article>().size(), std::size_t(1));
        QCOMPARE(world.request("DELETE", "/api/v1/articles/" + field(made.body, "id"), "", world.token("lea"))
                     .status,
                 204);
        QVERIFY(desk.replica<domain::Article>().empty());
    }

    void mailSettings_neverShowThePassword()
    {
        World world;
        const std::string path = "/api/v1/channel-accounts/" + world.account().str() + "/mail";
        const auto put = world.request(
            "PUT", path, R"({"imap":{"host":"imap.example","port":993,"user":"u"},"password":"secret!"})",
            world.token("adam"));
        QCOMPARE(put.status, 200);
        const auto get = world.request("GET", path, "", world.token("adam"));
        QCOMPARE(field(get.body, "imap.host"), std::string("imap.example"));
        QVERIFY((put.body + get.body).find("secret!") == std::string::npos);
        QCOMPARE(world.broker->secrets().get("mailbox:" + world.account().str())->reveal(),
                 std::string_view("secret!"));
    }

    void metrics_areInPrometheusForm()
    {
        World world;
        world.mail("eva@x.example", "Bag", "Where?");
        const auto response = world.request("GET", "/metrics");
        QVERIFY(response.contentType.starts_with("text/plain; version=0.0.4"));
        QVERIFY(response.body.find("\natalaya_interactions_waiting 1\n") != std::string::npos);
    }
};

ATALAYA_TEST(RestTest)

} // namespace atalaya::broker::test

#include "rest_test.moc"
