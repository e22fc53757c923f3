#include "core/base/error.h"

#include <utility>

namespace atalaya {
namespace {

constexpr std::pair<ErrorCode, std::string_view> kNames[] = {
#define ATALAYA_ERROR_NAME(name, number) {ErrorCode::name, #name},
    ATALAYA_ERROR_CODES(ATALAYA_ERROR_NAME)
#undef ATALAYA_ERROR_NAME
};

} // namespace

std::string_view errorName(ErrorCode code) noexcept
{
    for (const auto& [known, name] : kNames)
        if (known == code)
            return name;
    return "Unknown";
}

ErrorCode errorFromName(std::string_view wanted) noexcept
{
    for (const auto& [code, name] : kNames)
        if (name == wanted)
            return code;
    return ErrorCode::Internal;
}

std::string Error::str() const
{
    std::string text(errorName(code));
    if (!detail.empty())
        text += ": " + detail;
    return text;
}

} // namespace atalaya
