#pragma once

#include "core/protocol/archive.h"
#include "core/protocol/codec.h"

/// The bodies of encodeValue and decodeValue, for the .cpp files that instantiate them. Descriptions and the
/// words of enumerations have to be included before this.
namespace atalaya::protocol {

template <typename T> std::string encodeValue(const T& value)
{
    return json::serialize(Writer::toJson(value));
}

template <typename T> Result<T> decodeValue(std::string_view text)
{
    ATALAYA_TRY(parsed, parseJson(text));
    T value{};
    if (auto error = Reader::fromJson(parsed, value))
        return *std::move(error);
    return value;
}

} // namespace atalaya::protocol

#define ATALAYA_VALUE(T)                                                                                     \
    template std::string encodeValue<T>(const T&);                                                           \
    template Result<T> decodeValue<T>(std::string_view);
