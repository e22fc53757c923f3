#include "app/broker/composition.h"
#include "app/broker/options.h"
#include "core/base/log.h"
#include "core/base/platform/signals.h"

#include <iostream>

namespace atalaya::app {
namespace {

/// sysexits.h, for service managers and scripts.
int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UsageError:
        return 64;
    case ErrorCode::AddressInUse:
    case ErrorCode::Busy:
        return 69;
    case ErrorCode::FileWrite:
        return 73;
    case ErrorCode::MalformedToml:
    case ErrorCode::ConfigKey:
    case ErrorCode::FileMissing:
    case ErrorCode::InvalidArgument:
    case ErrorCode::TlsFailed:
        return 78;
    case ErrorCode::DiskFull:
    case ErrorCode::FileRead:
    case ErrorCode::SecretUnavailable:
        return 74;
    default:
        return static_cast<int>(code) >= 200 && static_cast<int>(code) < 300 ? 74 : 70;
    }
}

Result<Config> configOf(const Options& options)
{
    namespace fs = std::filesystem;
    if (!options.config.empty())
        return loadConfig(options.config);
    const fs::path beside = fs::path(options.data) / "broker.toml";
    return fs::exists(beside) ? loadConfig(beside) : Result<Config>(Config());
}

std::filesystem::path folderOf(const Options& options, const Config& config)
{
    if (!options.data.empty())
        return options.data;
    if (!config.dataFolder.empty())
        return config.dataFolder;
    return std::filesystem::absolute(options.config).parent_path();
}

Result<void> run(const Options& options)
{
    ATALAYA_TRY(config, configOf(options));
    log::setLevel(config.logLevel);
    ATALAYA_TRY(composition, Composition::open(config, folderOf(options, config)));
    if (options.check) {
        std::cout << "Configuration and data are fine." << std::endl;
        return {};
    }
    if (!composition->hasAgents())
        std::cout << "There is no agent yet. Stop the broker and run: atalayactl init --data DIR"
                  << std::endl;
    ATALAYA_CHECK(composition->start());
    platform::waitForStopSignal();
    std::cout << "Stopping." << std::endl;
    composition->stop();
    return {};
}

int fail(const Error& error)
{
    std::cerr << "atalaya-broker: " << (error.detail.empty() ? error.str() : error.detail) << std::endl;
    if (error.code == ErrorCode::UsageError)
        std::cerr << "Try: atalaya-broker --help" << std::endl;
    return exitCodeOf(error.code);
}

} // namespace
} // namespace atalaya::app

int main(int argc, char** argv)
{
    using namespace atalaya;
    platform::holdStopSignals();
    const auto options = app::readOptions(std::vector<std::string>(argv + 1, argv + argc));
    if (!options)
        return app::fail(options.error());
    if (options->help || options->version) {
        std::cout << (options->help ? app::helpText() : "atalaya-broker 0.1.0\n");
        return 0;
    }
    const auto done = app::run(*options);
    return done ? 0 : app::fail(done.error());
}
