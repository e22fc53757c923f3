#include "core/base/log.h"

#include "core/base/assert.h"

#include <cstdio>
#include <cstdlib>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace atalaya {

void assertionFailed(const char* expression, const char* file, int line) noexcept
{
    std::fprintf(stderr, "%s:%d: this must hold: %s\n", file, line, expression);
    std::fflush(stderr);
    std::abort();
}

namespace log {
namespace {

std::shared_ptr<spdlog::logger> make(const char* name)
{
    static const auto sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    auto logger = std::make_shared<spdlog::logger>(name, sink);
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %n: %v", spdlog::pattern_time_type::utc);
    logger->set_level(spdlog::get_level());
    spdlog::register_logger(logger);
    return logger;
}

} // namespace

#define ATALAYA_LOGGER(name)                                                                                 \
    spdlog::logger& name()                                                                                   \
    {                                                                                                        \
        static const auto logger = make(#name);                                                              \
        return *logger;                                                                                      \
    }
ATALAYA_LOGGER(engine)
ATALAYA_LOGGER(storage)
ATALAYA_LOGGER(net)
ATALAYA_LOGGER(channels)
ATALAYA_LOGGER(session)
ATALAYA_LOGGER(program)
#undef ATALAYA_LOGGER

bool setLevel(const std::string& level)
{
    const auto value = spdlog::level::from_str(level);
    if (value == spdlog::level::off && level != "off")
        return false;
    spdlog::set_level(value);
    return true;
}

} // namespace log
} // namespace atalaya
