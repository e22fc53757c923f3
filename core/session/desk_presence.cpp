#include "core/session/desk_presence.h"

#include "core/session/presence_keeper.h"

namespace atalaya::session {

void DeskPresence::attend(domain::TicketId ticket, domain::Activity activity, bool take)
{
    // An overloaded core loses it: presence is worth no more than that.
    static_cast<void>(m_hub.core.post([&hub = m_hub, ticket, activity, take] {
        if (hub.desk)
            hub.desk->presence().attend(ticket, activity, take, hub.clock.now());
    }));
}

void DeskPresence::at(domain::TicketId ticket, api::Reply<domain::TicketPresence> reply)
{
    m_hub.act<domain::TicketPresence>(
        std::move(reply),
        [ticket](Desk& desk) -> Result<domain::TicketPresence> { return desk.presence().at(ticket); });
}

void DeskPresence::machine(api::MachineState state)
{
    m_hub.act<domain::CommandId>({}, [this, state](Desk& desk) -> Result<domain::CommandId> {
        ATALAYA_TRY(me, desk.me());
        const auto command = m_machine.notice(state, me.agent);
        return command ? desk.submit(*command) : domain::CommandId();
    });
}

} // namespace atalaya::session
