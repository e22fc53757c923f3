#include "core/importing/backup.h"

#include "core/base/platform/files.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/importing/tar.h"
#include "core/protocol/archive.h"
#include "core/storage/open.h"

#include <algorithm>
#include <map>
#include <optional>

namespace atalaya::importing {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

constexpr std::size_t kManifestMost = 512u << 20;

struct Packed {
    std::uint64_t size = 0;
    std::string hash;
};
using Manifest = std::map<std::string, Packed>;

bool isScrap(const std::string& name)
{
    return name.starts_with("broker.db") || name.starts_with(storage::kSmallBlobs) || name.ends_with(".lock")
        || name.ends_with(".tmp") || name.ends_with(".part") || name.ends_with(".sock")
        || name == kManifestName;
}

Error writeFailure(const fs::path& path)
{
    return Error{ErrorCode::FileWrite, path.string() + ": cannot write, is the disk full?"};
}

/// Packs one file; nothing if it has gone.
Result<std::optional<Packed>> pack(TarWriter& archive, const fs::path& file, const std::string& name,
                                   Instant now)
{
    std::ifstream in(file, std::ios::binary);
    std::error_code failure;
    const std::uintmax_t size = fs::file_size(file, failure);
    if (!in || failure) {
        if (!fs::exists(file))
            return std::optional<Packed>();
        return Error{ErrorCode::FileRead, file.string()};
    }
    ATALAYA_CHECK(archive.begin(name, size, now));
    Sha256 hash;
    std::vector<char> chunk(256 * 1024);
    for (std::uint64_t left = size; left > 0;) {
        in.read(chunk.data(), static_cast<std::streamsize>(std::min<std::uint64_t>(left, chunk.size())));
        const std::string_view bytes(chunk.data(), static_cast<std::size_t>(in.gcount()));
        if (bytes.empty())
            return Error{ErrorCode::FileRead, file.string() + " became shorter while it was read"};
        hash.add(bytes);
        ATALAYA_CHECK(archive.add(bytes));
        left -= bytes.size();
    }
    ATALAYA_CHECK(archive.end());
    return std::optional(Packed{size, hash.hex()});
}

std::string encodeManifest(const Manifest& manifest, Instant now)
{
    json::array files;
    for (const auto& [name, packed] : manifest)
        files.push_back(json::object{
            {"name", name}, {"size", static_cast<std::int64_t>(packed.size)}, {"sha256", packed.hash}});
    return json::serialize(
        json::object{{"format", kBackupFormat}, {"createdAt", formatInstant(now)}, {"files", files}});
}

struct ManifestFile {
    std::string name;
    std::int64_t size = 0;
    std::string sha256;
};

template <typename A> void describe(A& a, ManifestFile& v)
{
    a.required("name", v.name).required("size", v.size).required("sha256", v.sha256);
}

struct ManifestHead {
    int format = 0;
    Instant createdAt;
    std::vector<ManifestFile> files;
};

Result<ManifestHead> decodeManifest(const std::string& text)
{
    ATALAYA_TRY(parsed, protocol::parseJson(text));
    if (!parsed.is_object())
        return Error{ErrorCode::FileRead, "the list of files is damaged"};
    ManifestHead head;
    protocol::Reader reader(parsed.get_object());
    reader.required("format", head.format);
    if (head.format > kBackupFormat)
        return Error{ErrorCode::Unsupported, "the backup was made by a newer version of the program"};
    reader.required("createdAt", head.createdAt).required("files", head.files);
    if (reader.error())
        return Error{ErrorCode::FileRead, "the list of files: " + reader.error()->detail};
    return head;
}

/// What the archive holds has to be what its list says, no less and no more.
Result<BackupReport> compare(const ManifestHead& head, const Manifest& seen)
{
    BackupReport report{0, 0, head.createdAt};
    for (const ManifestFile& file : head.files) {
        const auto found = seen.find(file.name);
        if (found == seen.end())
            return Error{ErrorCode::FileRead, file.name + " is missing"};
        if (found->second.size != static_cast<std::uint64_t>(file.size) || found->second.hash != file.sha256)
            return Error{ErrorCode::FileRead, file.name + " is damaged"};
        ++report.files;
        report.bytes += found->second.size;
    }
    if (report.files != seen.size())
        return Error{ErrorCode::FileRead, "there are files that its list does not name"};
    if (!seen.contains("broker.db"))
        return Error{ErrorCode::FileRead, "there is no database in it"};
    return report;
}

/// A name from an archive may lead nowhere but below the folder.
bool isSafeName(const std::string& name)
{
    const fs::path path(name);
    return !name.empty() && name.find('\\') == std::string::npos && path.is_relative()
        && !path.has_root_name()
        && std::ranges::none_of(path, [](const fs::path& part) { return part == ".." || part == "."; });
}

/// Where the bytes of one member go.
using Receiver = std::function<Result<void>(std::string_view)>;
/// Makes the receiver of a member; null: they are only read.
using ReceiverOf = std::function<Result<Receiver>(const std::string& name)>;

/// Goes through the archive; the one place that reads it, for verifying as for restoring.
Result<BackupReport> readArchive(const fs::path& archive, const ReceiverOf& receiverOf,
                                 const ByteProgress& progress)
{
    ATALAYA_TRY(reader, TarReader::open(archive));
    const std::uint64_t total = fs::file_size(archive);
    Manifest seen;
    std::string manifest;
    for (;;) {
        ATALAYA_TRY(member, reader.next());
        if (!member)
            break;
        if (!isSafeName(member->name) || seen.contains(member->name))
            return Error{ErrorCode::FileRead, "a file with a name that no backup has"};
        const bool isManifest = member->name == kManifestName;
        if (isManifest && member->size > kManifestMost)
            return Error{ErrorCode::FileRead, "the list of files is too long"};
        Receiver receive;
        if (!isManifest) {
            ATALAYA_TRY(made, receiverOf(member->name));
            receive = std::move(made);
        }
        Sha256 hash;
        ATALAYA_CHECK(reader.read([&](std::string_view bytes) -> Result<void> {
            if (progress)
                progress(reader.position(), total);
            if (isManifest) {
                manifest += bytes;
                return {};
            }
            hash.add(bytes);
            return receive ? receive(bytes) : Result<void>();
        }));
        if (!isManifest)
            seen[member->name] = {member->size, hash.hex()};
    }
    if (manifest.empty())
        return Error{ErrorCode::FileRead, "this is no backup: it has no list of files"};
    ATALAYA_TRY(head, decodeManifest(manifest));
    return compare(head, seen);
}

Result<Manifest> packAll(TarWriter& archive, const BackupJob& job)
{
    std::vector<std::pair<fs::path, std::string>> files{{job.database, "broker.db"}};
    if (!job.blobs.empty())
        files.emplace_back(job.blobs, "blobs/" + std::string(storage::kSmallBlobs));
    for (const fs::path& file : filesToKeep(job.folder))
        files.emplace_back(file, file.lexically_relative(job.folder).generic_string());
    std::error_code ignored;
    std::uint64_t total = 0;
    for (const auto& [file, name] : files)
        if (const std::uintmax_t size = fs::file_size(file, ignored); !ignored)
            total += size;
    Manifest manifest;
    std::uint64_t done = 0;
    for (const auto& [file, name] : files) {
        ATALAYA_TRY(packed, pack(archive, file, name, job.now));
        if (!packed)
            continue;
        done += packed->size;
        manifest[name] = std::move(*packed);
        if (job.progress)
            job.progress(done, total);
    }
    return manifest;
}

/// Takes the file away again unless all went well.
class Scrap {
public:
    explicit Scrap(fs::path path) : m_path(std::move(path)) { }
    Scrap(const Scrap&) = delete;
    Scrap& operator=(const Scrap&) = delete;
    ~Scrap()
    {
        std::error_code ignored;
        if (!m_path.empty())
            fs::remove_all(m_path, ignored);
    }
    void keep() { m_path.clear(); }

private:
    fs::path m_path;
};

Result<void> expectEmpty(const fs::path& folder)
{
    std::error_code failure;
    if (!fs::exists(folder, failure))
        return {};
    if (!fs::is_directory(folder, failure) || !fs::is_empty(folder, failure) || failure)
        return Error{ErrorCode::AlreadyExists, folder.string() + " is not empty"};
    return {};
}

/// Writes the member below the folder; its file is flushed by restoreBackup.
Result<Receiver> fileReceiver(const fs::path& path)
{
    std::error_code ignored;
    if (!fs::exists(path.parent_path(), ignored))
        ATALAYA_CHECK(platform::makePrivateFolder(path.parent_path()));
    auto out = std::make_shared<std::ofstream>(path, std::ios::binary | std::ios::trunc);
    if (!*out)
        return writeFailure(path);
    ATALAYA_CHECK(platform::makePrivate(path));
    return Receiver([out, path](std::string_view bytes) -> Result<void> {
        out->write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        if (!out->flush())
            return writeFailure(path);
        return {};
    });
}

} // namespace

