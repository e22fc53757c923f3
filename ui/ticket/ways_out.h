#pragma once

#include "core/domain/ticket.h"

#include <QString>
#include <vector>

namespace atalaya::ticket {

/// What can be done about an answer that did not go its way, or has not left.
enum class WayOut {
    TryAgain, ///< the command that was refused, once more
    CopyText,
    SendAgain, ///< a new attempt; of an unknown one a person takes it on that it may arrive twice
    Arrived, ///< a person knows that it did
    SendNow,
    ChangeTime,
    TakeBack,
};

/// In the order in which they are offered. `canRetry`: refused commands are in the outbox.
std::vector<WayOut> waysOut(const domain::Entry& entry, bool canRetry);
/// True if the broker can tell how it was sent: it has tried.
bool hasAttempts(const domain::Entry& entry);
/// The link's words.
QString label(WayOut way);

} // namespace atalaya::ticket
