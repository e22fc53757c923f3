#pragma once

#include "core/base/limits.h"
#include "core/base/result.h"
#include "core/net/http.h"

#include <chrono>
#include <memory>

namespace atalaya::net {

struct ClientRequest {
    std::string method = "GET";
    std::string url; ///< http:// or https://
    HttpHeaders headers = {};
    std::string body = {};
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds timeout{30'000}; ///< for all of it
    std::size_t maxBody = limits::kHttpBody;
    int maxRedirects = 0; ///< 0: a redirect is an answer like any other
    std::string pinnedFingerprint = {}; ///< https only, and this certificate and no other;
                                        ///< if empty the system's trust store decides
};

/// Sends HTTP requests. Blocks: for worker threads; may be used from several at once.
class HttpClient {
public:
    virtual ~HttpClient() = default;

    /// Any status is a success of the transport. Errors: InvalidArgument, NameNotResolved, ConnectionFailed,
    /// ConnectionClosed, TimedOut, TlsFailed, FingerprintMismatch (detail: the fingerprint seen), TooLarge,
    /// AddressBlocked, MalformedHttp.
    virtual Result<HttpResponse> send(const ClientRequest& request) = 0;
};

struct HttpClientOptions {
    /// Guarded: refuses loopback, private, link-local and other non-public addresses, in the URL, after the
    /// name lookup and after each redirect; uses no proxy. For every URL that comes from customers or from
    /// settings.
    bool blockPrivateAddresses = true;
    std::string userAgent = "Atalaya";
    /// Addresses ("10.0.0.7") that the guard lets through because somebody set up a service there.
    std::vector<std::string> allowedAddresses = {};
};

std::unique_ptr<HttpClient> makeHttpClient(HttpClientOptions options);

/// True if an address ("10.0.0.1", "::1", no brackets) is reachable by everybody on the internet; false for
/// all others and for text that is no address. IPv4 inside IPv6 (mapped, NAT64, 6to4) is judged by the IPv4
/// address (RFC 6890 registries).
bool isPublicAddress(std::string_view address);

} // namespace atalaya::net
