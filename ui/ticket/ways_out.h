#pragma once

#include "core/domain/ticket.h"

#include <QString>

namespace atalaya::ticket {

/// What can be done about an answer that did not go its way, or has not left.
enum class WayOut {
    None,
    TryAgain, ///< the command that was refused, once more
    CopyText,
    SendAgain, ///< a new attempt; of an unknown one a person takes it on that it may arrive twice
    Arrived, ///< a person knows that it did
    SendNow,
    TakeBack,
};

struct WaysOut {
    WayOut first = WayOut::None;
    WayOut second = WayOut::None;
};

/// `canRetry`: refused commands are in the outbox.
WaysOut waysOut(const domain::Entry& entry, bool canRetry);
/// The link's words.
QString label(WayOut way);

} // namespace atalaya::ticket
