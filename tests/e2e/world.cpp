#include "tests/e2e/world.h"

#include "tests/support/loopback.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <fstream>

namespace atalaya::test {
namespace {

/// Adds one option for each of the values.
void repeat(QStringList& arguments, const QString& option, const std::vector<std::string>& values)
{
    for (const std::string& value : values)
        arguments << option << QString::fromStdString(value);
}

} // namespace

World::World(std::vector<std::string> addresses)
{
    std::vector<MailServers::User> users;
    for (std::string& address : addresses)
        users.push_back({std::move(address), kPassword});
    m_servers = MailServers::start(std::move(users));
    m_error = m_servers->error();
    m_data = m_folder.filePath("broker").toStdString();
    m_port = freePort();
    if (!m_error.empty())
        return;
    m_broker = std::make_unique<BrokerProgram>(
        std::vector<std::string>{ATALAYA_E2E_BROKER, "--config", m_data + "/broker.toml"}, m_port,
        m_folder.filePath("broker.log").toStdString());
    ctl({"init"}, {"--admin", "adam", "--password-stdin"});
    writeConfiguration();
}

World::~World() = default;

/// Changes the file that init wrote, as an administrator does: another port, and TLS also on loopback.
void World::writeConfiguration()
{
    QFile file(QString::fromStdString(m_data) + "/broker.toml");
    const bool read = file.open(QIODevice::ReadWrite);
    QString text = QString::fromUtf8(file.readAll());
    if (!read || !text.contains("port = 8443") || !text.contains("tls = \"auto\""))
        m_error += "broker.toml is not as it should be: " + text.toStdString();
    text.replace("port = 8443", "port = " + QString::number(m_port))
        .replace("tls = \"auto\"", "tls = \"on\"");
    file.resize(0);
    file.seek(0);
    file.write(text.toUtf8());
}

bool World::ctl(const QStringList& command, const QStringList& options)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(ATALAYA_E2E_CTL, command + QStringList{"--data", QString::fromStdString(m_data)} + options);
    program.write(QByteArray::fromStdString(kPassword + "\n"));
    program.closeWriteChannel();
    const bool ok = program.waitForFinished(kPatienceMs) && program.exitCode() == 0;
    if (!ok && m_error.empty())
        m_error = (command.join(' ') + ": " + QString::fromUtf8(program.readAll()) + program.errorString())
                      .toStdString();
    return ok;
}

bool World::addSkill(const std::string& name)
{
    return ctl({"skill", "add", QString::fromStdString(name)});
}

bool World::addQueue(const std::string& name, const std::vector<std::string>& skills)
{
    QStringList options;
    repeat(options, "--skill", skills);
    return ctl({"queue", "add", QString::fromStdString(name)}, options);
}

bool World::addWorker(const Worker& worker)
{
    const QString login = QString::fromStdString(worker.login);
    QStringList options{"--name", login, "--role", "agent", "--password-stdin"};
    repeat(options, "--queue", worker.queues);
    repeat(options, "--skill", worker.skills);
    return ctl({"user", "add", login}, options);
}

bool World::addMailbox(const Mailbox& mailbox)
{
    QStringList options{"--queue",
                        QString::fromStdString(mailbox.queue),
                        "--imap",
                        "localhost:" + QString::number(m_servers->imapPort()),
                        "--imap-security",
                        "starttls",
                        "--ca",
                        QString::fromStdString(m_servers->caFile()),
                        "--password-stdin"};
    if (mailbox.smtpPort != 0)
        options << "--smtp"
                << "127.0.0.1:" + QString::number(mailbox.smtpPort) << "--smtp-security"
                << "none";
    else
        options << "--smtp"
                << "localhost:" + QString::number(m_servers->smtpPort()) << "--smtp-security"
                << "starttls";
    return ctl({"channel", "add", "email", QString::fromStdString(mailbox.address)}, options);
}

std::unique_ptr<AgentDesk> World::desk(const std::string& login)
{
    return openDesk({m_folder.filePath("desk-").toStdString() + login, url(), login, kPassword, ++m_desks},
                    m_error);
}

QJsonArray World::report(const std::string& user, const std::string& folder)
{
    QProcess python;
    python.start("python3",
                 {ATALAYA_E2E_SOURCE "/tests/e2e/mailbox_report.py", "--port",
                  QString::number(m_servers->imapPort()), "--ca", QString::fromStdString(m_servers->caFile()),
                  "--user", QString::fromStdString(user), "--password", QString::fromStdString(kPassword),
                  "--folder", QString::fromStdString(folder)});
    python.waitForFinished(kPatienceMs);
    const QByteArray errors = python.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object()["messages"].toArray();
}

std::thread World::deliverAll(const std::string& recipient, std::vector<std::string> messages)
{
    m_undelivered = int(messages.size());
    return std::thread([this, recipient, messages = std::move(messages)] {
        for (const std::string& message : messages)
            m_undelivered -= m_servers->deliver(recipient, message) ? 1 : 0;
    });
}

std::string World::logs() const
{
    return m_servers->logTail() + "\n--- broker\n" + (m_broker ? m_broker->logTail() : "");
}

} // namespace atalaya::test
