#pragma once

#include "core/domain/ticket.h"

/// Which tickets a list shows: nested conditions over what is known of a ticket. Pure, so that the list, its
/// count and the editor cannot disagree; core/storage compiles the same values to SQL.
namespace atalaya::domain {

/// What one condition asks. All, Any and None stand over `parts`; the others compare one fact.
enum class Asks {
    All, ///< every part holds; true without parts
    Any, ///< at least one part holds; true without parts
    None, ///< no part holds
    Status, ///< any of `values`: words of TicketStatus
    Queue, ///< any of `values`: ids
    Assignee, ///< any of `values`: ids; "me" is who looks, "" nobody
    Tag, ///< any of `values`
    Channel, ///< any of `values`: words of EntryChannel
    Priority, ///< any of `values`: words of Priority
    DueWithin, ///< the promise ends within `minutes`, or has ended
    OlderThan, ///< came in more than `minutes` ago
    WaitingOver, ///< the customer has waited for an answer more than `minutes`
    UpdatedWithin, ///< changed in the last `minutes`
    Language, ///< any of `values`: ISO 639-1
    Customer, ///< each of `values` stands in the customer's name, organisation or tier
    Text, ///< each of `values` stands in subject, last message, number or customer's name
    Unread, ///< has messages nobody has read
    Unhappy, ///< the customer's mood is negative
    Snoozed, ///< sleeps now
    Undelivered, ///< an answer failed, or its outcome is unknown
    Scheduled, ///< an answer is kept for later
    Mentioned, ///< an internal note names who looks
};

std::string_view word(Asks value) noexcept;
template <> Result<Asks> fromWord<Asks>(std::string_view text);

struct Condition {
    Asks asks = Asks::All;
    std::vector<Condition> parts = {};
    std::vector<std::string> values = {};
    std::int64_t minutes = 0;

    friend bool operator==(const Condition&, const Condition&) = default;
};

/// What a condition is held against.
struct TicketFacts {
    const Ticket& ticket;
    AgentId me;
    Instant now;
    std::string_view customerName = {};
    std::string_view customerTier = {};
    std::string_view customerOrganisation = {};
    bool mentioned = false; ///< a note of the ticket names `me`
};

bool holds(const Condition& condition, const TicketFacts& facts);

/// True if it asks this anywhere.
bool asksFor(const Condition& condition, Asks what);
/// True if it can become true or false by time alone.
bool dependsOnTime(const Condition& condition);

/// How deep and how large a condition may be.
inline constexpr int kConditionDepth = 5;
inline constexpr std::size_t kConditionParts = 60;

/// What is wrong with one part, for the editor: nothing if it can be used. Errors: InvalidField with the word
/// of what lacks ("values", "minutes"), TooLarge.
Result<void> check(const Condition& condition);

using SavedViewId = Id<struct SavedViewTag>;

/// A list that an agent made.
struct SavedView {
    SavedViewId id;
    std::string name;
    std::string icon; ///< a name of resources/icons; empty: the house's
    Condition condition;

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// The time of a ticket that sleeps until its customer answers: a message of the customer wakes every
/// sleeping ticket, and no clock comes here (1 January 2200, UTC).
inline constexpr Instant kUntilTheyAnswer = fromMicros(7'258'118'400'000'000);

} // namespace atalaya::domain
