#pragma once

#include "core/broker/broker.h"
#include "core/net/http_client.h"
#include "core/net/server.h"

#include <boost/json.hpp>

namespace atalaya::test {

/// A broker with its threads behind a real server on a loopback port, with a queue, a mailbox, an agent and
/// an administrator.
class LiveBroker {
public:
    LiveBroker();
    ~LiveBroker();

    net::HttpResponse request(const std::string& method, const std::string& path,
                              const std::string& body = {}, const std::string& token = {},
                              const std::string& type = "application/json");
    boost::json::value json(const std::string& method, const std::string& path,
                            const boost::json::value& body, const std::string& token);
    /// Tokens of this computer that are valid.
    int tokensOf(const std::string& computer);
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_server->port()); }
    std::uint16_t port() const { return m_server->port(); }

    std::string admin; ///< token
    std::string agentToken;
    std::string queue;
    std::string account;
    std::string agent;
    std::string device; ///< of the agent

private:
    Result<void> fill(broker::Turn& turn);

    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<broker::Broker> m_broker;
    std::unique_ptr<net::Server> m_server;
    std::unique_ptr<net::HttpClient> m_client;
};

} // namespace atalaya::test
