#include "core/simulation/past_lines.h"

// Descriptions first: archive.h looks for the words of enumerations.
#include "core/protocol/describe_routing.h"

#include "core/protocol/archive.h"
#include "core/protocol/codec.h"

#include <algorithm>

namespace atalaya::simulation {
namespace {

namespace json = boost::json;

constexpr std::size_t kMostWork = 2'000'000;

template <typename T> std::string lineOf(std::string_view kind, const T& value)
{
    return R"({"kind":")" + std::string(kind) + "\"," + protocol::encodeValue(value).substr(1) + '\n';
}

template <typename T> Result<void> readInto(std::vector<T>& list, const json::value& from)
{
    T value;
    if (auto error = protocol::Reader::fromJson(from, value))
        return *std::move(error);
    list.push_back(std::move(value));
    return {};
}

Result<void> readLine(std::string_view line, PastRecording& out, bool& hasPeriod)
{
    ATALAYA_TRY(value, protocol::parseJson(line));
    if (!value.is_object())
        return Error{ErrorCode::InvalidField, "must be an object"};
    std::string kind;
    protocol::Reader reader(value.get_object());
    reader.required("kind", kind);
    if (kind == "period") {
        reader.required("from", out.period.from).required("until", out.period.until);
        hasPeriod = true;
    }
    if (reader.error())
        return *reader.error();
    if (kind == "work")
        return readInto(out.past.work, value);
    if (kind == "presence")
        return readInto(out.past.presence, value);
    if (kind != "period")
        return Error{ErrorCode::InvalidField, "kind must be period, presence or work"};
    return {};
}

api::Period periodOf(const routing::RecordedPast& past)
{
    api::Period period{past.work.front().arrivedAt, past.work.front().arrivedAt};
    for (const routing::RecordedWork& one : past.work) {
        period.from = std::min(period.from, one.arrivedAt);
        for (const auto& at : {std::optional(one.arrivedAt), one.startedAt, one.finishedAt, one.gaveUpAt})
            if (at)
                period.until = std::max(period.until, *at);
    }
    period.until += std::chrono::seconds(1); // what comes at the end is in it
    return period;
}

} // namespace

std::string periodLine(const api::Period& period)
{
    return R"({"kind":"period","from":")" + formatInstant(period.from) + R"(","until":")"
        + formatInstant(period.until) + "\"}\n";
}

std::string pastLines(const routing::RecordedPast& page)
{
    std::string out;
    for (const routing::RecordedPresence& one : page.presence)
        out += lineOf("presence", one);
    for (const routing::RecordedWork& one : page.work)
        out += lineOf("work", one);
    return out;
}

Result<PastRecording> readPastLines(std::string_view text)
{
    PastRecording out;
    bool hasPeriod = false;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        if (auto read = readLine(line, out, hasPeriod); !read)
            return Error{read.error().code, "line " + std::to_string(number) + ": " + read.error().detail};
        if (out.past.work.size() > kMostWork)
            return Error{ErrorCode::TooLarge, "more than 2,000,000 interactions"};
    }
    if (out.past.work.empty())
        return Error{ErrorCode::NotFound, "no work is recorded"};
    std::ranges::stable_sort(out.past.work, {}, &routing::RecordedWork::arrivedAt);
    if (!hasPeriod)
        out.period = periodOf(out.past);
    return out;
}

} // namespace atalaya::simulation
