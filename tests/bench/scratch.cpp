#include "tests/bench/scratch.h"

#include "core/base/clock.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace atalaya::bench {

Scratch::Scratch(const std::string& name)
    : m_path(std::filesystem::path(ATALAYA_BENCH_SCRATCH) / (name + "-" + std::to_string(monotonicMicros())))
{
    std::filesystem::create_directories(m_path);
}

Scratch::~Scratch()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

double Latencies::at(double part) const
{
    const auto index = static_cast<std::size_t>(part * static_cast<double>(m_all.size() - 1) + 0.5);
    return m_all[index];
}

void Latencies::report(benchmark::State& state)
{
    if (m_all.empty())
        return;
    std::ranges::sort(m_all);
    state.counters["p50_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
    state.counters["max_ms"] = m_all.back();
}

double nowMs()
{
    return static_cast<double>(monotonicMicros()) / 1000.0;
}

double residentMiB(long long pid, bool peak)
{
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    const std::string wanted = peak ? "VmHWM:" : "VmRSS:";
    std::string word;
    double kibibytes = 0;
    while (status >> word)
        if (word == wanted && status >> kibibytes)
            return kibibytes / 1024.0;
    return 0;
}

} // namespace atalaya::bench
