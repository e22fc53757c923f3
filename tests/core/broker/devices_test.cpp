#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

#include <algorithm>

namespace atalaya::broker::test {

namespace {

void helloFrom(Desk& desk, const std::string& token, const std::string& device)
{
    desk.send(protocol::Hello{
        .client = "atalaya 1 test", .token = token, .device = device, .deviceName = "Laptop of " + device});
}

} // namespace

class DevicesTest : public QObject {
    Q_OBJECT

    static std::string signInFrom(World& world, const std::string& device, int status)
    {
        const auto answer =
            world.request("POST", "/api/v1/sign-in",
                          "{\"login\":\"ana\",\"password\":\"open sesame\",\"deviceId\":\"" + device + "\"}");
        return answer.status == status ? answer.body : "status " + std::to_string(answer.status);
    }

private Q_SLOTS:
    void hello_putsTheComputerOnTheList()
    {
        World world;
        const std::string ana = world.token("ana");
        Desk& desk = world.connect();
        helloFrom(desk, ana, "d1");
        world.settle();
        auto answer = world.request("GET", "/api/v1/devices", {}, ana);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.find("\"name\":\"Laptop of d1\"") != std::string::npos);
        QVERIFY(answer.body.find("\"online\":true") != std::string::npos);
        desk.close();
        world.settle();
        answer = world.request("GET", "/api/v1/devices", {}, ana);
        QVERIFY(answer.body.find("\"online\":true") == std::string::npos);
    }

    void list_isOnesOwn_leadsSeeAll()
    {
        World world;
        const std::string ana = world.token("ana");
        const std::string lea = world.token("lea");
        helloFrom(world.connect(), ana, "laptop-of-ana");
        helloFrom(world.connect(), lea, "laptop-of-lea");
        world.settle();
        QVERIFY(world.request("GET", "/api/v1/devices", {}, ana).body.find("laptop-of-lea")
                == std::string::npos);
        const auto query = [&](const std::string& token, const std::string& agent) {
            return world.request("GET", "/api/v1/devices?agent=" + agent, {}, token);
        };
        QCOMPARE(query(ana, "all").status, 403);
        const auto everybody = query(lea, "all");
        QCOMPARE(everybody.status, 200);
        QVERIFY(everybody.body.find("laptop-of-ana") != std::string::npos);
        QVERIFY(everybody.body.find("laptop-of-lea") != std::string::npos);
        QVERIFY(query(lea, world.agent("ana").id.str()).body.find("laptop-of-lea") == std::string::npos);
        QCOMPARE(query(lea, "nobody").status, 400);
    }

    void wipe_endsTheSessionAtOnceAndRefusesTheComputer()
    {
        World world;
        const std::string ana = world.token("ana");
        Desk& desk = world.connect();
        helloFrom(desk, ana, "d1");
        world.settle();
        const std::string other = world.token("ana");
        QCOMPARE(world.request("POST", "/api/v1/devices/d1/wipe", {}, other).status, 204);
        QVERIFY(desk.isClosed());
        const auto goodbye = desk.last<protocol::Goodbye>();
        QVERIFY(goodbye && goodbye->code == ErrorCode::DeviceWiped);
        // Its token is of no use any more, and a password gives it no other one.
        QCOMPARE(world.request("GET", "/api/v1/me", {}, ana).status, 401);
        const std::string refused = signInFrom(world, "d1", 403);
        QCOMPARE(field(refused, "error.code"), std::string("DeviceWiped"));
        QVERIFY2(!signInFrom(world, "d2", 200).starts_with("status"), "another computer may");

        // It confirms with the token it was given last.
        const std::string path = "/api/v1/devices/d1/wiped";
        QCOMPARE(world.request("POST", path, "{\"token\":\"guess\"}").status, 404);
        QCOMPARE(world.request("POST", path, "{\"token\":\"" + field(refused, "error.detail") + "\"}").status,
                 204);
        const auto list = world.request("GET", "/api/v1/devices", {}, other);
        QVERIFY(list.body.find("wipedAt") != std::string::npos);
    }

    void wipeAskedWhileAway_meetsItAtHello()
    {
        World world;
        const std::string ana = world.token("ana");
        Desk& first = world.connect();
        helloFrom(first, ana, "d1");
        world.settle();
        first.close();
        world.settle();
        QCOMPARE(world.request("POST", "/api/v1/devices/d1/wipe", {}, world.token("adam")).status, 204);
        Desk& again = world.connect();
        helloFrom(again, ana, "d1");
        world.settle();
        QVERIFY(!again.last<protocol::Welcome>());
        QVERIFY(again.last<protocol::Goodbye>()->code == ErrorCode::DeviceWiped);
        QVERIFY(again.isClosed());
        QCOMPARE(world.request("GET", "/api/v1/me", {}, ana).status, 401);
    }

    void allowedAgain_itMaySignIn()
    {
        World world;
        const std::string ana = world.token("ana");
        helloFrom(world.connect(), ana, "d1");
        world.settle();
        const std::string adam = world.token("adam");
        QCOMPARE(world.request("POST", "/api/v1/devices/d1/wipe", {}, adam).status, 204);
        QCOMPARE(world.request("POST", "/api/v1/devices/d1/allow", {}, world.token("ana")).status, 403);
        QCOMPARE(world.request("POST", "/api/v1/devices/d1/allow", {}, adam).status, 204);
        QVERIFY(!signInFrom(world, "d1", 200).starts_with("status"));
    }

    void othersComputers_areForAdministratorsOnly()
    {
        World world;
        helloFrom(world.connect(), world.token("ana"), "d1");
        world.settle();
        QCOMPARE(world.request("POST", "/api/v1/devices/d1/wipe", {}, world.token("lea")).status, 403);
        QCOMPARE(world.request("POST", "/api/v1/devices/nothing/wipe", {}, world.token("adam")).status, 404);
        QCOMPARE(world.request("POST", "/api/v1/devices/nothing/allow", {}, world.token("adam")).status, 404);
    }

    void wipe_standsInTheAuditLog()
    {
        World world;
        helloFrom(world.connect(), world.token("ana"), "d1");
        world.settle();
        QCOMPARE(world.request("POST", "/api/v1/devices/d1/wipe", {}, world.token("adam")).status, 204);
        const auto rows = world.broker->stores().audit->read(0, 1000);
        QVERIFY(rows);
        const auto found = std::ranges::find(*rows, "wipeDevice", &storage::AuditRecord::action);
        QVERIFY(found != rows->end());
        QCOMPARE(found->subject, std::string("d1"));
        QCOMPARE(found->actor, world.agent("adam").id.str());
    }
};

ATALAYA_TEST(DevicesTest)

} // namespace atalaya::broker::test

#include "devices_test.moc"
