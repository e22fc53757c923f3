#include "app/ctl/files.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace atalaya::ctl {

Result<std::string> readTextFile(const std::string& path, std::uintmax_t mostBytes)
{
    std::error_code failure;
    const auto size = std::filesystem::file_size(path, failure);
    if (failure)
        return Error{ErrorCode::FileMissing, path};
    if (size > mostBytes)
        return Error{ErrorCode::TooLarge, path};
    std::ifstream file(path, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(file)), {});
    if (!file && !file.eof())
        return Error{ErrorCode::FileRead, path};
    return text;
}

Result<Instant> timeOf(std::string_view text)
{
    constexpr std::size_t kDay = 10;
    return parseInstant(text.size() == kDay ? std::string(text) + "T00:00:00Z" : std::string(text));
}

} // namespace atalaya::ctl
