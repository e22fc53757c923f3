#pragma once

#include "core/base/clock.h"
#include "core/net/http.h"

namespace atalaya::net {

struct WriteOptions {
    bool keepAlive = true;
    bool headOnly = false; ///< the answer to HEAD
    const Clock* clock = nullptr; ///< no Date header without
};

/// The bytes of an answer (RFC 9112). Header lines that would break the framing are left out.
std::string writeResponse(const HttpResponse& response, const WriteOptions& options);

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 §5.6.7).
std::string httpDate(Instant at);

} // namespace atalaya::net
