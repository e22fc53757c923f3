#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/importing/line_reader.h"
#include "core/importing/mail_source.h"

#include <algorithm>
#include <array>

namespace atalaya::importing {
namespace {

constexpr std::string_view kFrom = "From ";

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits.substr(0, 6))
        value = value * 10 + (c - '0');
    return value;
}

std::vector<std::string_view> words(std::string_view line)
{
    std::vector<std::string_view> out;
    for (const std::string_view word : split(trimmed(line), ' '))
        if (!word.empty())
            out.push_back(word);
    return out;
}

std::optional<std::chrono::seconds> timeOfDay(std::string_view word)
{
    const auto parts = split(word, ':');
    if (parts.size() < 2 || parts.size() > 3 || !std::ranges::all_of(parts, isDigits))
        return std::nullopt;
    const int seconds = parts.size() == 3 ? number(parts[2]) : 0;
    if (number(parts[0]) > 23 || number(parts[1]) > 59 || seconds > 60)
        return std::nullopt;
    return std::chrono::hours(number(parts[0])) + std::chrono::minutes(number(parts[1]))
        + std::chrono::seconds(seconds);
}

/// The time of "From ana@x.es Thu Nov 20 09:42:00 2025", taken as UTC (RFC 4155). A sentence that begins with
/// "From " has none.
std::optional<Instant> separatorTime(std::string_view line)
{
    static constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (!line.starts_with(kFrom) || line.size() > 500)
        return std::nullopt;
    const auto all = words(line);
    for (std::size_t i = 3; i + 1 < all.size(); ++i) {
        const auto time = timeOfDay(all[i]);
        const auto month = std::ranges::find(kMonths, all[i - 2]);
        if (!time || month == kMonths.end() || !isDigits(all[i - 1]))
            continue;
        // The year stands last or before a zone: "09:42:00 2025", "09:42:00 CET 2025", "09:42:00 2025 +0100".
        const auto year =
            std::find_if(all.begin() + std::ptrdiff_t(i) + 1, all.end(),
                         [](std::string_view word) { return word.size() == 4 && isDigits(word); });
        if (year == all.end())
            return std::nullopt;
        const std::chrono::year_month_day day(std::chrono::year(number(*year)),
                                              std::chrono::month(unsigned(month - kMonths.begin()) + 1),
                                              std::chrono::day(unsigned(number(all[i - 1]))));
        if (!day.ok())
            return std::nullopt;
        return Instant(std::chrono::sys_days(day)) + *time;
    }
    return std::nullopt;
}

/// Takes one mark away from ">From ", ">>From " …
std::string_view unquoted(std::string_view line)
{
    const std::size_t marks = line.find_first_not_of('>');
    if (marks != std::string_view::npos && marks > 0 && line.substr(marks).starts_with(kFrom))
        line.remove_prefix(1);
    return line;
}

bool isBlank(std::string_view line)
{
    return line == "\n" || line == "\r\n";
}

class MboxSource final : public MailSource {
public:
    MboxSource(const std::filesystem::path& path, std::uint64_t size)
        : m_lines(path)
        , m_name(path.filename().string())
        , m_size(size)
    {
    }

    Result<void> begin()
    {
        std::string_view line;
        while (m_lines.next(line))
            if (!isBlank(line))
                break;
        if (m_lines.failed())
            return Error{ErrorCode::FileRead, m_name};
        if (line.empty() || isBlank(line)) // nothing in it: an empty mailbox
            return {};
        m_received = separatorTime(line);
        if (!m_received)
            return Error{ErrorCode::MalformedMime,
                         m_name + " does not begin with a \"From \" line: it is no mbox"};
        m_more = true;
        return {};
    }

    Result<std::optional<SourceMail>> next() override
    {
        if (!m_more)
            return std::optional<SourceMail>();
        SourceMail mail;
        mail.place = m_name + ", message " + std::to_string(++m_count);
        mail.receivedAt = m_received;
        m_more = false;
        bool afterBlank = true;
        std::size_t headerEnd = 0;
        std::string_view line;
        while (m_lines.next(line)) {
            if (m_lines.startsLine() && afterBlank && line.starts_with(kFrom))
                if (const auto received = separatorTime(line)) {
                    m_received = received;
                    m_more = true;
                    break;
                }
            if (m_lines.startsLine())
                line = unquoted(line);
            afterBlank = m_lines.startsLine() && isBlank(line);
            if (afterBlank && headerEnd == 0)
                headerEnd = mail.bytes.size();
            append(mail, line, headerEnd);
        }
        if (m_lines.failed())
            return Error{ErrorCode::FileRead, m_name};
        if (!mail.headerOnly && mail.bytes.ends_with("\n\n"))
            mail.bytes.pop_back(); // the empty line before the next separator
        return std::optional(std::move(mail));
    }

    std::uint64_t position() const override { return m_lines.position(); }
    std::uint64_t size() const override { return m_size; }

private:
    static void append(SourceMail& mail, std::string_view line, std::size_t headerEnd)
    {
        if (mail.headerOnly)
            return;
        mail.bytes += line;
        if (mail.bytes.size() <= limits::kMailBytes)
            return;
        mail.headerOnly = true;
        mail.bytes.resize(std::min(headerEnd == 0 ? limits::kHttpHeader : headerEnd, limits::kHttpHeader));
    }

    LineReader m_lines;
    std::string m_name;
    std::uint64_t m_size;
    std::optional<Instant> m_received;
    std::uint64_t m_count = 0;
    bool m_more = false;
};

} // namespace

Result<std::unique_ptr<MailSource>> openMbox(const std::filesystem::path& path)
{
    std::error_code failure;
    if (!std::filesystem::exists(path, failure))
        return Error{ErrorCode::FileMissing, path.string()};
    const std::uintmax_t size = std::filesystem::file_size(path, failure);
    if (failure)
        return Error{ErrorCode::FileRead, path.string() + ": " + failure.message()};
    auto source = std::make_unique<MboxSource>(path, size);
    ATALAYA_CHECK(source->begin());
    return std::unique_ptr<MailSource>(std::move(source));
}

} // namespace atalaya::importing
