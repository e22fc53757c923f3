#include "core/session/desk_computer.h"

// What protects the data on this computer.
namespace atalaya::session {

using Devices = std::vector<domain::Device>;

void DeskComputer::lockState(api::Reply<api::LockState> reply)
{
    m_hub.actAlways<api::LockState>(std::move(reply), [](Desk& desk) { return desk.guard().state(); });
}

void DeskComputer::unlock(const std::string& passphrase, api::Reply<api::LockState> reply)
{
    m_hub.actAlways<api::LockState>(std::move(reply), [secret = SecretString(passphrase)](Desk& desk) {
        return desk.guard().unlock(secret);
    });
}

void DeskComputer::setPassphrase(const std::string& old, const std::string& fresh,
                                 api::Reply<api::LockState> reply)
{
    m_hub.actAlways<api::LockState>(std::move(reply),
                                    [was = SecretString(old), now = SecretString(fresh)](Desk& desk) {
                                        return desk.guard().setPassphrase(was, now);
                                    });
}

void DeskComputer::devices(api::Reply<Devices> reply)
{
    m_hub.post<Devices>(m_hub.core, reply, [&hub = m_hub, reply] {
        if (hub.desk)
            hub.desk->guard().devices(
                [&hub, reply](Result<Devices> all) { hub.answer<Devices>(reply, std::move(all)); });
    });
}

void DeskComputer::wipe(const std::string& device, api::Reply<Devices> reply)
{
    m_hub.post<Devices>(m_hub.core, reply, [&hub = m_hub, device, reply] {
        if (hub.desk)
            hub.desk->guard().wipeDevice(
                device, [&hub, reply](Result<Devices> all) { hub.answer<Devices>(reply, std::move(all)); });
    });
}

} // namespace atalaya::session
