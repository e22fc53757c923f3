#include "core/net/curl_init.h"

#include "core/base/assert.h"

#include <curl/curl.h>

namespace atalaya::net {

void ensureCurl()
{
    // curl_global_init is not safe against itself; a static is initialised by one thread only.
    static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
    ATALAYA_ASSERT(code == CURLE_OK);
}

ErrorCode errorOfCurl(int curlCode)
{
    switch (static_cast<CURLcode>(curlCode)) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return ErrorCode::NameNotResolved;
    case CURLE_OPERATION_TIMEDOUT:
        return ErrorCode::TimedOut;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_USE_SSL_FAILED:
        return ErrorCode::TlsFailed;
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        return ErrorCode::FingerprintMismatch;
    case CURLE_FILESIZE_EXCEEDED:
        return ErrorCode::TooLarge;
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return ErrorCode::InvalidArgument;
    case CURLE_LOGIN_DENIED:
        return ErrorCode::ChannelSignIn;
    case CURLE_ABORTED_BY_CALLBACK:
        return ErrorCode::Cancelled;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return ErrorCode::ConnectionClosed;
    case CURLE_OUT_OF_MEMORY:
    case CURLE_FAILED_INIT:
    case CURLE_BAD_FUNCTION_ARGUMENT:
        return ErrorCode::Internal;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return ErrorCode::MalformedHttp;
    default:
        return ErrorCode::ConnectionFailed;
    }
}

} // namespace atalaya::net
