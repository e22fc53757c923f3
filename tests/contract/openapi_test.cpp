#include "core/base/text.h"
#include "core/broker/rest.h"
#include "tests/contract/live_broker.h"
#include "tests/contract/schema.h"
#include "tests/support/test.h"

#include <set>

namespace atalaya::test {

namespace json = boost::json;

class OpenapiTest : public QObject {
    Q_OBJECT

    using Operation = std::pair<std::string, std::string>; ///< method, path

    static std::string upper(std::string_view method)
    {
        std::string out;
        for (const char c : method)
            out += static_cast<char>(c - 'a' + 'A');
        return out;
    }

    /// Asks, and checks status and body against the document; the body if all is well, null otherwise.
    json::value ask(const std::string& method, const std::string& pattern, const std::string& path,
                    int wanted, const std::string& body = {}, const std::string& type = "application/json")
    {
        const auto response = m_live->request(method, path, body, m_token, type);
        const std::string wrong = judge(method, pattern, response);
        m_seen.insert({method, pattern});
        if (!wrong.empty() || response.status != wanted) {
            qWarning("%s %s: %d %s %s", method.c_str(), path.c_str(), response.status, wrong.c_str(),
                     response.body.c_str());
            m_well = false;
            return nullptr;
        }
        json::error_code error;
        json::value parsed = json::parse(response.body, error);
        return error ? json::value(nullptr) : parsed;
    }

    std::string judge(std::string method, const std::string& pattern, const net::HttpResponse& response) const
    {
        const json::value* methods = m_api.at("paths").as_object().if_contains(pattern);
        const json::value* operation =
            methods ? methods->as_object().if_contains(asciiLower(method)) : nullptr;
        if (!operation)
            return "this operation is not documented";
        const json::value* documented =
            operation->at("responses").as_object().if_contains(std::to_string(response.status));
        if (!documented)
            return "this status is not documented";
        if (documented->as_object().contains("$ref"))
            documented = &m_api.at_pointer(std::string(documented->at("$ref").as_string()).substr(1));
        const json::value* content = documented->as_object().if_contains("content");
        if (!content)
            return response.body.empty() ? "" : "a body is not documented";
        const std::string type = response.contentType.substr(0, response.contentType.find(';'));
        const json::value* schema = content->as_object().if_contains(type);
        if (!schema)
            return "the type " + type + " is not documented";
        if (type != "application/json")
            return {};
        json::error_code error;
        const json::value body = json::parse(response.body, error);
        return error ? "no JSON" : SchemaCheck(m_api).check(schema->at("schema"), body);
    }

    static std::string idOf(const json::value& value)
    {
        return value.is_object() && value.as_object().contains("id") ? std::string(value.at("id").as_string())
                                                                     : "none";
    }

    /// List, make and change one kind of thing; its id.
    std::string roundOf(const std::string& plural, const json::object& body)
    {
        const std::string path = "/api/v1/" + plural;
        const std::string id = idOf(ask("POST", path, path, 201, json::serialize(body)));
        ask("GET", path, path, 200);
        ask("PUT", path + "/{id}", path + "/" + id, 200, json::serialize(body));
        ask("PUT", path + "/{id}", path + "/" + std::string("01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55"), 404,
            json::serialize(body));
        ask("PUT", path + "/{id}", path + "/nonsense", 400, json::serialize(body));
        ask("POST", path, path, 400, "{not json");
        return id;
    }

    json::value m_api;
    std::unique_ptr<LiveBroker> m_live;
    std::string m_token;
    std::set<Operation> m_seen;
    bool m_well = true;

    std::set<Operation> documented() const
    {
        std::set<Operation> out;
        for (const auto& [path, methods] : m_api.at("paths").as_object())
            for (const auto& [method, operation] : methods.as_object())
                out.insert({upper(method), std::string(path)});
        return out;
    }

    void askDirectory()
    {
        const std::string agent = roundOf("agents", {{"login", "new"}, {"name", "New"}, {"role", "agent"}});
        const std::string path = "/api/v1/agents/{id}/password";
        ask("PUT", path, "/api/v1/agents/" + agent + "/password", 204, R"({"password":"long enough"})");
        ask("PUT", path, "/api/v1/agents/" + agent + "/password", 400, R"({"password":"short"})");
        roundOf("queues", {{"name", "Other"}});
        roundOf("skills", {{"name", "Spanish"}});
        roundOf("channel-accounts",
                {{"kind", "email"},
                 {"address", "other@faro.example"},
                 {"queue", m_live->queue},
                 {"enabled", true}});
        const std::string article =
            roundOf("articles", {{"title", "Bags"}, {"language", "en"}, {"public", true}});
        ask("DELETE", "/api/v1/articles/{id}", "/api/v1/articles/" + article, 204);
        const std::string macro = roundOf("macros", {{"name", "Hello"}});
        ask("DELETE", "/api/v1/macros/{id}", "/api/v1/macros/" + macro, 204);
    }

