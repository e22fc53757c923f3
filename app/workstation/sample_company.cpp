#include "app/workstation/sample_company.h"

#include "core/broker/load_company.h"
#include "core/security/password.h"
#include "core/security/secret_store.h"

#include <QFile>
#include <sstream>

namespace atalaya::app {
namespace {

constexpr Instant kMorning = std::chrono::sys_days(std::chrono::year(2025) / 11 / 20) + std::chrono::hours(9)
    + std::chrono::minutes(42);

} // namespace

SampleClock::SampleClock() : m_begun(m_real.now()) { }

Instant SampleClock::now() const
{
    return kMorning + (m_real.now() - m_begun);
}

SampleCompany::SampleCompany(Random& random) : m_random(random) { }

SampleCompany::~SampleCompany()
{
    if (m_thread)
        m_thread->wait();
    if (m_broker)
        m_broker->stop();
    m_line.stop();
}

void SampleCompany::load()
{
    m_thread.reset(QThread::create([this] {
        auto opened = open();
        if (opened)
            Q_EMIT loaded();
        else
            Q_EMIT failed(QString::fromStdString(opened.error().str()));
    }));
    m_thread->start();
}

Result<void> SampleCompany::open()
{
    QFile file(QStringLiteral(":/atalaya/sample/company.jsonl"));
    if (!m_folder.isValid() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileRead, "the sample company or a folder for it"};
    storage::DatabaseOptions options; // in memory: every start is the same morning
    ATALAYA_TRY(stores, storage::openBroker(options));
    ATALAYA_TRY(blobs, storage::FileBlobStore::open(std::filesystem::path(m_folder.path().toStdU16String())));
    std::istringstream lines(file.readAll().toStdString());
    ATALAYA_CHECK(broker::loadCompany(lines, stores, *blobs));
    ATALAYA_TRY(hash, security::hashPassword(SecretString(kPassword), m_random));
    for (const char* login : {kAgent, kLead}) {
        ATALAYA_TRY(agent, stores.directory->agentByLogin(login));
        ATALAYA_CHECK(stores.credentials->setPasswordHash(agent.id, hash, m_clock.now()));
    }
    broker::BrokerOptions brokerOptions;
    brokerOptions.sandbox = true;
    broker::BrokerParts parts{std::move(stores), std::move(blobs),
                              std::make_unique<security::MemorySecretStore>()};
    ATALAYA_TRY(broker, broker::Broker::open(brokerOptions, std::move(parts), m_clock, m_random));
    m_broker = std::move(broker);
    m_broker->start();
    return {};
}

session::LocalBroker SampleCompany::door()
{
    session::LocalBroker door;
    door.accept = [this](std::shared_ptr<net::Connection> connection) {
        m_broker->acceptConnection(std::move(connection));
    };
    door.handle = m_broker->httpHandler();
    door.post = [this](std::function<void()> task) { static_cast<void>(m_line.post(std::move(task))); };
    return door;
}

} // namespace atalaya::app
