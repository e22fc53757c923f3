#include "core/session/wipe_order.h"

#include "core/base/platform/files.h"

#include <fstream>
#include <system_error>

namespace atalaya::session {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFile = "wipe-order.txt";
constexpr std::string_view kEmptied = "emptied";

} // namespace

Result<void> keepWipeOrder(const fs::path& root, const WipeOrder& order)
{
    std::string text;
    for (const std::string& line : {order.name.url, order.name.login, order.name.fingerprint, order.token,
                                    std::string(order.emptied ? kEmptied : "")})
        text += line + "\n";
    return platform::writeFileAtomically(root / kFile, text);
}

std::optional<WipeOrder> wipeOrder(const fs::path& root)
{
    std::ifstream file(root / kFile);
    WipeOrder order;
    if (!std::getline(file, order.name.url) || !std::getline(file, order.name.login))
        return std::nullopt;
    std::string emptied;
    std::getline(file, order.name.fingerprint);
    std::getline(file, order.token);
    std::getline(file, emptied);
    order.emptied = emptied == kEmptied;
    return order;
}

void forgetWipeOrder(const fs::path& root)
{
    std::error_code ignored;
    fs::remove(root / kFile, ignored);
}

Result<void> removeKeys(const ProfileName& name, security::SecretStore& secrets)
{
    ATALAYA_CHECK(secrets.remove(name.keyName()));
    return secrets.remove(name.tokenName());
}

Result<void> removeProfile(const fs::path& root, const ProfileName& name)
{
    std::error_code failed;
    const fs::path folder = root / "profiles" / name.folder();
    fs::remove_all(folder, failed);
    if (failed)
        return Error{ErrorCode::FileWrite, folder.string() + ": " + failed.message()};
    const auto last = lastProfile(root);
    if (last && last->folder() == name.folder())
        forgetLastProfile(root);
    return {};
}

} // namespace atalaya::session
