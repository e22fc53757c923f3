#pragma once

#include "core/mail/body.h"
#include "core/mail/message.h"

namespace atalaya::mail {

/// Reads whether a person or a machine wrote the message, and what a bounce says. Sets origin, autoSubmitted,
/// isBounce and bounce of the message; its headers, subject and text are there already.
void classifyOrigin(InboundMessage& message, const Body& body);

/// The fields of one block "Name: value", folded lines joined, until the first empty line; the rest stays in
/// `text`.
std::vector<Header> takeFieldBlock(std::string_view& text);

} // namespace atalaya::mail
