#include "core/net/connection.h"

namespace atalaya::net {

ErrorCode errorOfClose(CloseReason reason) noexcept
{
    switch (reason) {
    case CloseReason::Normal:
        return ErrorCode::ConnectionClosed;
    case CloseReason::GoingAway:
        return ErrorCode::ShuttingDown;
    case CloseReason::Malformed:
        return ErrorCode::MalformedFrame;
    case CloseReason::Refused:
        return ErrorCode::PermissionDenied;
    case CloseReason::TooLarge:
        return ErrorCode::TooLarge;
    case CloseReason::Failed:
        return ErrorCode::Internal;
    case CloseReason::Busy:
        return ErrorCode::Busy;
    }
    return ErrorCode::Internal;
}

} // namespace atalaya::net
