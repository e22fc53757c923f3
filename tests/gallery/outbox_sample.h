#pragma once

#include "tests/support/fake_core.h"

namespace atalaya::test {

/// Ids of the sample below.
inline const domain::CommandId kJoanaReply{FakeCore::id(901)};
inline const domain::CommandId kEnriqueReply{FakeCore::id(902)};
inline const domain::CommandId kCloseOliver{FakeCore::id(903)};
inline const domain::CommandId kRosaNote{FakeCore::id(904)};
inline const domain::CommandId kHeldReply{FakeCore::id(905)};
inline const domain::CommandId kPriyaReply{FakeCore::id(906)};
inline const domain::TicketId kJoanaTicket{FakeCore::id(48195)};

/// Inés has been without a line since 10:39: one answer to decide about, four that wait, one that went, and
/// what was merged.
void fillOutbox(FakeCore& core);
/// The same with a line, and nothing that waits.
void fillOnline(FakeCore& core);
/// The broker was restored, and an answer was refused for it.
void fillOlder(FakeCore& core);

} // namespace atalaya::test
