#pragma once

#include "core/base/result.h"
#include "core/mail/message.h"

#include <string_view>

namespace atalaya::mail {

/// Reads one raw message (RFC 5322, MIME) as mail servers hand it over; LF or CRLF, broken or not.
///
/// Forgiving: bad charsets, dates, addresses, boundaries and encodings are repaired and noted in `warnings`.
/// Errors: MalformedMime for what is no message (empty, no header field at all); TooLarge above
/// limits::kMailBytes. More parts or nesting than limits::kMimeParts/kMimeDepth: the rest is left out, with a
/// warning.
Result<InboundMessage> parseMessage(std::string_view bytes);

/// Reads an address list as people type it: "Ana <ana@x.es>, luis@x.es". Errors: MalformedAddress, naming the
/// first bad one.
Result<std::vector<Address>> parseAddressList(std::string_view text);

/// True for an addr-spec that can be written into a header and handed to SMTP: local@domain, no blanks,
/// within limits::kAddress.
bool isValidAddress(std::string_view address);

} // namespace atalaya::mail
