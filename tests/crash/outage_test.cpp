#include "core/net/http_client.h"
#include "core/protocol/json_traits.h"
#include "core/security/token.h"
#include "core/storage/open.h"
#include "tests/core/broker/broker_world.h"
#include "tests/crash/outage_desks.h"
#include "tests/support/loopback.h"
#include "tests/support/test.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <atomic>
#include <fstream>
#include <thread>

namespace atalaya::test {

/// Customers who write at an even pace, each through a connection of its own that asks again until it has an
/// answer.
class Customers {
public:
    Customers(std::string url, std::string token, std::string account)
        : m_url(std::move(url))
        , m_token(std::move(token))
        , m_account(std::move(account))
    {
    }
    ~Customers() { stop(); }

    void start(int perSecond, int threads)
    {
        m_clock.start();
        for (int i = 0; i < threads; ++i)
            m_threads.emplace_back([this, perSecond] { write(perSecond); });
    }
    /// No new ones; those who got no answer ask on until they have one.
    void stop()
    {
        m_stop = true;
        for (std::thread& thread : m_threads)
            thread.join();
        m_threads.clear();
    }
    std::size_t promised() const { return m_promised; }
    /// Milliseconds since the start.
    qint64 now() const { return m_clock.elapsed(); }
    qint64 lastPromise() const { return m_lastPromise; }

private:
    void write(int perSecond)
    {
        net::HttpClientOptions options;
        options.blockPrivateAddresses = false;
        const auto client = net::makeHttpClient(options);
        while (!m_stop) {
            const int number = m_next++;
            const QDeadlineTimer due(std::max<qint64>(0, number * 1000LL / perSecond - m_clock.elapsed()));
            while (!due.hasExpired() && !m_stop)
                std::this_thread::yield();
            while (!send(*client, number)) { }
        }
    }
    bool send(net::HttpClient& client, int number)
    {
        const protocol::json::object body{{"channel", "whatsapp"},
                                          {"account", m_account},
                                          {"externalId", "outage-" + std::to_string(number)},
                                          {"from", "+346" + std::to_string(10'000'000 + number)},
                                          {"text", "Where is bag " + std::to_string(number) + "?"}};
        net::ClientRequest request;
        request.method = "POST";
        request.url = m_url + "/api/v1/intake/messages";
        request.body = protocol::json::serialize(body);
        request.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + m_token}};
        const auto response = client.send(request);
        if (!response || (response->status != 201 && response->status != 200))
            return false;
        ++m_promised;
        m_lastPromise = m_clock.elapsed();
        return true;
    }

    std::string m_url;
    std::string m_token;
    std::string m_account;
    QElapsedTimer m_clock;
    std::atomic<int> m_next{0};
    std::atomic<bool> m_stop{false};
    std::atomic<std::size_t> m_promised{0};
    std::atomic<qint64> m_lastPromise{0};
    std::vector<std::thread> m_threads;
};

/// Feature F12: the broker is killed under load and stays away; customers and agents go on asking. Nothing
/// that was promised is lost, nothing is assigned twice. ATALAYA_OUTAGE=full takes the size of the product's
/// target: 300 sessions, 200 interactions a second, 30 seconds.
class OutageTest : public QObject {
    Q_OBJECT

    struct Size {
        int sessions = 40;
        int perSecond = 60;
        qint64 before = 2'000;
        qint64 outage = 3'000;
        qint64 after = 3'000;
    };

    std::filesystem::path m_folder;
    std::uint16_t m_port = 0;
    QProcess m_broker;
    std::string m_intakeToken;
    std::string m_account;
    std::vector<std::pair<domain::AgentId, std::string>> m_seats;

    static std::string addToken(storage::BrokerStores& stores, Random& random, domain::AgentId agent)
    {
        const SecretString token = security::makeToken(random);
        storage::TokenRecord record;
        record.hash = security::hashToken(token);
        record.agent = agent;
        record.device = "desk";
        record.createdAt = SystemClock().now();
        record.expiresAt = record.createdAt + std::chrono::hours(24);
        ATALAYA_ASSERT(stores.credentials->addToken(record));
        return std::string(token.reveal());
    }

    void fill(const Size& size)
    {
        domain::QueueId queue;
        domain::AgentId adam;
        {
            broker::test::World world({}, m_folder / "broker.db");
            queue = world.queue("General");
            adam = world.agent("adam").id;
            m_account = world.account().str();
        }
        SeededRandom random(300);
        auto stores = storage::openBroker({.path = m_folder / "broker.db"}).value();
        auto transaction = storage::Transaction::begin(*stores.connection).value();
        m_intakeToken = addToken(stores, random, adam);
        for (int i = 0; i < size.sessions; ++i) {
            domain::Agent agent;
            agent.id = domain::AgentId::make(SystemClock().now(), random);
            agent.login = "desk" + std::to_string(i);
            agent.name = agent.login;
            agent.channels = {domain::ChannelKind::Messaging};
            agent.queues = {queue};
            agent.capacityUnits = 20;
            agent.version = 1;
            ATALAYA_ASSERT(stores.directory->put(agent));
            m_seats.emplace_back(agent.id, addToken(stores, random, agent.id));
        }
        ATALAYA_ASSERT(transaction.commit());
        m_port = freePort();
        std::ofstream(m_folder / "broker.toml") << "[server]\nport = " << m_port << "\ntls = \"off\"\n";
    }

