#include "core/base/limits.h"
#include "core/broker/checks.h"
#include "core/broker/handlers.h"
#include "core/broker/tickets.h"
#include "core/security/permissions.h"

namespace atalaya::broker {

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::AddNote& command)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(command.ticket));
    ATALAYA_CHECK(security::requireOnTicket(agent, before, security::Permission::WriteNotes));
    ATALAYA_CHECK(checkText("text", command.text, limits::kEntryText));
    ATALAYA_CHECK(checkAttachments(turn, command.attachments));
    if (command.text.empty() && command.attachments.empty())
        return Error{ErrorCode::InvalidField, "a note has a text, or files"};
    for (const domain::AgentId mentioned : command.mentions)
        if (!turn.directory.agent(mentioned))
            return Error{ErrorCode::NotFound, "mentioned agent " + mentioned.str()};

    domain::Entry entry;
    entry.id = command.entry;
    entry.ticket = command.ticket;
    entry.kind = domain::EntryKind::Note;
    entry.direction = domain::Direction::Internal;
    entry.channel = domain::EntryChannel::None;
    entry.authorKind = domain::AuthorKind::Agent;
    entry.authorId = agent.id.str();
    entry.authorName = agent.name;
    entry.at = turn.now;
    entry.text = command.text;
    entry.attachments = command.attachments;
    // Who was mentioned is found again by name: an entry has no other place for it.
    for (const domain::AgentId mentioned : command.mentions)
        entry.to.push_back(turn.directory.agent(mentioned)->login);

    domain::Ticket after = before;
    ATALAYA_CHECK(saveTicket(turn, before, after));
    return addEntry(turn, after, entry);
}

} // namespace atalaya::broker
