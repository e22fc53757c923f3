#include "core/simulation/object_reader.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace atalaya::simulation {
namespace {

namespace json = boost::json;

constexpr std::size_t kLongest = 40;

std::string shown(const json::value& value)
{
    std::string text = json::serialize(value);
    if (text.size() > kLongest)
        text = text.substr(0, kLongest) + "…";
    return text;
}

std::string plain(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.10g", value);
    return text;
}

std::string listed(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text.empty() ? "nothing" : text;
}

} // namespace

void Problems::add(ErrorCode code, const std::string& path, const std::string& what)
{
    if (!m_first)
        m_first = Error{code, path + " " + what};
}

std::string boundsText(Bounds bounds)
{
    if (bounds.most >= 1e15)
        return bounds.leastAllowed ? "a number of at least " + plain(bounds.least)
                                   : "a number above " + plain(bounds.least);
    if (!bounds.leastAllowed)
        return "a number above " + plain(bounds.least) + ", at most " + plain(bounds.most);
    return "a number from " + plain(bounds.least) + " to " + plain(bounds.most);
}

ObjectReader::ObjectReader(const json::value& value, std::string path, Problems& problems)
    : m_object(value.if_object())
    , m_path(std::move(path))
    , m_problems(&problems)
{
    if (!m_object)
        problems.add(ErrorCode::InvalidField, m_path.empty() ? "the file" : m_path,
                     "must be an object in braces, but is " + shown(value));
}

std::string ObjectReader::pathOf(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

void ObjectReader::wrong(std::string_view key, const std::string& what)
{
    m_problems->add(ErrorCode::InvalidField, pathOf(key), what);
}

bool ObjectReader::has(std::string_view key) const
{
    return m_object && m_object->contains(key);
}

const json::value* ObjectReader::find(std::string_view key, bool required)
{
    m_asked.insert(std::string(key));
    const json::value* found = m_object ? m_object->if_contains(key) : nullptr;
    if (!found && required && m_object)
        m_problems->add(ErrorCode::MissingField, pathOf(key), "is missing: add it");
    return found;
}

const json::value* ObjectReader::value(std::string_view key)
{
    return find(key, false);
}

double ObjectReader::checked(const json::value& value, const std::string& path, Bounds bounds)
{
    const double number = value.is_number() ? value.to_number<double>() : std::nan("");
    const bool good = value.is_number() && std::isfinite(number) && number <= bounds.most
        && (bounds.leastAllowed ? number >= bounds.least : number > bounds.least);
    if (good)
        return number;
    m_problems->add(ErrorCode::InvalidField, path,
                    "must be " + boundsText(bounds) + ", but is " + shown(value));
    return std::max(bounds.least, 1.0);
}

double ObjectReader::number(std::string_view key, std::optional<double> otherwise, Bounds bounds)
{
    const json::value* found = find(key, !otherwise);
    return found ? checked(*found, pathOf(key), bounds) : otherwise.value_or(1);
}

int ObjectReader::integer(std::string_view key, std::optional<int> otherwise, int least, int most)
{
    const json::value* found = find(key, !otherwise);
    if (!found)
        return otherwise.value_or(least);
    const double number = found->is_number() ? found->to_number<double>() : std::nan("");
    if (number >= least && number <= most && number == std::floor(number))
        return static_cast<int>(number);
    wrong(key,
          "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most) + ", but is "
              + shown(*found));
    return least;
}

bool ObjectReader::flag(std::string_view key, bool otherwise)
{
    const json::value* found = find(key, false);
    if (found && !found->is_bool())
        wrong(key, "must be true or false, but is " + shown(*found));
    return found && found->is_bool() ? found->get_bool() : otherwise;
}

std::string ObjectReader::text(std::string_view key, std::optional<std::string> otherwise)
{
    const json::value* found = find(key, !otherwise);
    if (found && (!found->is_string() || (!otherwise && found->get_string().empty())))
        wrong(key, "must be a text in quotation marks, but is " + shown(*found));
    return found && found->is_string() ? std::string(found->get_string()) : otherwise.value_or("");
}

std::size_t ObjectReader::choice(std::string_view key, const std::vector<std::string>& words,
                                 std::optional<std::size_t> otherwise)
{
    const json::value* found = find(key, !otherwise);
    if (!found)
        return otherwise.value_or(0);
    const auto word =
        found->is_string() ? std::ranges::find(words, std::string_view(found->get_string())) : words.end();
    if (word != words.end())
        return static_cast<std::size_t>(word - words.begin());
    wrong(key, "must be one of " + listed(words) + ", but is " + shown(*found));
    return 0;
}

std::vector<double> ObjectReader::numbers(std::string_view key, bool required, Bounds bounds)
{
    std::vector<double> out;
    const json::value* found = find(key, required);
    if (!found)
        return out;
    if (!found->is_array() || (required && found->get_array().empty())) {
        wrong(key, "must be a list of numbers in brackets, but is " + shown(*found));
        return {1};
    }
    for (const json::value& one : found->get_array())
        out.push_back(checked(one, pathOf(key) + "[" + std::to_string(out.size()) + "]", bounds));
    return out;
}

std::vector<std::size_t> ObjectReader::choices(std::string_view key, const std::vector<std::string>& words)
{
    std::vector<std::size_t> out;
    const json::value* found = find(key, false);
    if (!found)
        return out;
    if (!found->is_array()) {
        wrong(key, "must be a list in brackets, but is " + shown(*found));
        return out;
    }
    for (const json::value& one : found->get_array()) {
        const auto word =
            one.is_string() ? std::ranges::find(words, std::string_view(one.get_string())) : words.end();
        if (word == words.end())
            wrong(key, "may name " + listed(words) + ", but names " + shown(one));
        else
            out.push_back(static_cast<std::size_t>(word - words.begin()));
    }
    return out;
}

std::vector<ObjectReader> ObjectReader::objects(std::string_view key, bool required)
{
    std::vector<ObjectReader> out;
    const json::value* found = find(key, required);
    if (!found)
        return out;
    if (!found->is_array() || (required && found->get_array().empty())) {
        wrong(key, "must be a list of objects in brackets, but is " + shown(*found));
        return out;
    }
    for (const json::value& one : found->get_array())
        out.emplace_back(one, pathOf(key) + "[" + std::to_string(out.size()) + "]", *m_problems);
    return out;
}

std::optional<ObjectReader> ObjectReader::object(std::string_view key)
{
    const json::value* found = find(key, false);
    if (!found)
        return std::nullopt;
    return ObjectReader(*found, pathOf(key), *m_problems);
}

std::vector<std::string> ObjectReader::keys() const
{
    std::vector<std::string> out;
    if (m_object)
        for (const auto& field : *m_object)
            out.emplace_back(field.key());
    return out;
}

void ObjectReader::finish()
{
    for (const std::string& key : keys())
        if (!m_asked.contains(key) && key != "comment")
            wrong(key,
                  "is not known here: take it out, or use one of "
                      + listed(std::vector<std::string>(m_asked.begin(), m_asked.end())));
}

} // namespace atalaya::simulation
