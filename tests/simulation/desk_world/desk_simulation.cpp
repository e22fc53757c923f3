#include "tests/simulation/desk_world/world.h"

#include <QTemporaryDir>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <spdlog/spdlog.h>

namespace {

std::uint64_t numberAfter(int argc, char** argv, const char* name, std::uint64_t otherwise)
{
    for (int i = 1; i + 1 < argc; ++i) {
        const char* const text = argv[i + 1];
        if (std::strcmp(argv[i], name) == 0)
            std::from_chars(text, text + std::strlen(text), otherwise);
    }
    return otherwise;
}

} // namespace

/// desk_simulation [--seed N] [--seeds COUNT] [--steps M] [--trace] [--hash]: plays worlds and ends with 1 at
/// the first in which a promise is broken.
int main(int argc, char** argv)
{
    using namespace atalaya::test;
    const std::uint64_t first = numberAfter(argc, argv, "--seed", 1);
    const std::uint64_t count = numberAfter(argc, argv, "--seeds", 1);
    WorldOptions options;
    options.steps = static_cast<int>(numberAfter(argc, argv, "--steps", 120));
    bool hash = false;
    for (int i = 1; i < argc; ++i) {
        options.trace = options.trace || std::strcmp(argv[i], "--trace") == 0;
        hash = hash || std::strcmp(argv[i], "--hash") == 0;
    }
    spdlog::set_level(options.trace ? spdlog::level::info : spdlog::level::off);
    const QTemporaryDir folder;
    const WorldStart start = WorldStart::make(folder.path().toStdString());
    for (options.seed = first; options.seed < first + count; ++options.seed) {
        const WorldEnd end = World(start, options).run();
        if (hash)
            std::printf("seed %llu: %016llx\n", static_cast<unsigned long long>(options.seed),
                        static_cast<unsigned long long>(end.hash));
        if (end.wrong.empty())
            continue;
        if (!options.trace)
            for (const std::string& line : end.last)
                std::printf("%s\n", line.c_str());
        std::printf("seed %llu, step %d: %s\n", static_cast<unsigned long long>(options.seed), end.step,
                    end.wrong.c_str());
        return 1;
    }
    return 0;
}
