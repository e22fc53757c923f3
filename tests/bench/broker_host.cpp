#include "core/net/server.h"
#include "tests/bench/broker_data.h"

#include <csignal>
#include <cstdio>

/// A broker on a folder, behind TLS on a free port of the loopback, as a process of its own so that its
/// memory can be measured. Writes "port fingerprint" into the folder's file `address` and ends with SIGTERM.
namespace atalaya::bench {
namespace {

Result<void> host(const std::filesystem::path& folder)
{
    SystemClock clock;
    SystemRandom random;
    ATALAYA_TRY(parts, brokerParts(folder));
    ATALAYA_TRY(broker, broker::Broker::open({}, std::move(parts), clock, random));
    ATALAYA_TRY(identity, net::makeSelfSigned({"localhost", "127.0.0.1"}, 30, clock.now()));
    ATALAYA_TRY(print, net::fingerprint(identity.certificatePem));
    net::ServerOptions options;
    options.tls = identity;
    options.clock = &clock;
    broker->start();
    ATALAYA_TRY(
        server,
        net::Server::start(std::move(options), broker->httpHandler(),
                           [&broker](const net::HttpRequest& request, std::shared_ptr<net::Connection> one) {
                               broker->acceptConnection(std::move(one), request);
                           }));
    ATALAYA_CHECK(
        platform::writeFileAtomically(folder / "address", std::to_string(server->port()) + " " + print));
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    int signal = 0;
    sigwait(&ending, &signal);
    server->stop(std::chrono::seconds(1));
    broker->stop();
    return {};
}

} // namespace
} // namespace atalaya::bench

int main(int argc, char** argv)
{
    // Before any thread begins: all of them inherit it, and only sigwait sees the signal.
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    const auto done = atalaya::bench::host(argc > 1 ? argv[1] : "");
    if (!done)
        std::fprintf(stderr, "%s\n", done.error().str().c_str());
    return done ? 0 : 1;
}
