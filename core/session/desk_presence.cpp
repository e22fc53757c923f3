#include "core/session/desk_presence.h"

namespace atalaya::session {

void DeskPresence::attend(domain::TicketId /*ticket*/, domain::Activity /*activity*/, bool /*take*/) { }

void DeskPresence::at(domain::TicketId /*ticket*/, api::Reply<domain::TicketPresence> reply)
{
    m_hub.answer<domain::TicketPresence>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskPresence::machine(api::MachineState /*state*/) { }

} // namespace atalaya::session
