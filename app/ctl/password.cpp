#include "app/ctl/password.h"

#include <istream>

namespace atalaya::ctl {
namespace {

constexpr std::size_t kShortest = 8;

/// Twenty characters that nobody mistakes for each other, in groups of five: 99 bits.
SecretString generate(Random& random)
{
    constexpr std::string_view kSigns = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string text;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0)
            text += '-';
        text += kSigns[random.below(kSigns.size())];
    }
    SecretString password(text);
    wipe(text.data(), text.size());
    return password;
}

} // namespace

Result<SecretString> readPassword(Context& context)
{
    std::string line;
    std::getline(context.in, line);
    if (line.ends_with('\r'))
        line.pop_back();
    if (line.empty())
        return Error{ErrorCode::MissingField,
                     "the password: --password-stdin reads it from the first line of the standard input"};
    SecretString password(line);
    wipe(line.data(), line.size());
    return password;
}

Result<GivenPassword> passwordFor(Context& context, const Arguments& arguments)
{
    if (!arguments.has("--password-stdin"))
        return GivenPassword{generate(context.random), true};
    ATALAYA_TRY(password, readPassword(context));
    if (password.size() < kShortest)
        return Error{ErrorCode::InvalidField, "a password has at least eight characters"};
    return GivenPassword{std::move(password), false};
}

} // namespace atalaya::ctl
