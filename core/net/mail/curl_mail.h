#pragma once

#include "core/net/mail/mail_server.h"

#include <array>
#include <curl/curl.h>
#include <memory>

namespace atalaya::net {

struct CurlEasyCloser {
    void operator()(CURL* easy) const noexcept { curl_easy_cleanup(easy); }
};
using CurlEasy = std::unique_ptr<CURL, CurlEasyCloser>;

struct CurlListCloser {
    void operator()(curl_slist* list) const noexcept { curl_slist_free_all(list); }
};
using CurlList = std::unique_ptr<curl_slist, CurlListCloser>;

/// libcurl writes its own words here while it works. Must live as long as the handle.
using CurlErrorText = std::array<char, CURL_ERROR_SIZE>;

/// Sets what IMAP and SMTP have in common: address, TLS, sign-in, proxies. `protocol` is "imap" or "smtp",
/// `path` goes into the URL.
Result<void> applyMailServer(CURL* easy, const MailServer& server, const std::string& protocol,
                             const std::string& path);

/// The error for what libcurl answered; never holds credentials.
Error mailError(CURLcode code, const CurlErrorText& text);

} // namespace atalaya::net
