#pragma once

#include "tests/e2e/agent_desk.h"
#include "tests/e2e/broker_program.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace atalaya::test {

/// Everybody's password.
inline const std::string kOfficePassword = "open sesame 7";

/// A company out of a file on a broker program of its own, without mail servers. What customers write comes
/// in by the broker's intake.
class Office {
public:
    /// `company` is a file of lines as resources/sample/README.md describes them; it has the administrator
    /// "admin".
    explicit Office(const QString& company);
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    const std::string& error() const { return m_error; } ///< empty: all is well
    BrokerProgram& broker() { return *m_broker; }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    /// A workstation without a window, signed in and up to date; null if that failed, with error().
    std::unique_ptr<AgentDesk> desk(const std::string& login);
    /// A customer writes in a chat, a message or a post: as openapi.json describes /intake/messages.
    bool customerWrites(const QJsonObject& message);
    /// A mail as it comes over the line, into the mailbox with this id.
    bool mailArrives(const std::string& mailbox, const QByteArray& mail);
    std::string logs() const { return m_broker ? m_broker->logTail() : m_error; }

private:
    bool ctl(const QStringList& arguments);
    void setPort();
    bool signInForIntake();
    bool takeIn(const std::string& path, const std::string& type, const QByteArray& body);
    Result<std::string> post(const std::string& path, const std::string& type, const QByteArray& body);

    QTemporaryDir m_folder;
    std::string m_error;
    std::string m_token;
    std::uint16_t m_port = 0;
    std::unique_ptr<BrokerProgram> m_broker;
    std::uint64_t m_desks = 0;
};

} // namespace atalaya::test
