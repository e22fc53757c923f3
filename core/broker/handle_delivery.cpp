#include "core/broker/handlers.h"

namespace atalaya::broker {

Result<void> handle(Turn& /*turn*/, const domain::Agent& /*agent*/, const domain::CancelReply& /*command*/)
{
    return Error{ErrorCode::Unsupported, "not on this channel"};
}

Result<void> handle(Turn& /*turn*/, const domain::Agent& /*agent*/, const domain::RescheduleReply& /*command*/)
{
    return Error{ErrorCode::Unsupported, "not on this channel"};
}

Result<void> handle(Turn& /*turn*/, const domain::Agent& /*agent*/, const domain::ResendReply& /*command*/)
{
    return Error{ErrorCode::Unsupported, "not on this channel"};
}

Result<void> handle(Turn& /*turn*/, const domain::Agent& /*agent*/, const domain::ConfirmSent& /*command*/)
{
    return Error{ErrorCode::Unsupported, "not on this channel"};
}

} // namespace atalaya::broker
