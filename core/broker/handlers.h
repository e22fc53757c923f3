#pragma once

#include "core/broker/merging.h"
#include "core/broker/turn.h"
#include "core/domain/commands.h"

/// One handler a command, five steps each: look up, check, change, record, answer. An error leaves nothing
/// behind. Those with a Merging tell there what they found changed.
namespace atalaya::broker {

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::ReplyToTicket& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::AddNote& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SetTicketStatus& command,
                    Merging& merging);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SetTicketPriority& command,
                    Merging& merging);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SetTicketTags& command,
                    Merging& merging);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::AssignTicket& command,
                    Merging& merging);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::MoveTicket& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SnoozeTicket& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::MarkTicketRead& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::CreateTicket& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::AcceptOffer& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::DeclineOffer& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SetAgentStatus& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SetCustomerNotes& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::CancelReply& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::RescheduleReply& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::ResendReply& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::ConfirmSent& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::PutMacro& command);
Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::RemoveMacro& command);

} // namespace atalaya::broker
