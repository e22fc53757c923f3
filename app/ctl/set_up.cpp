#include "app/ctl/commands.h"
#include "app/ctl/data_folder.h"
#include "app/ctl/default_config.h"
#include "app/ctl/password.h"
#include "core/importing/company.h"
#include "core/security/password.h"

#include <boost/json.hpp>
#include <ostream>

namespace atalaya::ctl {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kCompany = importing::kCompanySetting;

constexpr Option kInitOptions[] = {
    {"--data", "DIR", "where the data will stand; made if it is not there", Form::Path, false, true},
    {"--name", "COMPANY", "the name of the company", Form::Text, false, false},
    {"--admin", "LOGIN", "the first administrator; 'admin' if it is left out", Form::Login, false, false},
    kPasswordOption,
    {"--encrypt", "", "encrypt the database and the attachments; the key is in the folder's sealed secrets",
     Form::Flag, false, false},
    {"--empty", "", "no queues and no administrator: for 'import company' and 'restore'", Form::Flag, false,
     false},
};

/// Empty, or as a broker leaves it that was started before anybody set it up.
Result<void> prepareFolder(const DataFolder& folder)
{
    std::error_code failure;
    if (fs::exists(folder.root, failure) && !fs::is_directory(folder.root, failure))
        return Error{ErrorCode::AlreadyExists, folder.root.string() + " is a file"};
    if (fs::exists(folder.root, failure) && !fs::exists(folder.database(), failure))
        for (const auto& one : fs::directory_iterator(folder.root, failure))
            if (one.path() != folder.config()) // a configuration may be there before its data
                return Error{ErrorCode::AlreadyExists, folder.root.string() + " is not empty"};
    return platform::makePrivateFolder(folder.root);
}

Result<void> addQueue(broker::Turn& turn, std::string name, std::string description, bool triage)
{
    domain::Queue queue;
    queue.id = domain::QueueId::make(turn.now, turn.random);
    queue.name = std::move(name);
    queue.description = std::move(description);
    queue.channels = {domain::ChannelKind::Email, domain::ChannelKind::Chat, domain::ChannelKind::Social,
                      domain::ChannelKind::Messaging, domain::ChannelKind::Voice};
    queue.triage = triage;
    if (!triage) {
        queue.firstResponseMinutes = 60;
        queue.nextResponseMinutes = 120;
        queue.resolutionMinutes = 3 * 24 * 60;
    }
    return turn.directory.put(std::move(queue), turn.now);
}

Result<void> addFirst(broker::Turn& turn, const std::string& login, const std::string& hash)
{
    ATALAYA_CHECK(addQueue(turn, "Triage",
                           "What nobody could understand: read it, and give it to the right queue.", true));
    ATALAYA_CHECK(addQueue(turn, "General", "Everything that has no queue of its own.", false));
    domain::Agent admin;
    admin.id = domain::AgentId::make(turn.now, turn.random);
    admin.login = login;
    admin.name = login;
    admin.role = domain::Role::Admin;
    for (const auto& [id, queue] : turn.directory.queues())
        admin.queues.push_back(id);
    admin.channels = {domain::ChannelKind::Email, domain::ChannelKind::Chat, domain::ChannelKind::Social,
                      domain::ChannelKind::Messaging, domain::ChannelKind::Voice};
    ATALAYA_CHECK(turn.directory.put(admin, turn.now));
    ATALAYA_CHECK(turn.stores.credentials->setPasswordHash(admin.id, hash, turn.now));
    return audit(turn, "init", admin.id.str());
}

/// Everything of the folder but what was there before.
void clear(const DataFolder& folder, bool keepConfig, bool keepData)
{
    std::error_code ignored;
    if (keepData)
        return;
    for (const auto& one : fs::directory_iterator(folder.root, ignored))
        if (!keepConfig || one.path() != folder.config())
            fs::remove_all(one.path(), ignored);
    fs::remove(folder.root, ignored); // if nothing is left in it
}

/// What stands in a new data folder.
struct NewBroker {
    std::string company; ///< its name; may be empty
    std::string login; ///< of the administrator; empty: nobody, and no queues
    std::string passwordHash;
    bool encrypt = false;
};

/// The broker and atalayactl encrypt when the secrets have this key.
Result<void> makeDatabaseKey(Context& context, const DataFolder& folder)
{
    if (!storage::canEncrypt())
        return Error{ErrorCode::Unsupported, "this build cannot encrypt databases"};
    std::error_code failure;
    if (fs::exists(folder.database(), failure))
        return Error{
            ErrorCode::AlreadyExists,
            "the database is there already, and is not encrypted: choose --encrypt for a new folder"};
    ATALAYA_TRY(secrets,
                security::SealedFileSecretStore::open(folder.secrets(), folder.secretsKey(), context.random));
    ATALAYA_CHECK(security::getOrMakeKey(*secrets, "database", context.random));
    return {};
}

Result<void> fill(Context& context, const DataFolder& folder, const NewBroker& wanted)
{
    std::error_code failure;
    if (!fs::exists(folder.config(), failure))
        ATALAYA_CHECK(platform::writeFileAtomically(folder.config(), defaultConfig()));
    if (wanted.encrypt)
        ATALAYA_CHECK(makeDatabaseKey(context, folder));
    ATALAYA_TRY(offline, OfflineBroker::open(context, folder, context.clock));
    ATALAYA_CHECK(platform::makePrivate(folder.database()));
    return offline.act([&](broker::Turn& turn) -> Result<void> {
        if (!turn.directory.agents().empty() || !turn.directory.queues().empty())
            return Error{ErrorCode::AlreadyExists, folder.root.string() + " holds a broker's data already"};
        if (!wanted.company.empty())
            ATALAYA_CHECK(turn.stores.settings->set(
                kCompany, boost::json::serialize(boost::json::object{{"name", wanted.company}})));
        return wanted.login.empty() ? Result<void>() : addFirst(turn, wanted.login, wanted.passwordHash);
    });
}

Result<ExitCode> init(Context& context, const Arguments& arguments)
{
    const DataFolder folder{fs::path(arguments.text("--data"))};
    const bool empty = arguments.has("--empty");
    if (empty && (arguments.has("--admin") || arguments.has("--password-stdin")))
        return Error{ErrorCode::UsageError,
                     "--empty makes no administrator: leave out --admin and --password-stdin."};
    NewBroker wanted{arguments.text("--name"), {}, {}, arguments.has("--encrypt")};
    ATALAYA_TRY(given, passwordFor(context, arguments));
    if (!empty) {
        ATALAYA_TRY(hash, security::hashPassword(given.password, context.random));
        wanted.login = arguments.has("--admin") ? arguments.text("--admin") : "admin";
        wanted.passwordHash = hash;
    }
    ATALAYA_CHECK(prepareFolder(folder));
    std::error_code failure;
    const bool keepConfig = fs::exists(folder.config(), failure);
    const bool keepData = fs::exists(folder.database(), failure);
    if (const auto filled = fill(context, folder, wanted); !filled) {
        clear(folder, keepConfig, keepData);
        return filled.error();
    }
    context.out << "The broker's data are in " << folder.root.string() << ".\n";
    if (!empty)
        context.out << "Administrator: " << wanted.login << "\n";
    if (!empty && given.generated)
        context.out << "Password: " << given.password.reveal()
                    << "\n(It is shown this once, and stored nowhere in this form.)\n";
    context.out << "Start it with: atalaya-broker --config " << folder.config().string() << "\n";
    return ExitCode::Ok;
}

constexpr Command kCommands[] = {
    {"init", "", Form::Text, "Makes the data folder of a new broker.", kInitOptions, init},
};

} // namespace

std::span<const Command> setUpCommands()
{
    return kCommands;
}

} // namespace atalaya::ctl
