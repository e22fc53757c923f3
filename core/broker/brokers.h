#pragma once

#include "core/storage/open.h"

namespace atalaya::broker {

/// The addresses of all brokers that stand on this data, in the order in which workstations try them. They
/// are told at each welcome, so that a workstation knows the others before it needs them.
Result<void> setBrokers(storage::BrokerStores& stores, const std::vector<std::string>& urls);
/// Empty: only this one.
Result<std::vector<std::string>> brokersOf(storage::BrokerStores& stores);

} // namespace atalaya::broker
