#include "core/session/routing_answers.h"

// Descriptions first: archive.h looks for the words of enumerations.
#include "core/protocol/describe_routing.h"

#include "core/protocol/archive.h"
#include "core/protocol/codec.h"

namespace atalaya::session {
namespace {

namespace json = boost::json;

/// {"items": [ … ]}
template <typename T> Result<std::vector<T>> readItems(const std::string& body)
{
    ATALAYA_TRY(parsed, protocol::parseJson(body));
    if (!parsed.is_object())
        return Error{ErrorCode::InvalidField, "the answer is not an object"};
    std::vector<T> items;
    protocol::Reader reader(parsed.get_object());
    reader.required("items", items);
    if (reader.error())
        return *reader.error();
    return items;
}

} // namespace

Result<std::vector<routing::RoutingRecord>> readRecords(const std::string& body)
{
    return readItems<routing::RoutingRecord>(body);
}

Result<std::optional<routing::WaitReport>> readWaitReport(const std::string& body)
{
    // What does not wait is an empty answer or an empty object.
    ATALAYA_TRY(parsed, protocol::parseJson(body.empty() ? "{}" : body));
    if (parsed.is_null() || (parsed.is_object() && parsed.get_object().empty()))
        return std::optional<routing::WaitReport>();
    routing::WaitReport report;
    if (auto error = protocol::Reader::fromJson(parsed, report))
        return *std::move(error);
    return std::optional(std::move(report));
}

Result<std::vector<routing::Standing>> readStandings(const std::string& body)
{
    return readItems<routing::Standing>(body);
}

Result<std::vector<routing::QueueState>> readQueueStates(const std::string& body)
{
    return readItems<routing::QueueState>(body);
}

} // namespace atalaya::session
