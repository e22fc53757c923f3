#include "core/session/desk_computer.h"

// What protects the data on this computer.
namespace atalaya::session {

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
