#include "tests/gallery/sample_desk.h"

#include "core/base/assert.h"
#include "core/broker/load_company.h"
#include "core/security/password.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <sstream>

namespace atalaya::test {
namespace {

constexpr const char* kPassword = "faro";
constexpr auto kDayBegins = "2025-11-20T07:59:53Z";
constexpr auto kNow = "2025-11-20T09:42:00Z";

QByteArray companyFile()
{
    QFile file(qEnvironmentVariable("ATALAYA_SOURCE_DIR")
               + QStringLiteral("/resources/sample/company.jsonl"));
    const bool opened = file.open(QIODevice::ReadOnly);
    ATALAYA_ASSERT(opened);
    return file.readAll();
}

} // namespace

SampleDesk::SampleDesk(std::string login) : m_login(std::move(login)), m_clock(*parseInstant(kDayBegins))
{
    openBroker();
    openCore();
    // The morning so far: Inés is at her desk since nine, and what came in has just been fetched.
    const auto seated = ask<domain::CommandId>([this](api::Reply<domain::CommandId> reply) {
        m_core->commands().submit(domain::SetAgentStatus{domain::AgentStatus::Available, {}},
                                  std::move(reply));
    });
    ATALAYA_ASSERT(seated);
    saveDrafts();
    m_clock.set(*parseInstant(kNow) - std::chrono::seconds(2));
    m_line->drop();
    advance(std::chrono::seconds(2));
}

SampleDesk::~SampleDesk()
{
    m_core.reset();
    pump();
}

void SampleDesk::openBroker()
{
    auto stores = storage::openBroker({});
    auto blobs = std::make_unique<storage::MemoryBlobStore>();
    ATALAYA_ASSERT(stores);
    std::istringstream lines(companyFile().toStdString());
    const auto loaded = broker::loadCompany(lines, *stores, *blobs);
    if (!loaded)
        qFatal("the sample company: %s", loaded.error().str().c_str());
    const auto agent = stores->directory->agentByLogin(m_login);
    const auto hash = security::hashPassword(SecretString(kPassword), m_random);
    ATALAYA_ASSERT(agent && hash);
    const auto kept = stores->credentials->setPasswordHash(agent->id, *hash, m_clock.now());
    ATALAYA_ASSERT(kept);
    broker::BrokerOptions options;
    options.sandbox = true;
    broker::BrokerParts parts{*std::move(stores), std::move(blobs),
                              std::make_unique<security::MemorySecretStore>()};
    auto opened = broker::Broker::open(options, std::move(parts), m_clock, m_random);
    ATALAYA_ASSERT(opened);
    m_broker = *std::move(opened);
}

void SampleDesk::openCore()
{
    session::DeskConfig config;
    config.dataDir = std::filesystem::path(m_folder.path().toStdU16String());
    config.mode = session::Worker::Mode::Manual;
    config.device = "gallery";
    config.post = [this](std::function<void()> task) { m_tasks.push_back(std::move(task)); };
    session::LocalBroker door;
    door.accept = [this](std::shared_ptr<net::Connection> connection) {
        m_broker->acceptConnection(std::move(connection));
    };
    door.handle = m_broker->httpHandler();
    door.post = config.post;
    config.transports = [this, door](const session::Address&) -> Result<std::unique_ptr<session::Transport>> {
        return watch(session::makeLocalTransport(door), m_line);
    };
    m_core = std::make_unique<session::DeskCore>(std::move(config), m_clock, m_random, m_secrets);
    const auto me = ask<api::Me>([this](api::Reply<api::Me> reply) {
        m_core->link().signIn({"sample:", m_login, kPassword, ""}, std::move(reply));
    });
    ATALAYA_ASSERT(me);
}

void SampleDesk::saveDrafts()
{
    for (const QByteArray& line : companyFile().split('\n')) {
        if (!line.contains("\"draft\":{"))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QJsonObject text = object[QLatin1String("draft")].toObject();
        domain::Draft draft;
        draft.key.ticket = ticket(object[QLatin1String("number")].toInteger());
        const auto channel =
            domain::fromWord<domain::EntryChannel>(text[QLatin1String("channel")].toString().toStdString());
        draft.key.channel = channel ? *channel : domain::EntryChannel::Email;
        draft.text = text[QLatin1String("text")].toString().toStdString();
        draft.caret = int(text[QLatin1String("text")].toString().size());
        draft.updatedAt = *parseInstant(text[QLatin1String("savedAt")].toString().toStdString());
        m_clock.set(draft.updatedAt);
        const auto kept =
            ask<bool>([&](api::Reply<bool> reply) { m_core->drafts().save(draft, std::move(reply)); });
        ATALAYA_ASSERT(kept);
    }
}

std::size_t SampleDesk::pump()
{
    std::size_t total = 0;
    for (std::size_t ran = 1; ran > 0; total += ran) {
        m_broker->drain();
        ran = m_core ? m_core->runPending() : 0;
        for (; !m_tasks.empty(); ++ran) {
            const auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            task();
        }
    }
    return total;
}

void SampleDesk::advance(Duration by)
{
    static constexpr Duration kStep = std::chrono::milliseconds(500);
    for (Duration left = by; left > Duration::zero(); left -= kStep) {
        m_clock.advance(std::min(left, kStep));
        m_core->tick();
        pump();
    }
}

domain::TicketId SampleDesk::ticket(std::int64_t number)
{
    const auto found = m_broker->stores().tickets->byNumber(number);
    ATALAYA_ASSERT(found);
    return found->id;
}

std::vector<domain::Entry> SampleDesk::entries(domain::TicketId id)
{
    auto found = m_broker->stores().entries->listForTicket(id, {});
    ATALAYA_ASSERT(found);
    return *std::move(found);
}

} // namespace atalaya::test
