#include "core/routing/explanation.h"

#include <boost/json.hpp>

namespace atalaya::routing {
namespace {

namespace json = boost::json;

json::object funnelJson(const Funnel& funnel)
{
    return {{"known", funnel.known},
            {"signedIn", funnel.signedIn},
            {"available", funnel.available},
            {"channel", funnel.channel},
            {"queue", funnel.queue},
            {"skills", funnel.skills},
            {"notExcluded", funnel.notExcluded},
            {"capacity", funnel.capacity}};
}

} // namespace

std::string_view word(DecidingStep step) noexcept
{
    switch (step) {
    case DecidingStep::OnlyOne:
        return "onlyOne";
    case DecidingStep::Sticky:
        return "sticky";
    case DecidingStep::LeastLoaded:
        return "leastLoaded";
    case DecidingStep::LongestIdle:
        return "longestIdle";
    case DecidingStep::Id:
        return "id";
    case DecidingStep::NobodyFree:
        break;
    }
    return "nobodyFree";
}

std::string Explanation::json() const
{
    boost::json::object out{{"trigger", trigger}, {"ticket", ticket.str()}};
    if (agent)
        out["agent"] = agent->str();
    out["key"] =
        boost::json::object{{"band", key.band}, {"deadline", formatInstant(key.deadline)}, {"seq", key.seq}};
    out["funnel"] = funnelJson(funnel);
    out["step"] = word(step);
    if (runnerUp) {
        out["runnerUp"] = runnerUp->str();
        out["chosenValue"] = chosenValue;
        out["runnerUpValue"] = runnerUpValue;
    }
    if (nextTicket)
        out["nextTicket"] = nextTicket->str();
    return boost::json::serialize(out);
}

} // namespace atalaya::routing
