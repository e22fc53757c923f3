#include "core/net/http_writer.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstdio>

namespace atalaya::net {
namespace {

std::string_view reasonOf(int status)
{
    struct Reason {
        int status;
        std::string_view text;
    };
    static constexpr Reason kReasons[] = {{200, "OK"},
                                          {201, "Created"},
                                          {202, "Accepted"},
                                          {204, "No Content"},
                                          {206, "Partial Content"},
                                          {301, "Moved Permanently"},
                                          {302, "Found"},
                                          {303, "See Other"},
                                          {304, "Not Modified"},
                                          {307, "Temporary Redirect"},
                                          {308, "Permanent Redirect"},
                                          {400, "Bad Request"},
                                          {401, "Unauthorized"},
                                          {403, "Forbidden"},
                                          {404, "Not Found"},
                                          {405, "Method Not Allowed"},
                                          {406, "Not Acceptable"},
                                          {408, "Request Timeout"},
                                          {409, "Conflict"},
                                          {410, "Gone"},
                                          {411, "Length Required"},
                                          {412, "Precondition Failed"},
                                          {413, "Content Too Large"},
                                          {414, "URI Too Long"},
                                          {415, "Unsupported Media Type"},
                                          {417, "Expectation Failed"},
                                          {422, "Unprocessable Content"},
                                          {426, "Upgrade Required"},
                                          {429, "Too Many Requests"},
                                          {431, "Request Header Fields Too Large"},
                                          {500, "Internal Server Error"},
                                          {501, "Not Implemented"},
                                          {502, "Bad Gateway"},
                                          {503, "Service Unavailable"},
                                          {504, "Gateway Timeout"},
                                          {505, "HTTP Version Not Supported"}};
    const auto found = std::ranges::find(kReasons, status, &Reason::status);
    return found == std::end(kReasons) ? std::string_view() : found->text;
}

/// A line end inside a value would let whoever supplied the value write headers of their own.
bool isSafe(std::string_view text)
{
    return text.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos;
}

bool isOurs(std::string_view name)
{
    static constexpr std::string_view kOurs[] = {"Content-Type", "Content-Length", "Connection", "Date",
                                                 "Transfer-Encoding"};
    return std::ranges::any_of(kOurs, [&](std::string_view ours) { return equalsIgnoreCase(ours, name); });
}

void addLine(std::string& out, std::string_view name, std::string_view value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

std::string httpDate(Instant at)
{
    static constexpr const char* kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(at - day));
    char text[64];
    std::snprintf(text, sizeof text, "%s, %02u %s %04d %02d:%02d:%02d GMT",
                  kDays[std::chrono::weekday(day).c_encoding()], static_cast<unsigned>(date.day()),
                  kMonths[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()));
    return text;
}

std::string writeResponse(const HttpResponse& response, const WriteOptions& options)
{
    std::string out = "HTTP/1.1 " + std::to_string(response.status) + " ";
    out.append(reasonOf(response.status)).append("\r\n");
    if (options.clock)
        addLine(out, "Date", httpDate(options.clock->now()));
    for (const HttpHeader& header : response.headers)
        if (isSafe(header.name) && isSafe(header.value) && !isOurs(header.name))
            addLine(out, header.name, header.value);
    const bool bodyless = response.status == 204 || response.status == 304;
    if (!bodyless) {
        if (!response.contentType.empty() && isSafe(response.contentType))
            addLine(out, "Content-Type", response.contentType);
        addLine(out, "Content-Length", std::to_string(response.body.size()));
    }
    if (!options.keepAlive)
        addLine(out, "Connection", "close");
    out += "\r\n";
    if (!bodyless && !options.headOnly)
        out += response.body;
    return out;
}

} // namespace atalaya::net
