#include "core/base/limits.h"
#include "core/base/platform/files.h"
#include "core/base/text.h"
#include "core/importing/mail_source.h"

#include <algorithm>
#include <fstream>
#include <vector>

namespace atalaya::importing {
namespace {

namespace fs = std::filesystem;

/// The head of a file that is too large to be a message: up to its first empty line.
Result<std::string> readHeader(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string head(limits::kHttpHeader, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    if (file.bad() || file.gcount() == 0)
        return Error{ErrorCode::FileRead, path.filename().string()};
    head.resize(static_cast<std::size_t>(file.gcount()));
    const std::size_t end = std::min(head.find("\n\n"), head.find("\r\n\r\n"));
    if (end != std::string::npos)
        head.resize(end + 1);
    return head;
}

/// Maildir names begin with the seconds of delivery: "1763631720.M1P2.host:2,S".
std::optional<Instant> deliveryTime(const fs::path& path)
{
    const std::string name = path.filename().string();
    const std::string digits = name.substr(0, name.find('.'));
    if (digits.size() < 9 || digits.size() > 11
        || digits.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    std::int64_t seconds = 0;
    for (const char c : digits)
        seconds = seconds * 10 + (c - '0');
    return Instant(std::chrono::seconds(seconds));
}

class FileSource final : public MailSource {
public:
    FileSource(std::vector<fs::path> files, bool timesInNames)
        : m_files(std::move(files))
        , m_timesInNames(timesInNames)
    {
    }

    Result<std::optional<SourceMail>> next() override
    {
        if (m_next == m_files.size())
            return std::optional<SourceMail>();
        const fs::path& path = m_files[m_next++];
        SourceMail mail;
        mail.place = path.filename().string();
        if (m_timesInNames)
            mail.receivedAt = deliveryTime(path);
        auto bytes = platform::readFile(path, limits::kMailBytes);
        if (!bytes && bytes.error().code == ErrorCode::TooLarge) {
            mail.headerOnly = true;
            bytes = readHeader(path);
        }
        ATALAYA_CHECK(bytes);
        mail.bytes = *std::move(bytes);
        return std::optional(std::move(mail));
    }

    std::uint64_t position() const override { return m_next; }
    std::uint64_t size() const override { return m_files.size(); }

private:
    std::vector<fs::path> m_files;
    bool m_timesInNames;
    std::size_t m_next = 0;
};

bool isEml(const fs::path& path)
{
    return equalsIgnoreCase(path.extension().string(), ".eml");
}

Error unreadable(const fs::path& path, const std::error_code& failure)
{
    return Error{ErrorCode::FileRead, path.string() + ": " + failure.message()};
}

} // namespace

Result<std::unique_ptr<MailSource>> openEml(const fs::path& path)
{
    std::error_code failure;
    if (!fs::exists(path, failure))
        return Error{ErrorCode::FileMissing, path.string()};
    std::vector<fs::path> files;
    if (fs::is_directory(path, failure)) {
        for (fs::recursive_directory_iterator one(path, failure), end; !failure && one != end;
             one.increment(failure))
            if (one->is_regular_file(failure) && isEml(one->path()))
                files.push_back(one->path());
        if (failure)
            return unreadable(path, failure);
        std::ranges::sort(files);
    } else {
        files.push_back(path);
    }
    if (files.empty())
        return Error{ErrorCode::FileMissing, "no file *.eml below " + path.string()};
    return std::unique_ptr<MailSource>(std::make_unique<FileSource>(std::move(files), false));
}

Result<std::unique_ptr<MailSource>> openMaildir(const fs::path& path)
{
    std::error_code failure;
    if (!fs::exists(path, failure))
        return Error{ErrorCode::FileMissing, path.string()};
    std::vector<fs::path> files;
    bool isMaildir = false;
    for (const char* part : {"cur", "new"}) {
        const fs::path folder = path / part;
        if (!fs::is_directory(folder, failure))
            continue;
        isMaildir = true;
        for (const auto& one : fs::directory_iterator(folder, failure))
            if (one.is_regular_file(failure) && !one.path().filename().string().starts_with('.'))
                files.push_back(one.path());
        if (failure)
            return unreadable(folder, failure);
    }
    if (!isMaildir)
        return Error{ErrorCode::InvalidArgument,
                     path.string() + " has neither \"cur\" nor \"new\": it is no Maildir"};
    std::ranges::sort(files, {}, [](const fs::path& file) { return file.filename(); });
    return std::unique_ptr<MailSource>(std::make_unique<FileSource>(std::move(files), true));
}

} // namespace atalaya::importing
