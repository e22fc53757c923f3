#include "core/security/token.h"
#include "core/storage/open.h"
#include "tests/core/broker/broker_world.h"
#include "tests/support/loopback.h"
#include "tests/support/test.h"

#include <QProcess>
#include <QTemporaryDir>
#include <fstream>

namespace atalaya::test {

/// One workstation's core, as a process that is killed and started again.
class AgentProgram {
public:
    AgentProgram(std::string login, QString folder, QString url, QString tickets)
        : m_login(std::move(login))
        , m_folder(std::move(folder))
        , m_url(std::move(url))
        , m_tickets(std::move(tickets))
    {
    }

    void start(bool drain = false)
    {
        m_process = std::make_unique<QProcess>();
        m_process->setStandardErrorFile(m_folder + QStringLiteral(".log"), QIODevice::Append);
        m_process->start(qEnvironmentVariable("ATALAYA_DESK_AGENT"),
                         {m_folder, m_url, QString::fromStdString(m_login), m_tickets,
                          drain ? QStringLiteral("--drain") : QString::number(m_next)});
    }
    /// Takes what it has said so far; false if it has ended by itself.
    bool listen()
    {
        while (m_process->canReadLine())
            take(m_process->readLine().trimmed().split(' '));
        return m_process->state() != QProcess::NotRunning;
    }
    void kill()
    {
        m_process->kill();
        m_process->waitForFinished(120'000);
        listen();
    }
    /// True when it ended well.
    bool finish()
    {
        const bool ended = m_process->waitForFinished(300'000);
        listen();
        return ended && m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
    }

    struct Note {
        std::string entry;
        std::string ticket;
        int number = 0;
    };
    const std::vector<Note>& notes() const { return m_notes; }
    int drafts() const { return m_drafts; }
    const std::string& login() const { return m_login; }
    QByteArray log() const
    {
        QFile file(m_folder + QStringLiteral(".log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().right(3000) : QByteArray();
    }

private:
    void take(const QList<QByteArray>& words)
    {
        if (words.size() == 3 && words[0] == "d") {
            m_next = std::max(m_next, words[1].toInt() + 1);
            ++m_drafts;
        } else if (words.size() == 4 && words[0] == "n") {
            m_notes.push_back({words[1].toStdString(), words[2].toStdString(), words[3].toInt()});
        }
    }

    std::string m_login;
    QString m_folder;
    QString m_url;
    QString m_tickets;
    std::unique_ptr<QProcess> m_process;
    std::vector<Note> m_notes;
    int m_drafts = 0;
    int m_next = 1;
};

/// The crash matrix: the broker's program and the workstations' core are killed at random moments while
/// everybody writes. ATALAYA_KILLS says how often.
class ProgramsKillTest : public QObject {
    Q_OBJECT

    static constexpr int kTickets = 9;
    static constexpr int kMostLines = 120;

    std::filesystem::path m_folder;
    std::uint16_t m_port = 0;
    std::vector<std::unique_ptr<AgentProgram>> m_agents;
    QProcess m_broker;

    QString at(const std::string& name) const { return QString::fromStdString((m_folder / name).string()); }

    /// A company in the folder, with tickets that each agent writes to: three each.
    void fill()
    {
        broker::test::World world({}, m_folder / "broker.db");
        const std::vector<std::string> logins = {"ana", "lea", "adam"};
        std::map<std::string, std::string> tickets;
        for (int i = 0; i < kTickets; ++i) {
            const auto made =
                world.whatsApp("start-" + std::to_string(i), "+3460000" + std::to_string(1000 + i),
                               "Where is bag " + std::to_string(i) + "?");
            tickets[logins[static_cast<std::size_t>(i) % logins.size()]] +=
                broker::test::field(made.body, "ticket") + "\n";
        }
        m_port = freePort();
        std::ofstream(m_folder / "broker.toml") << "[server]\nport = " << m_port << "\ntls = \"off\"\n";
        const QString url = QStringLiteral("http://127.0.0.1:%1").arg(m_port);
        for (const std::string& login : logins) {
            const std::string file = "tickets-" + login;
            std::ofstream(m_folder / file) << tickets[login];
            m_agents.push_back(std::make_unique<AgentProgram>(login, at("desk-" + login), url, at(file)));
        }
    }

    bool startBroker()
    {
        m_broker.setStandardErrorFile(at("broker.log"), QIODevice::Append);
        m_broker.start(qEnvironmentVariable("ATALAYA_BROKER"), {QStringLiteral("--data"), at("")});
        QByteArray said;
        while (!said.contains("http://"))
            if (!m_broker.waitForReadyRead(120'000))
                return false;
            else
                said += m_broker.readAllStandardOutput();
        return true;
    }
    void killBroker()
    {
        m_broker.kill();
        m_broker.waitForFinished(120'000);
    }

    std::size_t linesSaid()
    {
        std::size_t lines = 0;
        for (const auto& agent : m_agents) {
            agent->listen();
            lines += agent->notes().size() + std::size_t(agent->drafts());
        }
        return lines;
    }
    /// Lets everybody write until so many more things were promised.
    bool live(std::size_t lines)
    {
        const std::size_t until = linesSaid() + lines;
        return QTest::qWaitFor([&] { return linesSaid() >= until; }, 120'000);
    }

    /// Everything that was promised is there once and in order.
    QString wrong()
    {
        const auto stores = storage::openBroker({.path = m_folder / "broker.db"});
        if (!stores || !stores->connection->checkIntegrity())
            return QStringLiteral("the database is broken");
        for (const auto& agent : m_agents)
            if (const QString lost = wrongOf(*stores, *agent); !lost.isEmpty())
                return QString::fromStdString(agent->login()) + QStringLiteral(": ") + lost;
        return {};
    }
    /// All of them, oldest first.
    static Result<std::vector<domain::Entry>> notesOf(const storage::BrokerStores& stores,
                                                      domain::TicketId ticket)
    {
        std::vector<domain::Entry> all;
        storage::EntryRange range;
        for (;;) {
            ATALAYA_TRY(page, stores.entries->listForTicket(ticket, range));
            if (page.empty())
                break;
            range.before = page.front().id;
            all.insert(all.begin(), page.begin(), page.end());
        }
        std::erase_if(all, [](const domain::Entry& one) { return one.kind != domain::EntryKind::Note; });
        return all;
    }
    static QString wrongOf(const storage::BrokerStores& stores, const AgentProgram& agent)
    {
        std::map<std::string, std::vector<domain::Entry>> byTicket;
        for (const AgentProgram::Note& note : agent.notes()) {
            const auto ticket = domain::TicketId::parse(note.ticket);
            if (!byTicket.contains(note.ticket)) {
                const auto entries = notesOf(stores, *ticket);
                if (!entries)
                    return QString::fromStdString(entries.error().str());
                byTicket[note.ticket] = *entries;
            }
            const auto& there = byTicket[note.ticket];
            const auto same = [&note](const domain::Entry& one) { return one.id.str() == note.entry; };
            if (std::ranges::count_if(there, same) != 1)
                return QStringLiteral("note %1 was promised and is not there").arg(note.number);
        }
        for (const auto& [ticket, entries] : byTicket) {
            int last = 0;
            for (const domain::Entry& one : entries) {
                const int number = QByteArray::fromStdString(one.text).split(' ').last().toInt();
                if (number == last)
                    return QStringLiteral("note %1 is there twice").arg(number);
                if (number < last)
                    return QStringLiteral("note %1 came after note %2").arg(number).arg(last);
                last = number;
            }
        }
        return {};
    }

private slots:
    void killedAtAnyMoment_loseNothingAndDoubleNothing()
    {
        const QTemporaryDir folder;
        m_folder = folder.path().toStdString();
        fill();
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("ATALAYA_KILLS", &given);
        const int kills = given ? asked : 8;
        SeededRandom dice(2027);
        QVERIFY(startBroker());
        for (const auto& agent : m_agents)
            agent->start();
        for (int round = 0; round < kills; ++round) {
            QVERIFY2(live(1 + dice.below(kMostLines)), m_agents[0]->log());
            if (dice.below(2) == 0) {
                killBroker();
                QVERIFY2(live(1 + dice.below(kMostLines)), "they write on without a broker");
                QVERIFY(startBroker());
            } else {
                AgentProgram& agent = *m_agents[dice.below(m_agents.size())];
                agent.kill();
                agent.start();
            }
        }
        for (const auto& agent : m_agents) {
            agent->kill();
            agent->start(true);
        }
        for (const auto& agent : m_agents)
            QVERIFY2(agent->finish(), agent->log());
        killBroker();
        const QString lost = wrong();
        QVERIFY2(lost.isEmpty(), qPrintable(lost));
        std::size_t promised = 0;
        for (const auto& agent : m_agents)
            promised += agent->notes().size();
        qInfo("%d kills, %zu notes promised", kills, promised);
        QVERIFY(promised > std::size_t(kills));
    }
};

ATALAYA_TEST(ProgramsKillTest)

} // namespace atalaya::test

#include "programs_kill_test.moc"
