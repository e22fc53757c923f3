#pragma once

#include "core/storage/blob_store.h"
#include "core/storage/open.h"

#include <functional>
#include <istream>
#include <map>
#include <string>

namespace atalaya::broker {

/// What was loaded, by kind of line ("ticket" → 463).
using LoadCounts = std::map<std::string, std::int64_t>;

/// Reads a company from JSON Lines (resources/sample/README.md describes them) into empty stores, all or
/// nothing. What follows from the entries (last messages, snippets, channel) is worked out here. `progress`
/// is told the lines read so far. Errors: MalformedJson, MissingField, InvalidField with the number of the
/// line; Database… codes; those of the blob store.
Result<LoadCounts> loadCompany(std::istream& lines, storage::BrokerStores& stores, storage::BlobStore& blobs,
                               const std::function<void(std::int64_t)>& progress = {});

} // namespace atalaya::broker
