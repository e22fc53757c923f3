#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace atalaya::net {

/// A certificate (with its chain) and its private key, both PEM. The key is a secret: never log it.
struct TlsIdentity {
    std::string certificatePem;
    std::string keyPem;
};

/// A new P-256 key and a certificate signed by itself for these DNS names and IP addresses (at least one).
/// Errors: InvalidArgument, Internal.
Result<TlsIdentity> makeSelfSigned(const std::vector<std::string>& hostNames, int validDays, Instant now);

/// Reads both files and checks that they fit together. Errors: FileMissing, FileRead, TlsFailed.
Result<TlsIdentity> loadIdentity(const std::string& certificateFile, const std::string& keyFile);

/// SHA-256 of the (first) certificate in DER, 64 lower-case hex digits: what people compare and clients pin.
/// Errors: TlsFailed.
Result<std::string> fingerprint(std::string_view certificatePem);

/// True for equal fingerprints, whatever their case, with or without colons or blanks between the bytes.
/// False for what is none.
bool sameFingerprint(std::string_view a, std::string_view b);

} // namespace atalaya::net
