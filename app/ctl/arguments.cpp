#include "app/ctl/command.h"
#include "app/ctl/files.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace atalaya::ctl {
namespace {

Error usage(const std::string& sentence)
{
    return Error{ErrorCode::UsageError, sentence};
}

std::optional<int> numberIn(std::string_view text, int least, int most)
{
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || value < least || value > most)
        return std::nullopt;
    return value;
}

bool consistsOf(std::string_view text, std::string_view extra)
{
    return !text.empty() && std::ranges::all_of(text, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || extra.find(c) != std::string_view::npos;
    });
}

bool isAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < text.size()
        && text.find('@', at + 1) == std::string_view::npos && text.size() <= 320
        && std::ranges::none_of(text, [](char c) {
               return static_cast<unsigned char>(c) <= ' ' || c == '<' || c == '>' || c == ',' || c == ';';
           });
}

bool isUrl(std::string_view text)
{
    const std::size_t scheme = text.find("://");
    return (text.starts_with("http://") || text.starts_with("https://")) && text.size() > scheme + 3
        && text.find(' ') == std::string_view::npos;
}

/// What is wrong with a value; empty if nothing is.
std::string problemOf(Form form, std::string_view words, std::string_view value)
{
    const auto oneOf = [&](std::string_view one) {
        const auto all = split(words, '|');
        return std::ranges::find(all, one) != all.end();
    };
    std::string choices = "one of ";
    for (const char c : words)
        choices += c == '|' ? std::string(", ") : std::string(1, c);
    switch (form) {
    case Form::Number:
        return numberIn(value, 1, 1'000'000) ? "" : "a whole number from 1 to 1000000";
    case Form::Choice:
        return oneOf(value) ? "" : choices;
    case Form::Choices:
        return std::ranges::all_of(split(value, ','), oneOf) ? ""
                                                             : "words separated by commas, each " + choices;
    case Form::HostPort:
        return splitPair(value, 1, 65535) ? "" : "a server and its port, such as mail.example.com:993";
    case Form::SkillLevel:
        return splitPair(value, 1, 5) ? "" : "a skill and its level from 1 to 5, such as Spanish:4";
    case Form::Language:
        return value.size() == 2 && consistsOf(value, "") ? "" : "two small letters, such as es";
    case Form::Login:
        return value.size() <= 64 && consistsOf(value, "._-")
            ? ""
            : "small letters, digits, and . _ - (at most 64)";
    case Form::Address:
        return isAddress(value) ? "" : "a mail address, such as help@example.com";
    case Form::Url:
        return isUrl(value) ? "" : "an address that begins with http:// or https://";
    case Form::Time:
        return timeOf(value) ? "" : "a time, such as 2025-11-20 or 2025-11-20T08:00:00Z";
    case Form::Flag:
    case Form::Text:
    case Form::Path:
        break;
    }
    return trimmed(value).empty() ? "not empty" : "";
}

std::string seeHelp(const Command& command)
{
    return " See: atalayactl " + std::string(command.name) + " --help";
}

const Option* findOption(const Command& command, std::string_view name)
{
    const auto found = std::ranges::find(command.options, name, &Option::name);
    return found == command.options.end() ? nullptr : &*found;
}

Error unknownOption(const Command& command, const std::string& name)
{
    std::vector<std::string_view> names;
    for (const Option& option : command.options)
        names.push_back(option.name);
    const std::string near = nearest(name, names);
    return usage("Unknown option " + name + ": "
                 + (near.empty() ? "'" + std::string(command.name) + "' has none of that name."
                                 : "did you mean " + near + "?")
                 + seeHelp(command));
}

/// The bare name of an operand: "[FILE]" is FILE.
std::string operandName(const Command& command)
{
    std::string_view name = command.operand;
    if (name.starts_with('['))
        name = name.substr(1, name.size() - 2);
    return std::string(name);
}

} // namespace

std::optional<Pair> splitPair(std::string_view text, int least, int most)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || trimmed(text.substr(0, colon)).empty())
        return std::nullopt;
    const auto number = numberIn(text.substr(colon + 1), least, most);
    if (!number)
        return std::nullopt;
    return Pair{std::string(trimmed(text.substr(0, colon))), *number};
}

std::string Arguments::text(std::string_view option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() || found->second.empty() ? std::string() : found->second.back();
}

std::vector<std::string> Arguments::all(std::string_view option) const
{
    const auto found = m_values.find(option);
    return found == m_values.end() ? std::vector<std::string>() : found->second;
}

int Arguments::number(std::string_view option, int otherwise) const
{
    return numberIn(text(option), 1, 1'000'000).value_or(otherwise);
}