std::vector<fs::path> filesToKeep(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::recursive_directory_iterator one(folder, failure), end; !failure && one != end;
         one.increment(failure))
        if (one->is_regular_file(failure) && !one->is_symlink(failure)
            && !isScrap(one->path().filename().string()))
            files.push_back(one->path());
    std::ranges::sort(files);
    return files;
}

Result<BackupReport> writeBackup(const BackupJob& job)
{
    ATALAYA_TRY(archive, TarWriter::create(job.target));
    Scrap scrap(job.target);
    ATALAYA_TRY(manifest, packAll(archive, job));
    const std::string list = encodeManifest(manifest, job.now);
    ATALAYA_CHECK(archive.begin(std::string(kManifestName), list.size(), job.now));
    ATALAYA_CHECK(archive.add(list));
    ATALAYA_CHECK(archive.end());
    ATALAYA_CHECK(archive.finish());
    ATALAYA_TRY(report, verifyBackup(job.target));
    scrap.keep();
    return report;
}

Result<BackupReport> verifyBackup(const fs::path& archive, const ByteProgress& progress)
{
    return readArchive(
        archive, [](const std::string&) -> Result<Receiver> { return Receiver(); }, progress);
}

Result<BackupReport> restoreBackup(const fs::path& archive, const fs::path& folder,
                                   const ByteProgress& progress)
{
    ATALAYA_CHECK(expectEmpty(folder));
    fs::path beside = fs::absolute(folder).lexically_normal();
    if (!beside.has_filename()) // "data/" names the same folder as "data"
        beside = beside.parent_path();
    const fs::path target = beside;
    beside += ".restoring";
    std::error_code failure;
    fs::remove_all(beside, failure); // of an earlier attempt
    ATALAYA_CHECK(platform::makePrivateFolder(beside));
    Scrap scrap(beside);
    std::vector<fs::path> written;
    const auto report = readArchive(
        archive,
        [&](const std::string& name) -> Result<Receiver> {
            written.push_back(beside / fs::path(name));
            return fileReceiver(written.back());
        },
        progress);
    ATALAYA_CHECK(report);
    for (const fs::path& file : written)
        ATALAYA_CHECK(platform::flushToDisk(file));
    fs::remove(target, failure); // the empty folder
    fs::rename(beside, target, failure);
    if (failure)
        return Error{ErrorCode::FileWrite, target.string() + ": " + failure.message()};
    scrap.keep();
    return report;
}

} // namespace atalaya::importing
