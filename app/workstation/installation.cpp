#include "app/workstation/installation.h"

#include "app/workstation/keychain_store.h"
#include "core/base/id.h"
#include "core/base/platform/files.h"
#include "core/base/text.h"

namespace atalaya::app {
namespace {

constexpr std::size_t kMostBytes = 256;

Result<std::string> idIn(const std::filesystem::path& file, const Clock& clock, Random& random)
{
    if (auto known = platform::readFile(file, kMostBytes)) {
        const auto id = Uuid::parse(trimmed(*known));
        if (id)
            return id->str();
    } else if (known.error().code != ErrorCode::FileMissing) {
        return known.error();
    }
    const std::string fresh = Uuid::make(clock.now(), random).str();
    ATALAYA_CHECK(platform::writeFileAtomically(file, fresh + "\n"));
    return fresh;
}

} // namespace

Result<Installation> Installation::open(const std::filesystem::path& dataDir, bool keyFile,
                                        const Clock& clock, Random& random)
{
    Installation out;
    ATALAYA_TRY(id, idIn(dataDir / "installation", clock, random));
    out.id = std::move(id);
    if (!keyFile)
        out.keyStore = makeSystemKeyStore("key of installation " + out.id);
    out.vault = std::make_unique<security::Vault>(
        security::VaultPlaces{dataDir / "secrets", dataDir / "secrets.key", keyFile}, out.keyStore.get(),
        random);
    return out;
}

} // namespace atalaya::app
