#include "core/broker/visibility.h"

#include "core/base/text.h"

#include <algorithm>

namespace atalaya::broker {
namespace {

std::string textOf(const TicketScope& scope)
{
    return scope.queue.str() + "/" + (scope.assignee ? scope.assignee->str() : "-");
}

Result<TicketScope> parseTicketScope(std::string_view text)
{
    const auto parts = split(text, '/');
    if (parts.size() != 2)
        return Error{ErrorCode::InvalidField, "scope of an event"};
    TicketScope scope;
    ATALAYA_TRY(queue, domain::QueueId::parse(parts[0]));
    scope.queue = queue;
    if (parts[1] != "-") {
        ATALAYA_TRY(agent, domain::AgentId::parse(parts[1]));
        scope.assignee = agent;
    }
    return scope;
}

} // namespace

TicketScope scopeOf(const domain::Ticket& ticket)
{
    return {ticket.queue, ticket.assignee};
}

std::string Scope::str() const
{
    if (only)
        return "a:" + only->str();
    if (!now)
        return {};
    std::string out = "t:" + textOf(*now);
    if (before)
        out += "|" + textOf(*before);
    return out;
}

Result<Scope> Scope::parse(std::string_view text)
{
    Scope scope;
    if (text.empty())
        return scope;
    if (text.starts_with("a:")) {
        ATALAYA_TRY(agent, domain::AgentId::parse(text.substr(2)));
        scope.only = agent;
        return scope;
    }
    if (!text.starts_with("t:"))
        return Error{ErrorCode::InvalidField, "scope of an event"};
    const auto parts = split(text.substr(2), '|');
    ATALAYA_TRY(now, parseTicketScope(parts[0]));
    scope.now = now;
    if (parts.size() > 1) {
        ATALAYA_TRY(before, parseTicketScope(parts[1]));
        scope.before = before;
    }
    return scope;
}

bool seesAll(const domain::Agent& agent) noexcept
{
    return agent.role != domain::Role::Agent;
}

bool sees(const domain::Agent& agent, const TicketScope& scope) noexcept
{
    return seesAll(agent) || scope.assignee == agent.id
        || std::ranges::find(agent.queues, scope.queue) != agent.queues.end();
}

Sight sightOf(const domain::Agent& agent, const Scope& scope) noexcept
{
    if (scope.only)
        return scope.only == agent.id ? Sight::Shown : Sight::Nothing;
    if (!scope.now)
        return Sight::Shown;
    const bool now = sees(agent, *scope.now);
    if (!scope.before)
        return now ? Sight::Shown : Sight::Nothing;
    const bool before = sees(agent, *scope.before);
    if (now)
        return before ? Sight::Shown : Sight::Gained;
    return before ? Sight::Lost : Sight::Nothing;
}

std::string visibilityMark(const domain::Agent& agent)
{
    if (seesAll(agent))
        return "all";
    return sha256Hex(agent.id.str() + teamMark(agent)).substr(0, 12);
}

std::string teamMark(const domain::Agent& agent)
{
    if (seesAll(agent))
        return "all";
    auto queues = agent.queues;
    std::ranges::sort(queues);
    std::string text;
    for (const domain::QueueId queue : queues)
        text += queue.str();
    return text;
}

} // namespace atalaya::broker
