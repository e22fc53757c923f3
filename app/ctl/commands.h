#pragma once

#include "app/ctl/command.h"
#include "app/ctl/context.h"

namespace atalaya::ctl {

/// Every command, in the order of the help.
std::span<const Command> allCommands();

/// The parts of allCommands(), one source file each.
std::span<const Command> setUpCommands();
std::span<const Command> userCommands();
std::span<const Command> queueCommands();
std::span<const Command> channelCommands();
std::span<const Command> importCommands();
std::span<const Command> stateCommands();
std::span<const Command> explainCommands();
std::span<const Command> backupCommands();
std::span<const Command> simulationCommands();
std::span<const Command> recordingCommands();
std::span<const Command> deviceCommands();

/// What --help prints.
std::string overview();
std::string helpOf(const Command& command);

/// Runs a command line (without the program's name), and says everything that has to be said.
ExitCode runCommandLine(Context& context, std::span<const std::string> words);

inline constexpr Option kDataOption{
    "--data", "DIR", "the folder with the broker's data (or set ATALAYA_DATA)", Form::Path, false, false};
inline constexpr Option kJsonOption{"--json", "", "print JSON", Form::Flag, false, false};
inline constexpr Option kPasswordOption{
    "--password-stdin", "",    "read the password from the first line of the standard input",
    Form::Flag,         false, false};

} // namespace atalaya::ctl
