#pragma once

#include "core/broker/engine.h"
#include "core/broker/mail_door.h"
#include "core/broker/maintenance.h"
#include "core/broker/rest.h"
#include "core/broker/session_door.h"
#include "core/security/secret_store.h"

namespace atalaya::broker {

struct BrokerOptions {
    int workers = 2; ///< threads beside the engine; none without start()
    std::chrono::hours tokenLife{24 * 30};
    /// Nothing leaves the machine: outgoing messages count as delivered at once. For the sample company.
    bool sandbox = false;
    /// Events kept for desks that were away; older ones mean a snapshot for them.
    std::int64_t eventsKept = 500'000;
};

/// What a broker stands on.
struct BrokerParts {
    storage::BrokerStores stores;
    std::unique_ptr<storage::BlobStore> blobs; ///< used from several threads
    std::unique_ptr<security::SecretStore> secrets;
};

/// The broker as one thing: give it connections and requests from a server, or from the same process. Without
/// start() it has no thread, and turn() is the caller's to call.
class Broker {
public:
    /// Reads what has to be in memory. Clock and random outlive the broker. Errors: the Database… codes.
    static Result<std::unique_ptr<Broker>> open(BrokerOptions options, BrokerParts parts, const Clock& clock,
                                                Random& random);
    ~Broker();

    /// For net::Server, and for callers in the process. The broker outlives what it answers.
    net::HttpHandler httpHandler();
    void acceptConnection(std::shared_ptr<net::Connection> connection, const net::HttpRequest& request = {});

    void start();
    /// Ends the sessions with ShuttingDown, finishes what was accepted, ends the threads. Blocks.
    void stop();
    /// One turn, without threads. True if there is more to do at once.
    bool turn() { return m_engine->turn(); }
    /// Turns until nothing is left to do, without threads.
    void drain() { m_engine->drain(); }

    Engine& engine() { return *m_engine; }
    OutgoingDesk& outgoing() { return *m_outgoing; }
    storage::BlobStore& blobs() { return *m_parts.blobs; }
    security::SecretStore& secrets() { return *m_parts.secrets; }
    /// Only while no thread runs: tools and tests.
    storage::BrokerStores& stores() { return m_parts.stores; }

private:
    Result<void> channelsChanged(Turn& turn);
    Broker(BrokerOptions options, BrokerParts parts, const Clock& clock, Random& random);

    BrokerOptions m_options;
    BrokerParts m_parts;
    const Clock& m_clock;
    Random& m_random;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<SessionDoor> m_door;
    std::unique_ptr<OutgoingDesk> m_outgoing;
    std::unique_ptr<MailDoor> m_mail;
    std::unique_ptr<Maintenance> m_maintenance;
    std::unique_ptr<Rest> m_rest;
    bool m_started = false; ///< channels work only then
};

} // namespace atalaya::broker
