#pragma once

#include "core/mail/gmime.h"
#include "core/mail/message.h"

namespace atalaya::mail {

/// The mailboxes of a list, groups flattened, what has no address left out. At most `most`.
std::vector<Address> addressesOf(InternetAddressList* list, std::size_t most);

/// Message ids "<…>" in a header value, in order; text without brackets counts if it looks like an id.
std::vector<std::string> messageIdsIn(std::string_view value);

} // namespace atalaya::mail
