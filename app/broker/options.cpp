#include "app/broker/options.h"

namespace atalaya::app {

Result<Options> readOptions(const std::vector<std::string>& arguments)
{
    Options options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& one = arguments[i];
        const bool hasValue = i + 1 < arguments.size();
        if (one == "--check")
            options.check = true;
        else if (one == "--version")
            options.version = true;
        else if (one == "--help" || one == "-h")
            options.help = true;
        else if ((one == "--config" || one == "--data") && !hasValue)
            return Error{ErrorCode::UsageError, one + " needs a value"};
        else if (one == "--config")
            options.config = arguments[++i];
        else if (one == "--data")
            options.data = arguments[++i];
        else
            return Error{ErrorCode::UsageError, "unknown argument: " + one};
    }
    if (options.config.empty() && options.data.empty() && !options.help && !options.version)
        return Error{ErrorCode::UsageError, "say where: --config FILE, or --data DIR"};
    return options;
}

std::string helpText()
{
    return "atalaya-broker: receives what customers write, and sees that the right person gets it.\n"
           "\n"
           "  atalaya-broker --config FILE [--data DIR] [--check]\n"
           "  atalaya-broker --data DIR\n"
           "\n"
           "  --config FILE  configuration (TOML); without it broker.toml in the data folder, if there is "
           "one\n"
           "  --data DIR     folder of database, files and secrets; made if it is not there\n"
           "  --check        look at configuration and data, say what is wrong, do not serve\n"
           "  --version      print the version\n"
           "  --help         print this\n"
           "\n"
           "SIGINT and SIGTERM end it when what it has begun is done. 'atalayactl init' makes the first "
           "administrator.\n"
           "Exit codes: 0 well, 64 command line, 69 address or data in use, 70 internal, 73 cannot create,\n"
           "74 database or disk, 78 configuration.\n";
}

} // namespace atalaya::app
