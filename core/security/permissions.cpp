#include "core/security/permissions.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace atalaya::security {
namespace {

using domain::Role;

// Who may, in bits.
constexpr std::uint8_t kAgent = 1;
constexpr std::uint8_t kLead = 2;
constexpr std::uint8_t kTrainer = 4;
constexpr std::uint8_t kAdmin = 8;
constexpr std::uint8_t kEverybody = kAgent | kLead | kTrainer | kAdmin;

struct Rule {
    Permission permission;
    std::string_view word;
    std::uint8_t roles;
};

// The one table. Its order is that of the enumeration; a test compares it with the table in words.
constexpr Rule kRules[] = {
    {Permission::ReadTickets, "readTickets", kEverybody},
    {Permission::TakeTickets, "takeTickets", kEverybody},
    {Permission::Reply, "reply", kEverybody},
    {Permission::WriteNotes, "writeNotes", kEverybody},
    {Permission::ChangeTickets, "changeTickets", kEverybody},
    {Permission::TransferTickets, "transferTickets", kEverybody},
    {Permission::AssignOthers, "assignOthers", kLead | kAdmin},
    {Permission::MergeTickets, "mergeTickets", kEverybody},
    {Permission::EditCustomers, "editCustomers", kEverybody},
    {Permission::EraseCustomers, "eraseCustomers", kAdmin},
    {Permission::EditArticles, "editArticles", kLead | kTrainer | kAdmin},
    {Permission::EditMacros, "editMacros", kLead | kTrainer | kAdmin},
    {Permission::SeeTeam, "seeTeam", kEverybody},
    {Permission::SeeReports, "seeReports", kLead | kTrainer | kAdmin},
    {Permission::Supervise, "supervise", kLead | kAdmin},
    {Permission::RunTraining, "runTraining", kLead | kTrainer | kAdmin},
    {Permission::ExportData, "exportData", kLead | kAdmin},
    {Permission::ChangeDirectory, "changeDirectory", kAdmin},
    {Permission::ChangeChannels, "changeChannels", kAdmin},
    {Permission::ChangeRules, "changeRules", kLead | kAdmin},
    {Permission::ReadAudit, "readAudit", kAdmin},
    {Permission::ChangeSettings, "changeSettings", kAdmin},
};
static_assert(std::size(kRules) == kPermissions);

const Rule& ruleOf(Permission permission)
{
    const auto index = static_cast<std::size_t>(permission);
    ATALAYA_ASSERT(index < std::size(kRules) && kRules[index].permission == permission);
    return kRules[index];
}

std::uint8_t bitOf(Role role) noexcept
{
    switch (role) {
    case Role::Agent:
        return kAgent;
    case Role::Lead:
        return kLead;
    case Role::Trainer:
        return kTrainer;
    case Role::Admin:
        return kAdmin;
    }
    return 0;
}

Error denied(Permission permission)
{
    return Error{ErrorCode::PermissionDenied, std::string(word(permission))};
}

} // namespace

std::string_view word(Permission permission) noexcept
{
    return ruleOf(permission).word;
}

bool may(Role role, Permission permission) noexcept
{
    return (ruleOf(permission).roles & bitOf(role)) != 0;
}

bool may(const domain::Agent& agent, Permission permission) noexcept
{
    return !agent.disabled && may(agent.role, permission);
}

bool seesQueue(const domain::Agent& agent, domain::QueueId queue) noexcept
{
    if (agent.disabled)
        return false;
    return agent.role == Role::Admin || std::ranges::find(agent.queues, queue) != agent.queues.end();
}

bool mayOnTicket(const domain::Agent& agent, const domain::Ticket& ticket, Permission permission) noexcept
{
    return may(agent, permission) && (seesQueue(agent, ticket.queue) || ticket.assignee == agent.id);
}

Result<void> require(const domain::Agent& agent, Permission permission)
{
    if (!may(agent, permission))
        return denied(permission);
    return {};
}

Result<void> requireOnTicket(const domain::Agent& agent, const domain::Ticket& ticket, Permission permission)
{
    if (!mayOnTicket(agent, ticket, permission))
        return denied(permission);
    return {};
}

} // namespace atalaya::security
