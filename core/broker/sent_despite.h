#pragma once

#include "core/broker/turn.h"

/// What the data guard of a desk had found in a text that was sent all the same.
namespace atalaya::broker {

/// Errors: InvalidField, TooLarge.
Result<void> checkSentDespite(const std::vector<std::string>& found);

/// Says it in the conversation, with the name of who decided; nothing was found: nothing. Never the data
/// itself.
Result<void> recordSentDespite(Turn& turn, const domain::Ticket& ticket,
                               const std::vector<std::string>& found, const domain::Agent& by);

} // namespace atalaya::broker
