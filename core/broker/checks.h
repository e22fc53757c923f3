#pragma once

#include "core/broker/turn.h"

/// Checks that several handlers share. Errors name what is wrong; nothing is asserted about input.
namespace atalaya::broker {

/// Valid UTF-8 of at most `most` bytes. Errors: InvalidField, TooLarge.
Result<void> checkText(std::string_view field, std::string_view text, std::size_t most);

/// Their bytes are here, and they are within the limits. Errors: NotFound (upload them first), TooLarge,
/// InvalidField.
Result<void> checkAttachments(Turn& turn, const std::vector<domain::Attachment>& attachments);

/// E-mail addresses that can be sent to, at most limits::kRecipients of them. Errors: MalformedAddress,
/// TooLarge.
Result<void> checkAddresses(const std::vector<std::string>& addresses);

/// Harmless HTML, or nothing if there was none or it is beyond the limits. `remote`: pictures from elsewhere
/// were left out.
std::string displayableHtml(const std::string& html, bool* remote = nullptr);

} // namespace atalaya::broker
