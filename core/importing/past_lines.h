#pragma once

#include "core/storage/open.h"

#include <boost/json/object.hpp>

/// The lines of a company's file about its past (resources/sample/README.md): what came and who was there in
/// columns, and what the router wrote down.
namespace atalaya::importing {

/// True if it was new; nothing is written twice. Errors: MissingField, InvalidField; Database… codes.
Result<bool> readPast(const boost::json::object& line, storage::BrokerStores& stores);
Result<bool> readPresence(const boost::json::object& line, storage::BrokerStores& stores);
Result<bool> readRouting(const boost::json::object& line, storage::BrokerStores& stores);

} // namespace atalaya::importing
