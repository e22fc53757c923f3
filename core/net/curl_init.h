#pragma once

#include "core/base/error.h"

namespace atalaya::net {

/// Makes libcurl ready, once a process. Call it before the first use of an easy or multi handle; any thread,
/// any number of times.
void ensureCurl();

/// The code for a CURLcode (an int here, so that no libcurl type stands in a header). CURLE_OK must not be
/// passed.
ErrorCode errorOfCurl(int curlCode);

} // namespace atalaya::net
