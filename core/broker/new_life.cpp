#include "core/broker/new_life.h"

#include "core/protocol/lineage.h"

namespace atalaya::broker {

Result<void> beginNewLife(storage::BrokerStores& stores, Instant asOf, Random& random)
{
    ATALAYA_TRY(epoch, stores.settings->get(kEpochKey));
    if (!epoch)
        return {};
    ATALAYA_TRY(newest, stores.events->newest());
    return stores.settings->set(kEpochKey, protocol::epochAfterRestore(*epoch, newest, asOf, random));
}

} // namespace atalaya::broker
