#pragma once

#include "core/base/clock.h"
#include "core/channels/email/email_types.h"

#include <chrono>
#include <memory>

namespace atalaya::channels::email {

/// One e-mail account as the administrator set it up; passwords come from the secret store by the caller.
struct EmailAccountConfig {
    domain::ChannelAccountId account;
    net::MailServer imap; ///< host empty: this account only sends
    net::SmtpServer smtp; ///< host empty: this account only receives
    std::string fromAddress;
    std::string fromName;
    std::string inboxFolder = "INBOX"; ///< UTF-8
    std::string sentFolder; ///< UTF-8; empty: the one with \Sent (RFC 6154), or by its usual names
    std::chrono::seconds pollInterval{60}; ///< where the server has no IDLE
    bool markSeen = false; ///< sets \Seen, after the message was accepted
    bool saveSentCopy = true; ///< off for providers that do it themselves
};

/// What the broker gives to the channel. All outlive it.
struct EmailChannelHost {
    InboundSink& inbound;
    MailboxMemory& memory;
    OutboundReports& reports;
    HealthListener& health;
    const Clock& clock;
};

/// The e-mail connector: for each account one thread that receives and one that sends.
class EmailChannel {
public:
    EmailChannel(std::vector<EmailAccountConfig> accounts, EmailChannelHost host);
    ~EmailChannel(); ///< stops
    EmailChannel(const EmailChannel&) = delete;
    EmailChannel& operator=(const EmailChannel&) = delete;

    /// Checks every account, then starts the threads. Once. Errors: InvalidArgument, AlreadyExists (account
    /// twice).
    Result<void> start();

    /// Ends waits at once, lets a send that is under way learn its outcome, joins the threads. Mail that was
    /// submitted and not begun is not reported: it is still the broker's.
    void stop();

    /// Queues one message for its account's send thread; from any thread, between start() and the end of the
    /// channel. Errors: NotFound (no such account, or it cannot send), Busy (queue full, try later),
    /// ShuttingDown.
    Result<void> submit(OutgoingMail mail);

private:
    struct Worker;
    std::vector<EmailAccountConfig> m_accounts;
    EmailChannelHost m_host;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace atalaya::channels::email
