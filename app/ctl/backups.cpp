#include "app/ctl/commands.h"
#include "app/ctl/data_folder.h"
#include "app/ctl/print.h"
#include "app/ctl/progress.h"
#include "core/base/text.h"
#include "core/broker/new_life.h"
#include "core/importing/backup.h"
#include "core/importing/company.h"

#include <boost/json.hpp>
#include <ostream>

namespace atalaya::ctl {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr Option kBackupOptions[] = {kDataOption, kJsonOption};
constexpr Option kRestoreOptions[] = {
    {"--data", "DIR", "an empty folder, or one that is not there", Form::Path, false, true}, kJsonOption};
constexpr Option kExportOptions[] = {
    kDataOption,
    {"--what", "company|skills|queues|agents|macros|channels|customers|articles|tickets",
     "kinds of things, separated by commas; all if left out", Form::Choices, false, false},
};

void print(Context& context, const Arguments& arguments, std::string_view done,
           const importing::BackupReport& report)
{
    if (arguments.has("--json"))
        context.out << json::serialize(json::object{
            {"files", report.files}, {"bytes", report.bytes}, {"createdAt", formatInstant(report.createdAt)}})
                    << '\n';
    else
        context.out << done << ": " << report.files << " files, " << readableSize(report.bytes) << ", of "
                    << formatInstant(report.createdAt) << ". Every file was read again and is right.\n";
}

/// Removes the copy of a database when the archive is made.
struct Copy {
    fs::path path;
    ~Copy()
    {
        std::error_code ignored;
        fs::remove(path, ignored);
        fs::remove(path.string() + "-wal", ignored);
        fs::remove(path.string() + "-shm", ignored);
    }
};

Result<ExitCode> backup(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(folder, folderOf(arguments));
    const fs::path target = arguments.operand();
    std::error_code failure;
    if (fs::exists(target, failure))
        return Error{ErrorCode::AlreadyExists, target.string() + ": give the backup another name"};
    if (!target.parent_path().empty() && !fs::is_directory(target.parent_path(), failure))
        return Error{ErrorCode::FileWrite, "there is no folder " + target.parent_path().string()};
    // Beside the target: that is where there has to be room, and the data folder stays as it is.
    const Copy copy{fs::path(target.string() + ".db.part")};
    const Copy blobs{fs::path(target.string() + ".blobs.part")};
    bool hasBlobs = false;
    {
        ATALAYA_TRY(data, openToRead(folder, context.random));
        ATALAYA_CHECK(data.stores.connection->backup(copy.path));
        ATALAYA_TRY(copied, copyBlobs(folder, context.random, blobs.path)); // after the rows that name them
        hasBlobs = copied;
    }
    Progress progress(context, "packed");
    ATALAYA_TRY(
        report,
        importing::writeBackup({folder.root, copy.path, target, context.clock.now(),
                                [&](std::uint64_t done, std::uint64_t total) { progress.at(done, total); },
                                hasBlobs ? blobs.path : fs::path()}));
    print(context, arguments, "Backed up", report);
    return ExitCode::Ok;
}

Result<ExitCode> restore(Context& context, const Arguments& arguments)
{
    const DataFolder folder{fs::path(arguments.text("--data"))};
    Progress progress(context, "unpacked");
    ATALAYA_TRY(
        report,
        importing::restoreBackup(arguments.operand(), folder.root,
                                 [&](std::uint64_t done, std::uint64_t total) { progress.at(done, total); }));
    ATALAYA_TRY(parts, openParts(folder, context.random));
    ATALAYA_CHECK(parts.stores.connection->checkIntegrity());
    // Workstations that know what happened after the backup have to be able to tell.
    ATALAYA_CHECK(broker::beginNewLife(parts.stores, report.createdAt, context.random));
    print(context, arguments, "Restored", report);
    return ExitCode::Ok;
}

Result<ExitCode> exportAll(Context& context, const Arguments& arguments)
{
    std::set<std::string> what;
    const std::string wanted = arguments.text("--what"); // what is split points into it
    for (const std::string_view one : split(wanted, ','))
        if (!one.empty())
            what.emplace(one);
    if (what.empty())
        what = {importing::exportKinds().begin(), importing::exportKinds().end()};
    ATALAYA_TRY(folder, folderOf(arguments));
    ATALAYA_TRY(data, openToRead(folder, context.random));
    Progress progress(context, "lines written");
    ATALAYA_TRY(done,
                importing::exportCompany(context.out, data.stores, *data.blobs, what,
                                         [&](std::int64_t lines) { progress.at(std::uint64_t(lines)); }));
    if (done.missingFiles == 0)
        return ExitCode::Ok;
    context.err << "atalayactl: " << done.missingFiles
                << " files of entries are not in the data folder; their lines have no content\n";
    return ExitCode::BadData;
}

constexpr Command kCommands[] = {
    {"backup", "FILE", Form::Path,
     "Packs all data into one file, also while the broker runs. Keep it as secret as the data.",
     kBackupOptions, backup},
    {"restore", "FILE", Form::Path, "Unpacks a backup into an empty folder, and checks all of it.",
     kRestoreOptions, restore},
    {"export", "", Form::Text,
     "Writes JSON Lines to the standard output, for 'import company'. No passwords.", kExportOptions,
     exportAll},
};

} // namespace

std::span<const Command> backupCommands()
{
    return kCommands;
}

} // namespace atalaya::ctl
