#pragma once

#include "app/ctl/exit_code.h"
#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atalaya::ctl {

struct Context;
class Arguments;

/// What a value has to look like. Checked before a command runs.
enum class Form {
    Flag, ///< no value
    Text, ///< anything but nothing
    Path,
    Number, ///< 1 to 1,000,000
    Choice, ///< one of the words of Option::value, separated by |
    Choices, ///< several of them, separated by commas
    HostPort, ///< mail.example.com:993
    SkillLevel, ///< Spanish:4
    Language, ///< two small letters
    Login, ///< small letters, digits, and . _ -
    Address, ///< somebody@example.com
    Url, ///< http:// or https://
    Time, ///< 2025-11-20 or 2025-11-20T08:00:00Z
};

struct Option {
    std::string_view name; ///< with its dashes
    std::string_view value; ///< how help names the value; empty for a flag
    std::string_view help;
    Form form = Form::Text;
    bool repeated = false;
    bool required = false;
};

struct Command {
    std::string_view name; ///< one, two or three words: "user add"
    std::string_view
        operand; ///< what follows, as help names it; empty: nothing; in brackets: may be left out
    Form operandForm = Form::Text;
    std::string_view summary;
    std::span<const Option> options;
    Result<ExitCode> (*run)(Context& context, const Arguments& arguments) = nullptr;
};

/// What a command line said, checked against its command.
class Arguments {
public:
    const std::string& operand() const { return m_operand; }
    bool has(std::string_view option) const { return m_values.contains(option); }
    /// The value, or empty text.
    std::string text(std::string_view option) const;
    /// Values of a repeated option, in their order.
    std::vector<std::string> all(std::string_view option) const;
    int number(std::string_view option, int otherwise) const;

private:
    friend Result<Arguments> parseArguments(const Command& command, std::span<const std::string> words);
    std::string m_operand;
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
};

/// Reads what stands after the command. Errors: UsageError; the detail is a sentence that names what is wrong
/// and what to do.
Result<Arguments> parseArguments(const Command& command, std::span<const std::string> words);

/// The command that the first words name, and how many words that took. Errors: UsageError, with the nearest
/// command.
struct FoundCommand {
    const Command* command = nullptr;
    std::size_t words = 0;
};
Result<FoundCommand> findCommand(std::span<const Command> commands, std::span<const std::string> words);

/// The word that somebody who typed `typed` most likely meant; empty if none is near.
std::string nearest(std::string_view typed, const std::vector<std::string_view>& words);

/// "Spanish:4" as its two parts, "host:993" too: split at the last colon.
struct Pair {
    std::string name;
    int number = 0;
};
std::optional<Pair> splitPair(std::string_view text, int least, int most);

} // namespace atalaya::ctl
