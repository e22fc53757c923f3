#include "core/net/tls_context.h"

#include "core/base/text.h"
#include "core/net/asio_parts.h"

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace atalaya::net {
namespace {

using boost::system::error_code;

void onlyTls13(asio::ssl::context& context)
{
    SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_3_VERSION);
    SSL_CTX_set_options(context.native_handle(), SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context.native_handle(), SSL_MODE_RELEASE_BUFFERS); // 34 kB less for an idle connection
}

} // namespace

Result<std::shared_ptr<TlsContext>> serverContext(const TlsIdentity& identity)
{
    auto context = std::make_shared<TlsContext>();
    onlyTls13(context->context);
    error_code failed;
    context->context.use_certificate_chain(asio::buffer(identity.certificatePem), failed);
    if (failed)
        return Error{ErrorCode::TlsFailed, "certificate: " + failed.message()};
    context->context.use_private_key(asio::buffer(identity.keyPem), asio::ssl::context::pem, failed);
    if (failed)
        return Error{ErrorCode::TlsFailed, "private key: " + failed.message()};
    if (SSL_CTX_check_private_key(context->context.native_handle()) != 1)
        return Error{ErrorCode::TlsFailed, "the private key does not fit the certificate"};
    // A ticket would let a stolen one resume; reconnects are rare enough for whole handshakes.
    SSL_CTX_set_num_tickets(context->context.native_handle(), 0);
    return context;
}

Result<std::shared_ptr<TlsContext>> clientContext()
{
    auto context = std::make_shared<TlsContext>();
    onlyTls13(context->context);
    error_code ignored; // no authorities installed: then nothing is trusted, and a pin still works
    context->context.set_default_verify_paths(ignored);
    SSL_CTX_set_verify(context->context.native_handle(), SSL_VERIFY_NONE, nullptr);
    return context;
}

void prepareClient(ssl_st* ssl, const std::string& host)
{
    error_code notAnAddress;
    asio::ip::make_address(host, notAnAddress);
    if (notAnAddress) {
        SSL_set_tlsext_host_name(ssl, host.c_str());
        SSL_set_hostflags(ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
        SSL_set1_host(ssl, host.c_str());
    } else {
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host.c_str());
    }
}

std::string fingerprintOfCertificate(x509_st* certificate)
{
    unsigned char* der = nullptr;
    const int size = certificate ? i2d_X509(certificate, &der) : 0;
    if (size <= 0)
        return {};
    const std::string hex = sha256Hex({reinterpret_cast<const char*>(der), static_cast<std::size_t>(size)});
    OPENSSL_free(der);
    return hex;
}

std::string fingerprintOfPeer(ssl_st* ssl)
{
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(SSL_get1_peer_certificate(ssl), &X509_free);
    return fingerprintOfCertificate(certificate.get());
}

} // namespace atalaya::net
