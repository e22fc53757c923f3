#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/broker/checks.h"
#include "core/broker/handlers.h"
#include "core/broker/tickets.h"
#include "core/domain/condition.h"
#include "core/security/permissions.h"

#include <algorithm>

namespace atalaya::broker {

using security::Permission;

namespace {

domain::Merge merge(std::string field, std::string_view yours, std::string_view theirs, std::string_view kept)
{
    return {std::move(field), std::string(yours), std::string(theirs), std::string(kept)};
}

Result<std::vector<std::string>> cleanTags(const std::vector<std::string>& raw)
{
    if (raw.size() > limits::kTagsPerTicket)
        return Error{ErrorCode::TooLarge, "tags: at most " + std::to_string(limits::kTagsPerTicket)};
    std::vector<std::string> tags;
    for (const std::string& one : raw) {
        std::string tag(trimmed(one));
        ATALAYA_CHECK(checkText("tag", tag, limits::kName));
        if (!tag.empty() && std::ranges::find(tags, tag) == tags.end())
            tags.push_back(std::move(tag));
    }
    return tags;
}

} // namespace

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SetTicketStatus& command,
                    Merging& merging)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(command.ticket));
    ATALAYA_CHECK(security::requireOnTicket(agent, before, Permission::ChangeTickets));
    if (before.status == command.status)
        return {};
    if (command.base) {
        // What the customer said last has to be read before somebody says that it is over.
        const bool ends =
            command.status != domain::TicketStatus::Open && command.status != domain::TicketStatus::New;
        const bool stays = ends && customerWroteSince(before, *command.base, merging);
        if (stays || before.status != *command.base)
            merging.merges.push_back(merge("status", word(command.status), word(before.status),
                                           word(stays ? before.status : command.status)));
        if (stays)
            return {};
    }
    domain::Ticket after = before;
    after.status = command.status;
    if (!domain::isActive(command.status)) {
        after.snoozedUntil.reset();
        after.unread = 0;
    }
    ATALAYA_CHECK(saveTicket(turn, before, after));
    return addEvent(
        turn, after, "statusChanged",
        std::string(domain::word(before.status)) + " -> " + std::string(domain::word(after.status)), &agent);
}

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SetTicketPriority& command,
                    Merging& merging)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(command.ticket));
    ATALAYA_CHECK(security::requireOnTicket(agent, before, Permission::ChangeTickets));
    if (before.priority == command.priority)
        return {};
    if (command.base && before.priority != *command.base)
        merging.merges.push_back(
            merge("priority", word(command.priority), word(before.priority), word(command.priority)));
    domain::Ticket after = before;
    after.priority = command.priority;
    ATALAYA_CHECK(saveTicket(turn, before, after));
    return addEvent(turn, after, "priorityChanged",
                    std::string(domain::word(before.priority)) + " -> "
                        + std::string(domain::word(after.priority)),
                    &agent);
}

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SetTicketTags& command,
                    Merging& merging)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(command.ticket));
    ATALAYA_CHECK(security::requireOnTicket(agent, before, Permission::ChangeTickets));
    domain::Ticket after = before;
    ATALAYA_TRY(wanted, cleanTags(command.tags));
    after.tags = wanted;
    if (command.base && !sameTags(*command.base, before.tags) && !sameTags(wanted, before.tags)) {
        after.tags = mergedTags(*command.base, wanted, before.tags);
        merging.merges.push_back(
            merge("tags", tagsText(wanted), tagsText(before.tags), tagsText(after.tags)));
    }
    if (after.tags.size() > limits::kTagsPerTicket)
        return Error{ErrorCode::TooLarge, "tags: at most " + std::to_string(limits::kTagsPerTicket)};
    return saveTicket(turn, before, after);
}

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SnoozeTicket& command)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(command.ticket));
    ATALAYA_CHECK(security::requireOnTicket(agent, before, Permission::ChangeTickets));
    if (command.until && *command.until <= turn.now)
        return Error{ErrorCode::InvalidField, "a ticket sleeps until a time that is still to come"};
    if (!domain::isActive(before.status))
        return Error{ErrorCode::Conflict, "the ticket is done"};
    domain::Ticket after = before;
    after.snoozedUntil = command.until;
    ATALAYA_CHECK(saveTicket(turn, before, after));
    if (!command.until)
        return addEvent(turn, after, "woken", "Woken by hand", &agent);
    const bool open = *command.until >= domain::kUntilTheyAnswer;
    return addEvent(turn, after, "snoozed", "Until " + (open ? "they answer" : formatInstant(*command.until)),
                    &agent);
}

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::MarkTicketRead& command)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(command.ticket));
    ATALAYA_CHECK(security::requireOnTicket(agent, before, Permission::ReadTickets));
    if (before.unread == 0)
        return {};
    domain::Ticket after = before;
    after.unread = 0;
    return saveTicket(turn, before, after);
}

} // namespace atalaya::broker
