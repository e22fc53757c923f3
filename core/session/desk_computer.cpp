#include "core/session/desk_computer.h"

namespace atalaya::session {

void DeskComputer::kept(api::Reply<api::KeptHere> reply)
{
    m_hub.answer<api::KeptHere>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskComputer::setPolicy(const api::KeepPolicy& /*policy*/, api::Reply<api::KeptHere> reply)
{
    m_hub.answer<api::KeptHere>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskComputer::rebuild(api::Reply<bool> reply)
{
    m_hub.answer<bool>(reply, Error{ErrorCode::Unsupported, ""});
}

} // namespace atalaya::session
