#pragma once

#include "tests/support/fake_core.h"

namespace atalaya::test {

/// A conversation of Inés (agent 1), in English, with one message of its customer so many seconds ago.
inline api::Conversation liveConversation(const FakeCore& core, std::uint64_t number, const std::string& name,
                                          domain::EntryChannel channel, int secondsAgo)
{
    api::Conversation made;
    const Instant at = core.world.now - std::chrono::seconds(secondsAgo);
    domain::Ticket& ticket = made.row.ticket;
    ticket.id = domain::TicketId(FakeCore::id(number));
    ticket.number = std::int64_t(number);
    ticket.subject = "Subject " + std::to_string(number);
    ticket.status = domain::TicketStatus::Open;
    ticket.assignee = domain::AgentId(FakeCore::id(1));
    ticket.customer = domain::CustomerId(FakeCore::id(number + 5000));
    ticket.channel = channel;
    ticket.language = "en";
    ticket.lastInboundAt = at;
    ticket.snippet = "Hello from " + name;
    ticket.unread = 1;
    made.row.customerName = name;
    made.customer.id = ticket.customer;
    made.customer.name = name;
    domain::Entry entry;
    entry.id = domain::EntryId(FakeCore::id(number + 9000));
    entry.ticket = ticket.id;
    entry.channel = channel;
    entry.authorName = name;
    entry.at = at;
    entry.text = ticket.snippet;
    made.entries = {entry};
    return made;
}

inline void addLive(FakeCore& core, const api::Conversation& made)
{
    core.world.conversations.insert_or_assign(made.row.ticket.id, made);
    core.world.rows.push_back(made.row);
}

/// Inés, three chats and a call: Tom 6 s, Matilde 52 s, Camila 100 s.
inline void fillLive(FakeCore& core)
{
    using domain::EntryChannel;
    core.world.me.agent.id = domain::AgentId(FakeCore::id(1));
    core.world.me.agent.name = "Inés Robledo";
    core.world.me.load.unitsUsed = 68;
    core.world.me.load.chats = 2;
    core.world.link.kind = api::LinkKind::Online;
    addLive(core, liveConversation(core, 101, "Tom Whitfield", EntryChannel::Chat, 6));
    addLive(core, liveConversation(core, 102, "Nuria Echevarría", EntryChannel::Voice, 252));
    addLive(core, liveConversation(core, 103, "Matilde Rey", EntryChannel::WhatsApp, 52));
    addLive(core, liveConversation(core, 104, "Camila Duarte", EntryChannel::Chat, 100));
}

} // namespace atalaya::test
