#include "core/session/desk_routing.h"

#include "core/protocol/codec.h"
#include "core/session/routing_answers.h"

namespace atalaya::session {

using namespace api;

namespace {

std::string ticketPath(domain::TicketId ticket, std::string_view what)
{
    return "/api/v1/tickets/" + ticket.str() + "/routing" + std::string(what);
}

/// One request, one answer, read on the core thread: small things.
template <typename T>
void ask(Hub& hub, net::HttpRequest request, const Reply<T>& reply,
         Result<T> (*read)(const std::string& body))
{
    hub.post<T>(hub.core, reply, [&hub, request = std::move(request), reply, read] {
        if (!hub.desk)
            return;
        hub.desk->ask(request, [&hub, reply, read](const Result<std::string>& body) {
            hub.answer<T>(reply, body ? read(*body) : Result<T>(body.error()));
        });
    });
}

net::HttpRequest request(std::string method, std::string path, std::string body = {})
{
    net::HttpRequest out;
    out.method = std::move(method);
    out.path = std::move(path);
    out.body = std::move(body);
    return out;
}

Result<domain::RulesState> readRulesState(const std::string& body)
{
    return protocol::decodeValue<domain::RulesState>(body);
}

/// POST of a new one, PUT of one that is there.
template <typename T> void save(Hub& hub, const std::string& path, const T& value, const Reply<T>& reply)
{
    const bool isNew = value.id.isNull();
    ask<T>(hub,
           request(isNew ? "POST" : "PUT", isNew ? path : path + '/' + value.id.str(),
                   protocol::encodeValue(value)),
           reply, [](const std::string& body) { return protocol::decodeValue<T>(body); });
}

} // namespace

// ---- what the router did ----

void DeskRouting::history(domain::TicketId ticket, Reply<std::vector<routing::RoutingRecord>> reply)
{
    ask(m_hub, request("GET", ticketPath(ticket, "")), reply, readRecords);
}

void DeskRouting::waitsFor(domain::TicketId ticket, Reply<std::optional<routing::WaitReport>> reply)
{
    ask(m_hub, request("GET", ticketPath(ticket, "/waits-for")), reply, readWaitReport);
}

void DeskRouting::standings(domain::TicketId ticket, Reply<std::vector<routing::Standing>> reply)
{
    ask(m_hub, request("GET", ticketPath(ticket, "/agents")), reply, readStandings);
}

void DeskRouting::queueStates(Reply<std::vector<routing::QueueState>> reply)
{
    ask(m_hub, request("GET", "/api/v1/routing/queues"), reply, readQueueStates);
}

// ---- rules ----

void DeskRouting::rules(Reply<domain::RulesState> reply)
{
    ask(m_hub, request("GET", "/api/v1/routing/rules"), reply, readRulesState);
}

void DeskRouting::saveDraft(const domain::RulesDraft& draft, Reply<domain::RulesState> reply)
{
    ask(m_hub, request("PUT", "/api/v1/routing/draft", protocol::encodeValue(draft)), reply, readRulesState);
}

void DeskRouting::dropDraft(Reply<domain::RulesState> reply)
{
    ask(m_hub, request("DELETE", "/api/v1/routing/draft"), reply, readRulesState);
}

void DeskRouting::publish(Reply<domain::RulesState> reply)
{
    ask(m_hub, request("POST", "/api/v1/routing/publish"), reply, readRulesState);
}

void DeskRouting::undoPublish(Reply<domain::RulesState> reply)
{
    ask(m_hub, request("POST", "/api/v1/routing/undo"), reply, readRulesState);
}

void DeskRouting::saveQueue(const domain::Queue& queue, Reply<domain::Queue> reply)
{
    save(m_hub, "/api/v1/queues", queue, reply);
}

void DeskRouting::saveSkill(const domain::Skill& skill, Reply<domain::Skill> reply)
{
    save(m_hub, "/api/v1/skills", skill, reply);
}

} // namespace atalaya::session
