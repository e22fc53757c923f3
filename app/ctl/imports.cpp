#include "app/ctl/commands.h"
#include "app/ctl/data_folder.h"
#include "app/ctl/import_articles.h"
#include "app/ctl/import_mail.h"
#include "app/ctl/password.h"
#include "app/ctl/progress.h"
#include "core/base/text.h"
#include "core/importing/company.h"
#include "core/security/password.h"

#include <boost/json.hpp>
#include <fstream>
#include <ostream>

namespace atalaya::ctl {
namespace {

namespace json = boost::json;

constexpr Option kMailOptions[] = {
    kDataOption,
    {"--account", "NAME", "the mailbox it came to: its name or address", Form::Text, false, true},
    {"--closed", "", "history: the new tickets are closed, nobody has to answer", Form::Flag, false, false},
    kJsonOption,
};
constexpr Option kArticleOptions[] = {kDataOption, kJsonOption};
constexpr Option kCompanyOptions[] = {
    kDataOption,
    {"--password-stdin", "", "gives users of the file this password, if they have none yet", Form::Flag,
     false, false},
    kJsonOption,
};

template <Result<std::unique_ptr<importing::MailSource>> (*Open)(const std::filesystem::path&)>
Result<ExitCode> importMail(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(source, Open(arguments.operand()));
    return takeInAll(context, arguments, *source);
}

/// Desks that were connected before have to fetch everything anew: so many changes are no events.
Result<void> makeDesksFetchAnew(storage::BrokerStores& stores, Instant now)
{
    ATALAYA_TRY(last, stores.events->append(now, "imported", "", "{}"));
    ATALAYA_CHECK(stores.events->trim(last));
    return {};
}

Result<std::int64_t> givePasswords(Context& context, storage::BrokerStores& stores,
                                   const SecretString& password)
{
    std::int64_t given = 0;
    ATALAYA_TRY(agents, stores.directory->agents());
    for (const domain::Agent& agent : agents) {
        ATALAYA_TRY(known, stores.credentials->passwordHash(agent.id));
        if (known)
            continue;
        ATALAYA_TRY(hash, security::hashPassword(password, context.random));
        ATALAYA_CHECK(stores.credentials->setPasswordHash(agent.id, hash, context.clock.now()));
        ++given;
    }
    return given;
}

json::object jsonOf(const importing::LineCounts& counts)
{
    json::object out;
    for (const auto& [type, count] : counts)
        out[type] = count;
    return out;
}

std::string wordsOf(const importing::LineCounts& counts)
{
    std::vector<std::string> parts;
    for (const auto& [type, count] : counts)
        parts.push_back(type + " " + std::to_string(count));
    return parts.empty() ? "nothing" : join(parts, ", ");
}

Result<ExitCode> importCompany(Context& context, const Arguments& arguments)
{
    std::ifstream file(arguments.operand(), std::ios::binary);
    if (!file)
        return Error{ErrorCode::FileMissing, arguments.operand()};
    std::optional<GivenPassword> password;
    if (arguments.has("--password-stdin")) {
        ATALAYA_TRY(given, passwordFor(context, arguments));
        password = std::move(given);
    }
    ATALAYA_TRY(folder, folderOf(arguments));
    ATALAYA_TRY(lock, lockFolder(folder));
    ATALAYA_TRY(parts, openParts(folder, context.random));
    importing::CompanyImport done;
    {
        Progress progress(context, "lines read");
        ATALAYA_TRY(transaction, storage::Transaction::begin(*parts.stores.connection));
        ATALAYA_TRY(imported,
                    importing::importCompany(file, parts.stores, *parts.blobs,
                                             [&](std::int64_t lines) { progress.at(std::uint64_t(lines)); }));
        if (!imported.added.empty())
            ATALAYA_CHECK(makeDesksFetchAnew(parts.stores, context.clock.now()));
        ATALAYA_CHECK(transaction.commit());
        done = std::move(imported);
    }
    std::int64_t passwords = 0;
    if (password) {
        ATALAYA_TRY(given, givePasswords(context, parts.stores, password->password));
        passwords = given;
    }
    if (arguments.has("--json")) {
        context.out << json::serialize(json::object{
            {"added", jsonOf(done.added)}, {"known", jsonOf(done.known)}, {"passwords", passwords}})
                    << '\n';
    } else {
        context.out << "Added: " << wordsOf(done.added)
                    << ".\nKnown before, left as they are: " << wordsOf(done.known) << ".\n";
        if (done.takenIdentities > 0)
            context.out << done.takenIdentities
                        << " identities left out: another customer has them already.\n";
        if (password)
            context.out << passwords << " users got the password.\n";
    }
    return ExitCode::Ok;
}

constexpr Command kCommands[] = {
    {"import mbox", "FILE", Form::Path,
     "Takes in the mails of an mbox file; those that are here already are passed over.", kMailOptions,
     importMail<importing::openMbox>},
    {"import eml", "PATH", Form::Path, "Takes in one mail, or every *.eml below a folder.", kMailOptions,
     importMail<importing::openEml>},
    {"import maildir", "DIR", Form::Path, "Takes in the mails of a Maildir.", kMailOptions,
     importMail<importing::openMaildir>},
    {"import articles", "DIR", Form::Path, "Takes in articles: Markdown files with front matter.",
     kArticleOptions, importArticles},
    {"import company", "FILE", Form::Path, "Takes in what 'export' wrote, or the sample company.",
     kCompanyOptions, importCompany},
};

} // namespace

std::span<const Command> importCommands()
{
    return kCommands;
}

} // namespace atalaya::ctl
