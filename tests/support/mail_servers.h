#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace atalaya::test {

/// A real Dovecot (IMAP, LMTP, SASL) and a real Postfix (submission with STARTTLS and sign-in, delivering to
/// that Dovecot), with private configuration in a temporary folder, on free loopback ports. Needs root, as
/// their masters do.
class MailServers {
public:
    struct User {
        std::string address;
        std::string password;
    };

    /// Users get INBOX, and Sent with \Sent. Waits until all ports answer; look at error() if it is false.
    static std::unique_ptr<MailServers> start(std::vector<User> users);
    ~MailServers();
    MailServers(const MailServers&) = delete;
    MailServers& operator=(const MailServers&) = delete;

    const std::string& error() const { return m_error; } ///< empty: all is well
    std::uint16_t imapPort() const { return m_imapPort; } ///< STARTTLS, sign-in only after it
    std::uint16_t imapsPort() const { return m_imapsPort; }
    std::uint16_t smtpPort() const { return m_smtpPort; } ///< submission: STARTTLS, sign-in required
    std::uint16_t lmtpPort() const { return m_lmtpPort; }
    std::string caFile() const; ///< PEM, good for "localhost" and 127.0.0.1

    /// Puts a message into a user's INBOX by LMTP, as a mail exchanger would. False if it was not taken.
    bool deliver(const std::string& recipient, const std::string& message) const;

    /// Puts a message into one of a user's folders, as a submission server that keeps a copy does.
    bool file(const std::string& user, const std::string& folder, const std::string& message) const;

    /// Ends the server at once (SIGKILL, all its processes), and starts it again with the same ports and
    /// mailboxes.
    void killDovecot();
    bool startDovecot();
    void killPostfix();
    bool startPostfix();

    /// The raw files of a mailbox ("INBOX", "Sent"), as they are on disk: no IMAP involved.
    std::vector<std::string> messages(const std::string& user, const std::string& folder) const;
    /// How many of them carry the \Seen flag.
    int seenCount(const std::string& user, const std::string& folder) const;
    /// Throws the mailbox's index away and gives it a new UIDVALIDITY. Dovecot must not have it open.
    void renewUidValidity(const std::string& user);
    std::string logTail() const;
    const std::string& folder() const { return m_folder; }

private:
    MailServers() = default;
    bool prepare(std::vector<User> users);
    bool makeCertificate();
    bool writeConfiguration(const std::vector<User>& users);
    bool makeQueue();
    std::string m_folder;
    std::string m_error;
    std::uint16_t m_imapPort = 0;
    std::uint16_t m_imapsPort = 0;
    std::uint16_t m_smtpPort = 0;
    std::uint16_t m_lmtpPort = 0;
    std::uint16_t m_authPort = 0;
    int m_dovecotPid = 0;
    int m_postfixPid = 0;
};

} // namespace atalaya::test
