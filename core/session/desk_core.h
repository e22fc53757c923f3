#pragma once

#include "core/session/desk.h"

namespace atalaya::session {

/// The workstation's core behind core/api: a core thread (replica, drafts, outbox, line), a reader thread
/// (lists, search) and one for long sums (what-if). Everything that reaches the desk comes through
/// DeskConfig::post.
class DeskCore final : public api::Core {
public:
    DeskCore(DeskConfig config, Clock& clock, Random& random, security::SecretStore& secrets);
    ~DeskCore() override;

    /// Opens who was here last; the reply says NotFound if nobody was. Call once, after the listeners are
    /// there.
    void start(api::Reply<api::Me> reply);

    /// Finishes what is under way and ends the threads. Nothing is delivered afterwards.
    void stop();

    /// Manual mode: runs the workers until nothing is left. Returns how many tasks ran.
    std::size_t runPending();
    /// Manual mode: what the core thread does about once a second.
    void tick();

    api::Queries& queries() override;
    api::Lists& lists() override;
    api::Drafts& drafts() override;
    api::Commands& commands() override;
    api::Link& link() override;
    api::Routing& routing() override;
    api::Outbox& outbox() override;
    api::Delivery& delivery() override;
    api::Presence& presence() override;
    api::Computer& computer() override;
    void addListener(api::Listener* listener) override;
    void removeListener(api::Listener* listener) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace atalaya::session
