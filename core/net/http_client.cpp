#include "core/net/http_client.h"

#include "core/base/text.h"
#include "core/net/curl_init.h"
#include "core/net/tls_context.h"
#include "core/net/url.h"

#include <algorithm>
#include <array>
#include <boost/asio/ip/tcp.hpp>
#include <cstring>
#include <curl/curl.h>
#include <openssl/ssl.h>

namespace atalaya::net {
namespace {

constexpr std::size_t kMaxHeaderLines = 200;

/// What one transfer collects, and why it was stopped from inside a callback.
struct Transfer {
    HttpResponse response;
    std::size_t maxBody = 0;
    bool tooLarge = false;
    bool guarded = false;
    bool blocked = false;
    const std::vector<std::string>* allowed = nullptr;
    std::string pin;
    std::string seenFingerprint;
    std::array<char, CURL_ERROR_SIZE> message{};
};

struct CurlFree {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Easy = std::unique_ptr<CURL, CurlFree>;
using List = std::unique_ptr<curl_slist, CurlFree>;

std::size_t onBody(char* data, std::size_t size, std::size_t count, void* user)
{
    auto& transfer = *static_cast<Transfer*>(user);
    if (transfer.response.body.size() + size * count > transfer.maxBody) {
        transfer.tooLarge = true;
        return 0;
    }
    transfer.response.body.append(data, size * count);
    return size * count;
}

std::size_t onHeader(char* data, std::size_t size, std::size_t count, void* user)
{
    auto& transfer = *static_cast<Transfer*>(user);
    const std::string_view line(data, size * count);
    if (line.starts_with("HTTP/")) { // of a redirect, or 100 Continue, came others before
        transfer.response.headers.clear();
        transfer.response.contentType.clear();
        return size * count;
    }
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return size * count;
    if (transfer.response.headers.size() >= kMaxHeaderLines) {
        transfer.tooLarge = true;
        return 0;
    }
    const std::string value(trimmed(line.substr(colon + 1)));
    if (equalsIgnoreCase(line.substr(0, colon), "Content-Type"))
        transfer.response.contentType = value;
    transfer.response.headers.push_back({std::string(line.substr(0, colon)), value});
    return size * count;
}

/// Sees the address that will really be connected to: after the name lookup, and for each redirect again.
curl_socket_t onOpenSocket(void* user, curlsocktype purpose, curl_sockaddr* address)
{
    auto& transfer = *static_cast<Transfer*>(user);
    boost::asio::ip::tcp::endpoint endpoint;
    if (purpose != CURLSOCKTYPE_IPCXN || address->addrlen > endpoint.capacity()) {
        transfer.blocked = true;
        return CURL_SOCKET_BAD;
    }
    std::memcpy(endpoint.data(), &address->addr, address->addrlen);
    endpoint.resize(address->addrlen);
    const std::string text = endpoint.address().to_string();
    if (!isPublicAddress(text) && std::ranges::find(*transfer.allowed, text) == transfer.allowed->end()) {
        transfer.blocked = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype, address->protocol);
}

/// Replaces OpenSSL's verification: this one certificate, whoever signed it.
int onCertificate(X509_STORE_CTX* store, void* user)
{
    auto& transfer = *static_cast<Transfer*>(user);
    transfer.seenFingerprint = fingerprintOfCertificate(X509_STORE_CTX_get0_cert(store));
    const bool same = sameFingerprint(transfer.seenFingerprint, transfer.pin);
    X509_STORE_CTX_set_error(store, same ? X509_V_OK : X509_V_ERR_APPLICATION_VERIFICATION);
    return same ? 1 : 0;
}

CURLcode onTlsContext(CURL*, void* context, void* user)
{
    SSL_CTX_set_cert_verify_callback(static_cast<SSL_CTX*>(context), &onCertificate, user);
    return CURLE_OK;
}

void setMethod(CURL* easy, const ClientRequest& request)
{
    if (request.method == "HEAD") {
        curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
        return;
    }
    const bool sendsBody = !request.body.empty() || request.method == "POST" || request.method == "PUT"
        || request.method == "PATCH";
    if (sendsBody) {
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, request.body.data());
    }
    // Only where needed: the name would stay for the request after a redirect.
    if (request.method != (sendsBody ? "POST" : "GET"))
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request.method.c_str());
}

void setLimits(CURL* easy, const ClientRequest& request, Transfer& transfer)
{
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer.message.data());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, request.maxRedirects > 0 ? 1L : 0L);
    curl_easy_setopt(easy, CURLOPT_MAXREDIRS, static_cast<long>(request.maxRedirects));
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.connectTimeout.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(request.timeout.count()));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &onHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &transfer);
    if (transfer.guarded) {
        // A proxy would look the name up itself, behind our back.
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
        curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &onOpenSocket);
        curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &transfer);
    }
    if (!transfer.pin.empty()) {
        curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, "https");
        curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
        curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, &onTlsContext);
        curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, &transfer);
    }
}

