#pragma once

#include "core/protocol/archive.h"
#include "core/protocol/describe.h"

/// Bodies of requests as values. Only for the .cpp files of routes.
namespace atalaya::broker {

/// The value in a request's body; its id is the one given, whatever the body says. Errors: MalformedJson,
/// MissingField, InvalidField.
template <typename T> Result<T> bodyAs(const std::string& body, const Uuid& id)
{
    ATALAYA_TRY(parsed, protocol::parseJson(body));
    if (!parsed.is_object())
        return Error{ErrorCode::InvalidField, "an object"};
    parsed.get_object()["id"] = id.str();
    T value{};
    if (auto error = protocol::Reader::fromJson(parsed, value))
        return *std::move(error);
    return value;
}

} // namespace atalaya::broker
