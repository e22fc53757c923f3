#include "core/broker/queue_states.h"
#include "core/broker/router_records.h"
#include "core/broker/routes.h"
#include "core/broker/routing_desk.h"
#include "core/protocol/codec.h"

#include "core/base/text.h"

#include <charconv>

/// What the router did and how it stands, for people and tools.
namespace atalaya::broker {
namespace {

using security::Permission;

constexpr int kRecords = 200; ///< of one ticket
constexpr std::size_t kStandings = 500;
constexpr int kPastPage = 5000; ///< works

std::vector<std::string> textsOf(const auto& values)
{
    std::vector<std::string> out;
    for (const auto& one : values)
        out.push_back(protocol::encodeValue(one));
    return out;
}

/// Why it went where it went, newest first.
Result<RestAnswer> getRecords(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(ticket, visibleTicket(turn, call));
    ATALAYA_TRY(rows, turn.stores.routerLog->forTicket(ticket.id, kRecords));
    std::vector<routing::RoutingRecord> records;
    for (const storage::RouterRecord& row : rows)
        records.push_back(recordOf(row));
    return listAnswer(textsOf(records));
}

Result<RestAnswer> getWait(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(ticket, visibleTicket(turn, call));
    if (const auto waits = turn.desk.router().waitsFor(ticket.id, turn.now))
        return jsonAnswer(protocol::encodeValue(*waits));
    const auto held = turn.desk.closed().held(ticket.id);
    if (!held)
        return emptyAnswer();
    routing::WaitReport report;
    report.what = routing::WaitingFor::Opening;
    report.changesAt = held->opensAt;
    report.explanation.trigger = "closed";
    report.explanation.ticket = ticket.id;
    return jsonAnswer(protocol::encodeValue(report));
}

routing::WhyNot whyNotNow(Turn& turn, domain::AgentId agent, domain::TicketId ticket)
{
    routing::WhyNot why = turn.desk.router().whyNot(agent, ticket, turn.now);
    if (turn.desk.closed().held(ticket))
        why.reasons = {{.kind = routing::WhyNotKind::Closed}}; // the router does not know it until it opens
    return why;
}

Result<RestAnswer> getStandings(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(ticket, visibleTicket(turn, call));
    std::vector<routing::Standing> standings;
    for (const auto& [id, agent] : turn.directory.agents())
        if (!agent.disabled && standings.size() < kStandings)
            standings.push_back(standingOf(whyNotNow(turn, id, ticket.id)));
    return listAnswer(textsOf(standings));
}

Result<RestAnswer> whyNot(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(ticket, visibleTicket(turn, call));
    ATALAYA_TRY(agent, domain::AgentId::parse(call.part("agent")));
    if (!turn.directory.agent(agent))
        return Error{ErrorCode::NotFound, "agent " + agent.str()};
    return jsonAnswer(whyNotNow(turn, agent, ticket.id).json());
}

Result<RestAnswer> getQueueStates(Turn& turn, RestCall&)
{
    return listAnswer(textsOf(queueStates(turn)));
}

Result<Instant> timeIn(const net::HttpRequest& request, std::string_view name)
{
    const auto text = request.parameter(name);
    if (!text)
        return Error{ErrorCode::MissingField, std::string(name)};
    auto at = parseInstant(*text);
    if (!at)
        return Error{ErrorCode::InvalidField, std::string(name) + ": " + at.error().detail};
    return at;
}

using Place = std::pair<Instant, std::int64_t>;

/// "<microseconds>:<row>" of the last one of the page before.
Result<std::optional<Place>> placeIn(const net::HttpRequest& request)
{
    const auto text = request.parameter("after");
    if (!text)
        return std::optional<Place>();
    std::int64_t numbers[2] = {};
    const auto parts = split(*text, ':');
    for (std::size_t i = 0; i < 2 && parts.size() == 2; ++i) {
        const char* const end = parts[i].data() + parts[i].size();
        if (const auto [at, error] = std::from_chars(parts[i].data(), end, numbers[i]);
            error != std::errc() || at != end)
            return Error{ErrorCode::InvalidField, "after: as the answer before gave it"};
    }
    if (parts.size() != 2)
        return Error{ErrorCode::InvalidField, "after: as the answer before gave it"};
    return std::optional(Place(fromMicros(numbers[0]), numbers[1]));
}

routing::RecordedWork workOf(storage::PastLeg leg)
{
    routing::RecordedWork work;
    work.ticket = leg.ticket;
    work.queue = leg.queue;
    work.channel = leg.channel;
    work.priority = leg.priority;
    work.requiredSkills = std::move(leg.requiredSkills);
    work.dueAt = leg.dueAt;
    work.arrivedAt = leg.arrivedAt;
    work.startedAt = leg.startedAt;
    work.finishedAt = leg.finishedAt;
    work.gaveUpAt = leg.gaveUpAt;
    work.agent = leg.agent;
    work.moves = leg.moves;
    return work;
}

Result<RestAnswer> getRecording(Turn& turn, RestCall& call)
{
    ATALAYA_TRY(from, timeIn(call.request, "from"));
    ATALAYA_TRY(until, timeIn(call.request, "until"));
    ATALAYA_TRY(after, placeIn(call.request));
    if (until <= from)
        return Error{ErrorCode::InvalidField, "until: after from"};
    ATALAYA_TRY(legs, turn.stores.past->legs(from, until, after, kPastPage));
    routing::RecordedPast past;
    if (legs.size() == std::size_t(kPastPage))
        past.next = std::to_string(toMicros(legs.back().arrivedAt)) + ":" + std::to_string(legs.back().row);
    for (storage::PastLeg& leg : legs)
        past.work.push_back(workOf(std::move(leg)));
    if (!after) {
        ATALAYA_TRY(presence, turn.stores.past->presence(from, until));
        for (const storage::PastPresence& one : presence)
            past.presence.push_back({one.agent, one.from, one.until});
    }
    return jsonAnswer(protocol::encodeValue(past));
}

constexpr Access kPermitted = Access::Permitted;
constexpr Route kRoutes[] = {
    {"GET", "/api/v1/tickets/{id}/routing", kPermitted, Permission::ReadTickets, getRecords},
    {"GET", "/api/v1/tickets/{id}/routing/waits-for", kPermitted, Permission::ReadTickets, getWait},
    {"GET", "/api/v1/tickets/{id}/routing/agents", kPermitted, Permission::ReadTickets, getStandings},
    {"GET", "/api/v1/tickets/{id}/routing/agents/{agent}", kPermitted, Permission::ReadTickets, whyNot},
    {"GET", "/api/v1/routing/queues", kPermitted, Permission::SeeTeam, getQueueStates},
    {"GET", "/api/v1/routing/recording", kPermitted, Permission::ChangeRules, getRecording},
};

} // namespace

std::span<const Route> recordRoutes()
{
    return kRoutes;
}

} // namespace atalaya::broker
