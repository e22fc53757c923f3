#pragma once

#include "core/broker/intake.h"

namespace atalaya::broker {

/// A delivery report for something that was sent from here: the message fails with the server's words if
/// there is no hope, the conversation shows the report, its owner sees it as unread. Nothing if it is about
/// no message of ours.
Result<std::optional<TakenIn>> takeInBounce(Turn& turn, const PreparedMail& mail);

} // namespace atalaya::broker
