#pragma once

#include "core/broker/intake.h"
#include "core/broker/mail_settings.h"
#include "core/broker/outgoing_desk.h"

namespace atalaya::broker {

/// How one half of a mailbox does, for the health page.
struct MailboxHealth {
    std::string state; ///< starting, working, retrying, signInNeeded, heldBack, stopped
    std::string detail;
    Instant since;
};

/// Joins the e-mail channel with the engine: what comes in is taken in, what goes out is sent and its outcome
/// kept.
class MailDoor final : public MailSender,
                       public channels::email::InboundSink,
                       public channels::email::MailboxMemory,
                       public channels::email::OutboundReports,
                       public channels::email::HealthListener {
public:
    MailDoor(Engine& engine, OutgoingDesk& outgoing, storage::BlobStore& blobs,
             security::SecretStore& secrets);
    ~MailDoor() override;

    /// Reads the settings of every mailbox and begins to receive and send; again after they have changed.
    /// Engine's thread.
    Result<void> reload(Turn& turn);
    /// Ends the channel; what is under way learns its outcome. Before the engine stops.
    void stop();

    /// By account and half ("receiving", "sending"). Engine's thread.
    const std::map<std::pair<domain::ChannelAccountId, std::string>, MailboxHealth>& health() const
    {
        return m_health;
    }

    void send(MailDraft draft) override;
    Result<void> accept(channels::email::FetchedMail mail) override;
    Result<std::optional<channels::email::MailboxPosition>> load(domain::ChannelAccountId account,
                                                                 std::string folder) override;
    Result<void> starting(domain::EntryId entry) override;
    void finished(domain::EntryId entry, net::SmtpOutcome outcome) override;
    void foundInSent(domain::EntryId entry, std::string folder) override;
    void sentCopy(domain::EntryId entry, std::optional<Error> error) override;
    void healthChanged(domain::ChannelAccountId account, channels::email::ChannelHalf half,
                       channels::email::ChannelHealth health) override;

private:
    void restart(std::vector<channels::email::EmailAccountConfig> accounts);
    void submit(const MailDraft& draft);

    Engine& m_engine;
    OutgoingDesk& m_outgoing;
    storage::BlobStore& m_blobs;
    security::SecretStore& m_secrets;
    std::map<std::pair<domain::ChannelAccountId, std::string>, MailboxHealth> m_health;
    Workers m_line; ///< one thread: the channel is started, used and ended there
    std::unique_ptr<channels::email::EmailChannel> m_channel;
    bool m_lineRuns = false;
};

} // namespace atalaya::broker
