#include "app/ctl/commands.h"
#include "core/base/log.h"
#include "core/base/platform/terminal.h"

#include <iostream>

int main(int argc, char** argv)
{
    using namespace atalaya;
    std::ios::sync_with_stdio(false);
    log::setLevel("error"); // what people have to know is said by the commands
    const SystemClock clock;
    SystemRandom random;
    ctl::Context context{std::cin, std::cout, std::cerr, clock, random, platform::errorStreamIsTerminal()};
    const std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
    return static_cast<int>(ctl::runCommandLine(context, words));
}
