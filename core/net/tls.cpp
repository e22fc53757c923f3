#include "core/net/tls.h"

#include "core/base/text.h"
#include "core/net/tls_context.h"

#include <algorithm>
#include <fstream>
#include <memory>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace atalaya::net {
namespace {

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free)>;

/// The pass phrase prompt of OpenSSL would read from the terminal.
int noPassPhrase(char*, int, int, void*)
{
    return -1;
}

Memory memoryOf(std::string_view text)
{
    return {BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), &BIO_free};
}

std::string textOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

Certificate readCertificate(std::string_view pem)
{
    const Memory memory = memoryOf(pem);
    return {PEM_read_bio_X509(memory.get(), nullptr, &noPassPhrase, nullptr), &X509_free};
}

bool isAddress(const std::string& name)
{
    const bool v4 = name.find_first_not_of("0123456789.") == std::string::npos;
    return v4 || name.find(':') != std::string::npos;
}

bool isName(const std::string& name)
{
    return !name.empty() && name.size() <= 253
        && name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_:*")
        == std::string::npos;
}

bool addExtension(X509* certificate, int nid, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str());
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool setSerial(X509* certificate)
{
    unsigned char bytes[16];
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    bytes[0] &= 0x7f; // positive
    bytes[0] |= 0x40;
    BIGNUM* number = BN_bin2bn(bytes, sizeof bytes, nullptr);
    const bool set = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nullptr;
    BN_free(number);
    return set;
}

bool fillCertificate(X509* certificate, EVP_PKEY* key, const std::vector<std::string>& hostNames,
                     int validDays, Instant now)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    constexpr std::int64_t kDay = 86'400;
    std::string names;
    for (const std::string& name : hostNames)
        names += (names.empty() ? "" : ",") + std::string(isAddress(name) ? "IP:" : "DNS:") + name;
    const std::string common = hostNames.front().substr(0, 64);

    // A day back, because clocks differ.
    bool good = X509_set_version(certificate, 2) == 1 && setSerial(certificate)
        && ASN1_TIME_set(X509_getm_notBefore(certificate), static_cast<time_t>(seconds - kDay))
        && ASN1_TIME_set(X509_getm_notAfter(certificate), static_cast<time_t>(seconds + validDays * kDay))
        && X509_set_pubkey(certificate, key) == 1;
    X509_NAME* subject = X509_get_subject_name(certificate);
    good = good
        && X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char*>(common.c_str()), -1, -1, 0)
            == 1
        && X509_set_issuer_name(certificate, subject) == 1;
    good = good && addExtension(certificate, NID_subject_alt_name, names)
        && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth");
    return good && X509_sign(certificate, key, EVP_sha256()) > 0;
}

Result<std::string> readFile(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return Error{ErrorCode::FileMissing, file};
    std::string text(std::istreambuf_iterator<char>(stream), {});
    if (stream.bad() || text.size() > (1u << 20))
        return Error{ErrorCode::FileRead, file};
    return text;
}

} // namespace

Result<TlsIdentity> makeSelfSigned(const std::vector<std::string>& hostNames, int validDays, Instant now)
{
    if (hostNames.empty() || validDays < 1 || !std::ranges::all_of(hostNames, isName))
        return Error{ErrorCode::InvalidArgument, "host names or days of a certificate"};
    const Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const Certificate certificate(X509_new(), &X509_free);
    if (!key || !certificate || !fillCertificate(certificate.get(), key.get(), hostNames, validDays, now)) {
        ERR_clear_error();
        return Error{ErrorCode::Internal, "making a certificate"};
    }
    const Memory certificateOut(BIO_new(BIO_s_mem()), &BIO_free);
    const Memory keyOut(BIO_new(BIO_s_secmem()), &BIO_free);
    if (PEM_write_bio_X509(certificateOut.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyOut.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return Error{ErrorCode::Internal, "writing a certificate"};
    return TlsIdentity{textOf(certificateOut.get()), textOf(keyOut.get())};
}

Result<TlsIdentity> loadIdentity(const std::string& certificateFile, const std::string& keyFile)
{
    ATALAYA_TRY(certificatePem, readFile(certificateFile));
    ATALAYA_TRY(keyPem, readFile(keyFile));
    TlsIdentity identity{std::move(certificatePem), std::move(keyPem)};
    const Certificate certificate = readCertificate(identity.certificatePem);
    const Memory keyText = memoryOf(identity.keyPem);
    const Key key(PEM_read_bio_PrivateKey(keyText.get(), nullptr, &noPassPhrase, nullptr), &EVP_PKEY_free);
    const bool fits = certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error();
    if (!fits)
        return Error{ErrorCode::TlsFailed, "no certificate with its unencrypted key in " + certificateFile};
    return identity;
}

Result<std::string> fingerprint(std::string_view certificatePem)
{
    const Certificate certificate = readCertificate(certificatePem);
    ERR_clear_error();
    if (!certificate)
        return Error{ErrorCode::TlsFailed, "no certificate in PEM"};
    return fingerprintOfCertificate(certificate.get());
}

bool sameFingerprint(std::string_view a, std::string_view b)
{
    const auto plain = [](std::string_view text) {
        std::string digits;
        for (const char c : asciiLower(text))
            if (c != ':' && c != ' ')
                digits += c;
        return digits;
    };
    const std::string digits = plain(a);
    return digits.size() == 64 && digits.find_first_not_of("0123456789abcdef") == std::string::npos
        && digits == plain(b);
}

} // namespace atalaya::net
