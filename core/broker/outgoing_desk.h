#pragma once

#include "core/broker/compose_entry.h"
#include "core/broker/engine.h"

#include <map>
#include <mutex>
#include <set>

namespace atalaya::broker {

/// What hands a mail to a submission server. Called from any thread; must not block.
class MailSender {
public:
    virtual ~MailSender() = default;
    /// Composes and submits; reports by OutgoingDesk::starting, finished and notSent, copied for a draft
    /// that only owes its copy, and found for one of unknown outcome that is in the Sent folder.
    virtual void send(MailDraft draft) = 0;
};

/// What became of an attempt.
struct SendOutcome {
    enum class Kind { Sent, Rejected, Temporary, Unknown };
    Kind kind = Kind::Temporary;
    std::string words; ///< the server's own; of a message it took, its name for it ("250 … queued as 4F2A")
};

/// Sends what waits in the store of outgoing messages, and keeps the truth about it. Engine's thread, but for
/// the reports.
class OutgoingDesk {
public:
    OutgoingDesk(Engine& engine, bool sandbox);

    /// At start: what was being sent when the program ended becomes Unknown, for a person to decide.
    static Result<void> recover(Turn& turn);

    /// Who sends mail, for which accounts, and which of those keep copies in their Sent folder. Engine's
    /// thread.
    void setSender(MailSender* sender, std::set<domain::ChannelAccountId> accounts,
                   std::set<domain::ChannelAccountId> copyKeepers = {});
    /// Asks the sender for the copies that are still owed of what was sent, and to look for what nobody knows
    /// to have been sent: after a start, and after the channel was started again. Engine's thread.
    Result<void> resumeCopies(Turn& turn);

    /// Any thread. Right before the first byte leaves: returns when "sending" is durable. An error stops the
    /// attempt.
    Result<void> starting(domain::EntryId entry);
    /// Any thread. Returns when the outcome is stored. After an error of the store that is tried again for as
    /// long as the program runs; the message becomes Unknown at the next start.
    Result<void> finished(domain::EntryId entry, const SendOutcome& outcome);
    /// Any thread. The attempt ended before anything could leave: again later, or never if it cannot be
    /// composed.
    Result<void> notSent(domain::EntryId entry, const Error& error, bool forever);
    /// Any thread. The Sent folder has the copy, or never will.
    void copied(domain::EntryId entry);
    /// Any thread. A message of unknown outcome is in the Sent folder. Only what was sent is put there, by
    /// the server or by us, so it was; unless an earlier attempt had been taken and may have left that copy.
    void found(domain::EntryId entry, const std::string& folder);

private:
    Result<void> run(Turn& turn);
    Result<void> deliverInSandbox(Turn& turn, const storage::OutgoingMessage& message);
    enum class Errand { Send, Copy, LookUp };
    Result<void> begin(Turn& turn, const storage::OutgoingMessage& message, Errand errand = Errand::Send);
    Result<void> resumeLookUps(Turn& turn);
    Result<void> oweCopy(Turn& turn, domain::EntryId entry);
    std::optional<Instant> next() const;
    Result<void> settle(Turn& turn, domain::EntryId entry, const SendOutcome& outcome);
    /// What became of an attempt, as far as the store could not be told; nothing: it did not begin.
    using Untold = std::map<domain::EntryId, std::optional<SendOutcome>>;
    void tellLater(domain::EntryId entry, std::optional<SendOutcome> outcome);
    std::optional<Instant> nextTelling() const;
    Result<void> tell(Turn& turn);

    Engine& m_engine;
    const bool m_sandbox;
    MailSender* m_sender = nullptr;
    std::set<domain::ChannelAccountId> m_accounts; ///< that can send
    std::set<domain::ChannelAccountId> m_copyKeepers;
    std::set<domain::EntryId> m_underWay;
    Instant m_holdUntil; ///< nothing that waits can be sent now: look again then
    mutable std::mutex m_untoldMutex;
    Untold m_untold;
    Instant m_tellAt;
};

} // namespace atalaya::broker
