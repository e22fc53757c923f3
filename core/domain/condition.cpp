#include "core/domain/condition.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace atalaya::domain {
namespace {

constexpr std::array<std::pair<Asks, std::string_view>, 21> kWords = {{{Asks::All, "all"},
                                                                       {Asks::Any, "any"},
                                                                       {Asks::None, "none"},
                                                                       {Asks::Status, "status"},
                                                                       {Asks::Queue, "queue"},
                                                                       {Asks::Assignee, "assignee"},
                                                                       {Asks::Tag, "tag"},
                                                                       {Asks::Channel, "channel"},
                                                                       {Asks::Priority, "priority"},
                                                                       {Asks::DueWithin, "dueWithin"},
                                                                       {Asks::OlderThan, "olderThan"},
                                                                       {Asks::WaitingOver, "waitingOver"},
                                                                       {Asks::UpdatedWithin, "updatedWithin"},
                                                                       {Asks::Language, "language"},
                                                                       {Asks::Customer, "customer"},
                                                                       {Asks::Text, "text"},
                                                                       {Asks::Unread, "unread"},
                                                                       {Asks::Unhappy, "unhappy"},
                                                                       {Asks::Snoozed, "snoozed"},
                                                                       {Asks::Undelivered, "undelivered"},
                                                                       {Asks::Scheduled, "scheduled"}}};

bool anyOf(const Condition& condition, std::string_view value)
{
    return std::ranges::find(condition.values, value) != condition.values.end();
}

/// Every value stands in the text, whatever accents and capitals either has.
bool eachStandsIn(const std::vector<std::string>& values, const std::string& text)
{
    const std::string folded = foldedForSearch(text);
    return std::ranges::all_of(values, [&folded](const std::string& value) {
        return folded.find(foldedForSearch(value)) != std::string::npos;
    });
}

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string out;
    for (const std::string_view part : parts) {
        out += part;
        out += '\n'; // no value goes over the end of a part
    }
    return out;
}

bool assigneeIs(const Condition& condition, const TicketFacts& facts)
{
    return std::ranges::any_of(condition.values, [&facts](const std::string& who) {
        if (who.empty())
            return !facts.ticket.assignee.has_value();
        return facts.ticket.assignee
            && (who == "me" ? *facts.ticket.assignee == facts.me : facts.ticket.assignee->str() == who);
    });
}

bool waitsOver(const Ticket& ticket, Instant limit)
{
    const bool answered =
        !ticket.lastInboundAt || (ticket.lastOutboundAt && *ticket.lastOutboundAt >= *ticket.lastInboundAt);
    return !answered && *ticket.lastInboundAt < limit;
}

bool timeHolds(const Condition& condition, const TicketFacts& facts)
{
    const auto span = std::chrono::minutes(condition.minutes);
    const Ticket& ticket = facts.ticket;
    switch (condition.asks) {
    case Asks::DueWithin:
        return ticket.dueAt && *ticket.dueAt <= facts.now + span;
    case Asks::OlderThan:
        return ticket.createdAt < facts.now - span;
    case Asks::WaitingOver:
        return waitsOver(ticket, facts.now - span);
    case Asks::UpdatedWithin:
        return ticket.updatedAt >= facts.now - span;
    default:
        return ticket.snoozedUntil && *ticket.snoozedUntil > facts.now;
    }
}

bool valueHolds(const Condition& condition, const TicketFacts& facts)
{
    const Ticket& ticket = facts.ticket;
    switch (condition.asks) {
    case Asks::Status:
        return anyOf(condition, word(ticket.status));
    case Asks::Queue:
        return anyOf(condition, ticket.queue.str());
    case Asks::Assignee:
        return assigneeIs(condition, facts);
    case Asks::Tag:
        return std::ranges::any_of(ticket.tags,
                                   [&](const std::string& tag) { return anyOf(condition, tag); });
    case Asks::Channel:
        return anyOf(condition, word(ticket.channel));
    case Asks::Priority:
        return anyOf(condition, word(ticket.priority));
    case Asks::Language:
        return anyOf(condition, ticket.language);
    case Asks::Customer:
        return eachStandsIn(condition.values,
                            joined({facts.customerName, facts.customerOrganisation, facts.customerTier}));
    default:
        return eachStandsIn(condition.values,
                            joined({ticket.subject, ticket.snippet, "#" + std::to_string(ticket.number),
                                    facts.customerName}));
    }
}

