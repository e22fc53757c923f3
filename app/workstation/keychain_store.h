#pragma once

#include "core/security/key_store.h"

#include <memory>
#include <string>

namespace atalaya::app {

/// The key store of the desktop (Secret Service, KWallet, Keychain, Credential Manager). `name` tells our
/// keys apart. Null in a build without QtKeychain. Its jobs run on a thread of its own; whoever asks waits,
/// two minutes at most: the desktop may ask a person for a password meanwhile.
std::unique_ptr<security::KeyStore> makeSystemKeyStore(const std::string& name);

} // namespace atalaya::app
