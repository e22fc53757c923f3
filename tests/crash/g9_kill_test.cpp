#include "core/net/http_client.h"
#include "core/protocol/archive.h"
#include "core/security/token.h"
#include "tests/core/broker/broker_world.h"
#include "tests/support/test.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <atomic>
#include <fstream>
#include <thread>

namespace atalaya::test {

using broker::test::field;

/// Gate G9, second half: the program atalaya-broker is killed, again and again and at any moment, while
/// messages come in over HTTP. ATALAYA_KILLS says how often.
class G9KillTest : public QObject {
    Q_OBJECT

    static constexpr int kSenders = 3;
    static constexpr int kLongestMicroseconds = 150'000;

    /// A message, and the ticket that the broker promised for it; empty: it has not promised anything.
    struct Message {
        int number = 0;
        std::string ticket;
    };

    std::filesystem::path m_folder;
    std::string m_token;
    std::string m_account;
    std::string m_url;
    std::atomic<int> m_next{0};
    std::atomic<int> m_promised{0};
    std::atomic<bool> m_stop{false};
    std::vector<Message> m_done;
    std::vector<Message> m_open; ///< asked for, without an answer

    /// A company in the folder, and a token that the program takes.
    void fill()
    {
        broker::test::World world({}, m_folder / "broker.db");
        const SecretString token = security::makeToken(world.random);
        const auto added = world.apply([&](broker::Turn& turn) {
            storage::TokenRecord record;
            record.hash = security::hashToken(token);
            record.agent = world.agent("adam").id;
            record.device = "door";
            record.createdAt = turn.now;
            record.expiresAt = turn.now + std::chrono::hours(24 * 365 * 50);
            return turn.stores.credentials->addToken(record);
        });
        QVERIFY(added.hasValue());
        m_token = token.reveal();
        m_account = world.account().str();
        std::ofstream(m_folder / "broker.toml") << "[server]\nport = 0\ntls = \"off\"\n";
    }

    bool start(QProcess& program)
    {
        program.setStandardErrorFile(QString::fromStdString((m_folder / "broker.log").string()),
                                     QIODevice::Append);
        program.start(qEnvironmentVariable("ATALAYA_BROKER"),
                      {QStringLiteral("--data"), QString::fromStdString(m_folder.string())});
        QByteArray said;
        while (program.waitForReadyRead(120'000)) {
            said += program.readAllStandardOutput();
            const qsizetype at = said.indexOf("http://");
            if (at >= 0 && said.indexOf('\n', at) > at) {
                m_url = said.mid(at, said.indexOf('\n', at) - at).trimmed().toStdString();
                return true;
            }
        }
        qWarning("the broker does not start: %s", said.constData());
        return false;
    }

    Message send(net::HttpClient& client, int number) const
    {
        const protocol::json::object body{{"channel", "whatsapp"},
                                          {"account", m_account},
                                          {"externalId", "message-" + std::to_string(number)},
                                          {"from", "+346" + std::to_string(10'000'000 + number)},
                                          {"text", textOf(number)}};
        net::ClientRequest request;
        request.method = "POST";
        request.url = m_url + "/api/v1/intake/messages";
        request.body = protocol::json::serialize(body);
        request.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + m_token}};
        const auto response = client.send(request);
        const bool good = response && (response->status == 201 || response->status == 200);
        return {number, good ? field(response->body, "ticket") : std::string()};
    }

    static std::string textOf(int number) { return "Where is bag number " + std::to_string(number) + "?"; }

    /// First what got no answer, then new ones, until somebody stops it or the broker is gone.
    std::pair<std::vector<Message>, std::vector<Message>> sendAll(std::vector<Message> again)
    {
        net::HttpClientOptions options;
        options.blockPrivateAddresses = false;
        const auto client = net::makeHttpClient(options);
        std::vector<Message> done;
        std::vector<Message> open;
        while (!m_stop) {
            const int number = again.empty() ? m_next++ : again.back().number;
            if (!again.empty())
                again.pop_back();
            const Message message = send(*client, number);
            (message.ticket.empty() ? open : done).push_back(message);
            m_promised += message.ticket.empty() ? 0 : 1;
            if (message.ticket.empty())
                break;
        }
        open.insert(open.end(), again.begin(), again.end());
        return {done, open};
    }