Result<void> checkParts(const Condition& condition, int depth, std::size_t& left)
{
    if (depth > kConditionDepth || left == 0)
        return Error{ErrorCode::TooLarge, "conditions"};
    --left;
    switch (condition.asks) {
    case Asks::All:
    case Asks::Any:
    case Asks::None:
        for (const Condition& part : condition.parts)
            ATALAYA_CHECK(checkParts(part, depth + 1, left));
        return {};
    case Asks::DueWithin:
    case Asks::OlderThan:
    case Asks::WaitingOver:
    case Asks::UpdatedWithin: {
        constexpr std::int64_t kTenYears = 10LL * 366 * 24 * 60;
        if (condition.minutes < 0 || condition.minutes > kTenYears
            || (condition.minutes == 0 && condition.asks != Asks::DueWithin))
            return Error{ErrorCode::InvalidField, "minutes"};
        return {};
    }
    case Asks::Unread:
    case Asks::Unhappy:
    case Asks::Snoozed:
    case Asks::Undelivered:
    case Asks::Scheduled:
    case Asks::Mentioned:
        return {};
    default:
        break;
    }
    constexpr std::size_t kMostValues = 200;
    if (condition.values.empty())
        return Error{ErrorCode::InvalidField, "values"};
    if (condition.values.size() > kMostValues)
        return Error{ErrorCode::TooLarge, "values"};
    return {};
}

} // namespace

std::string_view word(Asks value) noexcept
{
    const auto found = std::ranges::find(kWords, value, &std::pair<Asks, std::string_view>::first);
    return found == kWords.end() ? "mentioned" : found->second;
}

template <> Result<Asks> fromWord<Asks>(std::string_view text)
{
    const auto found = std::ranges::find(kWords, text, &std::pair<Asks, std::string_view>::second);
    if (found != kWords.end())
        return found->first;
    if (text == "mentioned")
        return Asks::Mentioned;
    return Error{ErrorCode::InvalidField, "no condition is called " + std::string(text)};
}

bool holds(const Condition& condition, const TicketFacts& facts)
{
    const auto part = [&facts](const Condition& one) { return holds(one, facts); };
    switch (condition.asks) {
    case Asks::All:
        return std::ranges::all_of(condition.parts, part);
    case Asks::Any:
        return condition.parts.empty() || std::ranges::any_of(condition.parts, part);
    case Asks::None:
        return std::ranges::none_of(condition.parts, part);
    case Asks::DueWithin:
    case Asks::OlderThan:
    case Asks::WaitingOver:
    case Asks::UpdatedWithin:
    case Asks::Snoozed:
        return timeHolds(condition, facts);
    case Asks::Unread:
        return facts.ticket.unread > 0;
    case Asks::Unhappy:
        return facts.ticket.mood < 0;
    case Asks::Undelivered:
        return facts.ticket.undelivered > 0;
    case Asks::Scheduled:
        return facts.ticket.scheduled > 0;
    case Asks::Mentioned:
        return facts.mentioned;
    default:
        return valueHolds(condition, facts);
    }
}

bool asksFor(const Condition& condition, Asks what)
{
    return condition.asks == what || std::ranges::any_of(condition.parts, [what](const Condition& part) {
               return asksFor(part, what);
           });
}

bool dependsOnTime(const Condition& condition)
{
    return asksFor(condition, Asks::DueWithin) || asksFor(condition, Asks::OlderThan)
        || asksFor(condition, Asks::WaitingOver) || asksFor(condition, Asks::UpdatedWithin)
        || asksFor(condition, Asks::Snoozed);
}

Result<void> check(const Condition& condition)
{
    std::size_t left = kConditionParts;
    return checkParts(condition, 1, left);
}

} // namespace atalaya::domain
