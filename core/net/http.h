#pragma once

#include "core/base/error.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atalaya::net {

struct HttpHeader {
    std::string name;
    std::string value;
};
using HttpHeaders = std::vector<HttpHeader>;

/// The value of the first header with that name (any case), or nullopt.
std::optional<std::string_view> findHeader(const HttpHeaders& headers, std::string_view name) noexcept;

/// One request, checked: complete, within the limits, path and query decoded and valid UTF-8.
struct HttpRequest {
    /// GET, POST, PUT, PATCH, DELETE or OPTIONS. HEAD arrives as GET; the server drops the answer's body.
    std::string method;
    /// Decoded path without query: "/api/v1/tickets". Begins with '/', has no "." or ".." part; "*" for
    /// OPTIONS *.
    std::string path;
    /// Decoded query; of a repeated name the first counts.
    std::map<std::string, std::string, std::less<>> query;
    HttpHeaders headers;
    std::string body;
    /// Without port.
    std::string remoteAddress;
    bool tls = false;

    std::optional<std::string_view> header(std::string_view name) const noexcept
    {
        return findHeader(headers, name);
    }
    /// The value of a query parameter, or nullopt.
    std::optional<std::string_view> parameter(std::string_view name) const;
};

struct HttpResponse {
    int status = 200;
    /// Without Content-Type, Content-Length, Connection, Date: the server writes those.
    HttpHeaders headers = {};
    /// Empty: no Content-Type is sent.
    std::string contentType = {};
    std::string body = {};

    std::optional<std::string_view> header(std::string_view name) const noexcept
    {
        return findHeader(headers, name);
    }
};

using HttpReply = std::function<void(HttpResponse)>;

/// Answers one request. Called on an io thread: must not block. The reply is called once, from any thread,
/// now or later; a reply that is dropped without a call becomes a 500, one that takes longer than
/// ServerOptions::replyTimeout a 503.
using HttpHandler = std::function<void(HttpRequest, HttpReply reply)>;

/// The HTTP status that fits an error code: 400, 401, 403, 404, 409, 413, 429, 503 …, 500 for what is our own
/// fault.
int httpStatusOf(ErrorCode code) noexcept;

/// `{"error":{"code":"NotFound","detail":"…"}}` with that status; Retry-After: 5 with 429 and 503.
HttpResponse errorResponse(int status, const Error& error);
HttpResponse errorResponse(const Error& error);

/// 200 with application/json.
HttpResponse jsonResponse(std::string json, int status = 200);

} // namespace atalaya::net
