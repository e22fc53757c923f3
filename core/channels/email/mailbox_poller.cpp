#include "core/channels/email/mailbox_poller.h"

#include "core/base/limits.h"

#include <algorithm>

namespace atalaya::channels::email {
namespace {

constexpr std::size_t kBatch = 100;
/// A message over which the connection breaks this often in a row is put aside, so that it cannot hold up the
/// others.
constexpr int kBreaksAllowed = 3;
constexpr std::chrono::minutes kOwedPause{10};

} // namespace

MailboxPoller::MailboxPoller(const EmailAccountConfig& config, const EmailChannelHost& host)
    : m_config(config)
    , m_host(host)
{
}

Result<void> MailboxPoller::open(ImapSession& session)
{
    ATALAYA_CHECK(session.begin());
    ATALAYA_TRY(mailbox, session.select(encodeMailboxName(m_config.inboxFolder)));
    ATALAYA_TRY(stored, m_host.memory.load(m_config.account, m_config.inboxFolder));
    if (stored && stored->uidValidity == mailbox.uidValidity) {
        m_position = std::move(*stored);
        return {};
    }
    // Another UIDVALIDITY: the server counts anew and no UID means what it meant. Everything is offered
    // again; the sink knows by Message-ID and content what it already has.
    m_position = MailboxPosition{mailbox.uidValidity, 0, {}};
    m_tooBig.clear();
    m_breaks.clear();
    return {};
}

Result<MailboxPoller::Visit> MailboxPoller::visit(ImapSession& session)
{
    Visit visit;
    if (m_position.lastUid < 0xFFFFFFFFu) {
        ATALAYA_TRY(uids, session.uidsFrom(m_position.lastUid + 1));
        for (std::span<const std::uint32_t> rest(uids); !rest.empty() && !visit.sinkError;) {
            const auto batch = rest.first(std::min(kBatch, rest.size()));
            ATALAYA_CHECK(visitBatch(session, batch, visit));
            rest = rest.subspan(batch.size());
        }
    }
    if (!visit.sinkError && !m_position.owed.empty() && m_host.clock.now() >= m_owedDue)
        ATALAYA_CHECK(visitOwed(session, visit));
    return visit;
}

/// A refusal for one message; `owed` tells it from a message that is gone.
Result<std::optional<ImapMailInfo>> MailboxPoller::infoOf(ImapSession& session, std::uint32_t uid, bool& owed)
{
    owed = false;
    auto found = session.info(std::span(&uid, 1));
    if (!found && !session.usable())
        return found.error();
    owed = !found;
    if (!found || found->empty())
        return std::optional<ImapMailInfo>();
    return std::optional(found->front());
}

Result<void> MailboxPoller::visitBatch(ImapSession& session, std::span<const std::uint32_t> uids,
                                       Visit& visit)
{
    const auto known = session.info(uids);
    if (!known && !session.usable())
        return known.error();
    for (const std::uint32_t uid : uids) {
        std::optional<ImapMailInfo> info;
        bool owed = false;
        if (known) {
            const auto found = std::ranges::find(*known, uid, &ImapMailInfo::uid);
            if (found != known->end())
                info = *found;
        } else {
            // The server refused the batch: ask for each, to find out which one it cannot give.
            ATALAYA_TRY(one, infoOf(session, uid, owed));
            info = one;
        }
        if (!info) {
            m_position = after(uid, owed);
            continue;
        }
        ATALAYA_CHECK(offer(session, *info, visit));
        if (visit.sinkError)
            return {};
    }
    return {};
}

Result<void> MailboxPoller::visitOwed(ImapSession& session, Visit& visit)
{
    m_owedDue = m_host.clock.now() + kOwedPause;
    const std::vector<std::uint32_t> owed = m_position.owed;
    for (const std::uint32_t uid : owed) {
        bool still = false;
        ATALAYA_TRY(info, infoOf(session, uid, still));
        if (!info) {
            m_position = after(uid, still);
            continue;
        }
        ATALAYA_CHECK(offer(session, *info, visit));
        if (visit.sinkError) {
            m_owedDue = Instant{};
            return {};
        }
    }
    return {};
}

Result<MailboxPoller::Fetched> MailboxPoller::fetch(ImapSession& session, const ImapMailInfo& info,
                                                    FetchedMail& mail)
{
    const bool asideAlready = std::ranges::binary_search(m_position.owed, info.uid);
    if (!asideAlready && m_breaks[info.uid] >= kBreaksAllowed)
        return Fetched::Owed;
    mail.headerOnly = info.size > limits::kMailBytes || m_tooBig.contains(info.uid);
    auto bytes = session.body(info.uid, mail.headerOnly);
    if (!bytes) {
        if (session.usable())
            return Fetched::Owed;
        if (bytes.error().code == ErrorCode::TooLarge)
            m_tooBig.insert(info.uid);
        else if (bytes.error().code != ErrorCode::Cancelled)
            ++m_breaks[info.uid];
        return bytes.error();
    }
    m_breaks.erase(info.uid);
    if (!*bytes)
        return Fetched::Gone;
    mail.bytes = std::move(**bytes);
    return Fetched::Bytes;
}

Result<void> MailboxPoller::offer(ImapSession& session, const ImapMailInfo& info, Visit& visit)
{
    FetchedMail mail;
    ATALAYA_TRY(fetched, fetch(session, info, mail));
    if (fetched != Fetched::Bytes) {
        m_position = after(info.uid, fetched == Fetched::Owed);
        return {};
    }
    mail.account = m_config.account;
    mail.folder = m_config.inboxFolder;
    mail.uidValidity = m_position.uidValidity;
    mail.uid = info.uid;
    mail.fullSize = info.size;
    mail.internalDate = info.internalDate;
    mail.positionAfter = after(info.uid, false);
    MailboxPosition next = mail.positionAfter;
    if (const auto accepted = m_host.inbound.accept(std::move(mail)); !accepted) {
        visit.sinkError = accepted.error();
        return {};
    }
    // Only now: what is not durable here must look untouched there.
    m_position = std::move(next);
    ++visit.accepted;
    if (m_config.markSeen && !info.seen)
        if (const auto marked = session.markSeen(info.uid); !marked && !session.usable())
            return marked.error();
    return {};
}

MailboxPosition MailboxPoller::after(std::uint32_t uid, bool owed) const
{
    MailboxPosition next = m_position;
    next.lastUid = std::max(next.lastUid, uid);
    std::erase(next.owed, uid);
    if (owed) {
        next.owed.push_back(uid);
        std::ranges::sort(next.owed);
    }
    return next;
}

} // namespace atalaya::channels::email
