#pragma once

#include "core/base/result.h"

#include <boost/json/value.hpp>

#include <optional>
#include <set>
#include <vector>

namespace atalaya::simulation {

/// The first thing that is wrong with a text.
class Problems {
public:
    void add(ErrorCode code, const std::string& path, const std::string& what);
    const std::optional<Error>& first() const { return m_first; }

private:
    std::optional<Error> m_first;
};

struct Bounds {
    double least = 0;
    double most = 1e15;
    bool leastAllowed = true;
};

inline constexpr Bounds kPositive{0, 1e15, false};
inline constexpr Bounds kPart{0, 1, true};

/// Reads one JSON object strictly: each field is asked for with its type and bounds, and what nobody asked
/// for is a mistake. After a mistake it gives harmless values; Problems holds what was first.
class ObjectReader {
public:
    ObjectReader(const boost::json::value& value, std::string path, Problems& problems);

    bool has(std::string_view key) const;
    double number(std::string_view key, std::optional<double> otherwise, Bounds bounds = {});
    int integer(std::string_view key, std::optional<int> otherwise, int least, int most);
    bool flag(std::string_view key, bool otherwise);
    std::string text(std::string_view key, std::optional<std::string> otherwise);
    /// The number of the word in the list.
    std::size_t choice(std::string_view key, const std::vector<std::string>& words,
                       std::optional<std::size_t> otherwise);
    std::vector<double> numbers(std::string_view key, bool required, Bounds bounds = {});
    std::vector<std::size_t> choices(std::string_view key, const std::vector<std::string>& words);
    std::vector<ObjectReader> objects(std::string_view key, bool required);
    std::optional<ObjectReader> object(std::string_view key);
    /// The bare value, for what may be written in two ways.
    const boost::json::value* value(std::string_view key);
    std::vector<std::string> keys() const;

    /// Says which fields nobody asked for. Call it last.
    void finish();
    void wrong(std::string_view key, const std::string& what);
    std::string pathOf(std::string_view key) const;
    Problems& problems() { return *m_problems; }

private:
    const boost::json::value* find(std::string_view key, bool required);
    double checked(const boost::json::value& value, const std::string& path, Bounds bounds);

    const boost::json::object* m_object = nullptr;
    std::string m_path;
    Problems* m_problems;
    std::set<std::string, std::less<>> m_asked;
};

/// "a number from 0 to 1".
std::string boundsText(Bounds bounds);

} // namespace atalaya::simulation
