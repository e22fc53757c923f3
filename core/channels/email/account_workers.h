#pragma once

#include "core/base/queue.h"
#include "core/channels/email/channel_health.h"
#include "core/channels/email/email_channel.h"
#include "core/channels/email/email_sender.h"
#include "core/channels/email/mailbox_poller.h"

#include <vector>

namespace atalaya::channels::email {

/// Receives for one account until it is stopped. run() is the thread's whole work.
class ReceiveWorker {
public:
    ReceiveWorker(const EmailAccountConfig& config, const EmailChannelHost& host, net::MailStream& stream);
    void run();
    void stop() noexcept; ///< from another thread

private:
    Result<void> oneConnection();
    Result<void> awaitMail(ImapSession& session);
    void pause(std::chrono::milliseconds time);

    const EmailAccountConfig& m_config;
    const EmailChannelHost& m_host;
    net::MailStream& m_stream;
    MailboxPoller m_poller;
    HealthTracker m_health;
    BoundedQueue<bool> m_stop{1}; ///< closed: it is time to go. A pause waits on it.
};

/// Sends for one account until it is stopped: one message after the other, then its copy. What nobody knows
/// to have been sent is looked for where the copies are.
class SendWorker {
public:
    SendWorker(const EmailAccountConfig& config, const EmailChannelHost& host, net::MailStream& copies);
    Result<void> submit(OutgoingMail mail); ///< from another thread. Errors: Busy, ShuttingDown
    void run();
    void stop() noexcept; ///< from another thread

private:
    /// An errand to the Sent folder: to put a copy there, or to look for the message.
    struct PendingCopy {
        OutgoingMail mail;
        int attempts = 0;
        Instant due{};
    };
    void handle(OutgoingMail mail);
    void noteHealth(const net::SmtpOutcome& outcome);
    void visitSentFolder(OutgoingMail mail);
    void tryCopy(PendingCopy copy);
    void giveUp(const PendingCopy& copy, const Error& error);
    void keep(PendingCopy copy, const Error& otherwise);
    void tryDueCopies();
    std::chrono::milliseconds untilNextCopy() const;

    const EmailAccountConfig& m_config;
    const EmailChannelHost& m_host;
    net::MailStream& m_copies;
    net::SmtpSender m_smtp;
    EmailSender m_sender;
    HealthTracker m_health;
    BoundedQueue<OutgoingMail> m_queue;
    std::vector<PendingCopy> m_pending;
};

} // namespace atalaya::channels::email
