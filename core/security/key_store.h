#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace atalaya::security {

/// Where the operating system keeps one secret of ours: the key of this installation. Calls may wait for a
/// person (the system asks for its own password): never from the gui thread.
class KeyStore {
public:
    virtual ~KeyStore() = default;

    /// Errors: NotFound (it works, and has no such key), Unsupported (this computer has no key store),
    /// SecretUnavailable (it did not open, or nobody answered).
    virtual Result<SecretString> read() = 0;
    /// Errors: Unsupported, SecretUnavailable.
    virtual Result<void> write(const SecretString& key) = 0;
    /// Nothing happens if it is not there.
    virtual Result<void> remove() = 0;
    /// From any thread: who waits gets SecretUnavailable, and nobody waits any more.
    virtual void cancel() { }
};

} // namespace atalaya::security
