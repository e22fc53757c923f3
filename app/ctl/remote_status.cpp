#include "app/ctl/remote_status.h"

#include "app/ctl/password.h"
#include "app/ctl/print.h"
#include "app/ctl/remote_broker.h"
#include "core/base/text.h"

#include <boost/json.hpp>
#include <ostream>

namespace atalaya::ctl {
namespace {

namespace json = boost::json;

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
    ATALAYA_CHECK(broker.signOut());
    const json::value* items = health.is_object() ? health.get_object().if_contains("items") : nullptr;
    return items ? *items : json::value(json::array());
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
