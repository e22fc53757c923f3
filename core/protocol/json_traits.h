#pragma once

#include "core/domain/enums.h"

#include <boost/json.hpp>
#include <type_traits>
#include <vector>

namespace atalaya::protocol {

namespace json = boost::json;

/// An enumeration with words (core/domain/enums.h).
template <typename T>
concept Worded = std::is_enum_v<T> && requires(T value)
{
    domain::word(value);
};

template <typename T>
concept List = std::is_same_v<T, std::vector<typename T::value_type>>;

} // namespace atalaya::protocol
