#pragma once

#include "tests/e2e/agent_desk.h"
#include "tests/e2e/broker_program.h"
#include "tests/support/mail_servers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <thread>

namespace atalaya::test {

inline const std::string kPassword = "open sesame 7";

/// Somebody who works tickets.
struct Worker {
    std::string login;
    std::vector<std::string> queues{};
    std::vector<std::string> skills{}; ///< "Spanish:4"
};

/// A mailbox of the company, and the queue that its mail goes to.
struct Mailbox {
    std::string address;
    std::string queue;
    std::uint16_t smtpPort = 0; ///< 0: the real server; else a plain one on loopback
};

/// Everything that a company needs, on loopback: real mail servers, a broker program whose data folder was
/// set up with atalayactl, and as many workstations as there are agents.
class World {
public:
    /// All addresses get mailboxes on the mail servers. The broker begins with the queues General and Triage,
    /// and with an administrator "adam"; everybody's password is kPassword.
    explicit World(std::vector<std::string> addresses);
    ~World();

    const std::string& error() const { return m_error; } ///< empty: all is well
    bool addQueue(const std::string& name, const std::vector<std::string>& skills = {});
    bool addSkill(const std::string& name);
    bool addWorker(const Worker& worker);
    bool addMailbox(const Mailbox& mailbox);

    MailServers& servers() { return *m_servers; }
    BrokerProgram& broker() { return *m_broker; }
    std::string url() const { return "https://127.0.0.1:" + std::to_string(m_port); }
    /// A workstation with that agent signed in and up to date; null if that failed, with error().
    std::unique_ptr<AgentDesk> desk(const std::string& login);

    /// What Python sees in a mailbox: see mailbox_report.py.
    QJsonArray report(const std::string& user, const std::string& folder = "INBOX");
    /// Delivers messages to a mailbox, one after another, on a thread of its own.
    std::thread deliverAll(const std::string& recipient, std::vector<std::string> messages);
    int undelivered() const { return m_undelivered; }

    std::string logs() const;

private:
    bool ctl(const QStringList& command, const QStringList& options = {});
    void writeConfiguration();
    QTemporaryDir m_folder;
    std::string m_data;
    std::string m_error;
    std::uint16_t m_port = 0;
    std::unique_ptr<MailServers> m_servers;
    std::unique_ptr<BrokerProgram> m_broker;
    std::atomic<int> m_undelivered{0};
    std::uint64_t m_desks = 0;
};

} // namespace atalaya::test
