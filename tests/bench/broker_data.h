#pragma once

#include "core/broker/broker.h"
#include "tests/bench/invented.h"

namespace atalaya::bench {

/// The files of a broker below a folder, flushed as in earnest, secrets in memory.
Result<broker::BrokerParts> brokerParts(const std::filesystem::path& folder);

/// One who may connect.
struct Seat {
    domain::Agent agent;
    std::string token;
};

/// The sample company with so many more agents, all of whom see every queue, and a token for each.
Result<std::vector<Seat>> seatCompany(storage::BrokerStores& stores, std::size_t seats, Random& random);

} // namespace atalaya::bench
