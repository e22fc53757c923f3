#include "tests/core/routing/seed_host.h"

#include "tests/core/routing/action_text.h"

#include <algorithm>

namespace atalaya::routing::test {
namespace {

std::uint64_t hashOf(const std::vector<Action>& actions)
{
    std::uint64_t hash = 0xcbf29ce484222325; // FNV-1a
    for (const char c : text(actions))
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x100000001b3;
    return hash;
}

std::optional<domain::TicketId> ticketOf(const Event& event)
{
    return std::visit(
        [](const auto& one) -> std::optional<domain::TicketId> {
            if constexpr (requires { one.ticket; })
                return one.ticket;
            else
                return std::nullopt;
        },
        event);
}

const MakeOffer* firstOffer(const std::vector<Action>& actions)
{
    for (const Action& one : actions)
        if (const auto* made = std::get_if<MakeOffer>(&one))
            return made;
    return nullptr;
}

} // namespace

SeedHost::SeedHost(RouterOptions options) : m_options(options), m_router(makeRouter(options)) { }

std::vector<Action> SeedHost::write(const Event& event)
{
    std::vector<Action> actions = m_router->step(event, m_now);
    m_log.push_back({event, m_now, hashOf(actions)});
    return actions;
}

std::optional<SeedHost::Step> SeedHost::passTime(Instant wall)
{
    m_now = std::max(m_now, wall); // the clock on the wall may go back, the router's time never does
    const auto next = m_router->nextTimer();
    if (!next || *next > m_now)
        return std::nullopt;
    return Step{Tick{}, m_now, write(Tick{})};
}

SeedHost::Step SeedHost::tell(const Event& event)
{
    return {event, m_now, write(event)};
}

void SeedHost::takeSnapshot()
{
    m_snapshot = m_router->snapshot();
    m_snapshotAt = m_log.size();
}

std::optional<std::string> SeedHost::crash(bool withSnapshot)
{
    return comeBack(hash(), withSnapshot);
}

std::optional<std::string> SeedHost::crashBeforeCommit(const Event& event)
{
    const std::uint64_t before = hash();
    m_router->step(event, m_now);
    return comeBack(before, true);
}

std::optional<std::string> SeedHost::comeBack(std::uint64_t expected, bool withSnapshot)
{
    m_router = makeRouter(m_options);
    std::size_t from = 0;
    if (withSnapshot && !m_snapshot.empty()) {
        if (const auto read = m_router->restore(m_snapshot); !read)
            return "S2: the snapshot cannot be read: " + read.error().detail;
        from = m_snapshotAt;
    }
    for (std::size_t i = from; i < m_log.size(); ++i)
        if (hashOf(m_router->step(m_log[i].event, m_log[i].now)) != m_log[i].said)
            return "E1: the replay of event " + std::to_string(i) + " decides or explains otherwise";
    if (hash() != expected)
        return "D1: what came back is not what went";
    return std::nullopt;
}

std::optional<std::string> SeedHost::wouldStillWin(const Event& event) const
{
    const std::string before = m_router->snapshot();
    const auto again = [&] {
        auto router = makeRouter(m_options);
        return router->restore(before) ? std::move(router) : nullptr;
    };
    const auto first = again();
    const auto second = again();
    if (!first || !second)
        return "S2: the snapshot cannot be read";
    const std::vector<Action> said = first->step(event, m_now);
    const MakeOffer* won = firstOffer(said);
    if (!won || ticketOf(event) == won->offer.ticket || !second->explain(won->offer.ticket, m_now))
        return std::nullopt; // nothing was decided about something that waited
    if (firstOffer(second->step(InteractionPulled{won->offer.ticket}, m_now)))
        return "M1: more urgent, it goes to somebody whom nothing has freed";
    for (const Action& one : second->step(event, m_now))
        if (const auto* made = std::get_if<MakeOffer>(&one); made && made->offer.ticket == won->offer.ticket)
            return std::nullopt;
    return "M1: more urgent, it loses a decision that it had won";
}

} // namespace atalaya::routing::test
