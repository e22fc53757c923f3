#include "core/base/queue.h"
#include "tests/bench/handover.h"
#include "tests/bench/scratch.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <sstream>
#include <thread>
#include <unordered_map>

namespace atalaya::bench {
namespace {

constexpr double kWarmUpMs = 2000;
constexpr double kLongestMs = 30'000; ///< without any arrival
constexpr double kLookMs = 50;
constexpr double kDoublesMs = 500; ///< for what comes a second time

struct Post {
    std::string id;
    double at = 0;
};

/// When to post.
struct Pace {
    double begin = 0;
    double end = 0;
    double distanceMs = 0; ///< 0: as soon as the answer is there
};

/// One producer's day.
std::vector<Post> produce(Handover& system, std::size_t producer, std::atomic<std::size_t>& next,
                          const Pace& pace)
{
    std::vector<Post> out;
    for (;;) {
        double at = nowMs();
        if (pace.distanceMs > 0) { // counted from when it was due: who comes late has waited
            at = pace.begin + static_cast<double>(next++) * pace.distanceMs;
            if (const double early = at - nowMs(); early > 0 && at < pace.end)
                pauseFor(early);
        }
        if (at >= pace.end)
            return out;
        std::string id = system.post(producer);
        if (id.empty()) {
            system.receipts().fail("a producer was refused");
            return out;
        }
        out.push_back({std::move(id), at});
    }
}

void waitForAll(Receipts& receipts, std::size_t wanted)
{
    std::size_t seen = receipts.count();
    double last = nowMs();
    while (seen < wanted && nowMs() - last < kLongestMs) {
        pauseFor(kLookMs);
        if (const std::size_t now = receipts.count(); now != seen) {
            seen = now;
            last = nowMs();
        }
    }
    pauseFor(kDoublesMs);
}

HandoverOutcome judge(const std::vector<Post>& posts, const std::vector<Receipt>& receipts, double begin,
                      double end)
{
    HandoverOutcome out;
    out.posted = posts.size();
    std::unordered_map<std::string, std::pair<double, int>> byId;
    for (const Post& post : posts)
        if (!byId.emplace(post.id, std::pair(post.at, 0)).second)
            ++out.twice;
    std::vector<double> latencies;
    std::size_t arrived = 0;
    for (const Receipt& receipt : receipts) {
        const auto post = byId.find(receipt.id);
        if (post == byId.end()) {
            ++out.unknown;
            continue;
        }
        if (post->second.second++ > 0)
            ++out.twice;
        if (receipt.at >= begin && receipt.at < end)
            ++arrived;
        if (post->second.first >= begin)
            latencies.push_back(receipt.at - post->second.first);
    }
    out.lost = static_cast<std::size_t>(
        std::ranges::count_if(byId, [](const auto& one) { return one.second.second == 0; }));
    out.perSecond = static_cast<double>(arrived) * 1000.0 / (end - begin);
    std::ranges::sort(latencies);
    if (!latencies.empty()) {
        out.p50 = latencies[latencies.size() / 2];
        out.p99 = latencies[latencies.size() * 99 / 100];
        out.most = latencies.back();
    }
    return out;
}

} // namespace

void pauseFor(double milliseconds)
{
    BoundedQueue<int> nothing(1);
    (void)nothing.take(1, std::chrono::microseconds(static_cast<std::int64_t>(milliseconds * 1000)));
}

double processorSecondsOf(int pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string text;
    std::getline(file, text);
    // After the name, which ends with a bracket, user and system time are the 12th and 13th field, in
    // hundredths.
    std::istringstream rest(text.substr(std::min(text.size(), text.rfind(')') + 1)));
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        rest >> skipped;
    double user = 0;
    double system = 0;
    rest >> user >> system;
    return (user + system) / 100;
}

void Receipts::add(Receipt receipt)
{
    const std::lock_guard lock(m_mutex);
    m_all.push_back(std::move(receipt));
    ++m_count;
}

std::vector<Receipt> Receipts::take()
{
    const std::lock_guard lock(m_mutex);
    m_count = 0;
    return std::exchange(m_all, {});
}

std::size_t Receipts::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

void Receipts::fail(std::string why)
{
    const std::lock_guard lock(m_mutex);
    if (m_failure.empty())
        m_failure = std::move(why);
}

std::string Receipts::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

std::string handoverBody(std::size_t number, const std::string& account)
{
    static constexpr std::size_t kCustomers = 20'000; // who come again and again
    const std::string tail = std::to_string(1'000'000 + number % kCustomers).substr(1);
    return R"({"channel":"whatsapp","account":")" + account + R"(","externalId":"w)" + std::to_string(number)
        + R"(","from":"+34600)" + tail + R"(","name":"Customer )" + tail
        + R"(","text":"Good morning, my flight of Friday was cancelled and I need another one before noon. Booking )"
        + tail + R"(, two passengers and one suitcase. Can you tell me what is possible?"})";
}

HandoverOutcome driveHandover(Handover& system, std::size_t producers, double perSecond, double seconds)
{
    (void)system.receipts().take();
    const double begin = nowMs();
    const double end = begin + kWarmUpMs + seconds * 1000;
    const Pace pace{begin, end, perSecond > 0 ? 1000 / perSecond : 0};
    const double cpuBefore = system.processorSeconds();
    std::atomic<std::size_t> next{0};
    std::vector<std::vector<Post>> posts(producers);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < producers; ++i)
        threads.emplace_back([&, i] { posts[i] = produce(system, i, next, pace); });
    for (std::thread& thread : threads)
        thread.join();
    std::vector<Post> all;
    for (auto& part : posts)
        std::ranges::move(part, std::back_inserter(all));
    waitForAll(system.receipts(), all.size());
    HandoverOutcome out = judge(all, system.receipts().take(), begin + kWarmUpMs, end);
    out.failure = system.receipts().failure();
    if (out.posted > 0)
        out.processorMs = (system.processorSeconds() - cpuBefore) * 1000 / static_cast<double>(out.posted);
    return out;
}

} // namespace atalaya::bench
