#include "app/broker/composition.h"

#include "core/broker/brokers.h"
#include "core/net/mail/mail_server.h"
#include "core/security/aes_gcm.h"
#include "core/storage/sealed_blobs.h"

#include <iostream>

namespace atalaya::app {
namespace {

namespace fs = std::filesystem;

constexpr int kCertificateDays = 3650;
constexpr auto kStopGrace = std::chrono::milliseconds(5000);

Result<broker::BrokerParts> openParts(const fs::path& folder, Random& random)
{
    broker::BrokerParts parts;
    ATALAYA_TRY(secrets,
                security::SealedFileSecretStore::open(folder / "secrets", folder / "secrets.key", random));
    auto key = secrets->get("database"); // there if the database is encrypted
    if (!key && key.error().code != ErrorCode::NotFound)
        return key.error();
    storage::DatabaseOptions options;
    options.path = folder / "broker.db";
    options.key = key ? *key : SecretString();
    ATALAYA_TRY(stores, storage::openBroker(options));
    ATALAYA_CHECK(platform::makePrivate(options.path));
    ATALAYA_TRY(blobs, storage::openSealedBlobs(folder / "blobs", options, security::sealerFor(options.key)));
    parts.stores = std::move(stores);
    parts.blobs = std::move(blobs);
    parts.secrets = std::move(secrets);
    return parts;
}

} // namespace

Composition::Composition(const Config& config, fs::path folder, platform::FileLock lock)
    : m_config(config)
    , m_folder(std::move(folder))
    , m_lock(std::move(lock))
{
}

Composition::~Composition()
{
    stop();
}

Result<std::unique_ptr<Composition>> Composition::open(const Config& config, const fs::path& folder)
{
    ATALAYA_CHECK(platform::makePrivateFolder(folder));
    auto lock = platform::FileLock::acquire(folder / "broker.lock");
    if (!lock && lock.error().code == ErrorCode::Busy)
        return Error{ErrorCode::Busy, folder.string() + " is in use by another broker, or by atalayactl"};
    if (!lock)
        return lock.error();
    std::unique_ptr<Composition> out(new Composition(config, folder, *std::move(lock)));
    ATALAYA_TRY(parts, openParts(folder, out->m_random));
    ATALAYA_CHECK(broker::setBrokers(parts.stores, config.brokers));
    broker::BrokerOptions options;
    options.workers = config.workers;
    options.tokenLife = std::chrono::hours(24) * config.tokenDays;
    options.eventsKept = config.eventsKept;
    ATALAYA_TRY(broker, broker::Broker::open(options, std::move(parts), out->m_clock, out->m_random));
    out->m_broker = std::move(broker);
    return out;
}

Result<net::TlsIdentity> Composition::ownIdentity()
{
    const fs::path certificate = m_folder / "tls" / "certificate.pem";
    const fs::path key = m_folder / "tls" / "key.pem";
    if (fs::exists(certificate))
        return net::loadIdentity(certificate.string(), key.string());
    ATALAYA_CHECK(platform::makePrivateFolder(m_folder / "tls"));
    ATALAYA_TRY(made, net::makeSelfSigned(m_config.names, kCertificateDays, m_clock.now()));
    ATALAYA_CHECK(platform::writeFileAtomically(key, made.keyPem));
    ATALAYA_CHECK(platform::writeFileAtomically(certificate, made.certificatePem));
    return made;
}

Result<std::optional<net::TlsIdentity>> Composition::identity()
{
    const bool loopback = net::isLoopbackHost(m_config.address);
    if (m_config.tls == "off" && !loopback)
        return Error{ErrorCode::ConfigKey,
                     "server.tls is \"off\", but " + m_config.address
                         + " can be reached from outside: write \"auto\""};
    if (m_config.tls == "off" || (m_config.tls == "auto" && loopback && m_config.certificate.empty()))
        return std::optional<net::TlsIdentity>();
    ATALAYA_TRY(identity,
                m_config.certificate.empty() ? ownIdentity()
                                             : net::loadIdentity(m_config.certificate, m_config.key));
    ATALAYA_TRY(mark, net::fingerprint(identity.certificatePem));
    ATALAYA_CHECK(platform::makePrivateFolder(m_folder / "tls"));
    ATALAYA_CHECK(platform::writeFileAtomically(m_folder / "tls" / "fingerprint", mark + "\n"));
    std::cout << "TLS certificate, SHA-256: " << mark << std::endl;
    return std::optional(std::move(identity));
}

Result<void> Composition::start()
{
    ATALAYA_TRY(tls, identity());
    net::ServerOptions options;
    options.address = m_config.address;
    options.port = static_cast<std::uint16_t>(m_config.port);
    options.tls = std::move(tls);
    options.threads = m_config.threads;
    options.clock = &m_clock;
    m_broker->start();
    const bool encrypted = options.tls.has_value();
    ATALAYA_TRY(
        server,
        net::Server::start(std::move(options), m_broker->httpHandler(),
                           [this](net::HttpRequest request, std::shared_ptr<net::Connection> connection) {
                               m_broker->acceptConnection(std::move(connection), request);
                           }));
    m_server = std::move(server);
    std::cout << "atalaya-broker listens on " << (encrypted ? "https://" : "http://") << m_config.address
              << ":" << m_server->port() << std::endl;
    return {};
}

void Composition::stop()
{
    if (m_server)
        m_server->stop(kStopGrace);
    if (m_broker)
        m_broker->stop();
    m_server.reset();
}

bool Composition::hasAgents()
{
    const auto agents = m_broker->stores().directory->agents();
    return agents && !agents->empty();
}

} // namespace atalaya::app
