#include "core/net/http.h"

#include "core/base/text.h"

namespace atalaya::net {
namespace {

/// JSON string content: quotes, backslash and control characters escaped, ill-formed bytes replaced.
std::string jsonEscaped(std::string_view text)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string out;
    for (const char c : toValidUtf8(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += kDigits[byte >> 4];
            out += kDigits[byte & 15];
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

std::optional<std::string_view> findHeader(const HttpHeaders& headers, std::string_view name) noexcept
{
    for (const HttpHeader& header : headers)
        if (equalsIgnoreCase(header.name, name))
            return header.value;
    return std::nullopt;
}

std::optional<std::string_view> HttpRequest::parameter(std::string_view name) const
{
    const auto found = query.find(name);
    if (found == query.end())
        return std::nullopt;
    return found->second;
}

int httpStatusOf(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::MalformedJson:
    case ErrorCode::MissingField:
    case ErrorCode::InvalidField:
    case ErrorCode::UnknownCommand:
    case ErrorCode::ProtocolVersion:
    case ErrorCode::MalformedFrame:
    case ErrorCode::HelloExpected:
    case ErrorCode::MalformedHttp:
    case ErrorCode::MalformedMime:
    case ErrorCode::MalformedAddress:
        return 400;
    case ErrorCode::NotSignedIn:
    case ErrorCode::WrongPassword:
    case ErrorCode::TokenExpired:
        return 401;
    case ErrorCode::PermissionDenied:
    case ErrorCode::AddressBlocked:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::AlreadyExists:
    case ErrorCode::Conflict:
    case ErrorCode::NotQueued:
    case ErrorCode::NoAgentFree:
    case ErrorCode::OfferGone:
    case ErrorCode::AlreadyClaimed:
    case ErrorCode::NotAssigned:
        return 409;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Unsupported:
        return 501;
    case ErrorCode::TimedOut:
    case ErrorCode::Busy:
    case ErrorCode::Cancelled:
    case ErrorCode::ShuttingDown:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseFull:
    case ErrorCode::DiskFull:
        return 503;
    default:
        return 500;
    }
}

HttpResponse errorResponse(int status, const Error& error)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = "{\"error\":{\"code\":\"" + std::string(errorName(error.code)) + "\",\"detail\":\""
        + jsonEscaped(error.detail) + "\"}}";
    if (status == 429 || status == 503)
        response.headers.push_back({"Retry-After", "5"});
    return response;
}

HttpResponse errorResponse(const Error& error)
{
    return errorResponse(httpStatusOf(error.code), error);
}

HttpResponse jsonResponse(std::string json, int status)
{
    return HttpResponse{status, {}, "application/json", std::move(json)};
}

} // namespace atalaya::net
