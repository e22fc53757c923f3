#include "core/broker/intake_record.h"

#include "core/base/text.h"

namespace atalaya::broker {
namespace {

std::vector<std::string> addressesOf(const std::vector<mail::Address>& list)
{
    std::vector<std::string> out;
    for (const mail::Address& one : list)
        out.push_back(one.address);
    return out;
}

bool sameContent(const domain::Entry& entry, const PreparedMail& mail)
{
    if (entry.originalHash == mail.rawHash)
        return true;
    // A mail fetched again, or by another way, has other trace headers; what people read is the same.
    return mail.message && entry.messageId == mail.message->messageId
        && entry.subject == mail.message->subject && entry.text == mail.message->text
        && entry.attachments == mail.attachments && entry.to == addressesOf(mail.message->to)
        && entry.cc == addressesOf(mail.message->cc);
}

/// The same for mails between which people see no difference.
std::string contentMark(const PreparedMail& mail)
{
    if (!mail.message)
        return mail.rawHash;
    std::string all = mail.message->subject + '\0' + mail.message->text;
    for (const domain::Attachment& one : mail.attachments)
        all += '\0' + one.hash + one.name;
    for (const auto* list : {&mail.message->to, &mail.message->cc})
        for (const std::string& one : addressesOf(*list))
            all += '\0' + one;
    return sha256Hex(all);
}

} // namespace

Result<Known> findKnown(Turn& turn, const PreparedMail& mail)
{
    const std::string source = mail.account.str();
    Known known;
    const bool hasId = mail.message && !mail.message->messageId.empty();
    known.externalId = hasId ? mail.message->messageId : "sha256:" + mail.rawHash;
    ATALAYA_TRY(first, turn.stores.intake->find(source, known.externalId));
    if (!first)
        return known;
    auto entry = turn.stores.entries->get(first->entry);
    if (!entry && entry.error().code != ErrorCode::NotFound)
        return entry.error();
    if (!entry || sameContent(*entry, mail)) {
        known.taken = TakenIn{first->ticket, first->entry, false};
        return known;
    }
    known.externalId += "#" + contentMark(mail).substr(0, 16);
    ATALAYA_TRY(second, turn.stores.intake->find(source, known.externalId));
    if (second)
        known.taken = TakenIn{second->ticket, second->entry, false};
    return known;
}

Result<void> remember(Turn& turn, domain::ChannelAccountId account, const std::string& externalId,
                      const TakenIn& taken)
{
    ATALAYA_CHECK(
        turn.stores.intake->remember({account.str(), externalId, taken.ticket, taken.entry, turn.now}));
    return {};
}

} // namespace atalaya::broker
