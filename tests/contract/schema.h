#pragma once

#include <boost/json.hpp>
#include <string>

namespace atalaya::test {

/// Checks JSON against the part of JSON Schema that our API files use: $ref, type, enum, const, required,
/// properties, additionalProperties, items. Empty if it fits, otherwise where and why not.
class SchemaCheck {
public:
    explicit SchemaCheck(const boost::json::value& document) : m_document(document) { }
    std::string check(const boost::json::value& schema, const boost::json::value& value,
                      const std::string& at = "$") const;

private:
    const boost::json::value& resolve(const boost::json::value& schema) const;
    std::string checkObject(const boost::json::object& schema, const boost::json::value& value,
                            const std::string& at) const;
    static bool hasType(std::string_view type, const boost::json::value& value);

    const boost::json::value& m_document;
};

/// A file of resources/api.
boost::json::value readApiFile(const std::string& name);

} // namespace atalaya::test
