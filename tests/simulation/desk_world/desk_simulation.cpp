#include "tests/simulation/desk_world/world.h"

#include <QTemporaryDir>
#include <algorithm>
#include <charconv>
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

bool has(int argc, char** argv, const char* name)
{
    return std::any_of(argv + 1, argv + argc,
                       [name](const char* one) { return std::strcmp(one, name) == 0; });
}

} // namespace

/// desk_simulation [--seed N] [--seeds COUNT] [--steps M] [--trace] [--hash] [--all]: plays worlds and ends
/// with 1 at the first in which a promise is broken; with --all it goes on and names each of them.
int main(int argc, char** argv)
{
    using namespace atalaya::test;
    const std::uint64_t first = numberAfter(argc, argv, "--seed", 1);
    const std::uint64_t count = numberAfter(argc, argv, "--seeds", 1);
    WorldOptions options;
    options.steps = static_cast<int>(numberAfter(argc, argv, "--steps", std::uint64_t(options.steps)));
    options.trace = has(argc, argv, "--trace");
    const bool hash = has(argc, argv, "--hash");
    const bool all = has(argc, argv, "--all");
    spdlog::set_level(options.trace ? spdlog::level::info : spdlog::level::off);
    const QTemporaryDir folder;
    const WorldStart start = WorldStart::make(folder.path().toStdString());
    int broken = 0;
    for (options.seed = first; options.seed < first + count && (broken == 0 || all); ++options.seed) {
        const WorldEnd end = World(start, options).run();
        if (hash)
            std::printf("seed %llu: %016llx\n", static_cast<unsigned long long>(options.seed),
                        static_cast<unsigned long long>(end.hash));
        if (end.wrong.empty())
            continue;
        ++broken;
        for (std::size_t i = 0; i < end.last.size() && !options.trace && !all; ++i)
            std::printf("%s\n", end.last[i].c_str());
        std::printf("%s\n", sentence(options, end).c_str());
    }
    return broken == 0 ? 0 : 1;
}
