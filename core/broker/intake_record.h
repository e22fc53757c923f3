#pragma once

#include "core/broker/intake.h"

namespace atalaya::broker {

/// The ticket and entry of a mail that is here already: the same Message-ID with the same content, from this
/// account. `externalId` is the name under which a new one is to be remembered; a message that only shares
/// its Message-ID with another gets a name of its own, and is kept.
struct Known {
    std::optional<TakenIn> taken;
    std::string externalId;
};
Result<Known> findKnown(Turn& turn, const PreparedMail& mail);

Result<void> remember(Turn& turn, domain::ChannelAccountId account, const std::string& externalId,
                      const TakenIn& taken);

} // namespace atalaya::broker
