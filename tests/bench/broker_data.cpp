#include "tests/bench/broker_data.h"

#include "core/broker/load_company.h"
#include "core/security/token.h"

#include <fstream>

namespace atalaya::bench {

Result<broker::BrokerParts> brokerParts(const std::filesystem::path& folder)
{
    storage::DatabaseOptions options;
    options.path = folder / "broker.db";
    ATALAYA_TRY(stores, storage::openBroker(options));
    ATALAYA_TRY(blobs, storage::openBlobs(folder / "blobs", options));
    return broker::BrokerParts{std::move(stores), std::move(blobs),
                               std::make_unique<security::MemorySecretStore>()};
}

Result<std::vector<Seat>> seatCompany(storage::BrokerStores& stores, std::size_t seats, Random& random)
{
    const Instant now = SystemClock().now();
    std::ifstream lines(ATALAYA_BENCH_COMPANY);
    storage::MemoryBlobStore blobs;
    ATALAYA_CHECK(broker::loadCompany(lines, stores, blobs));
    ATALAYA_TRY(queues, stores.directory->queues());
    ATALAYA_TRY(transaction, storage::Transaction::begin(*stores.connection));
    std::vector<Seat> out;
    for (std::size_t i = 0; i < seats; ++i) {
        Seat seat;
        seat.agent.id = domain::AgentId::make(now, random);
        seat.agent.login = "seat" + std::to_string(i);
        seat.agent.name = "Seat " + std::to_string(i);
        seat.agent.version = 1;
        for (const domain::Queue& queue : queues)
            seat.agent.queues.push_back(queue.id);
        ATALAYA_CHECK(stores.directory->put(seat.agent));
        const SecretString token = security::makeToken(random);
        storage::TokenRecord record;
        record.hash = security::hashToken(token);
        record.agent = seat.agent.id;
        record.device = seat.agent.login;
        record.createdAt = now;
        record.expiresAt = now + std::chrono::hours(24);
        ATALAYA_CHECK(stores.credentials->addToken(record));
        seat.token = token.reveal();
        out.push_back(std::move(seat));
    }
    ATALAYA_CHECK(transaction.commit());
    return out;
}

} // namespace atalaya::bench
