#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/domain/ids.h"
#include "core/net/websocket_client.h"
#include "core/protocol/messages.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace atalaya::test {

/// Many agents' sessions with one broker, as a workstation holds them: whoever is offered something accepts
/// and solves it; a command is sent again under its id until it is answered, over as many connections as that
/// takes.
class OutageDesks {
public:
    explicit OutageDesks(std::string url);
    ~OutageDesks();

    void add(const domain::AgentId& agent, std::string token);
    /// Opens the lines that are down, and gives signs of life. Call about five times a second.
    void tick();

    std::size_t online() const;
    /// Tickets whose acceptance the broker has confirmed, with everybody who heard so.
    std::map<std::string, std::vector<std::string>> owners() const;
    std::size_t accepted() const;
    /// Commands without an answer.
    std::size_t open() const;
    /// What must not happen; empty if nothing did.
    std::string failure() const;

private:
    struct Pending {
        domain::Command command;
        std::string ticket;
        domain::OfferId offer;
    };
    struct Desk {
        std::string agent;
        std::string token;
        std::shared_ptr<net::Connection> connection;
        bool connecting = false;
        bool online = false;
        std::map<domain::CommandId, Pending> pending;
        std::map<domain::OfferId, domain::CommandId> answered; ///< offers that were taken up
    };
    void opened(Desk& desk, Result<std::shared_ptr<net::Connection>> made);
    void received(Desk& desk, const std::string& text);
    void welcomed(Desk& desk, const protocol::Welcome& welcome);
    void take(Desk& desk, const domain::Offer& offer);
    void answered(Desk& desk, const protocol::Answer& answer);
    void send(Desk& desk, Pending pending);

    std::string m_url;
    SystemClock m_clock;
    SystemRandom m_random;
    mutable std::mutex m_mutex; ///< of all below
    std::vector<std::unique_ptr<Desk>> m_desks;
    std::map<std::string, std::vector<std::string>> m_owners;
    std::string m_failure;
    std::int64_t m_ticks = 0;
    bool m_ending = false;
    std::unique_ptr<net::WebSocketClient> m_client; ///< last: its thread uses the rest
};

} // namespace atalaya::test
