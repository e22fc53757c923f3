#include "tests/bench/desk_data.h"

#include <charconv>
#include <cstdio>

/// Makes a workstation's folder that stays, for measuring the program from outside.
///   desk_folder FOLDER [TICKETS ENTRIES]
/// Prints the numbers of twenty of its tickets, for links.
namespace atalaya::bench {
namespace {

constexpr std::int64_t kFirstNumber = 10'000;
constexpr std::int64_t kNamed = 20;

std::int64_t number(std::string_view text)
{
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

int run(const std::filesystem::path& folder, std::int64_t tickets, std::int64_t entries)
{
    auto data = DeskData::make(tickets, entries);
    if (!data) {
        std::fprintf(stderr, "%s\n", data.error().str().c_str());
        return 1;
    }
    std::error_code failed;
    std::filesystem::copy((*data)->scratch.path(), folder, std::filesystem::copy_options::recursive, failed);
    if (failed) {
        std::fprintf(stderr, "%s: %s\n", folder.string().c_str(), failed.message().c_str());
        return 1;
    }
    for (std::int64_t i = 0; i < kNamed; ++i)
        std::printf("%lld\n", static_cast<long long>(kFirstNumber + tickets / kNamed * i));
    return 0;
}

} // namespace
} // namespace atalaya::bench

int main(int argc, char** argv)
{
    if (argc != 2 && argc != 4) {
        std::fprintf(stderr, "usage: desk_folder FOLDER [TICKETS ENTRIES]\n");
        return 64;
    }
    const bool counted = argc == 4;
    return atalaya::bench::run(argv[1], counted ? atalaya::bench::number(argv[2]) : atalaya::bench::kTickets,
                               counted ? atalaya::bench::number(argv[3]) : atalaya::bench::kEntries);
}
