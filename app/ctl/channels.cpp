#include "app/ctl/commands.h"
#include "app/ctl/data_folder.h"
#include "app/ctl/lookup.h"
#include "app/ctl/password.h"
#include "app/ctl/print.h"
#include "app/ctl/sentences.h"
#include "core/base/text.h"
#include "core/broker/mail_settings.h"
#include "core/channels/email/imap_session.h"
#include "core/net/mail/imap_stream.h"
#include "core/net/mail/smtp_check.h"

#include <boost/json.hpp>
#include <ostream>

namespace atalaya::ctl {
namespace {

namespace json = boost::json;
namespace email = channels::email;

constexpr std::string_view kSecurity = "tls|starttls|none";

constexpr Option kAddOptions[] = {
    kDataOption,
    {"--queue", "QUEUE", "where new mail goes", Form::Text, false, true},
    {"--imap", "HOST:PORT", "the server with the mailbox", Form::HostPort, false, false},
    {"--imap-security", kSecurity, "how it is protected; tls if left out, none on this machine only",
     Form::Choice, false, false},
    {"--imap-user", "USER", "who signs in; the address if left out", Form::Text, false, false},
    {"--smtp", "HOST:PORT", "the server that takes outgoing mail", Form::HostPort, false, false},
    {"--smtp-security", kSecurity, "how it is protected; starttls if left out (tls for port 465)",
     Form::Choice, false, false},
    {"--smtp-user", "USER", "who signs in there; as --imap-user if left out", Form::Text, false, false},
    kPasswordOption,
    {"--ca", "FILE", "certificate of the authority that both servers show (PEM)", Form::Path, false, false},
    {"--poll", "SECONDS", "how often to look where the server cannot tell; 60 if left out", Form::Number,
     false, false},
    {"--name", "NAME", "what colleagues call the mailbox; the address if left out", Form::Text, false, false},
    {"--from-name", "NAME", "the sender's name in outgoing mail; as --name if left out", Form::Text, false,
     false},
    {"--mark-seen", "", "mark what was taken in as read on the server", Form::Flag, false, false},
    {"--no-sent-copy", "", "keep no copies in the Sent folder (the provider does it)", Form::Flag, false,
     false},
};
constexpr Option kListOptions[] = {kDataOption, kJsonOption};

/// One server of the command line. Errors: InvalidArgument (it would send a password in the clear …).
Result<broker::MailHost> hostOf(const Arguments& arguments, const std::string& prefix,
                                const std::string& otherUser)
{
    broker::MailHost host;
    const auto server = splitPair(arguments.text(prefix), 1, 65535);
    if (!server)
        return host;
    host.host = server->name;
    host.port = server->number;
    const bool startTls = prefix == "--smtp" && host.port != 465;
    host.security = arguments.has(prefix + "-security") ? arguments.text(prefix + "-security")
        : startTls                                      ? "starttls"
                                                        : "tls";
    host.user = arguments.has(prefix + "-user") ? arguments.text(prefix + "-user") : otherUser;
    if (arguments.has("--ca"))
        host.caFile = std::filesystem::absolute(arguments.text("--ca")).string();
    if (host.security == "none" && !net::isLoopbackHost(host.host))
        return Error{ErrorCode::InvalidArgument,
                     prefix + "-security none would send the password readable: use tls or starttls"};
    return host;
}

Result<broker::MailSettings> settingsOf(const Arguments& arguments)
{
    broker::MailSettings settings;
    ATALAYA_TRY(imap, hostOf(arguments, "--imap", arguments.operand()));
    ATALAYA_TRY(smtp, hostOf(arguments, "--smtp", imap.user.empty() ? arguments.operand() : imap.user));
    if (imap.host.empty() && smtp.host.empty())
        return Error{ErrorCode::UsageError,
                     "A mailbox needs a server: add --imap HOST:PORT, --smtp HOST:PORT, or both."};
    settings.imap = std::move(imap);
    settings.smtp = std::move(smtp);
    settings.fromName = arguments.text("--from-name");
    settings.pollSeconds = arguments.number("--poll", 60);
    if (settings.pollSeconds < 10 || settings.pollSeconds > 86'400)
        return Error{ErrorCode::UsageError, "The option --poll takes 10 to 86400 seconds."};
    settings.markSeen = arguments.has("--mark-seen");
    settings.saveSentCopy = !arguments.has("--no-sent-copy");
    return settings;
}

Result<ExitCode> addEmail(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(settings, settingsOf(arguments));
    std::error_code failure;
    if (arguments.has("--ca") && !std::filesystem::exists(arguments.text("--ca"), failure))
        return Error{ErrorCode::FileMissing, arguments.text("--ca")};
    if (!arguments.has("--password-stdin"))
        return Error{ErrorCode::UsageError,
                     "The password of the mailbox is missing: add --password-stdin and write it to the "
                     "standard input."};
    ATALAYA_TRY(password, readPassword(context));
    ATALAYA_TRY(offline, openOffline(context, arguments));
    const std::string address = asciiLower(arguments.operand());
    domain::ChannelAccount account;
    account.id = domain::ChannelAccountId::make(context.clock.now(), context.random);
    account.kind = domain::ChannelKind::Email;
    account.address = address;
    account.name = arguments.has("--name") ? arguments.text("--name") : address;
    const auto work = [&](broker::Turn& turn) -> Result<void> {
        for (const auto& [id, one] : turn.directory.accounts())
            if (equalsIgnoreCase(one.address, address))
                return Error{ErrorCode::AlreadyExists, "the mailbox " + address};
        ATALAYA_TRY(queue, queueNamed(turn.directory, arguments.text("--queue")));
        account.queue = queue.id;
        // The secret first: an account without its password would only make errors.
        ATALAYA_CHECK(offline.broker().secrets().put(broker::mailSecretName(account.id), password));
        ATALAYA_CHECK(turn.stores.settings->set(broker::mailSettingsKey(account.id),
                                                broker::writeMailSettings(settings)));
        ATALAYA_CHECK(audit(turn, "addMailbox", account.id.str()));
        return turn.directory.put(account, turn.now);
    };
    ATALAYA_CHECK(offline.act(work));
    context.out << "Added the mailbox " << address << ". See whether it works: atalayactl channel test "
                << address << "\n";
    return ExitCode::Ok;
}

Result<ExitCode> list(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(folder, folderOf(arguments));
    ATALAYA_TRY(data, openToRead(folder, context.random));
    ATALAYA_TRY(accounts, data.stores.directory->accounts());
    ATALAYA_TRY(queues, data.stores.directory->queues());
    json::array out;
    std::vector<std::vector<std::string>> rows;
    for (const domain::ChannelAccount& account : accounts) {
        ATALAYA_TRY(settings, broker::loadMailSettings(*data.stores.settings, account.id));
        std::string queue;
        for (const domain::Queue& one : queues)
            if (one.id == account.queue)
                queue = one.name;
        const std::string imap = settings && !settings->imap.host.empty()
            ? settings->imap.host + ":" + std::to_string(settings->imap.port)
            : "";
        const std::string smtp = settings && !settings->smtp.host.empty()
            ? settings->smtp.host + ":" + std::to_string(settings->smtp.port)
            : "";
        rows.push_back({std::string(word(account.kind)), account.name, account.address, queue,
                        imap.empty() ? "-" : imap, smtp.empty() ? "-" : smtp});
        out.push_back(json::object{{"id", account.id.str()},
                                   {"kind", word(account.kind)},
                                   {"name", account.name},
                                   {"address", account.address},
                                   {"queue", queue},
                                   {"enabled", account.enabled},
                                   {"imap", imap},
                                   {"smtp", smtp}});
    }
    if (arguments.has("--json"))
        context.out << json::serialize(out) << '\n';
    else
        printTable(context.out, {"KIND", "NAME", "ADDRESS", "QUEUE", "IMAP", "SMTP"}, rows);
    return ExitCode::Ok;
}

/// What one half of a mailbox can do.
struct Half {
    std::string name;
    std::string server;
    std::string words; ///< what works
    std::optional<Error> problem;
};

Half testReceiving(const email::EmailAccountConfig& config, const Clock& clock)
{
    Half half{"receiving", config.imap.host + ":" + std::to_string(config.imap.port), "", {}};
    net::ImapStream stream(config.imap);
    const auto look = [&]() -> Result<void> {
        ATALAYA_CHECK(stream.connect());
        email::ImapSession session(stream, clock);
        ATALAYA_CHECK(session.begin());
        ATALAYA_TRY(inbox, session.select(config.inboxFolder));
        ATALAYA_TRY(folders, session.folders());
        const std::string sent = email::sentFolderOf(folders);
        half.words = std::to_string(inbox.exists) + " messages in " + config.inboxFolder + "; "
            + (session.can("IDLE") ? "the server tells when mail comes"
                                   : "looks every " + std::to_string(config.pollInterval.count()) + " s")
            + "; " + (sent.empty() ? "no folder for sent mail" : "sent mail goes to " + sent);
        session.logout();
        return {};
    };
    if (const auto looked = look(); !looked)
        half.problem = looked.error();
    return half;
}

Half testSending(const email::EmailAccountConfig& config)
{
    Half half{"sending",
              config.smtp.server.host + ":" + std::to_string(config.smtp.server.port),
              "the server lets us sign in",
              {}};
    if (const auto checked = net::checkSubmission(config.smtp); !checked)
        half.problem = checked.error();
    return half;
}

Result<ExitCode> report(Context& context, const Arguments& arguments, const std::vector<Half>& halves)
{
    ExitCode exit = ExitCode::Ok;
    json::array out;
    for (const Half& half : halves) {
        const std::string words = half.problem ? explain(*half.problem) : half.words;
        if (half.problem && exit == ExitCode::Ok)
            exit = sentenceOf(half.problem->code).exit;
        out.push_back(json::object{
            {"half", half.name}, {"server", half.server}, {"works", !half.problem}, {"words", words}});
        if (!arguments.has("--json"))
            context.out << half.name << " (" << half.server
                        << "): " << (half.problem ? "does not work. " : "works. ") << words << "\n";
    }
    if (arguments.has("--json"))
        context.out << json::serialize(out) << '\n';
    return exit;
}

Result<ExitCode> test(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(folder, folderOf(arguments));
    ATALAYA_TRY(data, openToRead(folder, context.random));
    ATALAYA_TRY(accounts, data.stores.directory->accounts());
    ATALAYA_TRY(account, accountNamed(accounts, arguments.operand()));
    ATALAYA_TRY(settings, broker::loadMailSettings(*data.stores.settings, account.id));
    if (!settings)
        return Error{ErrorCode::NotFound,
                     account.address + " has no servers: it was not added with 'channel add email'"};
    ATALAYA_TRY(secrets,
                security::SealedFileSecretStore::open(folder.secrets(), folder.secretsKey(), context.random));
    ATALAYA_TRY(config, broker::channelConfig(account, *settings, *secrets));
    std::vector<Half> halves;
    if (!config.imap.host.empty())
        halves.push_back(testReceiving(config, context.clock));
    if (!config.smtp.server.host.empty())
        halves.push_back(testSending(config));
    return report(context, arguments, halves);
}

constexpr Command kCommands[] = {
    {"channel add email", "ADDRESS", Form::Address,
     "Adds a mailbox: IMAP for what comes in, SMTP for what goes out.", kAddOptions, addEmail},
    {"channel list", "", Form::Text, "Lists the channels.", kListOptions, list},
    {"channel test", "NAME", Form::Text,
     "Signs in to the servers of a mailbox, and says what works. Sends nothing.", kListOptions, test},
};

} // namespace

std::span<const Command> channelCommands()
{
    return kCommands;
}

} // namespace atalaya::ctl
