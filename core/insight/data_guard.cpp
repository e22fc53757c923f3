#include "core/insight/data_guard.h"

#include "core/insight/secrets.h"

#include <algorithm>
#include <array>
#include <optional>

namespace atalaya::insight {
namespace {

constexpr std::size_t kLeastCard = 13;
constexpr std::size_t kMostCard = 19;
constexpr std::string_view kCover = "\xE2\x80\xA2"; // a bullet

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Bytes of what may stand between the groups of a number: space, hyphen, dot, the two spaces that do not
/// break. 0: nothing of the kind.
std::size_t separatorAt(std::string_view text, std::size_t at) noexcept
{
    if (at >= text.size())
        return 0;
    if (text[at] == ' ' || text[at] == '-' || text[at] == '.')
        return 1;
    if (text.substr(at).starts_with("\xC2\xA0"))
        return 2;
    return text.substr(at).starts_with("\xE2\x80\xAF") ? 3 : 0;
}

/// A run of digits or letters and digits, its groups, and where it ends.
struct Run {
    std::string bare;
    std::vector<std::size_t> groups;
    std::size_t end = 0;
};

/// What begins at `at`; groups are joined as long as one separator stands between them.
template <typename Accept> Run runAt(std::string_view text, std::size_t at, Accept accept, std::size_t most)
{
    Run run;
    std::size_t group = 0;
    while (at < text.size() && run.bare.size() <= most) {
        if (accept(text[at])) {
            run.bare += text[at++];
            ++group;
            run.end = at;
            continue;
        }
        const std::size_t gap = separatorAt(text, at);
        if (gap == 0 || group == 0 || at + gap >= text.size() || !accept(text[at + gap]))
            break;
        run.groups.push_back(group);
        group = 0;
        at += gap;
    }
    run.groups.push_back(group);
    return run;
}

bool luhn(std::string_view digits) noexcept
{
    int sum = 0;
    bool twice = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        int value = *digit - '0';
        if (twice)
            value = value > 4 ? value * 2 - 9 : value * 2;
        sum += value;
        twice = !twice;
    }
    return sum % 10 == 0;
}

struct Issuer {
    int from; ///< first four digits
    int to;
    std::size_t least;
    std::size_t most;
};

// The ranges that issue cards now. Lengths by the schemes' own documents.
constexpr Issuer kIssuers[] = {
    {3000, 3059, 14, 19}, {3400, 3499, 15, 15}, {3528, 3589, 16, 19}, {3600, 3699, 14, 19},
    {3700, 3799, 15, 15}, {3800, 3999, 16, 19}, {4000, 4999, 13, 19}, {5000, 5099, 16, 19},
    {5100, 5599, 16, 16}, {5600, 5899, 16, 19}, {6011, 6011, 16, 19}, {6200, 6299, 16, 19},
    {6304, 6304, 16, 19}, {6360, 6369, 16, 19}, {6440, 6599, 16, 19}, {6759, 6763, 16, 19},
    {2221, 2720, 16, 16},
};

bool isIssued(std::string_view digits)
{
    if (digits.front() == '4' && digits.size() % 3 != 1)
        return false; // 13, 16 and 19; an IMEI that begins so has 15
    const int head = std::stoi(std::string(digits.substr(0, 4)));
    return std::ranges::any_of(kIssuers, [&](const Issuer& one) {
        return head >= one.from && head <= one.to && digits.size() >= one.least && digits.size() <= one.most;
    });
}

/// Cards are written in one piece, in fours, or 4-6-5 and 4-6-4; a telephone number seldom is.
bool isGroupedLikeACard(const std::vector<std::size_t>& groups)
{
    if (groups.size() == 1)
        return true;
    if (groups == std::vector<std::size_t>{4, 6, 5} || groups == std::vector<std::size_t>{4, 6, 4})
        return true;
    return std::all_of(groups.begin(), groups.end() - 1, [](std::size_t n) { return n == 4; })
        && groups.back() <= 4;
}

/// The number that begins here, if it is one of a card.
std::optional<Finding> cardAt(std::string_view text, std::size_t at)
{
    if (at > 0
        && (isDigit(text[at - 1]) || isLetter(text[at - 1]) || text[at - 1] == '+' || text[at - 1] == '#'))
        return std::nullopt;
    const Run run = runAt(text, at, isDigit, kMostCard);
    const bool ends = run.end >= text.size() || (!isDigit(text[run.end]) && !isLetter(text[run.end]));
    if (!ends || run.bare.size() < kLeastCard || run.bare.size() > kMostCard)
        return std::nullopt;
    if (!isGroupedLikeACard(run.groups) || !isIssued(run.bare) || !luhn(run.bare))
        return std::nullopt;
    return Finding{FindingKind::CardNumber, at, run.end - at};
}

struct Country {
    std::string_view code;
    std::size_t length;
};

// The registry of ISO 13616, countries that this house's customers bank in and their neighbours first.
constexpr auto kCountries = std::to_array<Country>({
    {"ES", 24}, {"PT", 25}, {"GB", 22}, {"FR", 27}, {"DE", 22}, {"IT", 27}, {"NL", 18}, {"BE", 16},
    {"IE", 22}, {"AT", 20}, {"CH", 21}, {"LU", 20}, {"AD", 24}, {"MC", 27}, {"SE", 24}, {"NO", 15},
    {"DK", 18}, {"FI", 18}, {"IS", 26}, {"PL", 28}, {"CZ", 24}, {"SK", 24}, {"HU", 28}, {"RO", 24},
    {"BG", 22}, {"GR", 27}, {"CY", 28}, {"MT", 31}, {"SI", 19}, {"HR", 21}, {"EE", 20}, {"LV", 21},
    {"LT", 20}, {"GI", 23}, {"SM", 27}, {"LI", 21}, {"VA", 22}, {"FO", 18}, {"GL", 18}, {"AL", 28},
    {"BA", 20}, {"ME", 22}, {"MK", 19}, {"RS", 22}, {"XK", 20}, {"MD", 24}, {"UA", 29}, {"BY", 28},
    {"GE", 22}, {"AZ", 28}, {"KZ", 20}, {"TR", 26}, {"IL", 23}, {"JO", 30}, {"LB", 28}, {"KW", 30},
    {"BH", 22}, {"QA", 29}, {"SA", 24}, {"AE", 23}, {"OM", 23}, {"IQ", 23}, {"PS", 29}, {"EG", 29},
    {"LY", 25}, {"TN", 24}, {"MR", 27}, {"SD", 18}, {"DJ", 27}, {"SC", 31}, {"MU", 30}, {"PK", 24},
    {"TL", 23}, {"MN", 20}, {"BR", 29}, {"CR", 22}, {"DO", 28}, {"GT", 28}, {"SV", 28}, {"VG", 24},
    {"LC", 32}, {"ST", 25}, {"NI", 28}, {"FK", 18}, {"BI", 27}, {"SO", 23}, {"YE", 30}, {"RU", 33},
});

char upper(char c) noexcept
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// ISO 7064, mod 97-10: the first four go to the end, letters count from 10.
bool mod97(std::string_view iban) noexcept
{
    int rest = 0;
    for (std::size_t i = 0; i < iban.size(); ++i) {
        const char c = iban[(i + 4) % iban.size()];
        rest = isDigit(c) ? (rest * 10 + (c - '0')) % 97 : (rest * 100 + (c - 'A' + 10)) % 97;
    }
    return rest == 1;
}

std::optional<Finding> ibanAt(std::string_view text, std::size_t at)
{
    if (at + 15 > text.size() || !isLetter(text[at]) || !isLetter(text[at + 1]))
        return std::nullopt;
    if (at > 0 && (isDigit(text[at - 1]) || isLetter(text[at - 1])))
        return std::nullopt;
    const std::string code{upper(text[at]), upper(text[at + 1])};
    const auto country = std::ranges::find(kCountries, code, &Country::code);
    if (country == kCountries.end())
        return std::nullopt;
    std::string bare;
    std::size_t end = at;
    while (end < text.size() && bare.size() < country->length) {
        if (isDigit(text[end]) || isLetter(text[end])) {
            bare += upper(text[end++]);
            continue;
        }
        const std::size_t gap = separatorAt(text, end);
        if (gap == 0)
            break;
        end += gap;
    }
    const bool ends = end >= text.size() || (!isDigit(text[end]) && !isLetter(text[end]));
    if (!ends || bare.size() != country->length || !isDigit(bare[2]) || !isDigit(bare[3]) || !mod97(bare))
        return std::nullopt;
    return Finding{FindingKind::Iban, at, end - at};
}

} // namespace

