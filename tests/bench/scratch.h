#pragma once

#include <benchmark/benchmark.h>
#include <filesystem>
#include <string>
#include <vector>

namespace atalaya::bench {

/// A new empty folder on the disk that holds the build, gone at the end: the system's folder for temporary
/// files may be memory, which would make every flush free.
class Scratch {
public:
    explicit Scratch(const std::string& name);
    ~Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Single durations, for the ends of a distribution that a mean hides.
class Latencies {
public:
    void add(double milliseconds) { m_all.push_back(milliseconds); }
    /// As the counters p50_ms, p99_ms and max_ms.
    void report(benchmark::State& state);

private:
    double at(double part) const;
    std::vector<double> m_all;
};

/// Milliseconds since an unknown start.
double nowMs();

/// Resident memory of a process in MiB, its peak if asked for; 0 where the system does not tell that way.
double residentMiB(long long pid, bool peak = false);

} // namespace atalaya::bench
