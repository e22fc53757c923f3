#pragma once

#include "core/api/presence.h"
#include "core/session/desk_hub.h"
#include "core/session/machine_status.h"

namespace atalaya::session {

/// Who is where; nothing of it is kept.
class DeskPresence final : public api::Presence {
public:
    explicit DeskPresence(Hub& hub) : m_hub(hub) { }
    void attend(domain::TicketId ticket, domain::Activity activity, bool take) override;
    void at(domain::TicketId ticket, api::Reply<domain::TicketPresence> reply) override;
    void machine(api::MachineState state) override;

private:
    Hub& m_hub;
    MachineStatus m_machine; ///< of the core thread
};

} // namespace atalaya::session
