#include "core/domain/commands.h"

#include <array>

namespace atalaya::domain {
namespace {

// In the order of the variant's alternatives.
constexpr std::array<std::string_view, std::variant_size_v<Command>> kKinds = {
    "reply",           "note",         "setStatus",      "setPriority",      "setTags",
    "assign",          "move",         "snooze",         "markRead",         "create",
    "acceptOffer",     "declineOffer", "setAgentStatus", "setCustomerNotes", "cancelReply",
    "rescheduleReply", "resend",       "confirmSent",    "putMacro",         "removeMacro"};

} // namespace

std::string_view commandKind(const Command& command) noexcept
{
    return kKinds[command.index()];
}

std::optional<TicketId> ticketOf(const Command& command)
{
    return std::visit(
        [](const auto& one) -> std::optional<TicketId> {
            if constexpr (requires { one.ticket; })
                return one.ticket;
            else
                return std::nullopt;
        },
        command);
}

} // namespace atalaya::domain
