#pragma once

#include "app/broker/config.h"
#include "core/base/platform/files.h"
#include "core/broker/broker.h"
#include "core/net/server.h"

namespace atalaya::app {

/// The broker with its data and its door. The one place where they are put together.
class Composition {
public:
    /// Makes the folder if it is not there, locks it, opens what is in it. Errors: Busy (another broker has
    /// it), FileWrite, those of the database and the secrets.
    static Result<std::unique_ptr<Composition>> open(const Config& config,
                                                     const std::filesystem::path& folder);
    ~Composition();

    /// Serves until `stop`. Errors: AddressInUse, TlsFailed, InvalidArgument.
    Result<void> start();
    /// Ends the door first, then the broker: what was accepted is done.
    void stop();

    std::uint16_t port() const { return m_server ? m_server->port() : std::uint16_t(0); }
    bool hasAgents();

private:
    Composition(const Config& config, std::filesystem::path folder, platform::FileLock lock);
    Result<std::optional<net::TlsIdentity>> identity();
    Result<net::TlsIdentity> ownIdentity();

    Config m_config;
    std::filesystem::path m_folder;
    platform::FileLock m_lock;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<broker::Broker> m_broker;
    std::unique_ptr<net::Server> m_server;
};

} // namespace atalaya::app
