#include "core/net/server.h"
#include "core/session/transport.h"
#include "tests/core/session/fixtures.h"

#include <future>

using namespace atalaya;
using namespace atalaya::session;
using namespace atalaya::session::test;

/// Requests over a real connection of this machine.
class NetworkTransportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void query_arrivesAsItWasMeant()
    {
        std::promise<net::HttpRequest> heard;
        auto server = must(net::Server::start(
            {},
            [&](net::HttpRequest request, const net::HttpReply& reply) {
                heard.set_value(std::move(request));
                reply(net::jsonResponse("{}"));
            },
            [](const net::HttpRequest&, const std::shared_ptr<net::Connection>&) {}));
        const auto transport =
            must(makeNetworkTransport({"http://127.0.0.1:" + std::to_string(server->port()), ""}));
        net::HttpRequest request;
        request.method = "GET";
        request.path = "/api/v1/routing/recording";
        request.query = {{"from", "2025-11-20T08:00:00+01:00"}, {"after", "1:2&3=4 ñ%"}};
        std::promise<Result<net::HttpResponse>> answered;
        transport->request(
            request, [&](Result<net::HttpResponse> response) { answered.set_value(std::move(response)); });
        const auto response = answered.get_future().get(); // the client has its own limits of time
        QVERIFY2(response, response ? "" : response.error().str().c_str());
        QCOMPARE(response->status, 200);
        const net::HttpRequest seen = heard.get_future().get();
        QCOMPARE(seen.path, request.path);
        QVERIFY(seen.query == request.query);
        server->stop(std::chrono::milliseconds(0));
    }
};

ATALAYA_TEST(NetworkTransportTest)
#include "network_transport_test.moc"
