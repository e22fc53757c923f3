#pragma once

#include "core/base/random.h"
#include "core/storage/open.h"

namespace atalaya::broker {

/// Setting of the broker's database: what tells workstations whose history it is (protocol::Lineage).
inline constexpr std::string_view kEpochKey = "broker.epoch";

/// After a restore: what happened here after `asOf` is missing, and workstations that know it have to be able
/// to tell. Nothing happens in a database that no broker has used. Errors: the Database… codes.
Result<void> beginNewLife(storage::BrokerStores& stores, Instant asOf, Random& random);

} // namespace atalaya::broker
