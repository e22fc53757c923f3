#pragma once

#include "core/broker/broker.h"
#include "tests/simulation/desk_world/computer.h"

namespace atalaya::test {

/// The broker on its computer: a real one, without threads.
class BrokerComputer final : public Computer {
public:
    BrokerComputer(Timeline& timeline, const std::string& folder, std::uint64_t seed)
        : Computer(timeline, folder, seed)
    {
    }
    ~BrokerComputer() override { m_broker.reset(); }

    broker::Broker& broker() { return *m_broker; }
    /// As another program in it would; the error of the work or of the store.
    Result<void> apply(std::function<Result<void>(broker::Turn&)> work)
    {
        return m_broker->engine().runAndWait(std::move(work));
    }
    /// Who sends its mail, after each start.
    broker::MailSender* sender = nullptr;
    std::set<domain::ChannelAccountId> accounts;
    /// Its disk is what it was then, as after `atalayactl restore`; only while it does not run.
    void restore(DiskContent backup, Instant asOf)
    {
        disk.put(std::move(backup));
        m_newLife = asOf;
    }
    storage::MemoryBlobStore blobs; ///< files are not what is in question here: they are never lost

private:
    bool open() override;
    void settle() override { m_broker->drain(); }
    void close(bool) override { m_broker.reset(); }

    std::unique_ptr<broker::Broker> m_broker;
    std::optional<Instant> m_newLife; ///< to be begun at the next start
};

} // namespace atalaya::test