    void askTickets()
    {
        const std::string mail =
            "From: Eva <eva@x.example>\r\nSubject: Bag\r\nMessage-ID: <a@x>\r\n\r\nWhere is it?\r\n";
        const std::string door = "/api/v1/intake/messages";
        const json::value taken =
            ask("POST", door, door + "?account=" + m_live->account, 201, mail, "message/rfc822");
        ask("POST", door, door + "?account=" + m_live->account, 200, mail, "message/rfc822");
        ask("POST", door, door, 400, "text", "text/plain");
        ask("GET", "/api/v1/tickets", "/api/v1/tickets?sort=newest&limit=10", 200);
        ask("GET", "/api/v1/tickets", "/api/v1/tickets?limit=0", 400);
        ask("GET", "/api/v1/tickets", "/api/v1/tickets?number=1", 200);
        ask("GET", "/api/v1/tickets", "/api/v1/tickets?number=one", 400);
        const std::string id = taken.is_object() ? std::string(taken.at("ticket").as_string()) : "none";
        ask("GET", "/api/v1/tickets/{id}", "/api/v1/tickets/" + id, 200);
        ask("GET", "/api/v1/tickets/{id}/routing", "/api/v1/tickets/" + id + "/routing", 200);
        const std::string attempts = "/api/v1/entries/{id}/attempts";
        const std::string entry = taken.is_object() ? std::string(taken.at("entry").as_string()) : "none";
        ask("GET", attempts, "/api/v1/entries/" + entry + "/attempts", 200);
        ask("GET", attempts, "/api/v1/entries/" + id + "/attempts", 404);
        const std::string waits = "/api/v1/tickets/{id}/routing/waits-for";
        ask("GET", waits, "/api/v1/tickets/" + id + "/routing/waits-for", 200);
        ask("GET", waits, "/api/v1/tickets/nonsense/routing/waits-for", 400);
        const std::string standings = "/api/v1/tickets/{id}/routing/agents";
        ask("GET", standings, "/api/v1/tickets/" + id + "/routing/agents", 200);
        ask("GET", "/api/v1/tickets/{id}", "/api/v1/tickets/01936e3c-9d2a-7c11-8f00-2b1f6f0a9c55", 404);
        const std::string why = "/api/v1/tickets/{id}/routing/agents/{agent}";
        ask("GET", why, "/api/v1/tickets/" + id + "/routing/agents/" + m_live->agent, 200);
        ask("GET", why, "/api/v1/tickets/" + id + "/routing/agents/" + id, 404);
    }

    void askRouting()
    {
        const std::string queues = "/api/v1/queues";
        const json::value queue = ask("POST", queues, queues, 201, R"({"name":"Claims"})");
        const std::string wait = "/api/v1/queues/{id}/expected-wait";
        ask("GET", wait, queues + "/" + idOf(queue) + "/expected-wait", 200);
        ask("GET", wait, queues + "/nonsense/expected-wait", 400);
        const std::string rules = "/api/v1/routing/rules";
        const std::string draft = "/api/v1/routing/draft";
        ask("GET", rules, rules, 200);
        ask("PUT", draft, draft, 400, R"({"rules":{"queues":[{"order":"cleverest"}]}})");
        std::string text = R"({"rules":{"queues":[{"queue":"@","target":{"withinSeconds":60,"percent":90},)"
                           R"("open":[{"weekday":0,"fromMinute":0,"untilMinute":600}],)"
                           R"("overflow":[{"when":"queueLongerThan","length":5,"toQueue":"$"}]}]},)"
                           R"("skills":[{"agent":"#","skills":[]}]})";
        text.replace(text.find('@'), 1, idOf(queue));
        text.replace(text.find('$'), 1, m_live->queue);
        text.replace(text.find('#'), 1, m_live->agent);
        ask("PUT", draft, draft, 200, text);
        ask("PUT", draft, draft, 409, text); // written without looking at the one that is there
        ask("DELETE", draft, draft, 200);
        ask("POST", "/api/v1/routing/publish", "/api/v1/routing/publish", 404);
        ask("PUT", draft, draft, 200, text);
        ask("POST", "/api/v1/routing/publish", "/api/v1/routing/publish", 200);
        ask("GET", rules, rules, 200);
        ask("POST", "/api/v1/routing/undo", "/api/v1/routing/undo", 200);
        ask("POST", "/api/v1/routing/undo", "/api/v1/routing/undo", 404);
        ask("GET", "/api/v1/routing/queues", "/api/v1/routing/queues", 200);
        const std::string past = "/api/v1/routing/recording";
        const std::string period = past + "?from=2025-01-01T00:00:00Z&until=2100-01-01T00:00:00Z";
        ask("GET", past, period, 200);
        ask("GET", past, period + "&after=nonsense", 400);
        ask("GET", past, past, 400);
    }

