#pragma once

#include "core/base/random.h"
#include "core/net/websocket_client.h"
#include "core/protocol/messages.h"
#include "tests/bench/broker_data.h"
#include "tests/bench/handover.h"

#include <atomic>
#include <condition_variable>

namespace atalaya::bench {

/// Agents at their desks, each a TLS WebSocket of its own, served by one thread: whoever is offered something
/// accepts it, solves it, and is free for the next.
class OfferDesks {
public:
    OfferDesks(std::string url, std::string fingerprint, Receipts& receipts);
    ~OfferDesks();

    /// Signs in. `watching`: and follows what its team sees from now on.
    void open(const Seat& seat, bool watching);
    /// Until all are signed in; false if one is not after half a minute.
    bool waitForAll();

private:
    struct Desk {
        std::string agent;
        std::string token;
        std::shared_ptr<net::Connection> connection;
        bool watching = false;
        bool ready = false;
        bool failed = false;
    };
    void received(Desk& desk, const std::string& text);
    void takeOver(Desk& desk, const domain::Offer& offer);
    void setState(Desk& desk, bool ready);

    std::string m_url;
    std::string m_fingerprint;
    Receipts& m_receipts;
    SystemRandom m_random;
    std::atomic<bool> m_ending = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::unique_ptr<Desk>> m_desks;
    std::unique_ptr<net::WebSocketClient> m_client; // last: its thread uses the rest
};

} // namespace atalaya::bench
