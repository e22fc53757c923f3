#pragma once

#include "core/net/tls.h"

#include <memory>
#include <string>

struct ssl_st; // OpenSSL's SSL
struct x509_st; // OpenSSL's X509

namespace atalaya::net {

struct TlsContext;

/// TLS 1.3 only, with this certificate. Errors: TlsFailed.
Result<std::shared_ptr<TlsContext>> serverContext(const TlsIdentity& identity);

/// TLS 1.3 only. Verifies against the system's authorities, but lets the handshake go on: the caller looks at
/// fingerprint and verdict before it sends anything. Errors: TlsFailed.
Result<std::shared_ptr<TlsContext>> clientContext();

/// Before a client's handshake: the name to ask for and to check.
void prepareClient(ssl_st* ssl, const std::string& host);

/// As fingerprint(); empty if there is no certificate.
std::string fingerprintOfCertificate(x509_st* certificate);
std::string fingerprintOfPeer(ssl_st* ssl);

} // namespace atalaya::net
