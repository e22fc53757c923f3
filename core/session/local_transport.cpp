#include "core/net/memory_connection.h"
#include "core/session/transport.h"

namespace atalaya::session {
namespace {

class LocalTransport final : public Transport {
public:
    explicit LocalTransport(LocalBroker broker) : m_broker(std::move(broker)) { }

    void connect(std::function<void(Result<std::shared_ptr<net::Connection>>)> done) override
    {
        auto [ours, theirs] = net::makeMemoryPair(m_broker.post, m_broker.post);
        m_broker.accept(std::move(theirs));
        done(std::move(ours));
    }

    void request(net::HttpRequest request, std::function<void(Result<net::HttpResponse>)> done) override
    {
        request.remoteAddress = "memory";
        m_broker.handle(std::move(request),
                        [done = std::move(done)](net::HttpResponse response) { done(std::move(response)); });
    }

private:
    LocalBroker m_broker;
};

} // namespace

std::unique_ptr<Transport> makeLocalTransport(LocalBroker broker)
{
    return std::make_unique<LocalTransport>(std::move(broker));
}

} // namespace atalaya::session
