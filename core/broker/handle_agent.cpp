#include "core/base/limits.h"
#include "core/broker/checks.h"
#include "core/broker/customers.h"
#include "core/broker/handlers.h"
#include "core/broker/routing_desk.h"
#include "core/broker/tickets.h"
#include "core/security/permissions.h"

namespace atalaya::broker {
namespace {

Result<domain::Offer> openOffer(Turn& turn, const domain::Agent& agent, domain::OfferId id)
{
    ATALAYA_CHECK(security::require(agent, security::Permission::TakeTickets));
    const auto offer = turn.desk.router().offer(id);
    if (!offer || offer->agent != agent.id || offer->expiresAt <= turn.now)
        return Error{ErrorCode::OfferGone, id.str()};
    return *offer;
}

} // namespace

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::AcceptOffer& command)
{
    ATALAYA_CHECK(openOffer(turn, agent, command.offer));
    turn.routing.emplace_back(routing::OfferAccepted{command.offer});
    return {};
}

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::DeclineOffer& command)
{
    ATALAYA_CHECK(checkText("reason", command.reason, limits::kName));
    ATALAYA_CHECK(openOffer(turn, agent, command.offer));
    turn.routing.emplace_back(routing::OfferDeclined{command.offer, command.reason});
    return {};
}

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SetAgentStatus& command)
{
    ATALAYA_CHECK(checkText("reason", command.reason, limits::kName));
    if (agent.status == command.status)
        return {};
    domain::Agent after = agent;
    after.status = command.status;
    if (command.status == domain::AgentStatus::Offline)
        turn.routing.emplace_back(routing::AgentSignedOut{agent.id});
    else
        turn.routing.emplace_back(routing::AgentSignedIn{agent.id, command.status});
    if (command.status != domain::AgentStatus::Available && command.status != domain::AgentStatus::Offline)
        turn.routing.emplace_back(routing::AgentStatusChanged{agent.id, command.status});
    return turn.directory.put(std::move(after), turn.now);
}

Result<void> handle(Turn& turn, const domain::Agent& agent, const domain::SetCustomerNotes& command)
{
    ATALAYA_CHECK(security::require(agent, security::Permission::EditCustomers));
    ATALAYA_CHECK(checkText("notes", command.notes, limits::kEntryText));
    ATALAYA_TRY(customer, turn.stores.customers->get(command.customer));
    customer.notes = command.notes;
    return saveCustomer(turn, customer);
}

} // namespace atalaya::broker
