#pragma once

#include "core/mail/body.h"

namespace atalaya::mail {

/// What the message reports about an earlier one that could not be delivered; empty if it is no such report.
/// Reads message/delivery-status (RFC 3464), and the prose of mail servers that send none.
std::optional<BounceReport> readBounce(const InboundMessage& message, const Body& body);

/// The first enhanced status code "4.2.2" (RFC 3463) in a text that stands on its own, or empty.
std::string findStatusCode(std::string_view text);

} // namespace atalaya::mail
