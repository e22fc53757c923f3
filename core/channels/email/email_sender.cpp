#include "core/channels/email/email_sender.h"

namespace atalaya::channels::email {

EmailSender::EmailSender(const EmailAccountConfig& config, const EmailChannelHost& host,
                         net::SmtpSender& smtp)
    : m_config(config)
    , m_host(host)
    , m_smtp(smtp)
{
}

std::optional<net::SmtpOutcome> EmailSender::send(const OutgoingMail& mail)
{
    if (!m_host.reports.starting(mail.entry))
        return std::nullopt;
    net::SmtpOutcome outcome = m_smtp.send(m_config.smtp, mail.envelopeFrom, mail.recipients, mail.bytes);
    m_host.reports.finished(mail.entry, outcome);
    return outcome;
}

Result<std::string> EmailSender::sentFolder(ImapSession& session)
{
    if (!m_config.sentFolder.empty())
        return encodeMailboxName(m_config.sentFolder);
    if (m_sentFolder.empty()) {
        ATALAYA_TRY(folders, session.folders());
        m_sentFolder = sentFolderOf(folders);
    }
    if (m_sentFolder.empty())
        return Error{ErrorCode::NotFound, "the mailbox has no folder for sent mail"};
    return m_sentFolder;
}

Result<bool> EmailSender::isIn(ImapSession& session, const std::string& folder, const OutgoingMail& mail)
{
    if (const auto opened = session.select(folder); !opened) {
        m_sentFolder.clear(); // renamed or removed: look for it next time
        return opened.error();
    }
    if (mail.messageId.empty())
        return false;
    ATALAYA_TRY(found, session.uidsWithMessageId(mail.messageId));
    return !found.empty();
}

Result<std::string> EmailSender::lookFor(net::MailStream& stream, const OutgoingMail& mail)
{
    ATALAYA_CHECK(stream.connect());
    ImapSession session(stream, m_host.clock);
    ATALAYA_CHECK(session.begin());
    ATALAYA_TRY(folder, sentFolder(session));
    ATALAYA_TRY(present, isIn(session, folder, mail));
    session.logout();
    return present ? folder : std::string();
}

Result<void> EmailSender::saveCopy(net::MailStream& stream, const OutgoingMail& mail)
{
    ATALAYA_CHECK(stream.connect());
    ImapSession session(stream, m_host.clock);
    ATALAYA_CHECK(session.begin());
    ATALAYA_TRY(folder, sentFolder(session));
    // After a crash, or an answer that got lost, it may be there already; some providers put it there
    // themselves.
    ATALAYA_TRY(present, isIn(session, folder, mail));
    if (!present)
        ATALAYA_CHECK(session.append(folder, mail.bytes, m_host.clock.now()));
    session.logout();
    return {};
}

} // namespace atalaya::channels::email
