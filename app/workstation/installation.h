#pragma once

#include "core/base/clock.h"
#include "core/security/vault.h"

namespace atalaya::app {

/// This installation: what the broker knows it by, and what keeps its secrets.
struct Installation {
    std::string id;
    std::unique_ptr<security::KeyStore> keyStore; ///< null with a key file, and where there is none
    std::unique_ptr<security::Vault> vault; ///< not opened so far: that may wait for a person

    /// Makes the id at first use. `keyFile`: the key lies in a file beside the secrets, for machines without
    /// a person. Errors: FileWrite, FileRead.
    static Result<Installation> open(const std::filesystem::path& dataDir, bool keyFile, const Clock& clock,
                                     Random& random);
};

} // namespace atalaya::app
