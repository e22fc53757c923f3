#include "core/broker/handlers.h"
#include "core/broker/tickets.h"
#include "core/security/permissions.h"

namespace atalaya::broker {
namespace {

using security::Permission;

/// Taking is for oneself, transferring gives away what one has, everything else is somebody else's work.
Permission permissionFor(const domain::Agent& agent, const domain::Ticket& ticket,
                         const std::optional<domain::AgentId>& to)
{
    const bool free = !ticket.assignee;
    if (to == agent.id && (free || ticket.assignee == agent.id))
        return Permission::TakeTickets;
    return ticket.assignee == agent.id ? Permission::TransferTickets : Permission::AssignOthers;
}

} // namespace

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::AssignTicket& command,
                    Merging& merging)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(command.ticket));
    ATALAYA_CHECK(security::requireOnTicket(agent, before, Permission::ReadTickets));
    const bool overtaken =
        command.hasBase && before.assignee != command.base && before.assignee != command.agent;
    const auto idOf = [](const std::optional<domain::AgentId>& one) {
        return one ? one->str() : std::string();
    };
    if (overtaken
        && before.assignee) { // whoever has it now keeps it: nobody loses a ticket to an old decision
        const std::string theirs = idOf(before.assignee);
        merging.merges.push_back({"assignee", idOf(command.agent), theirs, theirs});
        return {};
    }
    ATALAYA_CHECK(security::requireOnTicket(agent, before, permissionFor(agent, before, command.agent)));
    if (overtaken)
        merging.merges.push_back({"assignee", idOf(command.agent), {}, idOf(command.agent)});
    const domain::Agent* to = command.agent ? turn.directory.agent(*command.agent) : nullptr;
    if (command.agent && (!to || to->disabled))
        return Error{ErrorCode::NotFound, "agent " + command.agent->str()};
    if (before.assignee == command.agent)
        return {};
    domain::Ticket after = before;
    after.assignee = command.agent;
    if (to && after.status == domain::TicketStatus::New)
        after.status = domain::TicketStatus::Open;
    ATALAYA_CHECK(saveTicket(turn, before, after));
    return addEvent(turn, after, "assigned", to ? "Assigned to " + to->name : "Assigned to nobody", &agent);
}

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::MoveTicket& command)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(command.ticket));
    ATALAYA_CHECK(security::requireOnTicket(agent, before, Permission::TransferTickets));
    const domain::Queue* queue = turn.directory.queue(command.queue);
    if (!queue)
        return Error{ErrorCode::NotFound, "queue " + command.queue.str()};
    if (before.queue == command.queue)
        return {};
    const domain::Queue* from = turn.directory.queue(before.queue);
    domain::Ticket after = before;
    after.queue = command.queue;
    after.assignee.reset(); // the new queue decides who takes it
    ATALAYA_CHECK(saveTicket(turn, before, after));
    return addEvent(turn, after, "moved", (from ? from->name : "?") + " -> " + queue->name, &agent);
}

} // namespace atalaya::broker
