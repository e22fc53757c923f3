#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/protocol/json_traits.h"

#include <optional>
#include <string>
#include <utility>

namespace atalaya::protocol {

/// Reads the fields of one object; the first error stays, with the path of the field.
class Reader {
public:
    static constexpr bool kReads = true;

    explicit Reader(const json::object& object) : m_object(object) { }

    template <typename T> Reader& field(std::string_view name, T& value) { return read(name, value, false); }
    template <typename T> Reader& required(std::string_view name, T& value)
    {
        return read(name, value, true);
    }
    const std::optional<Error>& error() const { return m_error; }

    template <typename T> static std::optional<Error> fromJson(const json::value& from, T& value);

private:
    template <typename T> Reader& read(std::string_view name, T& value, bool needed)
    {
        if (m_error)
            return *this;
        const json::value* found = m_object.if_contains(name);
        if (!found || found->is_null()) {
            if (needed)
                m_error = Error{ErrorCode::MissingField, std::string(name)};
            return *this;
        }
        if (auto error = fromJson(*found, value))
            m_error = Error{error->code,
                            std::string(name) + (error->detail.starts_with('[') ? "" : ": ") + error->detail};
        return *this;
    }
    const json::object& m_object;
    std::optional<Error> m_error;
};

namespace detail {

inline Error wrongType(std::string_view wanted)
{
    return Error{ErrorCode::InvalidField, "must be " + std::string(wanted)};
}

template <typename T> std::optional<Error> readInteger(const json::value& from, T& value)
{
    if (!from.is_int64() || !std::in_range<T>(from.get_int64()))
        return wrongType("a whole number in range");
    value = static_cast<T>(from.get_int64());
    return {};
}

template <typename T> std::optional<Error> assign(Result<T> read, T& value)
{
    if (!read)
        return read.error();
    value = *std::move(read);
    return {};
}

template <typename T> std::optional<Error> readText(const json::value& from, T& value)
{
    if (!from.is_string())
        return wrongType("text");
    const std::string_view text = from.get_string();
    if constexpr (std::is_same_v<T, std::string>)
        value = std::string(text);
    else if constexpr (std::is_same_v<T, Instant>)
        return assign(parseInstant(text), value);
    else if constexpr (std::is_same_v<T, ErrorCode>)
        value = errorFromName(text);
    else if constexpr (Worded<T>)
        return assign(domain::fromWord<T>(text), value);
    else if constexpr (std::is_enum_v<T>)
        return readWord(text, value); // stands beside the description
    else
        return assign(T::parse(text), value);
    return {};
}

template <typename T> std::optional<Error> readArray(const json::value& from, T& value)
{
    if (!from.is_array())
        return wrongType("a list");
    value.clear();
    for (const json::value& one : from.get_array()) {
        typename T::value_type item{};
        if (auto error = Reader::fromJson(one, item))
            return Error{error->code, "[" + std::to_string(value.size()) + "]: " + error->detail};
        value.push_back(std::move(item));
    }
    return {};
}

} // namespace detail

template <typename T> std::optional<Error> Reader::fromJson(const json::value& from, T& value)
{
    if constexpr (std::is_same_v<T, bool>) {
        if (!from.is_bool())
            return detail::wrongType("true or false");
        value = from.get_bool();
        return {};
    } else if constexpr (std::is_same_v<T, double>) {
        if (!from.is_number())
            return detail::wrongType("a number");
        value = from.to_number<double>();
        return {};
    } else if constexpr (std::is_integral_v<T>)
        return detail::readInteger(from, value);
    else if constexpr (
        std::is_same_v<
            T, std::string> || std::is_same_v<T, Instant> || std::is_enum_v<T> || requires { value.uuid(); }
        || std::is_same_v<T, Uuid>)
        return detail::readText(from, value);
    else if constexpr (requires { value.has_value(); })
        return fromJson(from, value.emplace());
    else if constexpr (List<T>)
        return detail::readArray(from, value);
    else {
        if (!from.is_object())
            return detail::wrongType("an object");
        Reader reader(from.get_object());
        describe(reader, value);
        return reader.error();
    }
}

} // namespace atalaya::protocol
