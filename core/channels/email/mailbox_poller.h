#pragma once

#include "core/channels/email/email_channel.h"
#include "core/channels/email/imap_session.h"

#include <map>
#include <set>
#include <span>

namespace atalaya::channels::email {

/// Takes one mailbox in, message by message, each exactly once as far as the sink is idempotent. Has no
/// thread of its own.
class MailboxPoller {
public:
    MailboxPoller(const EmailAccountConfig& config, const EmailChannelHost& host);

    /// What one visit to the mailbox did.
    struct Visit {
        int accepted = 0;
        std::optional<Error> sinkError; ///< the sink took no more: visit again after a pause
    };

    /// Opens the mailbox on a fresh connection and finds the place to go on from.
    Result<void> open(ImapSession& session);
    /// Offers everything new to the sink, in UID order. An error means that the connection is to be made
    /// anew.
    Result<Visit> visit(ImapSession& session);
    const MailboxPosition& position() const { return m_position; }

private:
    enum class Fetched { Bytes, Gone, Owed };
    Result<void> visitBatch(ImapSession& session, std::span<const std::uint32_t> uids, Visit& visit);
    Result<void> visitOwed(ImapSession& session, Visit& visit);
    Result<std::optional<ImapMailInfo>> infoOf(ImapSession& session, std::uint32_t uid, bool& owed);
    Result<Fetched> fetch(ImapSession& session, const ImapMailInfo& info, FetchedMail& mail);
    Result<void> offer(ImapSession& session, const ImapMailInfo& info, Visit& visit);
    MailboxPosition after(std::uint32_t uid, bool owed) const;

    const EmailAccountConfig& m_config;
    const EmailChannelHost& m_host;
    MailboxPosition m_position;
    std::set<std::uint32_t> m_tooBig; ///< the server announced less than it sent: their header is enough
    std::map<std::uint32_t, int> m_breaks; ///< how often the connection broke over one message
    Instant m_owedDue{}; ///< when to ask again for what the server could not give
};

} // namespace atalaya::channels::email
