#include "app/ctl/commands.h"
#include "app/ctl/data_folder.h"
#include "app/ctl/password.h"
#include "app/ctl/remote_broker.h"
#include "app/ctl/routing_sentences.h"
#include "core/broker/router_records.h"
#include "core/protocol/codec.h"

#include <ostream>

namespace atalaya::ctl {
namespace {

namespace json = boost::json;

constexpr int kMostRecords = 200;

constexpr Option kExplainOptions[] = {
    kDataOption,
    {"--url", "URL", "ask a running broker instead", Form::Url, false, false},
    {"--fingerprint", "HEX", "of the broker's certificate, if no authority vouches for it", Form::Text, false,
     false},
    {"--login", "LOGIN", "who asks the running broker", Form::Login, false, false},
    kPasswordOption,
    {"--agent", "LOGIN", "say why it did not come to this agent (running broker only)", Form::Login, false,
     false},
    kJsonOption,
};

/// What there is to say about a ticket: records newest first, what it waits for (running broker only), and
/// reasons if an agent was named.
struct Story {
    json::array records;
    std::optional<json::object> waitsFor;
    std::optional<json::object> whyNot;
    NamesById names;
};

Result<std::int64_t> ticketNumber(const Arguments& arguments)
{
    const std::string& text = arguments.operand();
    std::int64_t number = 0;
    for (const char c : text.substr(text.starts_with('#') ? 1 : 0)) {
        if (c < '0' || c > '9' || number > 1'000'000'000)
            return Error{ErrorCode::UsageError, "'" + text + "' is no ticket number; give one as 48213."};
        number = number * 10 + (c - '0');
    }
    return number;
}

Result<Story> fromFolder(Context& context, const Arguments& arguments, std::int64_t number)
{
    ATALAYA_TRY(folder, folderOf(arguments));
    ATALAYA_TRY(data, openToRead(folder, context.random));
    ATALAYA_TRY(ticket, data.stores.tickets->byNumber(number));
    ATALAYA_TRY(records, data.stores.routerLog->forTicket(ticket.id, kMostRecords));
    ATALAYA_TRY(agents, data.stores.directory->agents());
    ATALAYA_TRY(queues, data.stores.directory->queues());
    Story story;
    for (const domain::Agent& agent : agents)
        story.names[agent.id.str()] = agent.name;
    for (const domain::Queue& queue : queues)
        story.names[queue.id.str()] = queue.name;
    for (const storage::RouterRecord& one : records)
        story.records.push_back(json::parse(protocol::encodeValue(broker::recordOf(one))));
    return story;
}

Result<json::array> itemsOf(RemoteBroker& broker, const std::string& path)
{
    ATALAYA_TRY(answer, broker.ask("GET", path));
    const json::value* items = answer.is_object() ? answer.get_object().if_contains("items") : nullptr;
    if (!items || !items->is_array())
        return Error{ErrorCode::HttpStatus, path + " answers without items"};
    return items->get_array();
}

/// Names of one kind of thing; the id of the one with this login, if there is one.
Result<std::string> readNames(RemoteBroker& broker, const std::string& path, const std::string& login,
                              NamesById& names)
{
    ATALAYA_TRY(items, itemsOf(broker, path));
    std::string found;
    for (const json::value& one : items) {
        names[textIn(one, "id")] = textIn(one, "name");
        if (!login.empty() && textIn(one, "login") == login)
            found = textIn(one, "id");
    }
    return found;
}

Result<Story> askBroker(RemoteBroker& broker, const std::string& login, std::int64_t number)
{
    Story story;
    ATALAYA_TRY(agent, readNames(broker, "/api/v1/agents", login, story.names));
    ATALAYA_CHECK(readNames(broker, "/api/v1/queues", {}, story.names));
    ATALAYA_CHECK(readNames(broker, "/api/v1/skills", {}, story.names));
    ATALAYA_TRY(tickets, itemsOf(broker, "/api/v1/tickets?number=" + std::to_string(number)));
    if (tickets.empty())
        return Error{ErrorCode::NotFound, "ticket " + std::to_string(number)};
    const std::string path = "/api/v1/tickets/" + textIn(tickets[0], "id") + "/routing";
    ATALAYA_TRY(records, itemsOf(broker, path));
    story.records = std::move(records);
    ATALAYA_TRY(waits, broker.ask("GET", path + "/waits-for"));
    if (waits.is_object())
        story.waitsFor = waits.get_object();
    if (!login.empty()) {
        if (agent.empty())
            return Error{ErrorCode::NotFound, "user " + login};
        ATALAYA_TRY(whyNot, broker.ask("GET", path + "/agents/" + agent));
        if (!whyNot.is_object())
            return Error{ErrorCode::HttpStatus, path + " answers no object"};
        story.whyNot = whyNot.get_object();
    }
    return story;
}

Result<Story> fromBroker(Context& context, const Arguments& arguments, std::int64_t number)
{
    RemoteBroker broker(arguments);
    ATALAYA_TRY(password, readPassword(context));
    ATALAYA_CHECK(broker.signIn(arguments.text("--login"), password));
    auto story = askBroker(broker, arguments.text("--agent"), number);
    // Also after an error: no token of ours stays behind.
    if (auto out = broker.signOut(); !out && story)
        return out.error();
    return story;
}

Result<void> checkDoors(const Arguments& arguments)
{
    const bool remote = arguments.has("--url");
    if (remote && arguments.has("--data"))
        return Error{ErrorCode::UsageError,
                     "Give --url to ask a running broker, or --data to look into a folder, but not both."};
    if (remote && !(arguments.has("--login") && arguments.has("--password-stdin")))
        return Error{ErrorCode::UsageError, "To ask a broker add --login LOGIN and --password-stdin."};
    if (!remote && arguments.has("--agent"))
        return Error{ErrorCode::UsageError,
                     "Who is signed in is known to the running broker only: add --url URL to --agent."};
    if (!remote && (arguments.has("--login") || arguments.has("--fingerprint")))
        return Error{ErrorCode::UsageError, "--login and --fingerprint go with --url: add --url URL."};
    return {};
}

Result<ExitCode> explainTicket(Context& context, const Arguments& arguments)
{
    ATALAYA_CHECK(checkDoors(arguments));
    ATALAYA_TRY(number, ticketNumber(arguments));
    ATALAYA_TRY(story,
                arguments.has("--url") ? fromBroker(context, arguments, number)
                                       : fromFolder(context, arguments, number));
    if (arguments.has("--json")) {
        json::object out{{"ticket", number}, {"records", std::move(story.records)}};
        if (story.waitsFor)
            out["waitsFor"] = *std::move(story.waitsFor);
        if (story.whyNot)
            out["whyNot"] = *std::move(story.whyNot);
        context.out << json::serialize(out) << '\n';
        return ExitCode::Ok;
    }
    if (story.records.empty())
        context.out << "The router has not decided anything about ticket " << number << ".\n";
    for (std::size_t i = story.records.size(); i-- > 0;) // oldest first, as a story is told
        if (const json::value& one = story.records[i]; one.is_object())
            context.out << sentenceOf(one.get_object(), story.names) << '\n';
    if (story.waitsFor)
        context.out << waitSentence(*story.waitsFor) << '\n';
    if (story.whyNot)
        for (const std::string& reason : reasonsOf(*story.whyNot, story.names))
            context.out << reason << '\n';
    return ExitCode::Ok;
}

constexpr Command kCommands[] = {
    {"explain", "TICKET", Form::Text, "Says why a ticket went where it went, and what it waits for.",
     kExplainOptions, explainTicket},
};

} // namespace

std::span<const Command> explainCommands()
{
    return kCommands;
}

} // namespace atalaya::ctl