Result<Arguments> parseArguments(const Command& command, std::span<const std::string> words)
{
    Arguments out;
    bool onlyOperands = false;
    bool hasOperand = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (!onlyOperands && word == "--") {
            onlyOperands = true;
            continue;
        }
        if (onlyOperands || !word.starts_with('-') || word == "-") {
            if (command.operand.empty() || hasOperand)
                return usage("'" + word + "' is one word too many: '" + std::string(command.name) + "' takes "
                             + (command.operand.empty()
                                    ? "options only."
                                    : "one " + operandName(command) + ". Quote what has blanks.")
                             + seeHelp(command));
            out.m_operand = word;
            hasOperand = true;
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const Option* option = findOption(command, name);
        if (!option)
            return unknownOption(command, name);
        if (!option->repeated && out.m_values.contains(name))
            return usage("The option " + name + " stands there twice: give it once." + seeHelp(command));
        std::vector<std::string>& values = out.m_values[name];
        if (option->form == Form::Flag) {
            if (equals != std::string::npos)
                return usage("The option " + name + " takes no value: leave out what follows the =."
                             + seeHelp(command));
            continue;
        }
        if (equals == std::string::npos && (i + 1 == words.size() || words[i + 1].starts_with("--")))
            return usage("The option " + name + " needs a value: " + name + " " + std::string(option->value)
                         + "." + seeHelp(command));
        const std::string value = equals == std::string::npos ? words[++i] : word.substr(equals + 1);
        if (const std::string problem = problemOf(option->form, option->value, value); !problem.empty())
            return usage("The option " + name + " has the value '" + value + "', but must be " + problem
                         + ".");
        values.push_back(value);
    }
    if (!hasOperand && !command.operand.empty() && !command.operand.starts_with('['))
        return usage("'" + std::string(command.name) + "' needs a " + operandName(command) + ": atalayactl "
                     + std::string(command.name) + " " + operandName(command) + "." + seeHelp(command));
    if (hasOperand)
        if (const std::string problem = problemOf(command.operandForm, "", out.m_operand); !problem.empty())
            return usage(operandName(command) + " is '" + out.m_operand + "', but must be " + problem + "."
                         + seeHelp(command));
    for (const Option& option : command.options)
        if (option.required && !out.m_values.contains(option.name))
            return usage("The option " + std::string(option.name) + " is missing: add "
                         + std::string(option.name) + " " + std::string(option.value) + "."
                         + seeHelp(command));
    return out;
}

Result<FoundCommand> findCommand(std::span<const Command> commands, std::span<const std::string> words)
{
    FoundCommand best;
    std::vector<std::string_view> names;
    std::string typed;
    bool isBegin = false;
    for (std::size_t count = 1; count <= std::min<std::size_t>(3, words.size()); ++count) {
        if (words[count - 1].starts_with('-'))
            break;
        typed += (typed.empty() ? "" : " ") + words[count - 1];
        for (const Command& command : commands)
            if (command.name == typed)
                best = {&command, count};
        isBegin = isBegin || std::ranges::any_of(commands, [&](const Command& one) {
                      return one.name.starts_with(words[0] + " ");
                  });
    }
    if (best.command)
        return best;
    for (const Command& command : commands)
        names.push_back(command.name);
    if (isBegin) {
        std::string all;
        for (const std::string_view name : names)
            if (name.starts_with(words[0] + " "))
                all += (all.empty() ? "'" : ", '") + std::string(name) + "'";
        const std::string near = words.size() > 1 ? nearest(words[0] + " " + words[1], names) : "";
        return usage("'" + typed + "' is no command: "
                     + (near.empty() ? "say " + all + "." : "did you mean '" + near + "'?")
                     + " See: atalayactl --help");
    }
    const std::string near = nearest(words[0], names);
    return usage("'" + words[0] + "' is no command" + (near.empty() ? "." : ": did you mean '" + near + "'?")
                 + " See: atalayactl --help");
}

std::string nearest(std::string_view typed, const std::vector<std::string_view>& words)
{
    std::string_view best;
    std::size_t least = std::max<std::size_t>(2, typed.size() / 3) + 1;
    std::vector<std::size_t> row;
    for (const std::string_view word : words) {
        // Levenshtein's distance, one row at a time.
        row.resize(word.size() + 1);
        for (std::size_t j = 0; j <= word.size(); ++j)
            row[j] = j;
        for (std::size_t i = 1; i <= typed.size(); ++i) {
            std::size_t diagonal = row[0]++;
            for (std::size_t j = 1; j <= word.size(); ++j) {
                const std::size_t change = diagonal + (typed[i - 1] == word[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
            }
        }
        if (row.back() < least) {
            least = row.back();
            best = word;
        }
    }
    return std::string(best);
}

} // namespace atalaya::ctl
