#pragma once

#include "tests/support/fake_core.h"

namespace atalaya::test {

/// Ids of the people and tickets below.
inline const domain::TicketId kTicket{FakeCore::id(48213)};
inline const domain::AgentId kInes{FakeCore::id(1)};
inline const domain::AgentId kTomas{FakeCore::id(2)};
inline const domain::AgentId kMarta{FakeCore::id(3)};
inline const domain::CustomerId kEnrique{FakeCore::id(11)};
inline const domain::QueueId kClaims{FakeCore::id(21)};
inline const domain::QueueId kClub{FakeCore::id(22)};

/// 20 November 2025, at this time in UTC.
Instant at(int hour, int minute, int second = 0);

/// A message of the customer; the number makes the id.
domain::Entry inbound(std::uint64_t number, domain::EntryChannel channel, const std::string& text,
                      Instant when);
/// A message of Tomás.
domain::Entry outbound(std::uint64_t number, domain::EntryChannel channel, const std::string& text,
                       Instant when);
domain::Entry event(std::uint64_t number, const std::string& kind, const std::string& text, Instant when);
domain::Entry note(std::uint64_t number, const std::string& text, Instant when);

/// The conversation of the sample company: a public post, direct messages, a mail with files, a note.
api::Conversation enriqueSalas();

/// A core that knows the team and that conversation; Inés is signed in, it is 10:42 in Madrid.
void fill(FakeCore& core);

/// So many messages, alternating sides, of different lengths.
std::vector<domain::Entry> manyMessages(int count);

} // namespace atalaya::test
