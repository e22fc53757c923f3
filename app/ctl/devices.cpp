#include "app/ctl/commands.h"
#include "app/ctl/company_past.h"
#include "app/ctl/password.h"
#include "app/ctl/print.h"
#include "app/ctl/remote_broker.h"

#include <boost/json.hpp>
#include <ostream>

namespace atalaya::ctl {
namespace {

namespace json = boost::json;

constexpr Option kOptions[] = {
    {"--url", "URL", "the running broker", Form::Url, false, true},
    kFingerprintOption,
    {"--login", "LOGIN", "who asks; the password comes from the standard input", Form::Login, false, true},
    kPasswordOption,
    {"--all", "", "everybody's, for those who supervise", Form::Flag, false, false},
    {"--wipe", "ID", "have the data on this computer removed", Form::Text, false, false},
    {"--allow", "ID", "let a computer that was emptied sign in again", Form::Text, false, false},
    kJsonOption};

std::string stateOf(const json::value& device)
{
    if (const std::string at = textIn(device, "wipedAt"); !at.empty())
        return "emptied " + at;
    if (const std::string at = textIn(device, "wipeAskedAt"); !at.empty())
        return "to be emptied, asked " + at;
    const json::value* online = device.get_object().if_contains("online");
    return online && online->is_bool() && online->get_bool() ? "connected" : "";
}

void printDevices(Context& context, const json::value& answer, bool asJson)
{
    const json::value* items = answer.is_object() ? answer.get_object().if_contains("items") : nullptr;
    if (asJson) {
        context.out << json::serialize(items ? *items : json::value(json::array())) << '\n';
        return;
    }
    std::vector<std::vector<std::string>> rows;
    if (items && items->is_array())
        for (const json::value& one : items->get_array())
            if (one.is_object())
                rows.push_back({textIn(one, "id"), textIn(one, "name"), textIn(one, "client"),
                                textIn(one, "lastSeen"), stateOf(one)});
    printTable(context.out, {"ID", "NAME", "PROGRAM", "LAST SEEN", "STATE"}, rows);
}

Result<ExitCode> devices(Context& context, const Arguments& arguments)
{
    RemoteBroker broker(arguments);
    ATALAYA_TRY(password, readPassword(context));
    ATALAYA_CHECK(broker.signIn(arguments.text("--login"), password));
    for (const std::string word : {"wipe", "allow"})
        if (arguments.has("--" + word))
            ATALAYA_CHECK(broker.ask("POST", "/api/v1/devices/" + arguments.text("--" + word) + "/" + word));
    ATALAYA_TRY(answer,
                broker.ask("GET", arguments.has("--all") ? "/api/v1/devices?agent=all" : "/api/v1/devices"));
    ATALAYA_CHECK(broker.signOut());
    printDevices(context, answer, arguments.has("--json"));
    return ExitCode::Ok;
}

constexpr Command kCommands[] = {{"devices", "", Form::Text,
                                  "Lists the computers agents have signed in on, and empties one from afar.",
                                  kOptions, devices}};

} // namespace

std::span<const Command> deviceCommands()
{
    return kCommands;
}

} // namespace atalaya::ctl
