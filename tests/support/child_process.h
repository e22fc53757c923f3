#pragma once

#include <string>
#include <vector>

namespace atalaya::test {

/// Starts a program as head of its own process group, output into `logFile`; it ends with the thread that
/// started it. 0 if it could not be started.
int spawnGroup(const std::vector<std::string>& arguments, const std::string& logFile);

/// Ends the whole group at once (SIGKILL) and waits for its head. Sets `pid` to 0.
void killGroup(int& pid);

/// Runs a program to its end; its exit code, or -1.
int runToEnd(const std::vector<std::string>& arguments, const std::string& logFile);

} // namespace atalaya::test
