#pragma once

#include "core/api/types.h"
#include "core/domain/presence.h"

namespace atalaya::api {

/// What the operating system says about the person.
enum class MachineState { Active, Idle, Locked, Asleep };

/// Who is where, from moment to moment. Nothing of it is kept: it holds while leases are renewed.
class Presence {
public:
    virtual ~Presence() = default;
    /// The agent looks at this ticket, or writes in it; None when it is closed. `take` takes the soft lock
    /// from who has it.
    virtual void attend(domain::TicketId ticket, domain::Activity activity, bool take) = 0;
    /// Who is there now, this agent too.
    virtual void at(domain::TicketId ticket, Reply<domain::TicketPresence> reply) = 0;
    /// Idle, locked and asleep set the status Away with that reason, after the company's time; Active takes
    /// back what one of them has set, and nothing else.
    virtual void machine(MachineState state) = 0;
};

} // namespace atalaya::api
