#pragma once

#include "core/channels/email/email_channel.h"
#include "core/channels/email/imap_session.h"

#include <string>

namespace atalaya::channels::email {

/// Sends one message and says what became of it. Has no thread of its own.
class EmailSender {
public:
    EmailSender(const EmailAccountConfig& config, const EmailChannelHost& host, net::SmtpSender& smtp);

    /// Reports starting, sends, reports finished. Empty if starting was refused: nothing left.
    std::optional<net::SmtpOutcome> send(const OutgoingMail& mail);

    /// Makes sure that the Sent folder holds the message once, whoever put it there. Errors: those of IMAP;
    /// NotFound if there is no Sent folder.
    Result<void> saveCopy(net::MailStream& stream, const OutgoingMail& mail);

    /// The Sent folder, in wire form, if it holds the message; empty if not. Errors: as saveCopy.
    Result<std::string> lookFor(net::MailStream& stream, const OutgoingMail& mail);

private:
    Result<bool> isIn(ImapSession& session, const std::string& folder, const OutgoingMail& mail);
    Result<std::string> sentFolder(ImapSession& session);

    const EmailAccountConfig& m_config;
    const EmailChannelHost& m_host;
    net::SmtpSender& m_smtp;
    std::string m_sentFolder; ///< once found, wire form
};

} // namespace atalaya::channels::email
