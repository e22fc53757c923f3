#include "core/base/platform/files.h"

#include <fstream>
#include <limits>
#include <system_error>

namespace atalaya::platform {

Result<std::string> readFile(const std::filesystem::path& path, std::size_t maxBytes)
{
    std::error_code failure;
    if (!std::filesystem::exists(path, failure))
        return Error{ErrorCode::FileMissing, path.filename().string()};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error{ErrorCode::FileRead, path.filename().string()};
    std::string bytes;
    char chunk[64 * 1024];
    while (file.read(chunk, sizeof chunk) || file.gcount() > 0) {
        bytes.append(chunk, static_cast<std::size_t>(file.gcount()));
        if (bytes.size() > maxBytes)
            return Error{ErrorCode::TooLarge, path.filename().string()};
    }
    if (file.bad())
        return Error{ErrorCode::FileRead, path.filename().string()};
    return bytes;
}

} // namespace atalaya::platform
