#include "core/session/desk_computer.h"

#include "core/session/desk_replica.h"

// What of the company's data is kept on this computer.
namespace atalaya::session {

void DeskComputer::kept(api::Reply<api::KeptHere> reply)
{
    m_hub.act<api::KeptHere>(std::move(reply), [](Desk& desk) { return desk.replicaWork().keep().kept(); });
}

void DeskComputer::setPolicy(const api::KeepPolicy& policy, api::Reply<api::KeptHere> reply)
{
    m_hub.act<api::KeptHere>(std::move(reply),
                             [policy](Desk& desk) { return desk.replicaWork().keep().setPolicy(policy); });
}

void DeskComputer::rebuild(api::Reply<bool> reply)
{
    m_hub.act<bool>(std::move(reply), [](Desk& desk) { return desk.replicaWork().rebuild(); });
}

} // namespace atalaya::session
