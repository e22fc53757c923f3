#include "tests/core/simulation/schema_check.h"

#include <boost/json.hpp>
#include <cmath>

namespace atalaya::test {
namespace {

namespace json = boost::json;

class Checker {
public:
    explicit Checker(const json::object& root) : m_root(root) { }

    void check(const json::object& schema, const json::value& value, const std::string& path)
    {
        if (const auto* ref = schema.if_contains("$ref"))
            return check(definition(std::string(ref->get_string())), value, path);
        checkCombined(schema, value, path);
        if (const auto* only = schema.if_contains("const"); only && *only != value)
            say(path, "is not the constant");
        if (const auto* words = schema.if_contains("enum"))
            if (std::ranges::find(words->get_array(), value) == words->get_array().end())
                say(path, "is none of the words");
        if (const auto* type = schema.if_contains("type"))
            checkType(std::string(type->get_string()), value, path);
        if (value.is_number())
            checkNumber(schema, value.to_number<double>(), path);
        if (value.is_string() && schema.contains("minLength") && value.get_string().empty())
            say(path, "is empty");
        if (value.is_array())
            checkArray(schema, value.get_array(), path);
        if (value.is_object())
            checkObject(schema, value.get_object(), path);
    }

    std::vector<std::string> problems;

private:
    const json::object& definition(const std::string& ref) const
    {
        return m_root.at("$defs").as_object().at(ref.substr(ref.rfind('/') + 1)).as_object();
    }

    void say(const std::string& path, const char* what) { problems.push_back(path + " " + what); }

    void checkCombined(const json::object& schema, const json::value& value, const std::string& path)
    {
        if (const auto* all = schema.if_contains("allOf"))
            for (const json::value& one : all->get_array())
                check(one.get_object(), value, path);
        const auto* list = schema.if_contains("oneOf");
        if (!list)
            return;
        int fitting = 0;
        for (const json::value& one : list->get_array()) {
            Checker inner(m_root);
            inner.check(one.get_object(), value, path);
            fitting += inner.problems.empty();
        }
        if (fitting != 1)
            say(path, fitting == 0 ? "fits none of the forms" : "fits several forms");
    }

    void checkType(const std::string& type, const json::value& value, const std::string& path)
    {
        const double number = value.is_number() ? value.to_number<double>() : std::nan("");
        const bool good = (type == "object" && value.is_object()) || (type == "array" && value.is_array())
            || (type == "string" && value.is_string()) || (type == "boolean" && value.is_bool())
            || (type == "number" && value.is_number()) || (type == "integer" && number == std::floor(number));
        if (!good)
            say(path, "has another type");
    }

    void checkNumber(const json::object& schema, double value, const std::string& path)
    {
        const auto bound = [&](const char* name) {
            const auto* found = schema.if_contains(name);
            return found ? found->to_number<double>() : std::nan("");
        };
        if (value < bound("minimum") || value <= bound("exclusiveMinimum") || value > bound("maximum"))
            say(path, "is out of bounds");
    }

    void checkArray(const json::object& schema, const json::array& value, const std::string& path)
    {
        const auto* least = schema.if_contains("minItems");
        const auto* most = schema.if_contains("maxItems");
        if ((least && value.size() < least->to_number<std::size_t>())
            || (most && value.size() > most->to_number<std::size_t>()))
            say(path, "has another length");
        if (const auto* items = schema.if_contains("items"))
            for (std::size_t i = 0; i < value.size(); ++i)
                check(items->get_object(), value[i], path + "[" + std::to_string(i) + "]");
    }

    void checkObject(const json::object& schema, const json::object& value, const std::string& path)
    {
        const auto* known = schema.if_contains("properties");
        const auto* others = schema.if_contains("additionalProperties");
        for (const auto& field : value) {
            const std::string inner = path + "." + std::string(field.key());
            if (known && known->get_object().contains(field.key()))
                check(known->get_object().at(field.key()).get_object(), field.value(), inner);
            else if (others && others->is_object())
                check(others->get_object(), field.value(), inner);
            else if (others && !others->get_bool())
                say(inner, "is not known");
        }
        if (const auto* required = schema.if_contains("required"))
            for (const json::value& name : required->get_array())
                if (!value.contains(name.get_string()))
                    say(path + "." + std::string(name.get_string()), "is missing");
    }

    const json::object& m_root;
};

} // namespace

std::vector<std::string> schemaProblems(const json::value& schema, const json::value& value)
{
    Checker checker(schema.as_object());
    checker.check(schema.as_object(), value, "");
    return checker.problems;
}

} // namespace atalaya::test
