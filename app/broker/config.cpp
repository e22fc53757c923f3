#include "app/broker/config.h"

#include "core/base/platform/files.h"
#include "core/base/text.h"

#include <algorithm>
#include <functional>
#include <toml++/toml.h>

namespace atalaya::app {
namespace {

/// One key: where it stands, what it sets, and what to write there.
struct Key {
    std::string_view section;
    std::string_view name;
    std::string_view wanted; ///< in the words of a person
    std::function<bool(const toml::node&, Config&)> set; ///< false: not such a value
};

Key text(std::string_view section, std::string_view name, std::string Config::*member)
{
    return {section, name, "a text in quotes", [member](const toml::node& node, Config& config) {
                const auto value = node.value_exact<std::string>();
                if (value)
                    config.*member = *value;
                return value.has_value();
            }};
}

Key oneOf(std::string_view section, std::string_view name, std::string Config::*member,
          std::string_view words)
{
    return {section, name, words, [member, words](const toml::node& node, Config& config) {
                const auto value = node.value_exact<std::string>();
                for (const std::string_view word : split(words, ' '))
                    if (value && word == "\"" + *value + "\"") {
                        config.*member = *value;
                        return true;
                    }
                return false;
            }};
}

struct Range {
    std::int64_t low;
    std::int64_t high;
};

template <typename Number>
Key number(std::string_view section, std::string_view name, Number Config::*member, Range range,
           std::string_view wanted)
{
    return {section, name, wanted, [=](const toml::node& node, Config& config) {
                const auto value = node.value_exact<std::int64_t>();
                const bool fits = value && *value >= range.low && *value <= range.high;
                if (fits)
                    config.*member = static_cast<Number>(*value);
                return fits;
            }};
}

/// Workstations send their sign-in there: only over TLS, but for this machine.
bool setBrokers(const toml::node& node, Config& config)
{
    const toml::array* list = node.as_array();
    if (!list)
        return false;
    config.brokers.clear();
    for (const toml::node& one : *list) {
        const auto value = one.value_exact<std::string>();
        const bool fits = value
            && (value->starts_with("https://") || value->starts_with("http://127.0.0.1:")
                || value->starts_with("http://localhost:"))
            && value->find_first_of(" \r\n") == std::string::npos;
        if (!fits)
            return false;
        config.brokers.push_back(*value);
    }
    return true;
}

bool setNames(const toml::node& node, Config& config)
{
    const toml::array* list = node.as_array();
    if (!list || list->empty())
        return false;
    config.names.clear();
    for (const toml::node& one : *list) {
        const auto value = one.value_exact<std::string>();
        if (!value || value->empty())
            return false;
        config.names.push_back(*value);
    }
    return true;
}

const std::vector<Key>& keys()
{
    static const std::vector<Key> kKeys = {
        text("server", "address", &Config::address),
        number("server", "port", &Config::port, {0, 65535},
               "a port number from 1 to 65535 (0: any free one)"),
        oneOf("server", "tls", &Config::tls, "\"auto\" \"on\" \"off\""),
        text("server", "certificate", &Config::certificate),
        text("server", "key", &Config::key),
        {"server", "names", "a list of names: [\"desk.example.com\"]", setNames},
        {"server", "brokers", "a list of addresses: [\"https://desk.example.com:8443\"]", setBrokers},
        number("server", "threads", &Config::threads, {1, 64}, "a number from 1 to 64"),
        text("data", "folder", &Config::dataFolder),
        number("sign_in", "token_days", &Config::tokenDays, {1, 3650}, "a number of days from 1 to 3650"),
        number("engine", "workers", &Config::workers, {1, 64}, "a number from 1 to 64"),
        number("engine", "events_kept", &Config::eventsKept, {1000, 100'000'000},
               "a number from 1000 to 100000000"),
        oneOf("log", "level", &Config::logLevel,
              "\"trace\" \"debug\" \"info\" \"warning\" \"error\" \"critical\" \"off\""),
    };
    return kKeys;
}

std::string knownIn(std::string_view section)
{
    std::vector<std::string> names;
    for (const Key& one : keys())
        if (one.section == section)
            names.emplace_back(one.name);
    return join(names, ", ");
}

Error wrong(const std::string& file, const toml::node& node, const std::string& what)
{
    return Error{ErrorCode::ConfigKey, file + ":" + std::to_string(node.source().begin.line) + ": " + what};
}

Result<void> readSection(const std::string& file, std::string_view section, const toml::table& table,
                         Config& config)
{
    for (const auto& [name, node] : table) {
        const auto found = std::ranges::find_if(
            keys(), [&](const Key& one) { return one.section == section && one.name == name.str(); });
        const std::string full = std::string(section) + "." + std::string(name.str());
        if (found == keys().end())
            return wrong(file, node,
                         "unknown key " + full + ". Remove it, or write one of: " + knownIn(section));
        if (!found->set(node, config))
            return wrong(file, node, full + ": write " + std::string(found->wanted));
    }
    return {};
}

/// The library reports by exceptions; they end here.
Result<toml::table> parseToml(std::string_view source, const std::string& name)
{
    try {
        return toml::table(toml::parse(source, name));
    } catch (const toml::parse_error& error) {
        return Error{ErrorCode::MalformedToml,
                     name + ":" + std::to_string(error.source().begin.line) + ": "
                         + std::string(error.description())};
    }
}

} // namespace

Result<Config> parseConfig(std::string_view source, const std::string& name)
{
    ATALAYA_TRY(parsed, parseToml(source, name));
    Config config;
    for (const auto& [section, node] : parsed) {
        const bool known = !knownIn(section.str()).empty();
        if (!known || !node.is_table())
            return wrong(name, node,
                         "unknown section " + std::string(section.str())
                             + ". The sections are: server, data, sign_in, engine, log");
        ATALAYA_CHECK(readSection(name, section.str(), *node.as_table(), config));
    }
    if (config.certificate.empty() != config.key.empty())
        return Error{ErrorCode::ConfigKey,
                     name + ": server.certificate and server.key belong together: set both, or none"};
    return config;
}

Result<Config> loadConfig(const std::filesystem::path& file)
{
    static constexpr std::size_t kMost = 1u << 20;
    ATALAYA_TRY(source, platform::readFile(file, kMost));
    return parseConfig(source, file.string());
}

} // namespace atalaya::app
