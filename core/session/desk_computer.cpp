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

void DeskComputer::lockState(api::Reply<api::LockState> reply)
{
    m_hub.answer<api::LockState>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskComputer::unlock(const std::string& /*passphrase*/, api::Reply<api::LockState> reply)
{
    m_hub.answer<api::LockState>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskComputer::setPassphrase(const std::string& /*old*/, const std::string& /*fresh*/,
                                 api::Reply<api::LockState> reply)
{
    m_hub.answer<api::LockState>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskComputer::devices(api::Reply<std::vector<domain::Device>> reply)
{
    m_hub.answer<std::vector<domain::Device>>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskComputer::wipe(const std::string& /*device*/, api::Reply<std::vector<domain::Device>> reply)
{
    m_hub.answer<std::vector<domain::Device>>(reply, Error{ErrorCode::Unsupported, ""});
}

} // namespace atalaya::session
