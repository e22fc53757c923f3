#pragma once

#include "core/api/core.h"

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace atalaya::test {

/// What the offline interfaces of a FakeCore know and were asked. Tests fill it by hand.
struct FakeDeskState {
    api::OutboxOverview outbox;
    std::map<domain::CommandId, api::ConflictView> conflicts;
    std::map<domain::EntryId, std::vector<domain::DeliveryAttempt>> attempts;
    std::vector<domain::Entry> scheduled;
    std::map<domain::TicketId, domain::TicketPresence> presence;
    api::KeptHere kept;
    api::LockState lock;
    std::string passphrase;
    std::vector<domain::Device> devices;

    struct Submitted {
        domain::Command command;
        Duration hold{};
        std::optional<domain::DraftKey> draft;
    };
    std::vector<Submitted> submitted;
    std::vector<domain::CommandId> sentNow;
    std::vector<domain::CommandId> takenBack;
    std::vector<std::pair<domain::CommandId, domain::Command>> edited;
    std::vector<std::pair<domain::CommandId, int>> moved;
    std::vector<std::tuple<domain::CommandId, api::Decision, std::string>> decided;
    std::vector<std::pair<domain::CommandId, std::string>> undone;
    std::vector<std::tuple<domain::TicketId, domain::Activity, bool>> attended;
    std::vector<api::MachineState> machine;
    std::vector<std::string> wiped;
    int rebuilt = 0;
    /// The next call fails with it.
    std::optional<Error> failNext;
};

/// Outbox, delivery, presence and this computer, in memory: answers at once.
class FakeDesk : public api::Outbox, public api::Delivery, public api::Presence, public api::Computer {
public:
    FakeDeskState world;

private:
    void overview(api::Reply<api::OutboxOverview> reply) override
    {
        answer<api::OutboxOverview>(reply, world.outbox);
    }
    void submitHeld(const domain::Command& command, Duration hold, std::optional<domain::DraftKey> draft,
                    api::Reply<domain::CommandId> reply) override;
    void sendNow(domain::CommandId id, api::Reply<bool> reply) override;
    void takeBack(domain::CommandId id, api::Reply<std::optional<domain::DraftKey>> reply) override;
    void edit(domain::CommandId id, const domain::Command& command, api::Reply<bool> reply) override;
    void move(domain::CommandId id, int by, api::Reply<bool> reply) override;
    void conflict(domain::CommandId id, api::Reply<api::ConflictView> reply) override;
    void decide(domain::CommandId id, api::Decision decision, const std::string& text,
                api::Reply<bool> reply) override;
    void undoMerge(domain::CommandId command, const std::string& field, api::Reply<bool> reply) override;

    void attempts(domain::EntryId entry, api::Reply<std::vector<domain::DeliveryAttempt>> reply) override
    {
        answer<std::vector<domain::DeliveryAttempt>>(reply, world.attempts[entry]);
    }
    void scheduled(api::Reply<std::vector<domain::Entry>> reply) override
    {
        answer<std::vector<domain::Entry>>(reply, world.scheduled);
    }

    void attend(domain::TicketId ticket, domain::Activity activity, bool take) override
    {
        world.attended.emplace_back(ticket, activity, take);
    }
    void at(domain::TicketId ticket, api::Reply<domain::TicketPresence> reply) override;
    void machine(api::MachineState state) override { world.machine.push_back(state); }

    void kept(api::Reply<api::KeptHere> reply) override { answer<api::KeptHere>(reply, world.kept); }
    void setPolicy(const api::KeepPolicy& policy, api::Reply<api::KeptHere> reply) override;
    void rebuild(api::Reply<bool> reply) override;
    void lockState(api::Reply<api::LockState> reply) override { answer<api::LockState>(reply, world.lock); }
    void unlock(const std::string& passphrase, api::Reply<api::LockState> reply) override;
    void setPassphrase(const std::string& old, const std::string& fresh,
                       api::Reply<api::LockState> reply) override;
    void devices(api::Reply<std::vector<domain::Device>> reply) override
    {
        answer<std::vector<domain::Device>>(reply, world.devices);
    }
    void wipe(const std::string& device, api::Reply<std::vector<domain::Device>> reply) override;

    template <typename T> void answer(const api::Reply<T>& reply, Result<T> result);
};

template <typename T> void FakeDesk::answer(const api::Reply<T>& reply, Result<T> result)
{
    if (world.failNext)
        result = *std::exchange(world.failNext, std::nullopt);
    if (reply)
        reply(std::move(result));
}

} // namespace atalaya::test
