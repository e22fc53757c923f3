#include "core/routing/router_state.h"

#include "core/base/limits.h"
#include "core/routing/capacity.h"

#include <boost/json.hpp>

namespace atalaya::routing {
namespace {

namespace json = boost::json;

json::array skillsJson(const std::vector<domain::SkillLevel>& skills)
{
    json::array out;
    for (const domain::SkillLevel& one : skills)
        out.push_back(json::array{one.skill.str(), one.level});
    return out;
}

template <typename List> json::array idsJson(const List& ids)
{
    json::array out;
    for (const auto& id : ids)
        out.push_back(json::string(id.str()));
    return out;
}

json::object agentJson(const AgentState& agent)
{
    json::array channels;
    for (const domain::ChannelKind one : agent.profile.channels)
        channels.push_back(json::string(domain::word(one)));
    return {{"id", agent.profile.id.str()},
            {"skills", skillsJson(agent.profile.skills)},
            {"queues", idsJson(agent.profile.queues)},
            {"channels", std::move(channels)},
            {"capacity", agent.profile.capacityUnits},
            {"disabled", agent.profile.disabled},
            {"signedIn", agent.signedIn},
            {"status", domain::word(agent.status)},
            {"statusSince", toMicros(agent.statusSince)},
            {"idleSince", toMicros(agent.idleSince)}};
}

json::object itemJson(const Item& item)
{
    json::array excluded;
    for (const auto& [agent, until] : item.excluded)
        excluded.push_back(json::array{agent.str(), toMicros(until)});
    json::object out{{"ticket", item.demand.ticket.str()},
                     {"queue", item.demand.queue.str()},
                     {"channel", domain::word(item.demand.channel)},
                     {"priority", domain::word(item.demand.priority)},
                     {"enqueuedAt", toMicros(item.demand.enqueuedAt)},
                     {"skills", skillsJson(item.demand.requiredSkills)},
                     {"band", item.key.band},
                     {"deadline", toMicros(item.key.deadline)},
                     {"seq", item.key.seq},
                     {"state", int(item.state)},
                     {"agent", item.agent.str()},
                     {"offer", item.offer.str()},
                     {"excluded", std::move(excluded)}};
    if (item.demand.dueAt)
        out["dueAt"] = toMicros(*item.demand.dueAt);
    if (item.demand.stickyAgent)
        out["sticky"] = item.demand.stickyAgent->str();
    return out;
}

json::object offerJson(const domain::Offer& offer)
{
    json::array reasons;
    for (const std::string& reason : offer.reasons)
        reasons.push_back(json::string(reason));
    return {{"id", offer.id.str()},
            {"ticket", offer.ticket.str()},
            {"agent", offer.agent.str()},
            {"channel", domain::word(offer.channel)},
            {"offeredAt", toMicros(offer.offeredAt)},
            {"expiresAt", toMicros(offer.expiresAt)},
            {"reasons", std::move(reasons)}};
}

} // namespace

std::string writeState(const RouterState& state)
{
    json::array agents;
    for (const auto& [id, agent] : state.agents)
        agents.push_back(agentJson(agent));
    json::array queues;
    for (const auto& [id, queue] : state.queues)
        queues.push_back(json::object{{"id", id.str()}, {"skills", skillsJson(queue.requiredSkills)}});
    json::array items;
    for (const auto& [id, item] : state.items)
        items.push_back(itemJson(item));
    json::array offers;
    for (const auto& [id, offer] : state.offers)
        offers.push_back(offerJson(offer));
    return json::serialize(json::object{{"nextSeq", state.nextSeq},
                                        {"nextOffer", state.nextOffer},
                                        {"agents", std::move(agents)},
                                        {"queues", std::move(queues)},
                                        {"items", std::move(items)},
                                        {"offers", std::move(offers)}});
}

std::uint64_t stateHash(std::string_view snapshot) noexcept
{
    std::uint64_t hash = 0xcbf29ce484222325; // FNV-1a
    for (const char one : snapshot)
        hash = (hash ^ static_cast<std::uint8_t>(one)) * 0x100000001b3;
    return hash;
}

} // namespace atalaya::routing
