#pragma once

#include "core/api/types.h"
#include "core/net/connection.h"
#include "core/net/http.h"

#include <functional>
#include <memory>

namespace atalaya::session {

/// How a session reaches its broker: over the network, or inside the process (sample company, sandbox,
/// tests). Callbacks come on any thread, once.
class Transport {
public:
    virtual ~Transport() = default;
    virtual void connect(std::function<void(Result<std::shared_ptr<net::Connection>>)> done) = 0;
    virtual void request(net::HttpRequest request, std::function<void(Result<net::HttpResponse>)> done) = 0;
};

/// What a transport is made from. `fingerprint` is the pinned certificate; empty: the system's trust decides.
struct Address {
    std::string url; ///< https://host:port, or "sample:"
    std::string fingerprint;
};

using TransportFactory = std::function<Result<std::unique_ptr<Transport>>(const Address&)>;

/// Over TLS: WebSocket /ws and HTTPS on one port.
Result<std::unique_ptr<Transport>> makeNetworkTransport(const Address& address);

/// To a broker in this process, given as two functions so that this folder needs to know nothing of the
/// broker.
struct LocalBroker {
    std::function<void(std::shared_ptr<net::Connection>)> accept;
    net::HttpHandler handle;
    std::function<void(std::function<void()>)> post; ///< runs a task on a broker's thread
};
std::unique_ptr<Transport> makeLocalTransport(LocalBroker broker);

} // namespace atalaya::session
