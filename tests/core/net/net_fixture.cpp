#include "tests/core/net/net_fixture.h"

namespace atalaya::test {

const net::TlsIdentity& localIdentity()
{
    static const net::TlsIdentity identity =
        net::makeSelfSigned({"localhost", "127.0.0.1"}, 365, SystemClock().now()).value();
    return identity;
}

std::string localFingerprint()
{
    return net::fingerprint(localIdentity().certificatePem).value();
}

net::HttpResponse describe(const net::HttpRequest& request)
{
    return {200, {}, "text/plain", request.method + " " + request.path + " " + request.body};
}

std::unique_ptr<net::Server> startEcho(net::ServerOptions options)
{
    auto server = net::Server::start(
        std::move(options),
        [](const net::HttpRequest& request, const net::HttpReply& reply) { reply(describe(request)); },
        [](const net::HttpRequest&, const std::shared_ptr<net::Connection>& connection) {
            connection->setHandlers(
                {[connection](std::string text) { connection->send(std::move(text)); }, {}});
        });
    return std::move(server).value();
}

Result<std::shared_ptr<net::Connection>> connectNow(net::WebSocketClient& client, net::ClientOptions options)
{
    using Answer = Result<std::shared_ptr<net::Connection>>;
    const auto answers = std::make_shared<BoundedQueue<Answer>>(1);
    client.connect(std::move(options), [answers](Answer answer) { (void)answers->push(std::move(answer)); });
    auto taken = answers->take(1, kLongest);
    if (taken.empty())
        return Error{ErrorCode::Cancelled, "no answer"};
    return std::move(taken.front());
}

net::ClientOptions pinnedTo(std::uint16_t port)
{
    net::ClientOptions options{"wss://localhost:" + std::to_string(port) + "/ws"};
    options.pinnedFingerprint = localFingerprint();
    return options;
}

net::ClientOptions plainTo(std::uint16_t port)
{
    return {"ws://127.0.0.1:" + std::to_string(port) + "/ws"};
}

net::ServerOptions secured(int threads)
{
    net::ServerOptions options;
    options.tls = localIdentity();
    options.threads = threads;
    return options;
}

} // namespace atalaya::test
