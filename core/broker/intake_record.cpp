#include "core/broker/intake_record.h"

namespace atalaya::broker {
namespace {

bool sameContent(const domain::Entry& entry, const PreparedMail& mail)
{
    if (entry.originalHash == mail.rawHash)
        return true;
    // A mail fetched again, or by another way, has other trace headers; what people read is the same.
    return mail.message && entry.messageId == mail.message->messageId
        && entry.subject == mail.message->subject && entry.text == mail.message->text
        && entry.attachments == mail.attachments;
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
    known.externalId += "#" + mail.rawHash.substr(0, 16);
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
