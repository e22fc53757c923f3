#pragma once

#include "core/domain/enums.h"
#include "core/domain/ids.h"

#include <optional>
#include <string>
#include <vector>

namespace atalaya::domain {

/// The unit of work. Holds one conversation, whatever channels it runs over.
struct Ticket {
    TicketId id;
    std::int64_t number = 0; ///< what people say: #48213
    std::string subject;
    TicketStatus status = TicketStatus::New;
    Priority priority = Priority::Normal;
    QueueId queue;
    std::optional<AgentId> assignee;
    CustomerId customer;
    EntryChannel channel = EntryChannel::Email; ///< of the last message
    std::optional<ChannelAccountId> account; ///< where it came in
    std::vector<std::string> tags;
    std::string language;
    Instant createdAt;
    Instant updatedAt;
    std::optional<Instant> lastInboundAt; ///< last message of the customer
    std::optional<Instant> lastOutboundAt; ///< last answer of a person
    std::optional<Instant> dueAt;
    DueKind dueKind = DueKind::None;
    std::optional<Instant> snoozedUntil;
    int mood = 0; ///< −2 very negative to 2 very positive
    int unread = 0; ///< inbound messages that nobody has answered or read
    std::string snippet; ///< start of the last message, one line
    std::optional<int> csat; ///< 1 to 5
    int undelivered = 0; ///< answers that failed or whose outcome is unknown, and that nobody has settled
    int scheduled = 0; ///< answers kept for later
    std::int64_t version = 0; ///< counts changes; replies carry it as expected version

    friend bool operator==(const Ticket&, const Ticket&) = default;
};

/// A file of an entry. The bytes are stored once under their hash.
struct Attachment {
    std::string hash; ///< SHA-256, hex
    std::string name;
    std::string type; ///< MIME type
    std::int64_t size = 0; ///< bytes
    std::string contentId; ///< for inline pictures; empty otherwise

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// How far a public post went.
struct Reach {
    std::int64_t reposts = 0;
    std::int64_t likes = 0;
    std::int64_t views = 0;

    friend bool operator==(const Reach&, const Reach&) = default;
};

/// One item of a conversation: message, internal note, call, or event. Entries never change but for delivery.
struct Entry {
    EntryId id;
    TicketId ticket;
    EntryKind kind = EntryKind::Message;
    Direction direction = Direction::In;
    EntryChannel channel = EntryChannel::Email;
    AuthorKind authorKind = AuthorKind::Customer;
    std::string authorId; ///< customer or agent id; empty for system
    std::string authorName;
    Instant at;
    std::string subject;
    std::string text; ///< plain UTF-8, always there
    std::string html; ///< sanitised; empty if there was none
    std::vector<std::string> to; ///< addresses
    std::vector<std::string> cc;
    std::vector<Attachment> attachments;
    std::string messageId; ///< RFC 5322, with angle brackets; empty for other channels
    Delivery delivery = Delivery::None;
    std::string deliveryDetail; ///< the provider's own words, for Failed and Unknown
    std::optional<Instant> sendAt; ///< of one that is Scheduled
    int attempts = 0; ///< to send it, begun so far
    std::string eventKind; ///< for EntryKind::Event: "routed", "statusChanged", "channelChanged" …
    std::optional<Reach> reach;
    int durationSeconds = 0; ///< of a call
    std::string originalHash; ///< blob of the message as it arrived; empty if there is none
    bool remoteContent = false; ///< pictures from elsewhere were left out of html

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// One line of at most 160 characters made from a text, for lists.
std::string snippetOf(std::string_view text);

} // namespace atalaya::domain
