#include "core/base/limits.h"
#include "core/routing/capacity.h"
#include "core/routing/router_state.h"

#include <boost/json.hpp>

namespace atalaya::routing {
namespace {

namespace json = boost::json;

/// Reads fields of one object; the first error stays.
class Fields {
public:
    explicit Fields(const json::value& value)
    {
        if (value.is_object())
            m_object = &value.get_object();
        else
            fail("an object is missing");
    }

    std::int64_t number(std::string_view name)
    {
        const json::value* found = find(name);
        if (found && found->is_int64())
            return found->get_int64();
        fail(name);
        return 0;
    }
    bool flag(std::string_view name)
    {
        const json::value* found = find(name);
        if (found && found->is_bool())
            return found->get_bool();
        fail(name);
        return false;
    }
    std::string text(std::string_view name)
    {
        const json::value* found = find(name);
        if (found && found->is_string())
            return std::string(found->get_string());
        fail(name);
        return {};
    }
    const json::array& list(std::string_view name)
    {
        static const json::array kNone;
        const json::value* found = find(name);
        if (found && found->is_array())
            return found->get_array();
        fail(name);
        return kNone;
    }
    bool has(std::string_view name) const { return m_object && m_object->contains(name); }
    Instant instant(std::string_view name) { return fromMicros(number(name)); }
    template <typename T> T id(std::string_view name) { return take(T::parse(text(name)), T{}); }
    template <typename T> T word(std::string_view name) { return take(domain::fromWord<T>(text(name)), T{}); }
    template <typename T> T take(Result<T> read, T otherwise)
    {
        if (read)
            return *std::move(read);
        fail(read.error().detail);
        return otherwise;
    }
    void fail(std::string_view what)
    {
        if (!error)
            error = Error{ErrorCode::InvalidField, "router snapshot: " + std::string(what)};
    }

