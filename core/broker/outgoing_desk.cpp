#include "core/broker/outgoing_desk.h"

#include "core/base/limits.h"
#include "core/broker/send_later.h"
#include "core/broker/tickets.h"

#include <algorithm>
#include <array>

namespace atalaya::broker {
namespace {

using domain::AttemptOutcome;
using domain::Delivery;
using storage::OutgoingState;

constexpr int kAtOnce = 200;
/// Settings that begin so name the entries whose copy is not known to be in the Sent folder.
const std::string kCopyOwed = "sentCopy:";
/// What is older was looked for often enough.
constexpr Duration kLookedFor = std::chrono::hours(24 * 3);
constexpr Duration kHold = std::chrono::seconds(2);
/// Waits after the first, second … temporary failure; after the last one the message has failed.
constexpr std::array<std::chrono::minutes, 9> kWaits = {
    std::chrono::minutes(1),   std::chrono::minutes(5),   std::chrono::minutes(15),
    std::chrono::minutes(60),  std::chrono::minutes(120), std::chrono::minutes(240),
    std::chrono::minutes(480), std::chrono::minutes(960), std::chrono::minutes(1440)};

/// The attempt begins: in the store before a byte leaves.
Result<void> startAttempt(Turn& turn, domain::EntryId id)
{
    ATALAYA_TRY(number, turn.stores.outgoing->markSending(id, turn.now));
    ATALAYA_CHECK(turn.stores.attempts->begin(id, number, turn.now));
    ATALAYA_TRY(entry, turn.stores.entries->get(id));
    ATALAYA_CHECK(turn.stores.entries->setSending(id, entry.at, std::nullopt, number));
    return setDelivery(turn, id, Delivery::Sending, "");
}

Result<void> endAttempt(Turn& turn, domain::EntryId entry, AttemptOutcome outcome, const std::string& words)
{
    domain::DeliveryAttempt attempt;
    attempt.entry = entry;
    attempt.endedAt = turn.now;
    attempt.outcome = outcome;
    (outcome == AttemptOutcome::Sent ? attempt.providerId : attempt.detail) = words;
    auto ended = turn.stores.attempts->end(attempt);
    if (!ended && ended.error().code == ErrorCode::NotFound) // begun by a version that kept none
        return {};
    return ended;
}

AttemptOutcome outcomeOf(OutgoingState state)
{
    if (state == OutgoingState::Sent)
        return AttemptOutcome::Sent;
    return state == OutgoingState::Failed ? AttemptOutcome::Failed : AttemptOutcome::Unknown;
}

Result<void> finishAs(Turn& turn, domain::EntryId entry, OutgoingState state, Delivery delivery,
                      const std::string& words)
{
    ATALAYA_CHECK(turn.stores.outgoing->finish(entry, state, words, turn.now));
    ATALAYA_CHECK(endAttempt(turn, entry, outcomeOf(state), words));
    return setDelivery(turn, entry, delivery, words);
}

Result<void> againLater(Turn& turn, domain::EntryId entry, const std::string& words)
{
    ATALAYA_TRY(message, turn.stores.outgoing->get(entry));
    const auto attempt = static_cast<std::size_t>(std::max(1, message.attempt));
    if (attempt > kWaits.size())
        return finishAs(turn, entry, OutgoingState::Failed, Delivery::Failed, words);
    ATALAYA_CHECK(turn.stores.outgoing->requeue(entry, turn.now + kWaits[attempt - 1], words, turn.now));
    ATALAYA_CHECK(endAttempt(turn, entry, AttemptOutcome::Later, words));
    return setDelivery(turn, entry, Delivery::Queued, words);
}

/// What the mail answers to: the last message before it that has an id, and those before that one.
Result<void> addReferences(Turn& turn, MailDraft& draft)
{
    storage::EntryRange range;
    range.before = draft.entry.id;
    ATALAYA_TRY(entries, turn.stores.entries->listForTicket(draft.entry.ticket, range));
    for (const domain::Entry& one : entries)
        if (one.kind == domain::EntryKind::Message && !one.messageId.empty())
            draft.references.push_back(one.messageId);
    if (!draft.references.empty())
        draft.inReplyTo = draft.references.back();
    static constexpr std::size_t kKept = 30;
    if (draft.references.size() > kKept) // the first one, and the newest
        draft.references.erase(draft.references.begin() + 1,
                               draft.references.end() - static_cast<std::ptrdiff_t>(kKept - 1));
    return {};
}

} // namespace

OutgoingDesk::OutgoingDesk(Engine& engine, bool sandbox) : m_engine(engine), m_sandbox(sandbox)
{
    engine.addTimer({[this] { return next(); }, [this](Turn& turn) { return run(turn); }});
    engine.addTimer({[this] { return nextTelling(); }, [this](Turn& turn) { return tell(turn); }});
}

Result<void> OutgoingDesk::recover(Turn& turn)
{
    static const std::string kWords = "The program ended while this was being sent. It may have arrived.";
    ATALAYA_TRY(interrupted, turn.stores.outgoing->recoverInterrupted(turn.now));
    for (const storage::OutgoingMessage& message : interrupted) {
        ATALAYA_CHECK(endAttempt(turn, message.entry, AttemptOutcome::Unknown, kWords));
        ATALAYA_CHECK(setDelivery(turn, message.entry, Delivery::Unknown, kWords));
    }
    return {};
}

void OutgoingDesk::setSender(MailSender* sender, std::set<domain::ChannelAccountId> accounts,
                             std::set<domain::ChannelAccountId> copyKeepers)
{
    m_sender = sender;
    m_accounts = std::move(accounts);
    m_copyKeepers = std::move(copyKeepers);
    // What the sender before was given and had not begun is nobody's now. What it had begun is no longer
    // queued.
    m_underWay.clear();
    m_holdUntil = {};
}

Result<void> OutgoingDesk::resumeCopies(Turn& turn)
{
    ATALAYA_TRY(owed, turn.stores.settings->list(kCopyOwed));
    for (const auto& [key, value] : owed) {
        auto id = domain::EntryId::parse(std::string_view(key).substr(kCopyOwed.size()));
        auto message = id ? turn.stores.outgoing->get(*id) : Result<storage::OutgoingMessage>(id.error());
        if (message && m_copyKeepers.contains(message->account))
            ATALAYA_CHECK(begin(turn, *message, Errand::Copy));
        else
            ATALAYA_CHECK(turn.stores.settings->remove(key));
    }
    return resumeLookUps(turn);
}

Result<void> OutgoingDesk::resumeLookUps(Turn& turn)
{
    ATALAYA_TRY(unknown, turn.stores.outgoing->list(OutgoingState::Unknown, kAtOnce));
    for (const storage::OutgoingMessage& message : unknown)
        if (m_accounts.contains(message.account) && message.updatedAt > turn.now - kLookedFor)
            ATALAYA_CHECK(begin(turn, message, Errand::LookUp));
    return {};
}

std::optional<Instant> OutgoingDesk::next() const
{
    if (!m_sandbox && (!m_sender || m_accounts.empty()))
        return std::nullopt;
    const auto due = m_engine.stores().outgoing->nextDue();
    if (!due || !*due)
        return std::nullopt;
    return std::max(**due, m_holdUntil);
}

Result<void> OutgoingDesk::run(Turn& turn)
{
    ATALAYA_TRY(due, turn.stores.outgoing->due(turn.now, kAtOnce));
    bool any = false;
    for (const storage::OutgoingMessage& message : due) {
        const bool leaves = m_sandbox || m_accounts.contains(message.account);
        if (leaves && message.scheduled)
            ATALAYA_CHECK(release(turn, message));
        if (m_sandbox) {
            ATALAYA_CHECK(deliverInSandbox(turn, message));
            any = true;
        } else if (leaves && !m_underWay.contains(message.entry)) {
            ATALAYA_CHECK(begin(turn, message));
            any = true;
        }
    }
    // What is under way stays in the list until its attempt begins; without this the timer would never rest.
    m_holdUntil =
        any && m_sandbox ? Instant{} : turn.now + (any ? Duration(std::chrono::milliseconds(200)) : kHold);
    return {};
}

Result<void> OutgoingDesk::deliverInSandbox(Turn& turn, const storage::OutgoingMessage& message)
{
    ATALAYA_CHECK(startAttempt(turn, message.entry));
    return finishAs(turn, message.entry, OutgoingState::Sent, Delivery::Delivered, "");
}

Result<void> OutgoingDesk::begin(Turn& turn, const storage::OutgoingMessage& message, Errand errand)
{
    const domain::ChannelAccount* account = turn.directory.account(message.account);
    if (!account)
        return {};
    MailDraft draft;
    draft.account = *account;
    draft.recipients = message.recipients;
    ATALAYA_TRY(entry, turn.stores.entries->get(message.entry));
    draft.entry = std::move(entry);
    ATALAYA_TRY(ticket, turn.stores.tickets->get(message.ticket));
    draft.ticketNumber = ticket.number;
    ATALAYA_CHECK(addReferences(turn, draft));
    draft.copyOnly = errand == Errand::Copy;
    draft.lookUpOnly = errand == Errand::LookUp;
    // Under way from when the sender has it: if this turn is not committed, nobody gets it, and it is begun
    // again.
    turn.journal.afterCommit([this, errand, sender = m_sender, draft = std::move(draft)]() mutable {
        if (sender != m_sender) // replaced in the same turn
            return;
        if (errand == Errand::Send)
            m_underWay.insert(draft.entry.id);
        sender->send(std::move(draft));
    });
    return {};
}

// ---- reports ----

Result<void> OutgoingDesk::starting(domain::EntryId entry)
{
    auto started = m_engine.runAndWait([this, entry](Turn& turn) -> Result<void> {
        if (!m_underWay.contains(entry))
            return Error{ErrorCode::Cancelled, "this attempt was given up"};
        auto marked = startAttempt(turn, entry);
        if (!marked)
            m_underWay.erase(entry); // taken back meanwhile, or still to be sent: then it is begun again
        return marked;
    });
    // The commit failed (full disk, failed flush): nobody reports about this attempt any more.
    if (!started && started.error().code != ErrorCode::Cancelled)
        tellLater(entry, {});
    return started;
}

Result<void> OutgoingDesk::finished(domain::EntryId entry, const SendOutcome& outcome)
{
    auto kept =
        m_engine.runAndWait([this, entry, outcome](Turn& turn) { return settle(turn, entry, outcome); });
    // Until it is stored no later answer of the ticket leaves, and people see one that is still being sent.
    if (!kept && (isStoreFailure(kept.error().code) || kept.error().code == ErrorCode::Busy))
        tellLater(entry, outcome);
    return kept;
}

Result<void> OutgoingDesk::settle(Turn& turn, domain::EntryId entry, const SendOutcome& outcome)
{
    m_underWay.erase(entry);
    switch (outcome.kind) {
    case SendOutcome::Kind::Sent:
        ATALAYA_CHECK(oweCopy(turn, entry));
        return finishAs(turn, entry, OutgoingState::Sent, Delivery::Sent, outcome.words);
    case SendOutcome::Kind::Rejected:
        return finishAs(turn, entry, OutgoingState::Failed, Delivery::Failed, outcome.words);
    case SendOutcome::Kind::Unknown:
        return finishAs(turn, entry, OutgoingState::Unknown, Delivery::Unknown, outcome.words);
    case SendOutcome::Kind::Temporary:
        break;
    }
    return againLater(turn, entry, outcome.words);
}

// ---- what the store could not be told ----

void OutgoingDesk::tellLater(domain::EntryId entry, std::optional<SendOutcome> outcome)
{
    {
        const std::lock_guard lock(m_untoldMutex);
        m_untold[entry] = std::move(outcome);
        m_tellAt = m_engine.clock().now() + kHold;
    }
    // Wakes the engine, which asks its timers then; without room it is awake.
    static_cast<void>(m_engine.post({[](Turn&) -> Result<void> { return {}; }, [](const Error&) {}}));
}

std::optional<Instant> OutgoingDesk::nextTelling() const
{
    const std::lock_guard lock(m_untoldMutex);
    return m_untold.empty() ? std::nullopt : std::optional(m_tellAt);
}

Result<void> OutgoingDesk::tell(Turn& turn)
{
    Untold untold;
    {
        const std::lock_guard lock(m_untoldMutex);
        untold = m_untold;
        m_tellAt = turn.now + kHold;
    }
    for (const auto& [entry, outcome] : untold) {
        m_underWay.erase(entry);
        m_holdUntil = turn.now;
        if (!outcome)
            continue;
        auto settled = attempt(turn, [&, one = entry, what = *outcome] { return settle(turn, one, what); });
        if (!settled && isStoreFailure(settled.error().code))
            return settled;
    }
    turn.journal.afterCommit([this, untold] {
        const std::lock_guard lock(m_untoldMutex);
        for (const auto& [entry, outcome] : untold)
            m_untold.erase(entry);
    });
    return {};
}

/// In the transaction that says "sent": a crash before the copy is there must not lose it.
Result<void> OutgoingDesk::oweCopy(Turn& turn, domain::EntryId entry)
{
    ATALAYA_TRY(message, turn.stores.outgoing->get(entry));
    if (m_copyKeepers.contains(message.account))
        ATALAYA_CHECK(turn.stores.settings->set(kCopyOwed + entry.str(), ""));
    return {};
}

void OutgoingDesk::copied(domain::EntryId entry)
{
    m_engine.postOrRefuse(
        {[entry](Turn& turn) { return turn.stores.settings->remove(kCopyOwed + entry.str()); },
         [](const Error&) {}}); // then it is looked for once more, after the next start
}

void OutgoingDesk::found(domain::EntryId entry, const std::string& folder)
{
    const auto settle = [entry, folder](Turn& turn) -> Result<void> {
        ATALAYA_TRY(known, turn.stores.entries->get(entry));
        ATALAYA_TRY(attempts, turn.stores.attempts->list(entry));
        const auto taken = [](const domain::DeliveryAttempt& one) { return !one.providerId.empty(); };
        if (known.delivery != Delivery::Unknown || std::ranges::any_of(attempts, taken))
            return {};
        return learnOutcome(turn, known, Delivery::Sent, "It is in the folder " + folder + ".");
    };
    m_engine.postOrRefuse({settle, [](const Error&) {}}); // then it is looked for after the next start
}

Result<void> OutgoingDesk::notSent(domain::EntryId entry, const Error& error, bool forever)
{
    return m_engine.runAndWait([this, entry, error, forever](Turn& turn) -> Result<void> {
        m_underWay.erase(entry);
        m_holdUntil = turn.now + kHold;
        if (!forever)
            return {};
        ATALAYA_CHECK(startAttempt(turn, entry));
        return finishAs(turn, entry, OutgoingState::Failed, Delivery::Failed, error.str());
    });
}

} // namespace atalaya::broker
