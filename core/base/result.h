#pragma once

#include "core/base/assert.h"
#include "core/base/error.h"

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace atalaya {

/// A value or an Error. Must be looked at. (std::expected comes with a newer compiler than the oldest we
/// build with.)
template <typename T> class [[nodiscard]] Result {
public:
    using Value = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    explicit operator bool() const noexcept { return m_state.index() == 0; }
    bool hasValue() const noexcept { return m_state.index() == 0; }

    /// The value. Asserts that there is one: look first.
    T& value() &
    {
        ATALAYA_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }
    const T& value() const&
    {
        ATALAYA_ASSERT(hasValue());
        return *std::get_if<0>(&m_state);
    }
    T&& value() &&
    {
        ATALAYA_ASSERT(hasValue());
        return std::move(*std::get_if<0>(&m_state));
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// The value, or what is given.
    T valueOr(T other) const& { return hasValue() ? value() : std::move(other); }

    /// The error. Asserts that there is one.
    const Error& error() const&
    {
        ATALAYA_ASSERT(!hasValue());
        return *std::get_if<1>(&m_state);
    }
    Error&& error() &&
    {
        ATALAYA_ASSERT(!hasValue());
        return std::move(*std::get_if<1>(&m_state));
    }

private:
    std::variant<T, Error> m_state;
};

/// Success or an Error.
template <> class [[nodiscard]] Result<void> {
public:
    using Value = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    explicit operator bool() const noexcept { return !m_error.has_value(); }
    bool hasValue() const noexcept { return !m_error.has_value(); }

    const Error& error() const&
    {
        ATALAYA_ASSERT(m_error.has_value());
        return *m_error;
    }
    Error&& error() &&
    {
        ATALAYA_ASSERT(m_error.has_value());
        return std::move(*m_error);
    }

private:
    std::optional<Error> m_error;
};

} // namespace atalaya

#define ATALAYA_CONCAT_INNER(a, b) a##b
#define ATALAYA_CONCAT(a, b) ATALAYA_CONCAT_INNER(a, b)

/// `ATALAYA_TRY(name, expression);` declares `name` as the value, or returns the error from this function.
#define ATALAYA_TRY(name, ...) ATALAYA_TRY_INNER(ATALAYA_CONCAT(tryResult, __LINE__), name, __VA_ARGS__)
#define ATALAYA_TRY_INNER(tmp, name, ...)                                                                    \
    auto tmp = (__VA_ARGS__);                                                                                \
    if (!tmp)                                                                                                \
        return std::move(tmp).error();                                                                       \
    auto name = std::move(tmp).value()

/// `ATALAYA_CHECK(expression);` returns the error from this function if the Result is one; drops a value.
#define ATALAYA_CHECK(...)                                                                                   \
    do {                                                                                                     \
        auto checkResult = (__VA_ARGS__);                                                                    \
        if (!checkResult)                                                                                    \
            return std::move(checkResult).error();                                                           \
    } while (false)
