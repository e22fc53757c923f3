#pragma once

#include <boost/json/value.hpp>

#include <string>
#include <vector>

namespace atalaya::test {

/// What is wrong with a value by a JSON Schema, place by place; empty: nothing. Knows what our schemas use:
/// type, properties, additionalProperties, required, items, enum, const, oneOf, allOf, $ref to #/$defs,
/// bounds of numbers, minItems, maxItems, minLength.
std::vector<std::string> schemaProblems(const boost::json::value& schema, const boost::json::value& value);

} // namespace atalaya::test
