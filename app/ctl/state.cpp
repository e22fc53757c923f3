#include "app/ctl/commands.h"
#include "app/ctl/data_folder.h"
#include "app/ctl/print.h"
#include "app/ctl/remote_status.h"
#include "app/ctl/sentences.h"
#include "core/broker/mail_settings.h"
#include "core/importing/company.h"

#include <algorithm>
#include <boost/json.hpp>
#include <ostream>

namespace atalaya::ctl {
namespace {

namespace json = boost::json;

constexpr int kOutgoingMost = 100'000;

constexpr Option kStatusOptions[] = {
    kDataOption,
    {"--url", "URL", "ask a running broker instead", Form::Url, false, false},
    {"--fingerprint", "HEX", "of the broker's certificate, if no authority vouches for it", Form::Text, false,
     false},
    {"--login", "LOGIN", "sign in, to see the health of the channels too", Form::Login, false, false},
    kPasswordOption,
    kJsonOption,
};
constexpr Option kVerifyOptions[] = {kDataOption, kJsonOption};

Result<json::object> countTickets(storage::TicketStore& tickets)
{
    using domain::TicketStatus;
    json::object out;
    for (const auto status : {TicketStatus::New, TicketStatus::Open, TicketStatus::Pending,
                              TicketStatus::Solved, TicketStatus::Closed}) {
        storage::TicketFilter filter;
        filter.statuses = {status};
        ATALAYA_TRY(count, tickets.count(filter));
        out[std::string(word(status))] = count;
    }
    return out;
}

Result<std::int64_t> countWaiting(storage::TicketStore& tickets)
{
    storage::TicketFilter filter;
    filter.statuses = {domain::TicketStatus::New, domain::TicketStatus::Open};
    filter.unassigned = true;
    filter.snoozed = false;
    return tickets.count(filter);
}

Result<json::object> countOutgoing(storage::OutgoingStore& outgoing)
{
    using storage::OutgoingState;
    json::object out;
    for (const auto state : {OutgoingState::Queued, OutgoingState::Sending, OutgoingState::Sent,
                             OutgoingState::Failed, OutgoingState::Unknown}) {
        ATALAYA_TRY(list, outgoing.list(state, kOutgoingMost));
        out[std::string(word(state))] = list.size();
    }
    return out;
}

/// What can be known of a channel without the broker: whether it is set up, and when its mailbox was read
/// last.
Result<json::array> channelsOf(storage::BrokerStores& stores)
{
    json::array out;
    ATALAYA_TRY(accounts, stores.directory->accounts());
    ATALAYA_TRY(mailboxes, stores.mailboxes->list());
    for (const domain::ChannelAccount& account : accounts) {
        ATALAYA_TRY(settings, broker::loadMailSettings(*stores.settings, account.id));
        json::object one{{"name", account.name},
                         {"address", account.address},
                         {"enabled", account.enabled},
                         {"setUp", settings.has_value()}};
        for (const storage::MailboxState& mailbox : mailboxes)
            if (mailbox.account == account.id) {
                one["lastMail"] = formatInstant(mailbox.updatedAt);
                one["pending"] = mailbox.pending.size();
            }
        out.push_back(std::move(one));
    }
    return out;
}

Result<json::object> gather(const DataFolder& folder, storage::BrokerStores& stores)
{
    json::object out{{"data", folder.root.string()}, {"running", isInUse(folder)}};
    ATALAYA_TRY(tickets, countTickets(*stores.tickets));
    ATALAYA_TRY(waiting, countWaiting(*stores.tickets));
    ATALAYA_TRY(outgoing, countOutgoing(*stores.outgoing));
    ATALAYA_TRY(customers, stores.customers->count());
    ATALAYA_TRY(articles, stores.knowledge->articles(""));
    ATALAYA_TRY(agents, stores.directory->agents());
    ATALAYA_TRY(channels, channelsOf(stores));
    out["tickets"] = std::move(tickets);
    out["waiting"] = waiting;
    out["outgoing"] = std::move(outgoing);
    out["customers"] = customers;
    out["articles"] = articles.size();
    out["users"] = std::ranges::count_if(agents, [](const domain::Agent& one) { return !one.disabled; });
    out["channels"] = std::move(channels);
    out["databaseBytes"] = stores.connection->sizeBytes();
    return out;
}

std::string countsLine(const json::object& counts)
{
    std::string line;
    for (const auto& [key, value] : counts)
        line += (line.empty() ? "" : ", ") + std::string(key) + " " + json::serialize(value);
    return line;
}

void print(std::ostream& out, const json::object& state)
{
    const auto number = [&](const char* key) { return json::serialize(state.at(key)); };
    out << "The broker is " << (state.at("running").as_bool() ? "running" : "stopped") << ".\n"
        << "Tickets: " << countsLine(state.at("tickets").as_object())
        << "; waiting for somebody: " << number("waiting") << "\n"
        << "Outgoing mail: " << countsLine(state.at("outgoing").as_object()) << "\n"
        << "Customers: " << number("customers") << ", articles: " << number("articles")
        << ", users: " << number("users") << "\n"
        << "Database: " << readableSize(std::uint64_t(state.at("databaseBytes").as_int64())) << "\n";
    for (const json::value& one : state.at("channels").as_array()) {
        const json::object& channel = one.as_object();
        out << "Channel " << channel.at("name").as_string().c_str() << ": "
            << (!channel.at("enabled").as_bool()     ? "switched off"
                    : !channel.at("setUp").as_bool() ? "no servers set up"
                    : channel.contains("lastMail")
                    ? "last mail " + std::string(channel.at("lastMail").as_string())
                    : std::string("no mail yet"))
            << "\n";
    }
}

Result<ExitCode> status(Context& context, const Arguments& arguments)
{
    if (arguments.has("--url") && arguments.has("--data"))
        return Error{ErrorCode::UsageError,
                     "Give --url to ask a running broker, or --data to look into a folder, but not both."};
    if (arguments.has("--login") != arguments.has("--password-stdin"))
        return Error{ErrorCode::UsageError, "To sign in give both: --login LOGIN and --password-stdin."};
    if (arguments.has("--url"))
        return remoteStatus(context, arguments);
    if (arguments.has("--login") || arguments.has("--fingerprint"))
        return Error{ErrorCode::UsageError, "--login and --fingerprint go with --url: add --url URL."};
    ATALAYA_TRY(folder, folderOf(arguments));
    ATALAYA_TRY(data, openToRead(folder, context.random));
    ATALAYA_TRY(state, gather(folder, data.stores));
    if (arguments.has("--json"))
        context.out << json::serialize(state) << '\n';
    else
        print(context.out, state);
    return ExitCode::Ok;
}

Result<ExitCode> verify(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(folder, folderOf(arguments));
    ATALAYA_TRY(lock, lockFolder(folder));
    ATALAYA_TRY(parts, openParts(folder, context.random));
    const auto whole = parts.stores.connection->checkIntegrity();
    ATALAYA_TRY(chain, parts.stores.audit->verify());
    const bool well = whole.hasValue() && chain.firstBad == 0;
    if (arguments.has("--json")) {
        context.out << json::serialize(json::object{{"database", whole.hasValue()},
                                                    {"auditRows", chain.rows},
                                                    {"auditFirstBad", chain.firstBad},
                                                    {"auditHead", chain.head}})
                    << '\n';
    } else {
        context.out << "Database: "
                    << (whole ? std::string("every page, reference and index is right.")
                              : explain(whole.error()))
                    << "\n"
                    << "Audit log: " << chain.rows << " rows, "
                    << (chain.firstBad == 0 ? "nothing was changed; the last hash is " + chain.head
                                            : "changed at row " + std::to_string(chain.firstBad))
                    << "\n";
    }
    return well ? ExitCode::Ok : ExitCode::BadData;
}

constexpr Command kCommands[] = {
    {"status", "", Form::Text, "Says how a broker is: tickets, outgoing mail, channels. Works while it runs.",
     kStatusOptions, status},
    {"verify", "", Form::Text, "Checks the database and the chain of the audit log.", kVerifyOptions, verify},
};

} // namespace

std::span<const Command> stateCommands()
{
    return kCommands;
}

} // namespace atalaya::ctl
