#include "core/broker/mail_door.h"

#include "core/base/log.h"

#include <spdlog/spdlog.h>

namespace atalaya::broker {
namespace {

using channels::email::ChannelHalf;

storage::MailboxState stateOf(const channels::email::FetchedMail& mail)
{
    storage::MailboxState state;
    state.account = mail.account;
    state.folder = mail.folder;
    state.uidValidity = mail.positionAfter.uidValidity;
    state.lastUid = mail.positionAfter.lastUid;
    state.pending = mail.positionAfter.owed;
    return state;
}

SendOutcome outcomeOf(const net::SmtpOutcome& outcome)
{
    SendOutcome out;
    switch (outcome.kind) {
    case net::SmtpOutcome::Kind::Sent:
        out.kind = SendOutcome::Kind::Sent;
        break;
    case net::SmtpOutcome::Kind::RejectedPermanently:
        out.kind = SendOutcome::Kind::Rejected;
        break;
    case net::SmtpOutcome::Kind::Unknown:
        out.kind = SendOutcome::Kind::Unknown;
        break;
    case net::SmtpOutcome::Kind::TemporaryFailure:
        out.kind = SendOutcome::Kind::Temporary;
        break;
    }
    out.words = outcome.replyCode > 0 ? std::to_string(outcome.replyCode) + " " + outcome.text : outcome.text;
    return out;
}

} // namespace

MailDoor::MailDoor(Engine& engine, OutgoingDesk& outgoing, storage::BlobStore& blobs,
                   security::SecretStore& secrets)
    : m_engine(engine)
    , m_outgoing(outgoing)
    , m_blobs(blobs)
    , m_secrets(secrets)
{
}

MailDoor::~MailDoor()
{
    stop();
}

Result<void> MailDoor::reload(Turn& turn)
{
    std::vector<channels::email::EmailAccountConfig> configs;
    std::set<domain::ChannelAccountId> senders;
    std::set<domain::ChannelAccountId> copyKeepers;
    for (const auto& [id, account] : turn.directory.accounts()) {
        if (!account.enabled || account.kind != domain::ChannelKind::Email)
            continue;
        ATALAYA_TRY(settings, loadMailSettings(*turn.stores.settings, id));
        if (!settings)
            continue;
        auto config = channelConfig(account, *settings, m_secrets);
        if (!config) {
            m_health[{id, "receiving"}] = {"signInNeeded", config.error().detail, turn.now};
            continue;
        }
        if (!config->smtp.server.host.empty())
            senders.insert(id);
        if (config->saveSentCopy && !config->imap.host.empty())
            copyKeepers.insert(id);
        configs.push_back(*std::move(config));
    }
    if (!std::exchange(m_lineRuns, true))
        m_line.start(1);
    m_outgoing.setSender(this, std::move(senders), std::move(copyKeepers));
    turn.journal.afterCommit([this, configs = std::move(configs)]() mutable {
        if (!m_line.run([this, configs = std::move(configs)]() mutable { restart(std::move(configs)); }))
            log::channels().error("the mailboxes could not be started again: too much is waiting");
    });
    return m_outgoing.resumeCopies(turn); // after the new channel is there
}

void MailDoor::restart(std::vector<channels::email::EmailAccountConfig> accounts)
{
    m_channel.reset();
    if (accounts.empty())
        return;
    const std::size_t count = accounts.size();
    m_channel = std::make_unique<channels::email::EmailChannel>(
        std::move(accounts), channels::email::EmailChannelHost{*this, *this, *this, *this, m_engine.clock()});
    if (auto started = m_channel->start(); !started) {
        log::channels().error("the e-mail channel did not start: {}", started.error().str());
        m_channel.reset();
        return;
    }
    log::channels().info("receiving and sending for {} mailboxes", count);
}

void MailDoor::stop()
{
    if (!std::exchange(m_lineRuns, false))
        return;
    // On its own line, after what was given to it.
    if (!m_line.run([this] { m_channel.reset(); }))
        log::channels().warn("stopping while much is waiting");
    m_line.stop();
    m_channel.reset();
}

// ---- out ----

void MailDoor::send(MailDraft draft)
{
    if (!m_line.run([this, draft = std::move(draft)] { submit(draft); }))
        log::channels().warn(
            "the mail line is full"); // the message stays queued and under way until the next start
}

void MailDoor::submit(const MailDraft& draft)
{
    const auto report = [&](const Error& error, bool forever) {
        if (draft.lookUpOnly)
            return; // again at the next start
        if (draft.copyOnly)
            return sentCopy(draft.entry.id, error);
        if (auto told = m_outgoing.notSent(draft.entry.id, error, forever); !told)
            log::channels().warn("an outcome could not be stored: {}", told.error().str());
    };
    auto bytes = draft.lookUpOnly ? Result<std::string>("") : composeEntry(draft, m_blobs);
    if (!bytes)
        return report(bytes.error(), true);
    if (!m_channel)
        return report(Error{ErrorCode::ShuttingDown, ""}, false);
    channels::email::OutgoingMail mail;
    mail.entry = draft.entry.id;
    mail.account = draft.account.id;
    mail.envelopeFrom = draft.account.address;
    mail.recipients = draft.recipients;
    mail.bytes = *std::move(bytes);
    mail.messageId = draft.entry.messageId;
    mail.copyOnly = draft.copyOnly;
    mail.lookUpOnly = draft.lookUpOnly;
    if (auto queued = m_channel->submit(std::move(mail)); !queued)
        report(queued.error(), false);
}

Result<void> MailDoor::starting(domain::EntryId entry)
{
    return m_outgoing.starting(entry);
}

void MailDoor::finished(domain::EntryId entry, net::SmtpOutcome outcome)
{
    if (auto told = m_outgoing.finished(entry, outcomeOf(outcome)); !told)
        log::channels().error("the outcome of a send could not be stored, which is tried again: {}",
                              told.error().str());
}

void MailDoor::foundInSent(domain::EntryId entry, std::string folder)
{
    m_outgoing.found(entry, folder);
}

void MailDoor::sentCopy(domain::EntryId entry, std::optional<Error> error)
{
    if (error)
        log::channels().warn("a copy was not put into the Sent folder: {}", error->str());
    // Interrupted or no room: it stays owed, and is asked for again at the next start.
    if (!error || (error->code != ErrorCode::ShuttingDown && error->code != ErrorCode::Busy))
        m_outgoing.copied(entry);
}

// ---- in ----

Result<void> MailDoor::accept(channels::email::FetchedMail mail)
{
    RawMail raw;
    raw.account = mail.account;
    raw.headerOnly = mail.headerOnly;
    raw.receivedAt = mail.internalDate;
    raw.position = stateOf(mail);
    raw.bytes = std::move(mail.bytes);
    ATALAYA_TRY(prepared, prepareMail(m_blobs, std::move(raw)));
    return m_engine.runAndWait(
        [shared = std::make_shared<PreparedMail>(std::move(prepared))](Turn& turn) -> Result<void> {
            if (shared->position)
                shared->position->updatedAt = turn.now;
            ATALAYA_CHECK(takeInMail(turn, *shared));
            return {};
        });
}

Result<std::optional<channels::email::MailboxPosition>> MailDoor::load(domain::ChannelAccountId account,
                                                                       std::string folder)
{
    std::optional<channels::email::MailboxPosition> position;
    ATALAYA_CHECK(m_engine.runAndWait([&](Turn& turn) -> Result<void> {
        ATALAYA_TRY(state, turn.stores.mailboxes->find(account, folder));
        if (state)
            position = channels::email::MailboxPosition{state->uidValidity, state->lastUid, state->pending};
        return {};
    }));
    return position;
}

void MailDoor::healthChanged(domain::ChannelAccountId account, ChannelHalf half,
                             channels::email::ChannelHealth health)
{
    MailboxHealth known{std::string(channels::email::channelStateName(health.state)),
                        health.lastError ? health.lastError->str() : std::string(), health.since};
    const std::string name = half == ChannelHalf::Receiving ? "receiving" : "sending";
    m_engine.postOrRefuse({[this, account, name, known = std::move(known)](Turn&) -> Result<void> {
                               m_health[{account, name}] = known;
                               return {};
                           },
                           [](const Error&) {}}); // the next change tells again
}

} // namespace atalaya::broker
