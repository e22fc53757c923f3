#include "app/ctl/remote_status.h"

#include "app/ctl/password.h"
#include "app/ctl/print.h"
#include "core/base/text.h"
#include "core/net/http_client.h"

#include <boost/json.hpp>
#include <ostream>

namespace atalaya::ctl {
namespace {

namespace json = boost::json;

/// The broker's doors, with what the command line says about trust.
class RemoteBroker {
public:
    explicit RemoteBroker(const Arguments& arguments)
        : m_client(net::makeHttpClient({.blockPrivateAddresses = false, .userAgent = "atalayactl"}))
        , m_url(arguments.text("--url"))
        , m_fingerprint(arguments.text("--fingerprint"))
    {
        while (m_url.ends_with('/'))
            m_url.pop_back();
    }

    Result<net::HttpResponse> send(const std::string& method, const std::string& path,
                                   const std::string& body = {})
    {
        net::ClientRequest request;
        request.method = method;
        request.url = m_url + path;
        request.body = body;
        request.pinnedFingerprint = m_fingerprint;
        if (!body.empty())
            request.headers.push_back({"Content-Type", "application/json"});
        if (!m_token.empty())
            request.headers.push_back({"Authorization", "Bearer " + std::string(m_token.reveal())});
        return m_client->send(request);
    }
    Result<json::value> ask(const std::string& method, const std::string& path, const std::string& body = {})
    {
        ATALAYA_TRY(response, send(method, path, body));
        boost::system::error_code failure;
        json::value value = json::parse(response.body, failure);
        if (failure)
            return Error{ErrorCode::HttpStatus, path + " answers " + std::to_string(response.status)};
        if (response.status == 401 || response.status == 403)
            return Error{ErrorCode::WrongPassword, "the broker refuses login or password"};
        if (response.status >= 300)
            return Error{ErrorCode::HttpStatus, path + " answers " + std::to_string(response.status)};
        return value;
    }
    Result<void> signIn(const std::string& login, const SecretString& password)
    {
        ATALAYA_TRY(answer,
                    ask("POST", "/api/v1/sign-in",
                        json::serialize(json::object{
                            {"login", login}, {"password", password.reveal()}, {"device", "atalayactl"}})));
        const json::value* token = answer.is_object() ? answer.get_object().if_contains("token") : nullptr;
        if (!token || !token->is_string())
            return Error{ErrorCode::HttpStatus, "the answer to the sign-in has no token"};
        m_token = SecretString(std::string_view(token->get_string()));
        return {};
    }

private:
    std::unique_ptr<net::HttpClient> m_client;
    std::string m_url;
    std::string m_fingerprint;
    SecretString m_token;
};

struct Metric {
    std::string name;
    std::string help;
    std::string value;
};

/// The plain numbers of the Prometheus text format; those with labels are for other tools.
std::vector<Metric> readMetrics(std::string_view text)
{
    std::vector<Metric> all;
    std::string help;
    for (const std::string_view line : split(text, '\n')) {
        const std::size_t space = line.starts_with("# HELP ") ? line.find(' ', 7) : line.find(' ');
        if (space == std::string_view::npos)
            continue;
        if (line.starts_with("# HELP "))
            help = line.substr(space + 1);
        else if (!line.starts_with('#') && line.find('{') == std::string_view::npos)
            all.push_back(
                {std::string(line.substr(0, space)), help, std::string(trimmed(line.substr(space + 1)))});
    }
    return all;
}

/// Empty without a login.
Result<json::value> channelsOf(Context& context, const Arguments& arguments, RemoteBroker& broker)
{
    if (!arguments.has("--login"))
        return json::value(json::array());
    ATALAYA_TRY(password, readPassword(context));
    ATALAYA_CHECK(broker.signIn(arguments.text("--login"), password));
    ATALAYA_TRY(health, broker.ask("GET", "/api/v1/channels/health"));
    ATALAYA_CHECK(broker.send("POST", "/api/v1/sign-out"));
    const json::value* items = health.is_object() ? health.get_object().if_contains("items") : nullptr;
    return items ? *items : json::value(json::array());
}

std::string textIn(const json::value& value, std::string_view key)
{
    const json::value* found = value.is_object() ? value.get_object().if_contains(key) : nullptr;
    return found && found->is_string() ? std::string(found->get_string()) : std::string();
}

void printChannels(Context& context, const json::value& channels)
{
    std::vector<std::vector<std::string>> rows;
    if (channels.is_array())
        for (const json::value& one : channels.get_array())
            rows.push_back({textIn(one, "account"), textIn(one, "half"), textIn(one, "state"),
                            textIn(one, "since"), textIn(one, "detail")});
    if (rows.empty())
        return;
    context.out << '\n';
    printTable(context.out, {"CHANNEL", "", "STATE", "SINCE", ""}, rows);
}

} // namespace

Result<ExitCode> remoteStatus(Context& context, const Arguments& arguments)
{
    RemoteBroker broker(arguments);
    ATALAYA_TRY(health, broker.send("GET", "/healthz"));
    ATALAYA_TRY(metrics, broker.send("GET", "/metrics"));
    if (metrics.status != 200 || metrics.body.find("atalaya_") == std::string::npos)
        return Error{ErrorCode::HttpStatus, arguments.text("--url") + " is no Atalaya broker"};
    ATALAYA_TRY(channels, channelsOf(context, arguments, broker));
    const bool well = health.status == 200;
    const auto numbers = readMetrics(metrics.body);
    if (arguments.has("--json")) {
        json::object values;
        for (const Metric& one : numbers)
            values[one.name] = std::strtod(one.value.c_str(), nullptr);
        context.out << json::serialize(
            json::object{{"healthy", well}, {"metrics", values}, {"channels", channels}})
                    << '\n';
    } else {
        context.out << "The broker " << (well ? "is well." : "is ill: " + health.body) << "\n\n";
        std::vector<std::vector<std::string>> rows;
        for (const Metric& one : numbers)
            rows.push_back({one.value, one.help});
        printTable(context.out, {"", ""}, rows);
        printChannels(context, channels);
    }
    return well ? ExitCode::Ok : ExitCode::Failed;
}

} // namespace atalaya::ctl
