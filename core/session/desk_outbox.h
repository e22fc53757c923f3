#pragma once

#include "core/api/outbox.h"
#include "core/session/desk_hub.h"

namespace atalaya::session {

/// The outbox as people see it: rows, conflicts, taking back. Runs on the core thread.
class DeskOutbox final : public api::Outbox {
public:
    explicit DeskOutbox(Hub& hub) : m_hub(hub) { }
    void overview(api::Reply<api::OutboxOverview> reply) override;
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

private:
    Hub& m_hub;
};

} // namespace atalaya::session
