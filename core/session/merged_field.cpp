#include "core/session/merged_field.h"

#include "core/base/text.h"

#include <algorithm>

namespace atalaya::session {
namespace {

using namespace domain;

std::vector<std::string> tagsOf(const std::string& text)
{
    std::vector<std::string> tags;
    for (const std::string_view part : split(text, ','))
        if (const std::string_view tag = trimmed(part); !tag.empty())
            tags.emplace_back(tag);
    return tags;
}

bool sameTags(const std::string& a, const std::string& b)
{
    auto left = tagsOf(a);
    auto right = tagsOf(b);
    std::ranges::sort(left);
    std::ranges::sort(right);
    return left == right;
}

bool same(const std::string& field, const std::string& a, const std::string& b)
{
    return field == "tags" ? sameTags(a, b) : a == b;
}

Result<std::optional<AgentId>> agentOf(const std::string& text)
{
    if (text.empty())
        return std::optional<AgentId>();
    const auto id = AgentId::parse(text);
    if (!id)
        return Error{ErrorCode::InvalidField, "not an agent: " + text};
    return std::optional(*id);
}

} // namespace

bool hasMergedField(const Command& command) noexcept
{
    return std::holds_alternative<SetTicketStatus>(command)
        || std::holds_alternative<SetTicketPriority>(command)
        || std::holds_alternative<SetTicketTags>(command) || std::holds_alternative<AssignTicket>(command);
}

void fillBase(Command& command, const Ticket& before)
{
    if (auto* status = std::get_if<SetTicketStatus>(&command)) {
        if (!status->base)
            status->base = before.status;
    } else if (auto* priority = std::get_if<SetTicketPriority>(&command)) {
        if (!priority->base)
            priority->base = before.priority;
    } else if (auto* tags = std::get_if<SetTicketTags>(&command)) {
        if (!tags->base)
            tags->base = before.tags;
    } else if (auto* assign = std::get_if<AssignTicket>(&command); assign && !assign->hasBase) {
        assign->base = before.assignee;
        assign->hasBase = true;
    }
}

void keepBase(Command& command, const Command& former)
{
    if (command.index() != former.index())
        return;
    if (auto* status = std::get_if<SetTicketStatus>(&command)) {
        if (!status->base)
            status->base = std::get<SetTicketStatus>(former).base;
    } else if (auto* priority = std::get_if<SetTicketPriority>(&command)) {
        if (!priority->base)
            priority->base = std::get<SetTicketPriority>(former).base;
    } else if (auto* tags = std::get_if<SetTicketTags>(&command)) {
        if (!tags->base)
            tags->base = std::get<SetTicketTags>(former).base;
    } else if (auto* assign = std::get_if<AssignTicket>(&command); assign && !assign->hasBase) {
        assign->base = std::get<AssignTicket>(former).base;
        assign->hasBase = std::get<AssignTicket>(former).hasBase;
    }
}

std::string fieldOf(const Ticket& ticket, const std::string& field)
{
    if (field == "status")
        return std::string(word(ticket.status));
    if (field == "priority")
        return std::string(word(ticket.priority));
    if (field == "tags")
        return join(ticket.tags, ", ");
    return field == "assignee" && ticket.assignee ? ticket.assignee->str() : std::string();
}

const Merge* mergeOf(const OutboxItem& item, const std::string& field)
{
    const auto found = std::ranges::find(item.merges, field, &Merge::field);
    return found == item.merges.end() ? nullptr : &*found;
}

bool canUndo(const Merge& merge, const Ticket& now)
{
    return !same(merge.field, merge.kept, merge.yours)
        && same(merge.field, fieldOf(now, merge.field), merge.kept);
}

Result<Command> undoOf(const Merge& merge, const Ticket& now)
{
    if (merge.field == "status") {
        ATALAYA_TRY(status, fromWord<TicketStatus>(merge.yours));
        return Command(SetTicketStatus{now.id, status, now.status});
    }
    if (merge.field == "priority") {
        ATALAYA_TRY(priority, fromWord<Priority>(merge.yours));
        return Command(SetTicketPriority{now.id, priority, now.priority});
    }
    if (merge.field == "tags")
        return Command(SetTicketTags{now.id, tagsOf(merge.yours), now.tags});
    if (merge.field == "assignee") {
        ATALAYA_TRY(agent, agentOf(merge.yours));
        return Command(AssignTicket{now.id, agent, now.assignee, true});
    }
    return Error{ErrorCode::InvalidField, "no field is called " + merge.field};
}

} // namespace atalaya::session
