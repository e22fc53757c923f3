#include "core/security/permissions.h"
#include "tests/support/test.h"

#include <map>

using namespace atalaya;
using namespace atalaya::security;
using domain::Role;

namespace {

template <typename SomeId> SomeId id(std::uint8_t number)
{
    Uuid uuid;
    uuid.bytes[15] = number;
    return SomeId(uuid);
}

domain::Agent agent(Role role, std::vector<domain::QueueId> queues)
{
    domain::Agent made;
    made.id = id<domain::AgentId>(1);
    made.role = role;
    made.queues = std::move(queues);
    return made;
}

domain::Ticket ticketIn(std::uint8_t queue)
{
    domain::Ticket made;
    made.queue = id<domain::QueueId>(queue);
    return made;
}

/// The rules as people read them: who may, A agent, L lead, T trainer, M administrator.
const std::map<std::string, std::string> kTable = {
    {"readTickets", "ALTM"},   {"takeTickets", "ALTM"},     {"reply", "ALTM"},       {"writeNotes", "ALTM"},
    {"changeTickets", "ALTM"}, {"transferTickets", "ALTM"}, {"assignOthers", "LM"},  {"mergeTickets", "ALTM"},
    {"editCustomers", "ALTM"}, {"eraseCustomers", "M"},     {"editArticles", "LTM"}, {"editMacros", "LTM"},
    {"seeTeam", "ALTM"},       {"seeReports", "LTM"},       {"supervise", "LM"},     {"runTraining", "LTM"},
    {"exportData", "LM"},      {"changeDirectory", "M"},    {"changeChannels", "M"}, {"changeRules", "LM"},
    {"readAudit", "M"},        {"changeSettings", "M"},
};

} // namespace

class PermissionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roles_mayWhatTheTableSays()
    {
        const std::pair<Role, char> roles[] = {
            {Role::Agent, 'A'}, {Role::Lead, 'L'}, {Role::Trainer, 'T'}, {Role::Admin, 'M'}};
        QCOMPARE(std::size_t(kPermissions), kTable.size());
        for (int i = 0; i < kPermissions; ++i) {
            const auto permission = Permission(i);
            const std::string name(word(permission));
            QVERIFY2(kTable.contains(name), name.c_str());
            for (const auto& [role, letter] : roles) {
                const bool expected = kTable.at(name).find(letter) != std::string::npos;
                QVERIFY2(may(role, permission) == expected, (name + " " + letter).c_str());
            }
        }
    }

    void disabledAgent_mayNothing()
    {
        domain::Agent gone = agent(Role::Admin, {id<domain::QueueId>(1)});
        gone.disabled = true;
        for (int i = 0; i < kPermissions; ++i) {
            QVERIFY(!may(gone, Permission(i)));
            QVERIFY(!mayOnTicket(gone, ticketIn(1), Permission(i)));
        }
        QVERIFY(!seesQueue(gone, id<domain::QueueId>(1)));
    }

    void queueScope_holdsForAgentsAndLeads()
    {
        for (const Role role : {Role::Agent, Role::Lead, Role::Trainer}) {
            const domain::Agent member = agent(role, {id<domain::QueueId>(1)});
            QVERIFY(mayOnTicket(member, ticketIn(1), Permission::Reply));
            QVERIFY(!mayOnTicket(member, ticketIn(2), Permission::Reply));
            QVERIFY(!mayOnTicket(member, ticketIn(2), Permission::ReadTickets));
        }
        QVERIFY(mayOnTicket(agent(Role::Admin, {}), ticketIn(2), Permission::Reply));
        QVERIFY(!mayOnTicket(agent(Role::Agent, {}), ticketIn(1), Permission::ReadTickets));
    }

    void assignedTicketOfAnotherQueue_isTheirs()
    {
        const domain::Agent member = agent(Role::Agent, {id<domain::QueueId>(1)});
        domain::Ticket moved = ticketIn(2);
        moved.assignee = member.id;
        QVERIFY(mayOnTicket(member, moved, Permission::Reply));
        QVERIFY(!mayOnTicket(member, moved, Permission::AssignOthers));
        moved.assignee = id<domain::AgentId>(2);
        QVERIFY(!mayOnTicket(member, moved, Permission::Reply));
    }

    void refusal_namesThePermission()
    {
        const auto refused = require(agent(Role::Agent, {}), Permission::ReadAudit);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{ErrorCode::PermissionDenied, "readAudit"}));
        QVERIFY(require(agent(Role::Admin, {}), Permission::ReadAudit).hasValue());
        QVERIFY(!requireOnTicket(agent(Role::Agent, {}), ticketIn(1), Permission::Reply));
    }
};

ATALAYA_TEST(PermissionsTest)
#include "permissions_test.moc"
