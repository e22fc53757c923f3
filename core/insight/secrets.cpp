#include "core/insight/secrets.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace atalaya::insight {
namespace {

constexpr std::size_t kMostSecret = 128;

enum class Shape {
    Password, ///< anything with a digit or a sign in it
    Pin, ///< 3 to 8 digits
};

struct Name {
    std::string_view word; ///< lower case
    Shape shape;
};

constexpr auto kNames = std::to_array<Name>({
    {"password", Shape::Password},
    {"passwd", Shape::Password},
    {"passphrase", Shape::Password},
    {"pwd", Shape::Password},
    {"contraseña", Shape::Password},
    {"contrasena", Shape::Password},
    {"clave", Shape::Password},
    {"palavra-passe", Shape::Password},
    {"palavra passe", Shape::Password},
    {"senha", Shape::Password},
    {"api key", Shape::Password},
    {"api-key", Shape::Password},
    {"access token", Shape::Password},
    {"secret key", Shape::Password},
    {"pin", Shape::Pin},
    {"cvv", Shape::Pin},
    {"cvv2", Shape::Pin},
    {"cvc", Shape::Pin},
    {"cvc2", Shape::Pin},
    {"código de seguridad", Shape::Pin},
    {"código de segurança", Shape::Pin},
    {"security code", Shape::Pin},
});

struct Form {
    std::string_view head;
    std::size_t least; ///< letters, digits, '-', '_' and '.' that have to follow
};

// As their makers document them; each is long enough that no sentence has it by chance.
constexpr auto kForms = std::to_array<Form>({
    {"AKIA", 16},
    {"ghp_", 30},
    {"gho_", 30},
    {"github_pat_", 30},
    {"glpat-", 20},
    {"sk_live_", 16},
    {"rk_live_", 16},
    {"xoxb-", 20},
    {"xoxp-", 20},
    {"AIza", 30},
    {"eyJhbGciOi", 30},
    {"sk-proj-", 20},
    {"SG.", 40},
});

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

bool isWordByte(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
        || static_cast<unsigned char>(c) >= 0x80;
}

bool isSpace(char c) noexcept
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::size_t skipSpaces(std::string_view text, std::size_t at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    return at;
}

/// What joins a name with its secret: ':' or '=' (sure), "is", "es", "é" (not sure), or for PINs nothing.
struct Joint {
    std::size_t after = 0;
    bool sure = false;
};

std::optional<Joint> jointAt(std::string_view lower, std::size_t at, Shape shape)
{
    at = skipSpaces(lower, at);
    if (at < lower.size() && (lower[at] == ':' || lower[at] == '='))
        return Joint{skipSpaces(lower, at + 1), true};
    for (const std::string_view link : {"is ", "es ", "é ", "era ", "was "})
        if (lower.substr(at).starts_with(link))
            return Joint{skipSpaces(lower, at + link.size()), false};
    if (shape == Shape::Pin && at < lower.size() && isDigit(lower[at]))
        return Joint{at, true};
    return std::nullopt;
}

/// Sentence signs at its end are not part of a secret.
std::string_view tokenAt(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && !isSpace(text[end]) && end - at < kMostSecret)
        ++end;
    while (end > at && std::string_view(".,;)\"'").find(text[end - 1]) != std::string_view::npos)
        --end;
    return text.substr(at, end - at);
}

bool fits(std::string_view token, Shape shape, bool sure)
{
    const auto digits = std::ranges::count_if(token, isDigit);
    if (shape == Shape::Pin)
        return token.size() >= 3 && token.size() <= 8 && digits == std::ptrdiff_t(token.size());
    const bool link = token.find("://") != std::string_view::npos;
    const bool covered = token.find("\xE2\x80\xA2") != std::string_view::npos
        || std::ranges::all_of(token, [](char c) { return c == '*'; });
    const bool sign = std::ranges::any_of(
        token, [](char c) { return std::string_view("!#$%&*+=?@^_~").find(c) != std::string_view::npos; });
    const bool letter = std::ranges::any_of(token, [](char c) { return isWordByte(c) && !isDigit(c); });
    if (token.size() < 4 || link || covered || token.starts_with("{{"))
        return false;
    return sure ? digits > 0 || sign : letter && (digits > 0 || sign);
}

void addNamed(std::string_view text, std::string_view lower, std::vector<Finding>& out)
{
    for (const Name& name : kNames) {
        for (std::size_t at = lower.find(name.word); at != std::string_view::npos;
             at = lower.find(name.word, at + 1)) {
            const std::size_t end = at + name.word.size();
            const bool whole =
                (at == 0 || !isWordByte(lower[at - 1])) && (end >= lower.size() || !isWordByte(lower[end]));
            const auto joint = whole ? jointAt(lower, end, name.shape) : std::nullopt;
            if (!joint)
                continue;
            const std::string_view token = tokenAt(text, joint->after);
            if (fits(token, name.shape, joint->sure))
                out.push_back({FindingKind::Secret, joint->after, token.size()});
        }
    }
}

void addForms(std::string_view text, std::vector<Finding>& out)
{
    for (const Form& form : kForms) {
        for (std::size_t at = text.find(form.head); at != std::string_view::npos;
             at = text.find(form.head, at + 1)) {
            if (at > 0 && isWordByte(text[at - 1]))
                continue;
            std::size_t end = at + form.head.size();
            while (end < text.size() && (isWordByte(text[end]) || text[end] == '-' || text[end] == '.'))
                ++end;
            if (end - at >= form.head.size() + form.least)
                out.push_back({FindingKind::Secret, at, end - at});
        }
    }
    const std::size_t key = text.find("-----BEGIN ");
    const std::size_t head = key == std::string_view::npos ? key : text.find("PRIVATE KEY-----", key);
    if (head == std::string_view::npos || head - key > 40)
        return;
    const std::size_t tail = text.find("-----END ", head);
    const std::size_t last = tail == std::string_view::npos ? tail : text.find("KEY-----", tail);
    const std::size_t end = last == std::string_view::npos ? text.size() : last + 8;
    out.push_back({FindingKind::Secret, key, end - key});
}

} // namespace

std::vector<Finding> findSecrets(std::string_view text)
{
    std::vector<Finding> out;
    const std::string lower = asciiLower(text);
    addNamed(text, lower, out);
    addForms(text, out);
    std::ranges::sort(out, {}, &Finding::begin);
    // The same secret by two names ("cvv", "cvv2"), or a form behind a name: once.
    std::size_t end = 0;
    std::erase_if(out, [&end](const Finding& one) {
        const bool inside = one.begin < end;
        if (!inside)
            end = one.begin + one.length;
        return inside;
    });
    return out;
}

} // namespace atalaya::insight
