#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/broker/checks.h"
#include "core/broker/handlers.h"
#include "core/broker/tickets.h"
#include "core/security/permissions.h"

#include <algorithm>

namespace atalaya::broker {

using security::Permission;

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SetTicketStatus& command)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(command.ticket));
    ATALAYA_CHECK(security::requireOnTicket(agent, before, Permission::ChangeTickets));
    if (before.status == command.status)
        return {};
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

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SetTicketPriority& command)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(command.ticket));
    ATALAYA_CHECK(security::requireOnTicket(agent, before, Permission::ChangeTickets));
    if (before.priority == command.priority)
        return {};
    domain::Ticket after = before;
    after.priority = command.priority;
    ATALAYA_CHECK(saveTicket(turn, before, after));
    return addEvent(turn, after, "priorityChanged",
                    std::string(domain::word(before.priority)) + " -> "
                        + std::string(domain::word(after.priority)),
                    &agent);
}

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SetTicketTags& command)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(command.ticket));
    ATALAYA_CHECK(security::requireOnTicket(agent, before, Permission::ChangeTickets));
    if (command.tags.size() > limits::kTagsPerTicket)
        return Error{ErrorCode::TooLarge, "tags: at most " + std::to_string(limits::kTagsPerTicket)};
    domain::Ticket after = before;
    after.tags.clear();
    for (const std::string& raw : command.tags) {
        const std::string tag(trimmed(raw));
        ATALAYA_CHECK(checkText("tag", tag, limits::kName));
        if (!tag.empty() && std::ranges::find(after.tags, tag) == after.tags.end())
            after.tags.push_back(tag);
    }
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
    return addEvent(turn, after, command.until ? "snoozed" : "woken",
                    command.until ? "Until " + formatInstant(*command.until) : "Woken by hand", &agent);
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
