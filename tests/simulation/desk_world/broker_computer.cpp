#include "tests/simulation/desk_world/broker_computer.h"

#include "core/broker/new_life.h"

namespace atalaya::test {
namespace {

/// Blobs that outlive the program.
class LentBlobs final : public storage::BlobStore {
public:
    explicit LentBlobs(storage::BlobStore& inner) : m_inner(inner) { }
    Result<std::string> put(std::string_view bytes) override { return m_inner.put(bytes); }
    Result<std::string> get(std::string_view hash) override { return m_inner.get(hash); }
    bool has(std::string_view hash) override { return m_inner.has(hash); }
    Result<void> remove(std::string_view hash) override { return m_inner.remove(hash); }

private:
    storage::BlobStore& m_inner;
};

} // namespace

bool BrokerComputer::open()
{
    storage::DatabaseOptions options;
    options.path = disk.folder() + "/broker.db";
    auto stores = storage::openBroker(options);
    if (!stores)
        return false;
    if (m_newLife && !broker::beginNewLife(*stores, *m_newLife, random))
        return false;
    broker::BrokerParts parts;
    parts.stores = *std::move(stores);
    parts.blobs = std::make_unique<LentBlobs>(blobs);
    parts.secrets = std::make_unique<security::MemorySecretStore>();
    auto opened = broker::Broker::open({}, std::move(parts), clock, random);
    if (!opened)
        return false;
    m_broker = *std::move(opened);
    m_newLife.reset();
    const auto ready = apply([this](broker::Turn&) -> Result<void> {
        m_broker->outgoing().setSender(sender, accounts);
        return {};
    });
    return ready.hasValue();
}

} // namespace atalaya::test
