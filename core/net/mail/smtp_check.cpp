#include "core/net/mail/smtp_check.h"

#include "core/net/curl_init.h"
#include "core/net/mail/curl_mail.h"

namespace atalaya::net {
namespace {

/// The server's words about NOOP are nobody's output.
std::size_t dropBytes(char*, std::size_t size, std::size_t count, void*)
{
    return size * count;
}

} // namespace

Result<void> checkSubmission(const SmtpServer& server)
{
    ensureCurl();
    const CurlEasy easy(curl_easy_init());
    if (!easy)
        return Error{ErrorCode::Internal, "libcurl has no memory"};
    const std::string name = server.ehloName.empty() ? "localhost" : server.ehloName;
    ATALAYA_CHECK(applyMailServer(easy.get(), server.server, "smtp", name));
    CurlErrorText errorText{};
    curl_easy_setopt(easy.get(), CURLOPT_ERRORBUFFER, errorText.data());
    curl_easy_setopt(easy.get(), CURLOPT_CUSTOMREQUEST,
                     "NOOP"); // without a recipient libcurl sends just this
    curl_easy_setopt(easy.get(), CURLOPT_WRITEFUNCTION, &dropBytes);
    curl_easy_setopt(easy.get(), CURLOPT_SERVER_RESPONSE_TIMEOUT, 30L);
    curl_easy_setopt(easy.get(), CURLOPT_TIMEOUT, 60L);
    const CURLcode code = curl_easy_perform(easy.get());
    if (code != CURLE_OK)
        return mailError(code, errorText);
    return {};
}

} // namespace atalaya::net
