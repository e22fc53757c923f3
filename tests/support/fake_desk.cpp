#include "tests/support/fake_desk.h"

namespace atalaya::test {

void FakeDesk::submitHeld(const domain::Command& command, Duration hold,
                          std::optional<domain::DraftKey> draft, api::Reply<domain::CommandId> reply)
{
    world.submitted.push_back({command, hold, draft});
    answer<domain::CommandId>(
        reply, domain::CommandId(Uuid{{0, static_cast<std::uint8_t>(world.submitted.size())}}));
}

void FakeDesk::sendNow(domain::CommandId id, api::Reply<bool> reply)
{
    world.sentNow.push_back(id);
    answer<bool>(reply, true);
}

void FakeDesk::takeBack(domain::CommandId id, api::Reply<std::optional<domain::DraftKey>> reply)
{
    world.takenBack.push_back(id);
    std::optional<domain::DraftKey> key;
    for (const api::OutboxRow& row : world.outbox.waiting)
        if (row.item.id == id && row.item.draft)
            key = row.item.draft->key;
    answer<std::optional<domain::DraftKey>>(reply, key);
}

void FakeDesk::edit(domain::CommandId id, const domain::Command& command, api::Reply<bool> reply)
{
    world.edited.emplace_back(id, command);
    answer<bool>(reply, true);
}

void FakeDesk::move(domain::CommandId id, int by, api::Reply<bool> reply)
{
    world.moved.emplace_back(id, by);
    answer<bool>(reply, true);
}

void FakeDesk::conflict(domain::CommandId id, api::Reply<api::ConflictView> reply)
{
    const auto found = world.conflicts.find(id);
    answer<api::ConflictView>(reply,
                              found == world.conflicts.end()
                                  ? Result<api::ConflictView>(Error{ErrorCode::NotFound, id.str()})
                                  : Result<api::ConflictView>(found->second));
}

void FakeDesk::decide(domain::CommandId id, api::Decision decision, const std::string& text,
                      api::Reply<bool> reply)
{
    world.decided.emplace_back(id, decision, text);
    answer<bool>(reply, true);
}

void FakeDesk::undoMerge(domain::CommandId command, const std::string& field, api::Reply<bool> reply)
{
    world.undone.emplace_back(command, field);
    answer<bool>(reply, true);
}

void FakeDesk::at(domain::TicketId ticket, api::Reply<domain::TicketPresence> reply)
{
    domain::TicketPresence presence = world.presence[ticket];
    presence.ticket = ticket;
    answer<domain::TicketPresence>(reply, presence);
}

void FakeDesk::setPolicy(const api::KeepPolicy& policy, api::Reply<api::KeptHere> reply)
{
    world.kept.policy = policy;
    answer<api::KeptHere>(reply, world.kept);
}

void FakeDesk::rebuild(api::Reply<bool> reply)
{
    ++world.rebuilt;
    answer<bool>(reply, true);
}

void FakeDesk::unlock(const std::string& passphrase, api::Reply<api::LockState> reply)
{
    if (passphrase != world.passphrase)
        return answer<api::LockState>(reply, Error{ErrorCode::SecretUnavailable, "wrong passphrase"});
    world.lock.locked = false;
    answer<api::LockState>(reply, world.lock);
}

void FakeDesk::setPassphrase(const std::string& old, const std::string& fresh,
                             api::Reply<api::LockState> reply)
{
    if (old != world.passphrase)
        return answer<api::LockState>(reply, Error{ErrorCode::SecretUnavailable, "wrong passphrase"});
    world.passphrase = fresh;
    world.lock.needsPassphrase = false;
    answer<api::LockState>(reply, world.lock);
}

void FakeDesk::wipe(const std::string& device, api::Reply<std::vector<domain::Device>> reply)
{
    world.wiped.push_back(device);
    answer<std::vector<domain::Device>>(reply, world.devices);
}

} // namespace atalaya::test