std::string_view word(FindingKind kind) noexcept
{
    switch (kind) {
    case FindingKind::CardNumber:
        return "cardNumber";
    case FindingKind::Iban:
        return "iban";
    case FindingKind::Secret:
        return "secret";
    }
    return {};
}

std::vector<Finding> findSensitive(std::string_view text)
{
    std::vector<Finding> out;
    for (std::size_t at = 0; at < text.size();) {
        auto found = isDigit(text[at]) ? cardAt(text, at) : ibanAt(text, at);
        at = found ? found->begin + found->length : at + 1;
        if (found)
            out.push_back(*found);
    }
    for (const Finding& secret : findSecrets(text)) {
        const bool known = std::ranges::any_of(out, [&](const Finding& one) {
            return secret.begin < one.begin + one.length && one.begin < secret.begin + secret.length;
        });
        if (!known)
            out.push_back(secret);
    }
    std::ranges::sort(out, {}, &Finding::begin);
    return out;
}

std::string masked(std::string_view text, const std::vector<Finding>& findings)
{
    std::string out;
    std::size_t from = 0;
    for (const Finding& one : findings) {
        if (one.begin < from || one.begin + one.length > text.size())
            continue;
        out += text.substr(from, one.begin - from);
        for (int i = 0; i < 4; ++i)
            out += kCover;
        if (one.kind != FindingKind::Secret) {
            std::string last;
            for (std::size_t i = one.begin + one.length; i > one.begin && last.size() < 4; --i)
                if (isDigit(text[i - 1]) || isLetter(text[i - 1]))
                    last.insert(last.begin(), text[i - 1]);
            out += ' ' + last;
        }
        from = one.begin + one.length;
    }
    out += text.substr(from);
    return out;
}

} // namespace atalaya::insight
