#include "core/broker/rest_body.h"
#include "core/broker/routes.h"
#include "core/protocol/describe_desk.h"

namespace atalaya::broker {
namespace {

Result<RestAnswer> listAttempts(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(id, domain::EntryId::parse(call.part("id")));
    ATALAYA_TRY(entry, turn.stores.entries->get(id));
    ATALAYA_TRY(ticket, turn.stores.tickets->get(entry.ticket));
    // Whoever may not see it is told the same as if it were not there.
    if (!sees(call.agent, scopeOf(ticket)))
        return Error{ErrorCode::NotFound, "entry " + id.str()};
    ATALAYA_TRY(attempts, turn.stores.attempts->list(id));
    std::vector<std::string> items;
    for (const domain::DeliveryAttempt& attempt : attempts)
        items.push_back(protocol::json::serialize(protocol::Writer::toJson(attempt)));
    return listAnswer(items);
}

constexpr Route kRoutes[] = {
    {"GET", "/api/v1/entries/{id}/attempts", Access::Permitted, security::Permission::ReadTickets,
     listAttempts},
};

} // namespace

std::span<const Route> deliveryRoutes()
{
    return kRoutes;
}

} // namespace atalaya::broker
