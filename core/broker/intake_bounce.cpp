#include "core/broker/intake_bounce.h"

#include "core/broker/tickets.h"

#include <algorithm>

namespace atalaya::broker {
namespace {

using domain::Delivery;

/// While another attempt is under way the report is about the one before it, and settles nothing.
Result<void> learn(Turn& turn, const domain::Entry& entry, const mail::BounceReport& report,
                   const std::string& words)
{
    const bool left = entry.delivery == Delivery::Sent || entry.delivery == Delivery::Delivered
        || entry.delivery == Delivery::Read || entry.delivery == Delivery::Unknown;
    if (!left)
        return {};
    if (report.permanent())
        return learnOutcome(turn, entry, Delivery::Failed, words);
    const bool waits = entry.delivery == Delivery::Sent || entry.delivery == Delivery::Unknown;
    if (waits && report.action == mail::BounceReport::Action::Delivered)
        return learnOutcome(turn, entry, Delivery::Delivered, words);
    return {};
}

} // namespace

Result<std::optional<TakenIn>> takeInBounce(Turn& turn, const PreparedMail& mail)
{
    const mail::BounceReport& report = *mail.message->bounce;
    if (report.originalMessageId.empty())
        return std::optional<TakenIn>();
    ATALAYA_TRY(sent, turn.stores.entries->findByMessageId({report.originalMessageId}));
    const auto ours = std::ranges::find(sent, domain::Direction::Out, &domain::Entry::direction);
    if (ours == sent.end())
        return std::optional<TakenIn>();

    std::string words = report.status;
    if (!report.diagnostic.empty())
        words += (words.empty() ? "" : " ") + report.diagnostic;
    if (!report.recipient.empty())
        words = report.recipient + ": " + words;
    ATALAYA_CHECK(learn(turn, *ours, report, words));

    ATALAYA_TRY(before, turn.stores.tickets->get(ours->ticket));
    domain::Ticket after = before;
    const bool arrived = report.action == mail::BounceReport::Action::Delivered;
    after.unread += arrived ? 0 : 1;
    ATALAYA_CHECK(saveTicket(turn, before, after));
    domain::Entry entry;
    entry.id = domain::EntryId::make(turn.now, turn.random);
    entry.ticket = before.id;
    entry.kind = domain::EntryKind::Event;
    entry.direction = domain::Direction::Internal;
    entry.channel = domain::EntryChannel::Email;
    entry.authorKind = domain::AuthorKind::System;
    entry.authorName = "Mail";
    entry.at = turn.now;
    entry.eventKind = report.permanent() ? "bounced" : arrived ? "delivered" : "deliveryDelayed";
    entry.subject = mail.message->subject;
    entry.text = words;
    entry.messageId = mail.message->messageId;
    entry.originalHash = mail.rawHash;
    ATALAYA_CHECK(addEntry(turn, after, entry));
    return std::optional(TakenIn{before.id, entry.id, true});
}

} // namespace atalaya::broker
