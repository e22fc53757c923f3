#include "core/base/limits.h"
#include "core/broker/checks.h"
#include "core/broker/conversation.h"
#include "core/broker/customers.h"
#include "core/broker/intake_record.h"
#include "core/broker/tickets.h"
#include "core/insight/language.h"

namespace atalaya::broker {
namespace {

domain::IdentityKind identityKind(domain::EntryChannel channel)
{
    switch (channel) {
    case domain::EntryChannel::WhatsApp:
        return domain::IdentityKind::WhatsApp;
    case domain::EntryChannel::Sms:
    case domain::EntryChannel::Voice:
        return domain::IdentityKind::Phone;
    case domain::EntryChannel::Post:
    case domain::EntryChannel::DirectMessage:
        return domain::IdentityKind::Handle;
    case domain::EntryChannel::None:
    case domain::EntryChannel::Email:
    case domain::EntryChannel::Chat:
        break;
    }
    return domain::IdentityKind::Email;
}

/// The newest conversation of the customer over that account that is not over.
Result<std::optional<domain::Ticket>> running(Turn& turn, domain::CustomerId customer,
                                              domain::ChannelAccountId account)
{
    storage::TicketFilter filter;
    filter.customer = customer;
    filter.statuses = {domain::TicketStatus::New, domain::TicketStatus::Open, domain::TicketStatus::Pending};
    ATALAYA_TRY(page,
                turn.stores.tickets->list(filter, storage::TicketSort::RecentlyUpdated, std::nullopt, 50));
    for (const domain::Ticket& ticket : page.tickets)
        if (ticket.account == account)
            return std::optional(ticket);
    return std::optional<domain::Ticket>();
}

Result<void> check(const InboundText& text)
{
    ATALAYA_CHECK(checkText("text", text.text, limits::kEntryText));
    ATALAYA_CHECK(checkText("name", text.name, limits::kName));
    ATALAYA_CHECK(checkText("externalId", text.externalId, limits::kSubject));
    if (text.externalId.empty() || text.text.empty())
        return Error{ErrorCode::MissingField, text.text.empty() ? "text" : "externalId"};
    if (text.channel == domain::EntryChannel::Email || text.channel == domain::EntryChannel::None)
        return Error{ErrorCode::InvalidField, "channel: e-mail comes as message/rfc822"};
    return {};
}

} // namespace

Result<TakenIn> takeInText(Turn& turn, const InboundText& text)
{
    ATALAYA_CHECK(check(text));
    const domain::ChannelAccount* account = turn.directory.account(text.account);
    if (!account)
        return Error{ErrorCode::NotFound, "channel account " + text.account.str()};
    ATALAYA_TRY(known, turn.stores.intake->find(text.account.str(), text.externalId));
    if (known)
        return TakenIn{known->ticket, known->entry, false};
    const std::string language = insight::guessLanguage(text.text);
    ATALAYA_TRY(customer,
                findOrMakeCustomer(turn, {identityKind(text.channel), text.from, text.name, language}));
    ATALAYA_TRY(before, running(turn, customer.id, text.account));

    domain::Ticket ticket = before ? *before : newTicket(turn, customer, account->queue, text.channel);
    domain::Entry entry;
    entry.id = domain::EntryId::make(turn.now, turn.random);
    entry.ticket = ticket.id;
    entry.channel = text.channel;
    entry.authorId = customer.id.str();
    entry.authorName = customer.name;
    entry.at = turn.now;
    entry.text = text.text;
    customerWrote(ticket, entry, turn.directory);
    if (before) {
        ATALAYA_CHECK(saveTicket(turn, *before, ticket));
    } else {
        ticket.account = text.account;
        ticket.subject = ticket.snippet;
        if (!language.empty())
            ticket.language = language;
        ATALAYA_CHECK(addTicket(turn, ticket));
    }
    ATALAYA_CHECK(addEntry(turn, ticket, entry));
    const TakenIn taken{ticket.id, entry.id, true};
    ATALAYA_CHECK(remember(turn, text.account, text.externalId, taken));
    return taken;
}

} // namespace atalaya::broker