    std::optional<Error> error;

private:
    const json::value* find(std::string_view name)
    {
        return m_object ? m_object->if_contains(name) : nullptr;
    }
    const json::object* m_object = nullptr;
};

/// [["<id>", number], …] into pairs.
template <typename T> std::vector<std::pair<T, std::int64_t>> pairs(Fields& fields, std::string_view name)
{
    std::vector<std::pair<T, std::int64_t>> out;
    for (const json::value& one : fields.list(name)) {
        const auto* pair = one.if_array();
        if (!pair || pair->size() != 2 || !(*pair)[0].is_string() || !(*pair)[1].is_int64()) {
            fields.fail(name);
            return out;
        }
        out.emplace_back(fields.take(T::parse((*pair)[0].get_string()), T{}), (*pair)[1].get_int64());
    }
    return out;
}

std::vector<domain::SkillLevel> readSkills(Fields& fields)
{
    std::vector<domain::SkillLevel> out;
    for (const auto& [skill, level] : pairs<domain::SkillId>(fields, "skills"))
        out.push_back({skill, static_cast<int>(level)});
    return out;
}

AgentState readAgent(Fields& fields)
{
    AgentState agent;
    agent.profile.id = fields.id<domain::AgentId>("id");
    agent.profile.skills = readSkills(fields);
    for (const json::value& one : fields.list("queues"))
        if (one.is_string())
            agent.profile.queues.push_back(fields.take(domain::QueueId::parse(one.get_string()), {}));
    for (const json::value& one : fields.list("channels"))
        if (one.is_string())
            agent.profile.channels.push_back(fields.take(
                domain::fromWord<domain::ChannelKind>(one.get_string()), domain::ChannelKind::Email));
    agent.profile.capacityUnits = static_cast<int>(fields.number("capacity"));
    agent.profile.disabled = fields.flag("disabled");
    agent.signedIn = fields.flag("signedIn");
    agent.status = fields.word<domain::AgentStatus>("status");
    agent.statusSince = fields.instant("statusSince");
    agent.idleSince = fields.instant("idleSince");
    return agent;
}

Item readItem(Fields& fields)
{
    Item item;
    item.demand.ticket = fields.id<domain::TicketId>("ticket");
    item.demand.queue = fields.id<domain::QueueId>("queue");
    item.demand.channel = fields.word<domain::ChannelKind>("channel");
    item.demand.priority = fields.word<domain::Priority>("priority");
    item.demand.enqueuedAt = fields.instant("enqueuedAt");
    if (fields.has("dueAt"))
        item.demand.dueAt = fields.instant("dueAt");
    item.demand.requiredSkills = readSkills(fields);
    if (fields.has("sticky"))
        item.demand.stickyAgent = fields.id<domain::AgentId>("sticky");
    item.key = {static_cast<std::uint8_t>(fields.number("band")), fields.instant("deadline"),
                static_cast<std::uint64_t>(fields.number("seq"))};
    item.demand.band = item.key.band;
    const std::int64_t state = fields.number("state");
    if (state < 0 || state > int(ItemState::Assigned))
        fields.fail("state");
    else
        item.state = static_cast<ItemState>(state);
    item.agent = fields.id<domain::AgentId>("agent");
    item.offer = fields.id<domain::OfferId>("offer");
    for (const auto& [agent, until] : pairs<domain::AgentId>(fields, "excluded"))
        item.excluded[agent] = fromMicros(until);
    return item;
}

domain::Offer readOffer(Fields& fields)
{
    domain::Offer offer;
    offer.id = fields.id<domain::OfferId>("id");
    offer.ticket = fields.id<domain::TicketId>("ticket");
    offer.agent = fields.id<domain::AgentId>("agent");
    offer.channel = fields.word<domain::ChannelKind>("channel");
    offer.offeredAt = fields.instant("offeredAt");
    offer.expiresAt = fields.instant("expiresAt");
    for (const json::value& one : fields.list("reasons"))
        if (one.is_string())
            offer.reasons.emplace_back(one.get_string());
    return offer;
}

/// What can be counted again is not in the text: units, the order of what waits, who has what.
std::optional<Error> derive(RouterState& state)
{
    for (auto& [id, item] : state.items) {
        for (const auto& [agent, until] : item.excluded)
            state.exclusionEnds.insert({until, id});
        if (item.state == ItemState::Waiting) {
            state.waiting.insert({item.key, id});
            continue;
        }
        const auto agent = state.agents.find(item.agent);
        const bool offered = item.state == ItemState::Offered;
        if (agent == state.agents.end() || (offered && !state.offers.contains(item.offer)))
            return Error{ErrorCode::InvalidField, "router snapshot: an interaction names what is not there"};
        agent->second.unitsUsed += unitsOf(item.demand.channel);
        if (offered)
            agent->second.offers.insert(item.offer);
        else
            agent->second.assigned.insert(id);
    }
    for (const auto& [id, offer] : state.offers)
        if (const auto item = state.items.find(offer.ticket);
            item == state.items.end() || item->second.offer != id)
            return Error{ErrorCode::InvalidField, "router snapshot: an offer without its interaction"};
    return {};
}

template <typename Map, typename Read, typename KeyOf>
void readAll(Fields& root, std::string_view name, Map& into, Read read, KeyOf keyOf)
{
    for (const json::value& one : root.list(name)) {
        Fields fields(one);
        auto value = read(fields);
        if (fields.error && !root.error)
            root.error = fields.error;
        auto key = keyOf(value);
        into.insert_or_assign(std::move(key), std::move(value));
    }
}

domain::Queue readQueue(Fields& fields)
{
    domain::Queue queue;
    queue.id = fields.id<domain::QueueId>("id");
    queue.requiredSkills = readSkills(fields);
    return queue;
}

} // namespace

Result<RouterState> readState(std::string_view text)
{
    json::error_code error;
    const json::value parsed = json::parse(text, error);
    if (error)
        return Error{ErrorCode::MalformedJson, "router snapshot: " + error.message()};
    Fields root(parsed);
    RouterState state;
    state.nextSeq = static_cast<std::uint64_t>(root.number("nextSeq"));
    state.nextOffer = static_cast<std::uint64_t>(root.number("nextOffer"));
    readAll(root, "agents", state.agents, readAgent, [](const AgentState& one) { return one.profile.id; });
    readAll(root, "queues", state.queues, readQueue, [](const domain::Queue& one) { return one.id; });
    readAll(root, "offers", state.offers, readOffer, [](const domain::Offer& one) { return one.id; });
    readAll(root, "items", state.items, readItem, [](const Item& one) { return one.demand.ticket; });
    if (root.error)
        return *root.error;
    if (auto wrong = derive(state))
        return *std::move(wrong);
    return state;
}

} // namespace atalaya::routing
