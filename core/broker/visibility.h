#pragma once

#include "core/domain/directory.h"
#include "core/domain/ticket.h"

#include <optional>
#include <string>

namespace atalaya::broker {

/// What decides who sees a ticket and its entries.
struct TicketScope {
    domain::QueueId queue;
    std::optional<domain::AgentId> assignee;

    friend bool operator==(const TicketScope&, const TicketScope&) = default;
};

TicketScope scopeOf(const domain::Ticket& ticket);

/// Who may see a change. Stands in the event log, so that a replay after a gap decides as the moment itself
/// did.
struct Scope {
    std::optional<TicketScope> now; ///< nothing: everybody
    std::optional<TicketScope> before; ///< of a ticket that existed before the change
    std::optional<domain::AgentId> only = {}; ///< of what belongs to one agent alone

    /// "", "t:<queue>/<agent or ->", "t:<now>|<before>" or "a:<agent>".
    std::string str() const;
    /// Errors: InvalidField.
    static Result<Scope> parse(std::string_view text);

    friend bool operator==(const Scope&, const Scope&) = default;
};

/// What a change is for one agent. Gained: the ticket was out of sight before, so its whole conversation has
/// to come along.
enum class Sight { Nothing, Shown, Gained, Lost };

/// Agents see tickets of their queues and their own; leads, trainers and administrators see all.
bool seesAll(const domain::Agent& agent) noexcept;
bool sees(const domain::Agent& agent, const TicketScope& scope) noexcept;
Sight sightOf(const domain::Agent& agent, const Scope& scope) noexcept;

/// Changes whenever what the agent may see changes as a whole (role, queues): part of the replica's epoch.
std::string visibilityMark(const domain::Agent& agent);

/// The same for agents who see the same, but for tickets that are assigned to one of them.
std::string teamMark(const domain::Agent& agent);

} // namespace atalaya::broker
