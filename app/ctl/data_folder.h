#pragma once

#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "core/base/platform/files.h"
#include "core/broker/broker.h"

#include <filesystem>

namespace atalaya::ctl {

/// Where a broker keeps its data.
struct DataFolder {
    std::filesystem::path root;

    std::filesystem::path database() const { return root / "broker.db"; }
    std::filesystem::path blobs() const { return root / "blobs"; }
    std::filesystem::path secrets() const { return root / "secrets"; }
    std::filesystem::path secretsKey() const { return root / "secrets.key"; }
    std::filesystem::path config() const { return root / "broker.toml"; }
    std::filesystem::path lock() const { return root / "broker.lock"; }
};

/// The folder of --data, or of ATALAYA_DATA in the environment. Errors: UsageError (neither), FileMissing (no
/// broker's data in it).
Result<DataFolder> folderOf(const Arguments& arguments);

/// Only one program writes. Errors: Busy (the broker runs; the detail says what to do).
Result<platform::FileLock> lockFolder(const DataFolder& folder);

/// Whether a broker has the data now.
bool isInUse(const DataFolder& folder);

/// All stores of a folder. Errors: those of opening each.
Result<broker::BrokerParts> openParts(const DataFolder& folder, Random& random);

/// To look only; works while the broker runs.
struct ReadOnlyData {
    storage::BrokerStores stores;
    std::unique_ptr<storage::BlobStore> blobs;
};
Result<ReadOnlyData> openToRead(const DataFolder& folder, Random& random);

/// A consistent copy of the small blobs; works while the broker runs. False if there are none.
Result<bool> copyBlobs(const DataFolder& folder, Random& random, const std::filesystem::path& target);

/// The broker's own code on a folder, without threads and network. Holds the lock.
class OfflineBroker {
public:
    static Result<OfflineBroker> open(Context& context, const DataFolder& folder, const Clock& clock);

    /// One turn with all that belongs to it: change events, router, commit. Errors: those of `work`,
    /// Database….
    Result<void> act(const std::function<Result<void>(broker::Turn&)>& work);
    broker::Broker& broker() { return *m_broker; }

private:
    OfflineBroker(platform::FileLock lock, std::unique_ptr<broker::Broker> broker)
        : m_lock(std::move(lock))
        , m_broker(std::move(broker))
    {
    }
    platform::FileLock m_lock;
    std::unique_ptr<broker::Broker> m_broker;
};

/// Opens the folder of the arguments that way, with the real time.
Result<OfflineBroker> openOffline(Context& context, const Arguments& arguments);

/// Writes down who did what with the administrator's tool.
Result<void> audit(broker::Turn& turn, std::string_view action, std::string_view subject);

} // namespace atalaya::ctl