    /// One life of the broker. It ends so many microseconds after it has promised something.
    bool live(QProcess& program, int microseconds)
    {
        m_promised = 0;
        m_stop = false;
        std::vector<std::vector<Message>> shares(kSenders);
        for (std::size_t i = 0; i < m_open.size(); ++i)
            shares[i % kSenders].push_back(m_open[i]);
        std::vector<std::pair<std::vector<Message>, std::vector<Message>>> results(kSenders);
        std::vector<std::thread> senders;
        for (std::size_t i = 0; i < kSenders; ++i)
            senders.emplace_back([this, &results, &shares, i] { results[i] = sendAll(shares[i]); });
        const bool works = QTest::qWaitFor([this] { return m_promised > 0; }, 120'000);
        QDeadlineTimer moment(Qt::PreciseTimer);
        moment.setPreciseRemainingTime(0, microseconds * 1000LL);
        while (!moment.hasExpired()) // a pause would make the moments coarse
            std::this_thread::yield();
        program.kill();
        program.waitForFinished(120'000);
        m_stop = true;
        for (std::thread& sender : senders)
            sender.join();
        m_open.clear();
        for (const auto& [done, open] : results) {
            m_done.insert(m_done.end(), done.begin(), done.end());
            m_open.insert(m_open.end(), open.begin(), open.end());
        }
        return works && program.exitStatus() == QProcess::CrashExit;
    }

    /// Every promise is kept once, and nothing is there twice.
    QString wrong() const
    {
        const auto stores = storage::openBroker({.path = m_folder / "broker.db"});
        if (!stores || !stores->connection->checkIntegrity())
            return QStringLiteral("the database is broken");
        std::map<std::string, std::vector<std::string>> found; // tickets by text
        std::optional<storage::TicketCursor> cursor;
        do {
            const auto page =
                stores->tickets->list({}, storage::TicketSort::Oldest, cursor, limits::kPageRows);
            if (!page)
                return QString::fromStdString(page.error().str());
            for (const domain::Ticket& ticket : page->tickets)
                found[ticket.subject].push_back(ticket.id.str());
            cursor = page->next;
        } while (cursor);
        for (const auto& [text, tickets] : found)
            if (tickets.size() != 1)
                return QStringLiteral("twice: ") + QString::fromStdString(text);
        for (const Message& message : m_done) {
            const auto at = found.find(textOf(message.number));
            if (at == found.end() || at->second.front() != message.ticket)
                return QStringLiteral("promised and lost: ") + QString::number(message.number);
        }
        return {};
    }

private slots:
    void killedAtAnyMoment_keepsEachPromiseOnce()
    {
        const QTemporaryDir folder;
        m_folder = folder.path().toStdString();
        fill();
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("ATALAYA_KILLS", &given);
        const int kills = given ? asked : 5;
        SeededRandom dice(2026);
        for (int round = 0; round < kills; ++round) {
            QProcess program;
            QVERIFY(start(program));
            QVERIFY2(live(program, static_cast<int>(dice.below(kLongestMicroseconds))),
                     "it worked until it was killed");
            if (round % 10 == 9 || round + 1 == kills) {
                const QString lost = wrong();
                QVERIFY2(lost.isEmpty(), qPrintable(lost));
            }
        }
        qInfo("%d kills, %zu messages promised", kills, m_done.size());
        QVERIFY2(m_done.size() >= std::size_t(kills), "each life promised something");
    }
};

ATALAYA_TEST(G9KillTest)

} // namespace atalaya::test

#include "g9_kill_test.moc"
