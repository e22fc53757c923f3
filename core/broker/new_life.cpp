#include "core/broker/new_life.h"

#include "core/broker/presence_news.h"
#include "core/protocol/lineage.h"

#include <charconv>

namespace atalaya::broker {
namespace {

/// More than were given away between any backup and its restore.
constexpr std::int64_t kTokensLeftOut = 1'000'000'000;

/// A lock of the life before must not count in this one: its tokens are not given away again.
Result<void> leaveTokensOut(storage::BrokerStores& stores)
{
    ATALAYA_TRY(text, stores.settings->get(kTokenKey));
    std::int64_t token = 0;
    if (text)
        std::from_chars(text->data(), text->data() + text->size(), token);
    return stores.settings->set(kTokenKey, std::to_string(token + kTokensLeftOut));
}

} // namespace

Result<void> beginNewLife(storage::BrokerStores& stores, Instant asOf, Random& random)
{
    ATALAYA_TRY(epoch, stores.settings->get(kEpochKey));
    if (!epoch)
        return {};
    ATALAYA_CHECK(leaveTokensOut(stores));
    ATALAYA_TRY(newest, stores.events->newest());
    return stores.settings->set(kEpochKey, protocol::epochAfterRestore(*epoch, newest, asOf, random));
}

} // namespace atalaya::broker
