#include "tests/contract/schema.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace atalaya::test {

namespace json = boost::json;

const json::value& SchemaCheck::resolve(const json::value& schema) const
{
    const json::value* found = &schema;
    while (found->is_object() && found->get_object().contains("$ref"))
        found = &m_document.at_pointer(std::string(found->get_object().at("$ref").as_string()).substr(1));
    return *found;
}

bool SchemaCheck::hasType(std::string_view type, const json::value& value)
{
    if (type == "object")
        return value.is_object();
    if (type == "array")
        return value.is_array();
    if (type == "string")
        return value.is_string();
    if (type == "boolean")
        return value.is_bool();
    if (type == "integer")
        return value.is_int64() || value.is_uint64();
    return type == "number" && value.is_number();
}

std::string SchemaCheck::check(const json::value& given, const json::value& value,
                               const std::string& at) const
{
    const json::object& schema = resolve(given).as_object();
    if (const json::value* type = schema.if_contains("type"); type && !hasType(type->as_string(), value))
        return at + ": is no " + std::string(type->as_string());
    if (const json::value* words = schema.if_contains("enum")) {
        const json::array& allowed = words->as_array();
        if (std::find(allowed.begin(), allowed.end(), value) == allowed.end())
            return at + ": is none of the words";
    }
    if (const json::value* constant = schema.if_contains("const"); constant && *constant != value)
        return at + ": is another constant";
    if (const json::value* items = schema.if_contains("items"); items && value.is_array()) {
        std::size_t i = 0;
        for (const json::value& one : value.get_array())
            if (std::string wrong = check(*items, one, at + "[" + std::to_string(i++) + "]"); !wrong.empty())
                return wrong;
    }
    return value.is_object() ? checkObject(schema, value, at) : std::string();
}

std::string SchemaCheck::checkObject(const json::object& schema, const json::value& value,
                                     const std::string& at) const
{
    const json::object& object = value.get_object();
    if (const json::value* required = schema.if_contains("required"))
        for (const json::value& name : required->as_array())
            if (!object.contains(name.as_string()))
                return at + ": " + std::string(name.as_string()) + " is missing";
    const json::value* properties = schema.if_contains("properties");
    for (const auto& [name, one] : object) {
        const json::value* property = properties ? properties->as_object().if_contains(name) : nullptr;
        if (!property && schema.contains("additionalProperties"))
            return at + ": " + std::string(name) + " is not documented";
        if (property)
            if (std::string wrong = check(*property, one, at + "." + std::string(name)); !wrong.empty())
                return wrong;
    }
    return {};
}

json::value readApiFile(const std::string& name)
{
    const char* root = std::getenv("ATALAYA_SOURCE_DIR");
    std::ifstream in(std::string(root ? root : ".") + "/resources/api/" + name);
    std::ostringstream text;
    text << in.rdbuf();
    return json::parse(text.str());
}

} // namespace atalaya::test