    bool startBroker()
    {
        m_broker.setStandardErrorFile(QString::fromStdString((m_folder / "broker.log").string()),
                                      QIODevice::Append);
        m_broker.start(qEnvironmentVariable("ATALAYA_BROKER"),
                       {QStringLiteral("--data"), QString::fromStdString(m_folder.string())});
        QByteArray said;
        while (!said.contains("http://"))
            if (!m_broker.waitForReadyRead(120'000))
                return false;
            else
                said += m_broker.readAllStandardOutput();
        return true;
    }

    /// Serves the desks until `done`, at most ten minutes.
    static bool serve(OutageDesks& desks, const std::function<bool()>& done)
    {
        return QTest::qWaitFor(
            [&] {
                desks.tick();
                return done();
            },
            600'000);
    }
    static void serveFor(OutageDesks& desks, qint64 milliseconds)
    {
        const QDeadlineTimer until(milliseconds);
        serve(desks, [&until] { return until.hasExpired(); });
    }

    /// What the broker's own books say.
    QString wrong(const OutageDesks& desks, std::size_t promised) const
    {
        const auto stores = storage::openBroker({.path = m_folder / "broker.db"});
        if (!stores || !stores->connection->checkIntegrity())
            return QStringLiteral("the database is broken");
        const auto owners = desks.owners();
        std::size_t tickets = 0;
        std::optional<storage::TicketCursor> cursor;
        do {
            const auto page = stores->tickets->list({}, storage::TicketSort::Oldest, cursor, 500);
            if (!page)
                return QString::fromStdString(page.error().str());
            for (const domain::Ticket& ticket : page->tickets) {
                ++tickets;
                const auto heard = owners.find(ticket.id.str());
                if (heard == owners.end() || heard->second.size() != 1)
                    return QStringLiteral("not accepted by exactly one: #%1").arg(ticket.number);
                if (!ticket.assignee || ticket.assignee->str() != heard->second.front())
                    return QStringLiteral("another owner than who heard so: #%1").arg(ticket.number);
                const auto log = stores->routerLog->forTicket(ticket.id, 100);
                if (!log
                    || std::ranges::count(*log, std::string("assigned"), &storage::RouterRecord::kind) != 1)
                    return QStringLiteral("assigned more than once: #%1").arg(ticket.number);
            }
            cursor = page->next;
        } while (cursor);
        if (tickets != promised)
            return QStringLiteral("%1 tickets, %2 promised").arg(tickets).arg(promised);
        return {};
    }

private slots:
    void brokerKilledUnderLoad_losesNothingAndAssignsNothingTwice()
    {
        Size size;
        if (qgetenv("ATALAYA_OUTAGE") == "full")
            size = {300, 200, 10'000, 30'000, 20'000};
        const QTemporaryDir folder;
        m_folder = folder.path().toStdString();
        fill(size);
        QVERIFY(startBroker());
        const std::string address = "127.0.0.1:" + std::to_string(m_port);
        OutageDesks desks("ws://" + address + "/ws");
        for (const auto& [agent, token] : m_seats)
            desks.add(agent, token);
        QVERIFY(serve(desks, [&] { return desks.online() == m_seats.size(); }));

        Customers customers("http://" + address, m_intakeToken, m_account);
        customers.start(size.perSecond, 8);
        serveFor(desks, size.before);
        QVERIFY(serve(desks, [&] { return desks.accepted() > 0; }));
        m_broker.kill();
        m_broker.waitForFinished(120'000);
        serveFor(desks, size.outage);
        QElapsedTimer back;
        back.start();
        QVERIFY(startBroker());
        const qint64 started = back.elapsed();
        const std::size_t before = customers.promised();
        QVERIFY(serve(desks, [&] { return customers.promised() > before; }));
        const qint64 answering = back.elapsed();
        QVERIFY(serve(desks, [&] { return desks.online() == m_seats.size(); }));
        const qint64 everybody = back.elapsed();
        serveFor(desks, size.after);
        customers.stop();
        QVERIFY(serve(desks, [&] { return desks.accepted() == customers.promised() && desks.open() == 0; }));
        qInfo("%d sessions, %d a second, away for %lld ms: %zu taken in, listening after %lld ms, first new "
              "promise after %lld ms, all sessions back after %lld ms",
              size.sessions, size.perSecond, static_cast<long long>(size.outage), customers.promised(),
              static_cast<long long>(started), static_cast<long long>(answering),
              static_cast<long long>(everybody));
        m_broker.kill();
        m_broker.waitForFinished(120'000);
        QCOMPARE(desks.failure(), std::string());
        const QString lost = wrong(desks, customers.promised());
        QVERIFY2(lost.isEmpty(), qPrintable(lost));
    }
};

ATALAYA_TEST(OutageTest)

} // namespace atalaya::test

#include "outage_test.moc"
