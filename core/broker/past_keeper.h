#pragma once

#include "core/broker/turn.h"
#include "core/routing/action.h"

#include <map>
#include <set>

namespace atalaya::broker {

/// Writes down what came, who took it and who was there, in the transaction of the decision: the past that
/// what-if and staffing reckon with. After a turn that was rolled back it has to be loaded again.
class PastKeeper {
public:
    /// What waits in a queue or is worked on, as far as this table knows.
    struct Waiting {
        int count = 0; ///< neither offered nor taken
        std::optional<Instant> oldest; ///< came then
    };

    /// Reads what is open. `afterStart`: nobody can have been there while the broker was away.
    Result<void> load(Turn& turn, bool afterStart);
    /// What is open and was not heard of since `load` is over: nobody is needed for it any more.
    Result<void> closeUnheard(Turn& turn);

    /// One step of the router. `replayed`: the event repeats what happened long ago.
    Result<void> note(Turn& turn, const routing::Event& event, const std::vector<routing::Action>& actions,
                      bool replayed = false);

    Waiting waiting(domain::QueueId queue) const;
    /// Where it waits or waited last; nothing if it is not open.
    std::optional<domain::QueueId> queueOf(domain::TicketId ticket) const;

private:
    struct Open {
        storage::PastLeg leg;
        domain::QueueId queue; ///< where it waits now
        bool offered = false;
        bool heard = true;
    };
    struct Step; ///< tells events and actions apart

    Result<void> arrived(Turn& turn, const routing::InteractionArrived& event, bool replayed);
    Result<void> given(Turn& turn, const routing::ManualAssigned& event, bool replayed);
    Result<void> begun(Turn& turn, domain::TicketId ticket, domain::AgentId agent);
    Result<void> finished(Turn& turn, domain::TicketId ticket);
    Result<void> gaveUp(Turn& turn, domain::TicketId ticket);
    Result<void> moved(Turn& turn, const routing::MovedToQueue& action);
    Result<void> presence(Turn& turn, domain::AgentId agent, domain::AgentStatus status);
    Open* find(domain::TicketId ticket);

    std::map<domain::TicketId, Open> m_open;
    Instant m_endOfUnheard; ///< when what nobody hears of after `load` is taken to have ended
};

} // namespace atalaya::broker
