#pragma once

#include "core/domain/directory.h"
#include "core/domain/ticket.h"
#include "core/storage/blob_store.h"

namespace atalaya::broker {

/// All that is needed to write an outgoing entry as a mail.
struct MailDraft {
    domain::Entry entry;
    domain::ChannelAccount account;
    std::int64_t ticketNumber = 0;
    std::vector<std::string> recipients; ///< of the envelope, blind copies too
    std::string inReplyTo;
    std::vector<std::string> references;
    bool copyOnly = false; ///< it was sent: only its copy in the Sent folder may be missing
    bool lookUpOnly = false; ///< nobody knows whether it was sent: the Sent folder may tell. Nothing leaves
};

/// The bytes of the mail, with its files from the blob store. The same draft gives the same bytes, so that a
/// second attempt sends the same message. Errors: MalformedAddress, InvalidField, TooLarge, those of the blob
/// store.
Result<std::string> composeEntry(const MailDraft& draft, storage::BlobStore& blobs);

} // namespace atalaya::broker
