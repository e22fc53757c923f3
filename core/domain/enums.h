#pragma once

#include "core/base/result.h"

#include <optional>
#include <string_view>

namespace atalaya::domain {

/// What routing and capacity tell apart.
enum class ChannelKind { Email, Chat, Social, Messaging, Voice };

/// How one entry travelled: finer than ChannelKind (a post is public, a direct message is not).
enum class EntryChannel { None, Email, Chat, Post, DirectMessage, WhatsApp, Sms, Voice };

enum class TicketStatus { New, Open, Pending, Solved, Closed };
enum class Priority { Low, Normal, High, Urgent };
enum class EntryKind { Message, Note, Call, Event };
enum class Direction { In, Out, Internal };
enum class AuthorKind { Customer, Agent, Assistant, System };

/// Delivery truth of one outgoing entry. Unknown: the protocol left the outcome open (SMTP cut after DATA).
/// Scheduled: the broker keeps it for a time its author chose. Cancelled: taken back before it left.
enum class Delivery { None, Queued, Sending, Sent, Delivered, Read, Failed, Unknown, Scheduled, Cancelled };

enum class Role { Agent, Lead, Trainer, Admin };
enum class AgentStatus { Offline, Available, Busy, Away, WrapUp };
enum class IdentityKind { Email, Phone, WhatsApp, Handle };

/// Which promise the due time of a ticket is about.
enum class DueKind { None, FirstResponse, NextResponse, Resolution };

/// What somebody does in a ticket at this moment.
enum class Activity { None, Viewing, Writing };

/// How one attempt to send ended; Open while it is under way.
enum class AttemptOutcome { Open, Sent, Failed, Later, Unknown, Cancelled };

/// Stable wire and database words of every enumeration above ("firstResponse", "directMessage", …).
std::string_view word(ChannelKind value) noexcept;
std::string_view word(EntryChannel value) noexcept;
std::string_view word(TicketStatus value) noexcept;
std::string_view word(Priority value) noexcept;
std::string_view word(EntryKind value) noexcept;
std::string_view word(Direction value) noexcept;
std::string_view word(AuthorKind value) noexcept;
std::string_view word(Delivery value) noexcept;
std::string_view word(Role value) noexcept;
std::string_view word(AgentStatus value) noexcept;
std::string_view word(IdentityKind value) noexcept;
std::string_view word(DueKind value) noexcept;
std::string_view word(Activity value) noexcept;
std::string_view word(AttemptOutcome value) noexcept;

/// The value of a word: `fromWord<Priority>("high")`. Errors: InvalidField with the word and what is allowed.
template <typename Enum> Result<Enum> fromWord(std::string_view text);

/// The routing channel an entry's channel belongs to; Email for None.
ChannelKind kindOf(EntryChannel channel) noexcept;

/// True while somebody still has to work on it.
constexpr bool isActive(TicketStatus status) noexcept
{
    return status == TicketStatus::New || status == TicketStatus::Open || status == TicketStatus::Pending;
}

} // namespace atalaya::domain
