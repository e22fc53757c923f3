#pragma once

#include "core/api/computer.h"
#include "core/session/desk_hub.h"

namespace atalaya::session {

/// What is kept on this computer and what protects it.
class DeskComputer final : public api::Computer {
public:
    explicit DeskComputer(Hub& hub) : m_hub(hub) { }
    void kept(api::Reply<api::KeptHere> reply) override;
    void setPolicy(const api::KeepPolicy& policy, api::Reply<api::KeptHere> reply) override;
    void rebuild(api::Reply<bool> reply) override;
    void lockState(api::Reply<api::LockState> reply) override;
    void unlock(const std::string& passphrase, api::Reply<api::LockState> reply) override;
    void setPassphrase(const std::string& old, const std::string& fresh,
                       api::Reply<api::LockState> reply) override;
    void devices(api::Reply<std::vector<domain::Device>> reply) override;
    void wipe(const std::string& device, api::Reply<std::vector<domain::Device>> reply) override;

private:
    Hub& m_hub;
};

} // namespace atalaya::session
