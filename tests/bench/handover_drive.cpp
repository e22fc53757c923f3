#include "tests/bench/handover.h"
#include "tests/bench/scratch.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <unordered_map>

namespace atalaya::bench {
namespace {

constexpr double kWarmUpMs = 2000;
constexpr double kLongestMs = 30'000; ///< without any arrival
constexpr std::chrono::milliseconds kLook{50};
constexpr int kLooksForDoubles = 10;

struct Post {
    std::string id;
    double at = 0;
};

/// One producer's day.
std::vector<Post> produce(Handover& system, std::size_t producer, std::atomic<std::size_t>& next,
                          double begin, double end, double distanceMs)
{
    std::vector<Post> out;
    for (;;) {
        double at = nowMs();
        if (distanceMs > 0) { // counted from when it was due: who comes late has waited
            at = begin + static_cast<double>(next++) * distanceMs;
            if (const double wait = at - nowMs(); wait > 0 && at < end)
                std::this_thread::sleep_for(
                    std::chrono::microseconds(static_cast<std::int64_t>(wait * 1000)));
        }
        if (at >= end)
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
        std::this_thread::sleep_for(kLook);
        if (const std::size_t now = receipts.count(); now != seen) {
            seen = now;
            last = nowMs();
        }
    }
    for (int i = 0; i < kLooksForDoubles; ++i)
        std::this_thread::sleep_for(kLook);
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
    std::atomic<std::size_t> next{0};
    std::vector<std::vector<Post>> posts(producers);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < producers; ++i)
        threads.emplace_back([&, i] {
            posts[i] = produce(system, i, next, begin, end, perSecond > 0 ? 1000 / perSecond : 0);
        });
    for (std::thread& thread : threads)
        thread.join();
    std::vector<Post> all;
    for (auto& part : posts)
        std::ranges::move(part, std::back_inserter(all));
    waitForAll(system.receipts(), all.size());
    HandoverOutcome out = judge(all, system.receipts().take(), begin + kWarmUpMs, end);
    out.failure = system.receipts().failure();
    return out;
}

} // namespace atalaya::bench
