#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/protocol/json_traits.h"

#include <string>

namespace atalaya::protocol {

/// Writes the fields of one object. What is empty is left out: readers give it its default.
class Writer {
public:
    static constexpr bool kReads = false;

    template <typename T> Writer& field(std::string_view name, const T& value)
    {
        if (!isEmpty(value))
            m_object[name] = toJson(value);
        return *this;
    }
    template <typename T> Writer& required(std::string_view name, const T& value)
    {
        m_object[name] = toJson(value);
        return *this;
    }
    json::object take() { return std::move(m_object); }

    template <typename T> static json::value toJson(const T& value);

private:
    template <typename T> static bool isEmpty(const T& value)
    {
        if constexpr (requires { value.has_value(); })
            return !value.has_value();
        else if constexpr (requires { value.empty(); })
            return value.empty();
        else if constexpr (std::is_same_v<T, bool> || std::is_arithmetic_v<T>)
            return value == T{};
        else
            return false;
    }
    json::object m_object;
};

template <typename T> json::value Writer::toJson(const T& value)
{
    if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, bool> || std::is_same_v<T, double>)
        return json::value(value);
    else if constexpr (std::is_integral_v<T>)
        return json::value(static_cast<std::int64_t>(value));
    else if constexpr (std::is_same_v<T, Instant>)
        return json::value(formatInstant(value));
    else if constexpr (std::is_same_v<T, ErrorCode>)
        return json::value(errorName(value));
    else if constexpr (Worded<T>)
        return json::value(domain::word(value));
    else if constexpr (std::is_enum_v<T>)
        return json::value(word(value));
    else if constexpr (requires { value.uuid(); } || std::is_same_v<T, Uuid>)
        return json::value(value.str());
    else if constexpr (requires { value.has_value(); })
        return value ? toJson(*value) : json::value(nullptr);
    else if constexpr (List<T>) {
        json::array array;
        array.reserve(value.size());
        for (const auto& one : value)
            array.push_back(toJson(one));
        return array;
    } else {
        Writer writer;
        describe(writer, value);
        return writer.take();
    }
}

} // namespace atalaya::protocol
