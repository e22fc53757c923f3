#include "core/base/limits.h"
#include "core/broker/checks.h"
#include "core/broker/handlers.h"
#include "core/broker/outgoing_entry.h"
#include "core/broker/presence_news.h"
#include "core/broker/send_later.h"
#include "core/broker/sent_despite.h"
#include "core/broker/stale_guard.h"
#include "core/broker/tickets.h"
#include "core/security/permissions.h"

namespace atalaya::broker {
namespace {

Result<void> checkReply(Turn& turn, const domain::ReplyToTicket& command)
{
    ATALAYA_CHECK(checkText("subject", command.subject, limits::kSubject));
    ATALAYA_CHECK(checkText("text", command.text, limits::kEntryText));
    ATALAYA_CHECK(checkText("html", command.html, limits::kHtmlBytes));
    ATALAYA_CHECK(checkAttachments(turn, command.attachments));
    ATALAYA_CHECK(checkSentDespite(command.sentDespite));
    if (command.text.empty() && command.html.empty() && command.attachments.empty())
        return Error{ErrorCode::InvalidField, "an answer has a text, or files"};
    if (command.channel != domain::EntryChannel::Email)
        return {};
    for (const auto* list : {&command.to, &command.cc, &command.bcc})
        ATALAYA_CHECK(checkAddresses(*list));
    return {};
}

domain::Entry entryOf(const domain::ReplyToTicket& command, const domain::Agent& agent, Instant now)
{
    domain::Entry entry;
    entry.id = command.entry;
    entry.ticket = command.ticket;
    entry.direction = domain::Direction::Out;
    entry.channel = command.channel;
    entry.authorKind = domain::AuthorKind::Agent;
    entry.authorId = agent.id.str();
    entry.authorName = agent.name;
    entry.at = now;
    entry.subject = command.subject;
    entry.text = command.text;
    entry.html = displayableHtml(command.html);
    entry.to = command.to;
    entry.cc = command.cc;
    entry.attachments = command.attachments;
    return entry;
}

} // namespace

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::ReplyToTicket& command)
{
    ATALAYA_TRY(before, turn.stores.tickets->get(command.ticket));
    ATALAYA_CHECK(security::requireOnTicket(agent, before, security::Permission::Reply));
    ATALAYA_CHECK(checkReply(turn, command));
    if (!command.sendAnyway) { // bots and imports come this way, too
        ATALAYA_CHECK(refuseIfHeld(turn, agent, command));
        ATALAYA_CHECK(refuseIfStale(turn, before, agent, command.expectedVersion));
    }

    domain::Ticket after = before;
    domain::Entry entry = entryOf(command, agent, turn.now);
    ATALAYA_TRY(outgoing, prepareOutgoing(turn, before, entry, command.bcc));
    ATALAYA_CHECK(keepUntil(command.sendAt, turn.now, entry, outgoing));
    if (!after.assignee)
        after.assignee = agent.id; // who answers owns
    if (outgoing.scheduled) { // the customer is not answered before it leaves
        outgoing.unlessAnswered = command.unlessAnswered;
        outgoing.statusAfter = command.statusAfter;
    } else {
        countAsAnswer(after, entry, command.statusAfter, turn.now);
    }
    ATALAYA_CHECK(saveTicket(turn, before, after));
    ATALAYA_CHECK(addEntry(turn, after, entry));
    ATALAYA_CHECK(recordSentDespite(turn, after, command.sentDespite, agent));
    freeAfterAnswer(turn, before.id, agent.id);
    return turn.stores.outgoing->queue(outgoing);
}

} // namespace atalaya::broker
