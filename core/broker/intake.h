#pragma once

#include "core/broker/turn.h"
#include "core/mail/message.h"

namespace atalaya::broker {

/// A mail as it came through a door.
struct RawMail {
    domain::ChannelAccountId account;
    std::string bytes;
    bool headerOnly = false; ///< too large to be fetched: `bytes` is its header
    std::optional<Instant> receivedAt; ///< by the mail server
    std::optional<storage::MailboxState> position; ///< written in the transaction that stores the message
};

/// The mail, read and with its files stored: what the engine needs to take it in quickly.
struct PreparedMail {
    domain::ChannelAccountId account;
    std::optional<mail::InboundMessage> message; ///< nothing: it could not be read
    std::string problem; ///< why not
    std::string rawHash;
    std::vector<domain::Attachment> attachments;
    std::string html; ///< harmless
    bool remoteContent = false;
    std::optional<Instant> receivedAt;
    std::optional<storage::MailboxState> position;
};

/// A message from a channel other than mail.
struct InboundText {
    domain::EntryChannel channel = domain::EntryChannel::Chat;
    domain::ChannelAccountId account;
    std::string externalId; ///< the network's id: the same one is taken in once
    std::string from; ///< identity of the writer
    std::string name;
    std::string text;
};

/// What became of something that came in.
struct TakenIn {
    domain::TicketId ticket;
    domain::EntryId entry;
    bool isNew = true; ///< false: it was here before, nothing changed
};

/// Reads a mail and stores original and files; they are durable with BlobStore::flush, which the engine calls
/// before it commits rows that refer to them. For workers and channel threads. Errors: of the blob store;
/// what cannot be read is no error.
Result<PreparedMail> prepareMail(storage::BlobStore& blobs, RawMail raw);

/// Brings a mail to its ticket or to a new one; never drops one: what cannot be understood goes to the triage
/// queue with the original attached. Idempotent. Errors: NotFound (the account), of the store.
Result<TakenIn> takeInMail(Turn& turn, const PreparedMail& mail);

/// The same for other channels: a running conversation of the writer over that account goes on. Errors:
/// NotFound (the account), InvalidField (the identity), of the store.
Result<TakenIn> takeInText(Turn& turn, const InboundText& text);

} // namespace atalaya::broker