    void askRest()
    {
        ask("GET", "/healthz", "/healthz", 200);
        ask("GET", "/metrics", "/metrics", 200);
        ask("GET", "/api/v1/status", "/api/v1/status", 200);
        ask("GET", "/api/v1/me", "/api/v1/me", 200);
        const json::value blob =
            ask("PUT", "/api/v1/blobs", "/api/v1/blobs", 201, "bytes", "application/octet-stream");
        ask("GET", "/api/v1/blobs/{hash}", "/api/v1/blobs/" + sha256Hex("bytes"), 200);
        ask("GET", "/api/v1/blobs/{hash}", "/api/v1/blobs/" + sha256Hex("others"), 404);
        const std::string settings = "/api/v1/channel-accounts/" + m_live->account + "/mail";
        ask("GET", "/api/v1/channel-accounts/{id}/mail", settings, 200);
        ask("PUT", "/api/v1/channel-accounts/{id}/mail", settings, 200,
            R"({"imap":{"host":""},"password":"secret"})");
        ask("GET", "/api/v1/channels/health", "/api/v1/channels/health", 200);
        ask("POST", "/api/v1/sign-in", "/api/v1/sign-in", 200, R"({"login":"new","password":"long enough"})");
        ask("POST", "/api/v1/sign-in", "/api/v1/sign-in", 401, R"({"login":"new","password":"wrong"})");
        ask("POST", "/api/v1/sign-in", "/api/v1/sign-in", 400, R"({"login":"new"})");
        askDevices();
        ask("POST", "/api/v1/sign-out", "/api/v1/sign-out", 204);
    }

    void askDevices()
    {
        const std::string path = "/api/v1/devices/" + m_live->device;
        ask("POST", "/api/v1/devices/{id}/wipe", path + "/wipe", 204);
        ask("POST", "/api/v1/devices/{id}/wipe", "/api/v1/devices/unknown/wipe", 404);
        ask("GET", "/api/v1/devices", "/api/v1/devices?agent=all", 200);
        ask("GET", "/api/v1/devices", "/api/v1/devices?agent=nobody", 400);
        ask("POST", "/api/v1/devices/{id}/wiped", path + "/wiped", 404, R"({"token":"guess"})");
        ask("POST", "/api/v1/devices/{id}/wiped", path + "/wiped", 400, R"({})");
        ask("POST", "/api/v1/devices/{id}/allow", path + "/allow", 204);
    }

private slots:
    void init()
    {
        m_api = readApiFile("openapi.json");
        m_live = std::make_unique<LiveBroker>();
        m_token = m_live->admin;
        m_seen.clear();
        m_well = true;
    }
    void cleanup() { m_live.reset(); }

    void everyRoute_isDocumentedAndEveryDocumentedOneExists()
    {
        std::set<Operation> routes;
        for (const broker::Route& route : broker::allRoutes())
            routes.insert({std::string(route.method), std::string(route.path)});
        QCOMPARE(documented(), routes);
    }

    void everyOperation_answersAsDocumented()
    {
        askDirectory();
        askTickets();
        askRouting();
        askRest();
        QVERIFY(m_well);
        QCOMPARE(m_seen, documented());
    }

    void withoutTokenOrPermission_theErrorIsDocumented()
    {
        for (const broker::Route& route : broker::allRoutes()) {
            if (route.access == broker::Access::Open)
                continue;
            std::string path(route.path);
            for (const std::string part : {"{id}", "{hash}", "{agent}"})
                if (const std::size_t at = path.find(part); at != std::string::npos)
                    path.replace(at, part.size(), m_live->agent);
            m_token.clear();
            ask(std::string(route.method), std::string(route.path), path, 401);
            m_token = m_live->agentToken;
            if (route.access == broker::Access::Permitted
                && !security::may(domain::Role::Agent, route.permission))
                ask(std::string(route.method), std::string(route.path), path, 403);
        }
        QVERIFY(m_well);
    }
};

ATALAYA_TEST(OpenapiTest)

} // namespace atalaya::test

#include "openapi_test.moc"
