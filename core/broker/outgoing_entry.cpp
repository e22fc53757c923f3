#include "core/broker/outgoing_entry.h"

#include "core/mail/compose.h"

#include <algorithm>

namespace atalaya::broker {
namespace {

const domain::ChannelAccount* accountFor(const Directory& directory, const domain::Ticket& ticket,
                                         domain::ChannelKind kind)
{
    if (ticket.account)
        if (const auto* own = directory.account(*ticket.account); own && own->enabled && own->kind == kind)
            return own;
    const domain::ChannelAccount* any = nullptr;
    for (const auto& [id, account] : directory.accounts()) {
        if (!account.enabled || account.kind != kind)
            continue;
        if (account.queue == ticket.queue)
            return &account;
        any = any ? any : &account;
    }
    return any;
}

std::string_view domainOf(std::string_view address)
{
    const std::size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
}

void addUnique(std::vector<std::string>& into, const std::vector<std::string>& from)
{
    for (const std::string& one : from)
        if (std::ranges::find(into, one) == into.end())
            into.push_back(one);
}

} // namespace

std::string identityFor(const domain::Customer& customer, domain::EntryChannel channel)
{
    const auto wanted = [channel](domain::IdentityKind kind) {
        switch (channel) {
        case domain::EntryChannel::WhatsApp:
            return kind == domain::IdentityKind::WhatsApp || kind == domain::IdentityKind::Phone;
        case domain::EntryChannel::Sms:
        case domain::EntryChannel::Voice:
            return kind == domain::IdentityKind::Phone;
        case domain::EntryChannel::Post:
        case domain::EntryChannel::DirectMessage:
            return kind == domain::IdentityKind::Handle;
        case domain::EntryChannel::None:
        case domain::EntryChannel::Email:
        case domain::EntryChannel::Chat:
            break;
        }
        return kind == domain::IdentityKind::Email;
    };
    const auto found = std::ranges::find_if(customer.identities, wanted, &domain::Identity::kind);
    return found == customer.identities.end() ? std::string() : found->value;
}

Result<storage::OutgoingMessage> prepareOutgoing(Turn& turn, const domain::Ticket& ticket,
                                                 domain::Entry& entry, const std::vector<std::string>& bcc)
{
    const domain::ChannelAccount* account = accountFor(turn.directory, ticket, domain::kindOf(entry.channel));
    if (!account)
        return Error{ErrorCode::Unsupported, "there is no account to send from"};
    const bool isEmail = entry.channel == domain::EntryChannel::Email;
    if (entry.to.empty()) {
        ATALAYA_TRY(customer, turn.stores.customers->get(ticket.customer));
        if (std::string identity = identityFor(customer, entry.channel); !identity.empty())
            entry.to.push_back(std::move(identity));
    }
    if (isEmail && entry.to.empty())
        return Error{ErrorCode::MalformedAddress, "nobody to send to"};
    if (isEmail && entry.subject.empty())
        entry.subject = mail::replyHeaders(ticket.subject, "", {}).subject;
    if (isEmail)
        entry.messageId = mail::makeMessageId(entry.id.uuid(), domainOf(account->address));
    entry.delivery = domain::Delivery::Queued;

    storage::OutgoingMessage message;
    message.entry = entry.id;
    message.ticket = entry.ticket;
    message.account = account->id;
    message.notBefore = turn.now;
    message.createdAt = turn.now;
    message.updatedAt = turn.now;
    message.messageId = entry.messageId;
    for (const auto* list : {&std::as_const(entry).to, &std::as_const(entry).cc, &bcc})
        addUnique(message.recipients, *list);
    return message;
}

} // namespace atalaya::broker
