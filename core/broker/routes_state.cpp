#include "core/broker/routes.h"

#include "core/protocol/archive.h"
#include "core/protocol/messages.h"

namespace atalaya::broker {
namespace {

struct Metric {
    std::string_view name;
    std::string_view type;
    std::string_view help;
    std::uint64_t value;
};

std::vector<Metric> metricsOf(const Engine& engine)
{
    const EngineCounters& c = engine.counters();
    return {
        {"atalaya_engine_turns_total", "counter", "Turns that were committed.", c.turns},
        {"atalaya_engine_inputs_total", "counter", "Inputs that were carried out.", c.inputs},
        {"atalaya_engine_refused_total", "counter", "Inputs that failed.", c.refused},
        {"atalaya_engine_failed_commits_total", "counter", "Turns that could not be committed.",
         c.failedCommits},
        {"atalaya_engine_queue_length", "gauge", "Inputs that wait.", engine.queued()},
        {"atalaya_changes_total", "counter", "Changes written into the event log.", c.changes},
        {"atalaya_sessions", "gauge", "Connections of workstations.", c.sessions},
        {"atalaya_interactions_waiting", "gauge", "Interactions that nobody has.", c.waiting},
        {"atalaya_interactions_offered", "gauge", "Interactions offered now.", c.offered},
        {"atalaya_interactions_assigned", "gauge", "Interactions that somebody works on.", c.assigned},
        {"atalaya_agents_signed_in", "gauge", "Agents who are signed in.", c.agentsSignedIn},
        {"atalaya_healthy", "gauge", "1 if the last turn could be committed.", c.healthy ? 1u : 0u},
    };
}

net::HttpResponse metrics(const RestServices& services)
{
    net::HttpResponse response;
    response.contentType = "text/plain; version=0.0.4; charset=utf-8";
    for (const Metric& one : metricsOf(services.engine)) {
        const std::string name(one.name);
        response.body += "# HELP " + name + " " + std::string(one.help) + "\n# TYPE " + name + " "
            + std::string(one.type) + "\n" + name + " " + std::to_string(one.value) + "\n";
    }
    return response;
}

net::HttpResponse health(const RestServices& services)
{
    const bool well = services.engine.counters().healthy;
    return net::jsonResponse(well ? R"({"status":"ok"})" : R"({"status":"the store cannot be written"})",
                             well ? 200 : 503);
}

/// Answered by immediateAnswer; the table names them for the contract.
Result<RestAnswer> atOnce(Turn&, RestCall&)
{
    return Error{ErrorCode::Internal, "answered at once"};
}

Result<RestAnswer> status(Turn& turn, RestCall&)
{
    const routing::RouterCounts counts = turn.desk.router().counts();
    const protocol::json::object out{{"server", "atalaya-broker"},
                                     {"version", "0.1.0"},
                                     {"protocol", protocol::kProtocolVersion},
                                     {"serverTime", formatInstant(turn.now)},
                                     {"seq", turn.journal.lastSeq()},
                                     {"waiting", counts.waiting},
                                     {"offered", counts.offered},
                                     {"assigned", counts.assigned},
                                     {"agentsSignedIn", counts.agentsSignedIn}};
    return jsonAnswer(protocol::json::serialize(out));
}

constexpr Route kRoutes[] = {
    {.method = "GET", .path = "/healthz", .access = Access::Open, .handler = atOnce},
    {.method = "GET", .path = "/metrics", .access = Access::Open, .handler = atOnce},
    {.method = "GET", .path = "/api/v1/status", .access = Access::SignedIn, .handler = status},
};

} // namespace

std::span<const Route> stateRoutes()
{
    return kRoutes;
}

ImmediateAnswer immediateAnswer(std::string_view path)
{
    if (path == "/healthz")
        return health;
    if (path == "/metrics")
        return metrics;
    return nullptr;
}

} // namespace atalaya::broker