Result<List> headerList(const HttpHeaders& headers)
{
    List list(curl_slist_append(nullptr, "Expect:")); // no wait for 100 Continue
    for (const HttpHeader& header : headers) {
        const std::string line = header.name + (header.value.empty() ? ";" : ": " + header.value);
        if (header.name.empty() || line.find_first_of(std::string_view("\r\n\0", 3)) != std::string::npos)
            return Error{ErrorCode::InvalidArgument, "header " + header.name};
        curl_slist* longer = curl_slist_append(list.get(), line.c_str());
        if (!longer)
            return Error{ErrorCode::Internal, "memory"};
        (void)list.release();
        list.reset(longer);
    }
    return list;
}

Error errorOfTransfer(CURLcode code, const Transfer& transfer)
{
    if (transfer.blocked)
        return {ErrorCode::AddressBlocked, "the address is not public"};
    if (transfer.tooLarge)
        return {ErrorCode::TooLarge, "the answer is larger than allowed"};
    if (!transfer.seenFingerprint.empty() && !sameFingerprint(transfer.seenFingerprint, transfer.pin))
        return {ErrorCode::FingerprintMismatch, transfer.seenFingerprint};
    const std::string_view message(transfer.message.data());
    return {errorOfCurl(code), std::string(message.empty() ? curl_easy_strerror(code) : message)};
}

class CurlHttpClient final : public HttpClient {
public:
    explicit CurlHttpClient(HttpClientOptions options) : m_options(std::move(options)) { ensureCurl(); }
    Result<HttpResponse> send(const ClientRequest& request) override;

private:
    const HttpClientOptions m_options;
};

Result<HttpResponse> CurlHttpClient::send(const ClientRequest& request)
{
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (request.method.empty() || !std::ranges::all_of(request.method, isUpper))
        return Error{ErrorCode::InvalidArgument, "method"};
    ATALAYA_TRY(url, parseUrl(request.url));
    if (!url.scheme.starts_with("http"))
        return Error{ErrorCode::InvalidArgument, "url: only http and https"};
    if (!request.pinnedFingerprint.empty() && url.scheme != "https")
        return Error{ErrorCode::InvalidArgument, "url: a pin needs https"};
    ATALAYA_TRY(headers, headerList(request.headers));
    const Easy easy(curl_easy_init());
    if (!easy)
        return Error{ErrorCode::Internal, "libcurl"};

    Transfer transfer;
    transfer.maxBody = request.maxBody;
    transfer.guarded = m_options.blockPrivateAddresses;
    transfer.allowed = &m_options.allowedAddresses;
    transfer.pin = request.pinnedFingerprint;
    curl_easy_setopt(easy.get(), CURLOPT_URL, request.url.c_str());
    curl_easy_setopt(easy.get(), CURLOPT_USERAGENT, m_options.userAgent.c_str());
    curl_easy_setopt(easy.get(), CURLOPT_HTTPHEADER, headers.get());
    setMethod(easy.get(), request);
    setLimits(easy.get(), request, transfer);
    const CURLcode code = curl_easy_perform(easy.get());
    if (code != CURLE_OK)
        return errorOfTransfer(code, transfer);
    long status = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
    transfer.response.status = static_cast<int>(status);
    return std::move(transfer.response);
}

} // namespace

std::unique_ptr<HttpClient> makeHttpClient(HttpClientOptions options)
{
    return std::make_unique<CurlHttpClient>(std::move(options));
}

} // namespace atalaya::net
