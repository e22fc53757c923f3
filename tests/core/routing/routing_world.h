#pragma once

#include "core/routing/router.h"

#include <algorithm>

/// Short ways to tell a router a story.
namespace atalaya::routing::test {

inline const Instant kNoon = fromMicros(1'763'640'000'000'000);

template <typename T> T id(std::uint8_t kind, int n)
{
    Uuid uuid;
    uuid.bytes[0] = kind;
    uuid.bytes[14] = static_cast<std::uint8_t>(n >> 8);
    uuid.bytes[15] = static_cast<std::uint8_t>(n);
    return T(uuid);
}

inline domain::AgentId agentId(int n)
{
    return id<domain::AgentId>(1, n);
}
inline domain::QueueId queueId(int n)
{
    return id<domain::QueueId>(2, n);
}
inline domain::TicketId ticketId(int n)
{
    return id<domain::TicketId>(3, n);
}
inline domain::SkillId skillId(int n)
{
    return id<domain::SkillId>(4, n);
}

inline domain::Agent agent(int n, std::vector<int> queues = {1})
{
    domain::Agent out;
    out.id = agentId(n);
    for (const int one : queues)
        out.queues.push_back(queueId(one));
    return out;
}

inline InteractionArrived arrival(int ticket, Instant at,
                                  domain::ChannelKind channel = domain::ChannelKind::Email, int queue = 1)
{
    InteractionArrived out;
    out.ticket = ticketId(ticket);
    out.queue = queueId(queue);
    out.channel = channel;
    out.enqueuedAt = at;
    return out;
}

/// The router with a clock that the story moves.
struct World {
    std::unique_ptr<Router> router = makeRouter({.run = 7});
    Instant now = kNoon;
    std::vector<Action> last;

    explicit World(RouterOptions options = {.run = 7}) : router(makeRouter(options)) { }

    World& tell(const Event& event)
    {
        last = router->step(event, now);
        return *this;
    }
    World& wait(Duration by)
    {
        now += by;
        return tell(Tick{});
    }
    World& signIn(const domain::Agent& who)
    {
        tell(AgentChanged{who});
        return tell(AgentSignedIn{who.id});
    }

    template <typename T> std::vector<T> all() const
    {
        std::vector<T> out;
        for (const Action& action : last)
            if (const T* one = std::get_if<T>(&action))
                out.push_back(*one);
        return out;
    }
    /// Agent numbers that got an offer in the last step, with the ticket.
    std::vector<std::pair<int, int>> offered() const
    {
        std::vector<std::pair<int, int>> out;
        for (const MakeOffer& one : all<MakeOffer>())
            out.emplace_back(number(one.offer.agent), number(one.offer.ticket));
        return out;
    }
    static int number(const auto& any) { return any.uuid().bytes[14] << 8 | any.uuid().bytes[15]; }
    domain::Offer offerTo(int n) const
    {
        const auto open = router->offersTo(agentId(n));
        return open.empty() ? domain::Offer{} : open.front();
    }
};

} // namespace atalaya::routing::test
