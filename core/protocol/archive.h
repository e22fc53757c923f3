#pragma once

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/protocol/json_reader.h"
#include "core/protocol/json_writer.h"

/// Turns described values (describe.h) into Boost.JSON and back. Only included by .cpp files of the house
/// that speak JSON.
namespace atalaya::protocol {

/// Parses JSON text with the limits of the house. Errors: MalformedJson with the place.
inline Result<json::value> parseJson(std::string_view text)
{
    json::parse_options options;
    options.max_depth = limits::kJsonDepth;
    json::error_code error;
    json::stream_parser parser({}, options);
    const std::size_t used = parser.write_some(text.data(), text.size(), error);
    if (!error && used < text.size() && !trimmed(text.substr(used)).empty())
        return Error{ErrorCode::MalformedJson, "text after the end, at byte " + std::to_string(used)};
    if (!error)
        parser.finish(error);
    if (error)
        return Error{ErrorCode::MalformedJson, error.message() + ", near byte " + std::to_string(used)};
    return parser.release();
}

} // namespace atalaya::protocol
