#include "core/net/mail/curl_mail.h"

#include "core/net/curl_init.h"

namespace atalaya::net {

Result<void> applyMailServer(CURL* easy, const MailServer& server, const std::string& protocol,
                             const std::string& path)
{
    ATALAYA_CHECK(checkMailServer(server));
    const std::string scheme = server.security == MailSecurity::Tls ? protocol + "s" : protocol;
    const bool bracketed = server.host.find(':') != std::string::npos; // an IPv6 address
    const std::string url = scheme + "://" + (bracketed ? "[" + server.host + "]" : server.host) + ":"
        + std::to_string(server.port) + "/" + path;
    curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, scheme.c_str());
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_USE_SSL,
                     long(server.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!server.caFile.empty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, server.caFile.c_str());
    if (!server.pinnedKey.empty())
        curl_easy_setopt(easy, CURLOPT_PINNEDPUBLICKEY, server.pinnedKey.c_str());
    if (server.trustAnyOnLoopback) { // checkMailServer() has made sure that it is this machine
        curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
    }
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE,
                     1L); // else IDLE behind a forgetful router waits in vain
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPIDLE, 120L);
    if (isLoopbackHost(server.host))
        curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
    if (!server.user.empty())
        curl_easy_setopt(easy, CURLOPT_USERNAME, server.user.c_str());
    if (!server.bearerToken.empty())
        curl_easy_setopt(easy, CURLOPT_XOAUTH2_BEARER, server.bearerToken.c_str());
    else if (!server.user.empty())
        curl_easy_setopt(easy, CURLOPT_PASSWORD, server.password.c_str());
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, long(server.connectTimeout.count()));
    return {};
}

Error mailError(CURLcode code, const CurlErrorText& text)
{
    const std::string said = text[0] ? text.data() : curl_easy_strerror(code);
    switch (code) {
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR:
        return Error{ErrorCode::ChannelSignIn, said};
    case CURLE_ABORTED_BY_CALLBACK:
        return Error{ErrorCode::Cancelled, said};
    case CURLE_OPERATION_TIMEDOUT:
        return Error{ErrorCode::TimedOut, said};
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
        return Error{ErrorCode::ConnectionClosed, said};
    default:
        return Error{errorOfCurl(int(code)), said};
    }
}

} // namespace atalaya::net
