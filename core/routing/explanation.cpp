#include "core/routing/explanation.h"

#include <array>
#include <boost/json.hpp>

namespace atalaya::routing {
namespace {

namespace json = boost::json;

json::object funnelJson(const Funnel& funnel)
{
    return {{"known", funnel.known},         {"signedIn", funnel.signedIn},
            {"available", funnel.available}, {"channel", funnel.channel},
            {"queue", funnel.queue},         {"skills", funnel.skills},
            {"ring", funnel.ring},           {"notExcluded", funnel.notExcluded},
            {"capacity", funnel.capacity}};
}

json::object keyJson(const OrderKey& key)
{
    return {{"band", key.band}, {"deadline", formatInstant(key.deadline)}, {"seq", key.seq}};
}

json::object explanationJson(const Explanation& why)
{
    json::object out{{"number", why.number}, {"trigger", why.trigger}, {"ticket", why.ticket.str()}};
    if (why.agent)
        out["agent"] = why.agent->str();
    out["key"] = keyJson(why.key);
    out["funnel"] = funnelJson(why.funnel);
    out["step"] = word(why.step);
    if (why.runnerUp) {
        out["runnerUp"] = why.runnerUp->str();
        out["chosenValue"] = why.chosenValue;
        out["runnerUpValue"] = why.runnerUpValue;
    }
    if (why.nextTicket)
        out["nextTicket"] = why.nextTicket->str();
    if (why.nextKey)
        out["nextKey"] = keyJson(*why.nextKey);
    return out;
}

json::object reasonJson(const WhyNotReason& reason)
{
    json::object out{{"kind", word(reason.kind)}};
    if (!reason.skill.isNull())
        out["skill"] = reason.skill.str();
    if (reason.kind == WhyNotKind::LostAt)
        out["step"] = word(reason.step);
    if (reason.have != 0 || reason.need != 0) {
        out["have"] = reason.have;
        out["need"] = reason.need;
    }
    return out;
}

} // namespace

std::string_view word(DecidingStep step) noexcept
{
    static constexpr std::array<std::string_view, 9> kWords = {"nobodyFree",  "onlyOne",     "sticky",
                                                               "ring",        "bestSkill",   "leastFlexible",
                                                               "leastLoaded", "longestIdle", "id"};
    return kWords[static_cast<std::size_t>(step)];
}

std::string_view word(WhyNotKind kind) noexcept
{
    static constexpr std::array<std::string_view, 16> kWords = {
        "unknownTicket", "unknownAgent", "offline", "status",   "channelOff", "queue",
        "skill",         "ring",         "onlyFor", "excluded", "capacity",   "openOffer",
        "queuePaused",   "closed",       "lostAt",  "couldTake"};
    return kWords[static_cast<std::size_t>(kind)];
}

std::string_view word(WaitingFor what) noexcept
{
    static constexpr std::array<std::string_view, 8> kWords = {
        "nobodyKnown", "signIn", "status", "room", "oneAgent", "exclusion", "resume", "opening"};
    return kWords[static_cast<std::size_t>(what)];
}

std::string Explanation::json() const
{
    return boost::json::serialize(explanationJson(*this));
}

std::string WhyNot::json() const
{
    boost::json::array list;
    for (const WhyNotReason& reason : reasons)
        list.push_back(reasonJson(reason));
    return boost::json::serialize(
        boost::json::object{{"ticket", ticket.str()}, {"agent", agent.str()}, {"reasons", std::move(list)}});
}

std::string WaitReport::json() const
{
    boost::json::object out{{"waitsFor", word(what)}, {"rung", rung}, {"ahead", ahead}};
    if (changesAt)
        out["changesAt"] = formatInstant(*changesAt);
    if (expected)
        out["expectedSeconds"] = duration_cast<std::chrono::seconds>(*expected).count();
    out["explanation"] = explanationJson(explanation);
    return boost::json::serialize(out);
}

} // namespace atalaya::routing
