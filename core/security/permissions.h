#pragma once

#include "core/domain/directory.h"
#include "core/domain/ticket.h"

namespace atalaya::security {

/// Everything that has to be allowed, by name. What an agent may do is decided here and nowhere else.
enum class Permission {
    ReadTickets, ///< of the own queues, and assigned ones
    TakeTickets, ///< take next, accept offers, assign to oneself
    Reply,
    WriteNotes,
    ChangeTickets, ///< status, tags, priority, snooze
    TransferTickets, ///< to another queue or agent
    AssignOthers, ///< give work to somebody, or take it from them
    MergeTickets,
    EditCustomers,
    EraseCustomers,
    EditArticles,
    EditMacros,
    SeeTeam, ///< status and load of everybody
    SeeReports,
    Supervise, ///< listen, whisper, take over, change another's status
    RunTraining,
    ExportData,
    ChangeDirectory, ///< agents, queues, skills
    ChangeChannels, ///< accounts and their secrets
    ChangeRules, ///< routing, triggers, targets
    ReadAudit,
    ChangeSettings,
};

inline constexpr int kPermissions = int(Permission::ChangeSettings) + 1;

/// Stable word, for logs and errors ("assignOthers").
std::string_view word(Permission permission) noexcept;

/// What a role may do at all.
bool may(domain::Role role, Permission permission) noexcept;

/// What this agent may do at all; a disabled one nothing.
bool may(const domain::Agent& agent, Permission permission) noexcept;

/// True if the agent sees this queue: one of theirs, or they are administrator.
bool seesQueue(const domain::Agent& agent, domain::QueueId queue) noexcept;

/// True if the agent may do it on this ticket: it is allowed at all, and the ticket is in one of their queues
/// or theirs.
bool mayOnTicket(const domain::Agent& agent, const domain::Ticket& ticket, Permission permission) noexcept;

/// The same for one thing: nothing, or PermissionDenied with the permission's word.
Result<void> require(const domain::Agent& agent, Permission permission);
Result<void> requireOnTicket(const domain::Agent& agent, const domain::Ticket& ticket, Permission permission);

} // namespace atalaya::security
