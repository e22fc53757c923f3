#pragma once

#include "core/base/id.h"

namespace atalaya::domain {

using CustomerId = Id<struct CustomerTag>;
using TicketId = Id<struct TicketTag>;
using EntryId = Id<struct EntryTag>;
using AgentId = Id<struct AgentTag>;
using QueueId = Id<struct QueueTag>;
using SkillId = Id<struct SkillTag>;
using ArticleId = Id<struct ArticleTag>;
using MacroId = Id<struct MacroTag>;
using ChannelAccountId = Id<struct ChannelAccountTag>;
using InteractionId = Id<struct InteractionTag>;
using OfferId = Id<struct OfferTag>;
/// Made by the workstation; the broker answers a repeated one with its first answer.
using CommandId = Id<struct CommandTag>;
using SessionId = Id<struct SessionTag>;

} // namespace atalaya::domain
