#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/broker/conversation.h"
#include "core/broker/customers.h"
#include "core/broker/intake_bounce.h"
#include "core/broker/intake_record.h"
#include "core/broker/intake_thread.h"
#include "core/broker/tickets.h"
#include "core/insight/language.h"
#include "core/mail/quoting.h"

namespace atalaya::broker {
namespace {

std::vector<std::string> addressesOf(const std::vector<mail::Address>& list)
{
    std::vector<std::string> out;
    for (const mail::Address& one : list)
        out.push_back(one.address);
    return out;
}

domain::Entry entryOf(Turn& turn, const PreparedMail& mail, const domain::Customer& customer)
{
    const mail::InboundMessage& message = *mail.message;
    domain::Entry entry;
    entry.id = domain::EntryId::make(turn.now, turn.random);
    entry.authorId = customer.id.str();
    entry.authorName =
        message.from.empty() || message.from.front().name.empty() ? customer.name : message.from.front().name;
    // The order of a conversation is that of arrival: the sender's clock may say anything.
    entry.at = turn.now;
    entry.subject = message.subject;
    entry.text = message.text;
    entry.html = mail.html;
    entry.to = addressesOf(message.to);
    entry.cc = addressesOf(message.cc);
    entry.attachments = mail.attachments;
    entry.messageId = message.messageId;
    entry.originalHash = mail.rawHash;
    entry.remoteContent = mail.remoteContent;
    if (message.autoSubmitted)
        entry.authorKind = domain::AuthorKind::System;
    return entry;
}

Result<TakenIn> join(Turn& turn, const PreparedMail& mail, const Thread& thread, domain::Entry entry)
{
    const domain::Ticket& before = *thread.ticket;
    domain::Ticket after = before;
    entry.ticket = before.id;
    if (!mail.message->autoSubmitted)
        customerWrote(after, entry, turn.directory);
    ATALAYA_CHECK(saveTicket(turn, before, after));
    ATALAYA_CHECK(addEntry(turn, after, entry));
    if (!thread.decision.senderIsParticipant)
        ATALAYA_CHECK(addEvent(turn, after, "newParticipant",
                               entry.authorName + " wrote for the first time here ("
                                   + std::string(mail::threadReasonName(thread.decision.reason)) + ")."));
    return TakenIn{after.id, entry.id, true};
}

/// Why a message that pointed at a ticket got a new one, for the people who read it.
std::optional<std::pair<std::string, std::string>> whyNew(const Thread& thread)
{
    if (thread.ticketIsClosed)
        return std::pair("followUp",
                         "Follows ticket #" + std::to_string(thread.ticket->number) + ", which is closed.");
    if (thread.decision.suspectedNumber)
        return std::pair("senderNotParticipant",
                         "The subject names ticket #" + std::to_string(*thread.decision.suspectedNumber)
                             + ", but the sender takes no part in it.");
    return std::nullopt;
}

Result<TakenIn> begin(Turn& turn, const PreparedMail& mail, const Thread& thread,
                      const domain::Customer& customer, domain::Entry entry)
{
    const domain::ChannelAccount& account = *turn.directory.account(mail.account);
    domain::Ticket ticket = newTicket(turn, customer, account.queue, domain::EntryChannel::Email);
    ticket.account = account.id;
    ticket.subject = mail.message->subject.empty() ? "(no subject)" : mail.message->subject;
    const std::string guess = insight::guessLanguage(ticket.subject + "\n" + mail::newText(entry.text));
    if (!guess.empty())
        ticket.language = guess;
    entry.ticket = ticket.id;
    if (mail.message->autoSubmitted) {
        ticket.tags.push_back("automatic");
        ticket.snippet = domain::snippetOf(entry.text);
    } else {
        customerWrote(ticket, entry, turn.directory);
        ticket.status = domain::TicketStatus::New;
    }
    ATALAYA_CHECK(addTicket(turn, ticket));
    ATALAYA_CHECK(addEntry(turn, ticket, entry));
    if (const auto why = whyNew(thread))
        ATALAYA_CHECK(addEvent(turn, ticket, why->first, why->second));
    return TakenIn{ticket.id, entry.id, true};
}

Result<TakenIn> takeInReadable(Turn& turn, const PreparedMail& mail)
{
    const mail::InboundMessage& message = *mail.message;
    if (message.isBounce && message.bounce) {
        ATALAYA_TRY(bounced, takeInBounce(turn, mail));
        if (bounced)
            return *bounced;
    }
    if (message.from.empty())
        return Error{ErrorCode::MalformedMime, "it names no sender"};
    const mail::Address& from = message.from.front();
    ATALAYA_TRY(customer,
                findOrMakeCustomer(turn,
                                   {domain::IdentityKind::Email, from.address, from.name,
                                    insight::guessLanguage(mail::newText(message.text))}));
    ATALAYA_TRY(thread, findThread(turn, message));
    domain::Entry entry = entryOf(turn, mail, customer);
    if (thread.ticket && !thread.ticketIsClosed)
        return join(turn, mail, thread, std::move(entry));
    return begin(turn, mail, thread, customer, std::move(entry));
}

Result<TakenIn> takeInUnreadable(Turn& turn, const PreparedMail& mail, const std::string& problem)
{
    ATALAYA_TRY(
        unknown,
        findOrMakeCustomer(turn, {domain::IdentityKind::Handle, "unknown-sender", "Unknown sender", ""}));
    const domain::ChannelAccount& account = *turn.directory.account(mail.account);
    domain::Ticket ticket =
        newTicket(turn, unknown, triageOr(turn.directory, account.queue), domain::EntryChannel::Email);
    ticket.account = account.id;
    ticket.subject = "A message that could not be read";
    domain::Entry entry;
    entry.id = domain::EntryId::make(turn.now, turn.random);
    entry.ticket = ticket.id;
    entry.authorId = unknown.id.str();
    entry.authorName = unknown.name;
    entry.at = turn.now;
    entry.subject = ticket.subject;
    entry.text = "Something arrived that is no readable mail (" + problem + "). It is attached as it came.";
    entry.originalHash = mail.rawHash;
    entry.attachments.push_back({mail.rawHash, "original.eml", "application/octet-stream", 0, ""});
    customerWrote(ticket, entry, turn.directory);
    ticket.status = domain::TicketStatus::New;
    ATALAYA_CHECK(addTicket(turn, ticket));
    ATALAYA_CHECK(addEntry(turn, ticket, entry));
    return TakenIn{ticket.id, entry.id, true};
}

} // namespace

Result<TakenIn> takeInMail(Turn& turn, const PreparedMail& mail)
{
    if (!turn.directory.account(mail.account))
        return Error{ErrorCode::NotFound, "channel account " + mail.account.str()};
    if (mail.position)
        ATALAYA_CHECK(turn.stores.mailboxes->put(*mail.position));
    ATALAYA_TRY(known, findKnown(turn, mail));
    if (known.taken)
        return *known.taken;
    std::optional<TakenIn> taken;
    std::string problem = mail.problem;
    if (mail.message) {
        const auto read = attempt(turn, [&]() -> Result<void> {
            ATALAYA_TRY(done, takeInReadable(turn, mail));
            taken = done;
            return {};
        });
        if (!read && (isStoreFailure(read.error().code) || turn.stale))
            return read.error();
        if (!read)
            problem = read.error().str();
    }
    if (!taken || !problem.empty()) {
        ATALAYA_TRY(kept, takeInUnreadable(turn, mail, problem));
        taken = kept;
    }
    ATALAYA_CHECK(remember(turn, mail.account, known.externalId, *taken));
    return *taken;
}

} // namespace atalaya::broker
