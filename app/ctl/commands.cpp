#include "app/ctl/commands.h"

#include "app/ctl/sentences.h"

#include <algorithm>
#include <ostream>

namespace atalaya::ctl {
namespace {

constexpr std::string_view kVersion = "0.1.0";

std::string usageLine(const Command& command)
{
    std::string line = "atalayactl " + std::string(command.name);
    if (!command.operand.empty())
        line += " " + std::string(command.operand);
    for (const Option& option : command.options)
        if (option.required)
            line += " " + std::string(option.name) + " " + std::string(option.value);
    return line + (command.options.empty() ? "" : " [options]");
}

bool isHelp(const std::string& word)
{
    return word == "--help" || word == "-h";
}

Result<ExitCode> help(Context& context, std::span<const std::string> words)
{
    if (words.empty()) {
        context.out << overview();
        return ExitCode::Ok;
    }
    ATALAYA_TRY(found, findCommand(allCommands(), words));
    context.out << helpOf(*found.command);
    return ExitCode::Ok;
}

Result<ExitCode> run(Context& context, std::span<const std::string> words)
{
    if (words.empty()) {
        context.err << overview();
        return ExitCode::Usage;
    }
    if (isHelp(words[0]) || words[0] == "help")
        return help(context, words.subspan(1));
    if (words[0] == "--version") {
        context.out << "atalayactl " << kVersion << '\n';
        return ExitCode::Ok;
    }
    ATALAYA_TRY(found, findCommand(allCommands(), words));
    const auto rest = words.subspan(found.words);
    if (std::ranges::any_of(rest, isHelp)) {
        context.out << helpOf(*found.command);
        return ExitCode::Ok;
    }
    ATALAYA_TRY(arguments, parseArguments(*found.command, rest));
    ATALAYA_TRY(exit, found.command->run(context, arguments));
    context.out.flush();
    if (!context.out)
        return Error{ErrorCode::FileWrite, "the standard output"};
    return exit;
}

} // namespace

std::span<const Command> allCommands()
{
    static const std::vector<Command> kAll = [] {
        std::vector<Command> all;
        for (const auto part : {setUpCommands(), userCommands(), queueCommands(), channelCommands(),
                                importCommands(), stateCommands(), explainCommands(), backupCommands(),
                                simulationCommands(), recordingCommands(), deviceCommands()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return kAll;
}

std::string overview()
{
    std::string text = "atalayactl sets up and looks after a broker.\n\n";
    for (const Command& command : allCommands()) {
        std::string line = "  " + std::string(command.name)
            + (command.operand.empty() ? "" : " " + std::string(command.operand));
        line.resize(std::max<std::size_t>(line.size() + 1, 34), ' ');
        text += line + std::string(command.summary) + "\n";
    }
    return text
        + "\natalayactl COMMAND --help tells its options. The program ends with 0 if all went well, 1 if it "
          "failed, 64 for a\n"
          "wrong command line, 65 for wrong data, 66 if there is nothing to read, 69 if a server does not "
          "answer or the\n"
          "broker has the data, 73 if something cannot be made, 74 for a full disk, 77 for what is not "
          "allowed.\n";
}

std::string helpOf(const Command& command)
{
    std::string text = usageLine(command) + "\n" + std::string(command.summary) + "\n";
    if (!command.options.empty())
        text += "\n";
    for (const Option& option : command.options) {
        std::string line = "  " + std::string(option.name);
        if (option.form != Form::Flag)
            line += " " + std::string(option.value);
        line.resize(std::max<std::size_t>(line.size() + 2, 34), ' ');
        text += line + std::string(option.help) + (option.repeated ? "; may stand several times" : "") + "\n";
    }
    return text;
}

ExitCode runCommandLine(Context& context, std::span<const std::string> words)
{
    const auto done = run(context, words);
    if (done)
        return *done;
    context.out.flush();
    context.err << "atalayactl: " << explain(done.error()) << '\n';
    return sentenceOf(done.error().code).exit;
}

} // namespace atalaya::ctl
