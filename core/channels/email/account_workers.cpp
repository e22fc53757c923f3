#include "core/channels/email/account_workers.h"

#include <algorithm>

namespace atalaya::channels::email {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kSendQueue = 256;
constexpr std::size_t kCopiesKept = 1000;
constexpr std::chrono::seconds kCopyPauses[] = {std::chrono::seconds(1), std::chrono::seconds(10),
                                                std::chrono::seconds(60), std::chrono::seconds(600)};
constexpr milliseconds kNoCopyDue{3'600'000};

} // namespace

ReceiveWorker::ReceiveWorker(const EmailAccountConfig& config, const EmailChannelHost& host,
                             net::MailStream& stream)
    : m_config(config)
    , m_host(host)
    , m_stream(stream)
    , m_poller(config, host)
    , m_health(config.account, ChannelHalf::Receiving, host.health, host.clock)
{
}

void ReceiveWorker::run()
{
    while (!m_stop.closed()) {
        const auto ended = oneConnection();
        m_stream.close();
        if (!ended && !m_stop.closed())
            pause(m_health.failed(ended.error()));
    }
    m_health.stopped();
}

void ReceiveWorker::stop() noexcept
{
    m_stop.close();
    m_stream.interrupt();
}

void ReceiveWorker::pause(milliseconds time)
{
    static_cast<void>(m_stop.take(1, time));
}

Result<void> ReceiveWorker::oneConnection()
{
    ATALAYA_CHECK(m_stream.connect());
    ImapSession session(m_stream, m_host.clock);
    ATALAYA_CHECK(m_poller.open(session));
    while (!m_stop.closed()) {
        ATALAYA_TRY(visit, m_poller.visit(session));
        if (visit.sinkError) {
            pause(m_health.heldBack(*visit.sinkError));
            continue;
        }
        m_health.succeeded();
        ATALAYA_CHECK(awaitMail(session));
    }
    return {};
}

Result<void> ReceiveWorker::awaitMail(ImapSession& session)
{
    if (session.can("IDLE")) {
        ATALAYA_CHECK(session.idle());
        return {};
    }
    pause(m_config.pollInterval);
    if (!m_stop.closed())
        ATALAYA_CHECK(session.noop());
    return {};
}

SendWorker::SendWorker(const EmailAccountConfig& config, const EmailChannelHost& host,
                       net::MailStream& copies)
    : m_config(config)
    , m_host(host)
    , m_copies(copies)
    , m_sender(config, host, m_smtp)
    , m_health(config.account, ChannelHalf::Sending, host.health, host.clock)
    , m_queue(kSendQueue)
{
}

Result<void> SendWorker::submit(OutgoingMail mail)
{
    if (m_queue.push(mail))
        return {};
    if (m_queue.closed())
        return Error{ErrorCode::ShuttingDown, "the channel has been stopped"};
    return Error{ErrorCode::Busy, "the account's send queue is full"};
}

void SendWorker::run()
{
    while (!m_queue.closed()) {
        auto next = m_queue.take(1, untilNextCopy());
        if (m_queue.closed())
            break; // what was taken and not begun is still the broker's
        for (OutgoingMail& mail : next)
            handle(std::move(mail));
        tryDueCopies();
    }
    for (const PendingCopy& copy : m_pending)
        giveUp(copy, Error{ErrorCode::ShuttingDown, "stopped before the copy was stored"});
    m_health.stopped();
}

void SendWorker::stop() noexcept
{
    m_queue.close();
    m_copies.interrupt();
    m_smtp.interrupt();
}

void SendWorker::handle(OutgoingMail mail)
{
    if (!mail.copyOnly && !mail.lookUpOnly) {
        const auto outcome = m_sender.send(mail);
        if (!outcome)
            return;
        noteHealth(*outcome);
        mail.lookUpOnly = outcome->kind == net::SmtpOutcome::Kind::Unknown;
        if (!outcome->sent() && !mail.lookUpOnly)
            return;
    }
    if (m_config.imap.host.empty() || (!m_config.saveSentCopy && !mail.lookUpOnly))
        return;
    visitSentFolder(std::move(mail));
}

