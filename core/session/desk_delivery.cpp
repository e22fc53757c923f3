#include "core/session/desk_delivery.h"

namespace atalaya::session {

void DeskDelivery::attempts(domain::EntryId /*entry*/, api::Reply<std::vector<domain::DeliveryAttempt>> reply)
{
    m_hub.answer<std::vector<domain::DeliveryAttempt>>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskDelivery::scheduled(api::Reply<std::vector<domain::Entry>> reply)
{
    m_hub.answer<std::vector<domain::Entry>>(reply, Error{ErrorCode::Unsupported, ""});
}

} // namespace atalaya::session