void SendWorker::visitSentFolder(OutgoingMail mail)
{
    PendingCopy copy{std::move(mail), 0, {}};
    if (m_pending.empty()) {
        tryCopy(std::move(copy));
        return;
    }
    // Earlier copies wait for the server to come back: this one waits with them, and sending goes on.
    copy.due = std::ranges::min_element(m_pending, {}, &PendingCopy::due)->due;
    keep(std::move(copy), Error{ErrorCode::Busy, "too many copies wait"});
}

/// A refusal of one message says nothing about the channel; a server that cannot be reached or signed in to
/// does.
void SendWorker::noteHealth(const net::SmtpOutcome& outcome)
{
    using Kind = net::SmtpOutcome::Kind;
    const bool aboutMessage = outcome.cause == ErrorCode::SmtpTemporary && outcome.replyCode != 0;
    if (outcome.kind == Kind::Sent || outcome.kind == Kind::RejectedPermanently || aboutMessage)
        m_health.succeeded();
    else if (outcome.cause != ErrorCode::Cancelled)
        static_cast<void>(m_health.failed(Error{outcome.cause, outcome.text}));
}

void SendWorker::tryCopy(PendingCopy copy)
{
    std::optional<Error> failure; // not there yet is one too: a server may file it a little later
    bool noFolder = false;
    if (copy.mail.lookUpOnly) {
        auto folder = m_sender.lookFor(m_copies, copy.mail);
        if (folder && !folder->empty())
            m_host.reports.foundInSent(copy.mail.entry, *folder);
        else
            failure = folder ? Error{ErrorCode::NotFound, "it is not in the Sent folder"} : folder.error();
        noFolder = !folder && folder.error().code == ErrorCode::NotFound;
    } else {
        const auto saved = m_sender.saveCopy(m_copies, copy.mail);
        if (saved)
            m_host.reports.sentCopy(copy.mail.entry, std::nullopt);
        else
            failure = saved.error();
        noFolder = !saved && saved.error().code == ErrorCode::NotFound;
    }
    m_copies.close();
    if (!failure)
        return;
    const auto attempt = std::size_t(copy.attempts++);
    if (attempt >= std::size(kCopyPauses) || noFolder)
        return giveUp(copy, *failure);
    copy.due = m_host.clock.now() + kCopyPauses[attempt];
    keep(std::move(copy), *failure);
}

/// Of a message that is looked for nobody is told: that it was not found says nothing.
void SendWorker::giveUp(const PendingCopy& copy, const Error& error)
{
    if (!copy.mail.lookUpOnly)
        m_host.reports.sentCopy(copy.mail.entry, error);
}

void SendWorker::keep(PendingCopy copy, const Error& otherwise)
{
    if (m_pending.size() < kCopiesKept)
        m_pending.push_back(std::move(copy));
    else
        giveUp(copy, otherwise);
}

/// One a turn, so that messages to send do not wait behind copies.
void SendWorker::tryDueCopies()
{
    const auto due = std::ranges::min_element(m_pending, {}, &PendingCopy::due);
    if (due == m_pending.end() || due->due > m_host.clock.now() || m_queue.closed())
        return;
    PendingCopy copy = std::move(*due);
    m_pending.erase(due);
    tryCopy(std::move(copy));
}

milliseconds SendWorker::untilNextCopy() const
{
    const auto due = std::ranges::min_element(m_pending, {}, &PendingCopy::due);
    if (due == m_pending.end())
        return kNoCopyDue;
    const auto left = std::chrono::ceil<milliseconds>(due->due - m_host.clock.now());
    return std::clamp(left, milliseconds(0), kNoCopyDue);
}

} // namespace atalaya::channels::email
