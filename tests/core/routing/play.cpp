#include "tests/core/routing/action_text.h"
#include "tests/core/routing/story.h"

#include <algorithm>

namespace atalaya::routing::test {
namespace {

template <typename T> std::string shown(const std::optional<T>& value)
{
    if constexpr (std::is_same_v<T, Duration>)
        return value ? std::to_string(value->count()) : "nothing";
    else
        return value ? formatInstant(*value) : "nothing";
}

/// Everything that can be asked of both.
std::optional<std::string> differs(const Router& router, const OracleRouter& oracle, Instant now,
                                   bool hasReserve)
{
    const RouterCounts counts = router.counts();
    const auto in = [&oracle](OraclePhase phase) {
        return static_cast<std::size_t>(std::ranges::count_if(
            oracle.items, [phase](const auto& one) { return one.second.phase == phase; }));
    };
    if (counts.waiting != in(OraclePhase::Waiting) || counts.offered != in(OraclePhase::Offered)
        || counts.assigned != in(OraclePhase::Assigned) + in(OraclePhase::WrapUp))
        return "counts";
    for (int n = 1; n <= kStoryAgents; ++n) {
        if (router.load(agentId(n)) != oracle.load(agentId(n)))
            return "load of agent " + std::to_string(n);
        for (const auto& [ticket, item] : oracle.items) {
            const std::string left = router.whyNot(agentId(n), ticket, now).json();
            const std::string right = oracle.whyNot(agentId(n), ticket).json();
            if (left != right)
                return "why not\n" + left + "\n" + right;
        }
    }
    for (const auto& [ticket, item] : oracle.items) {
        const auto left = router.explain(ticket, now);
        const auto right = oracle.explain(ticket);
        if (left != right)
            return "explain\n" + (left ? left->json() : "-") + "\n" + (right ? right->json() : "-");
        const auto report = router.waitsFor(ticket, now);
        if (report.has_value() != right.has_value() || (report && report->rung != item.rung))
            return "waits for";
    }
    for (int n = 1; n <= kStoryQueues; ++n)
        if (const auto left = router.expectedWait(queueId(n), now), right = oracle.expectedWait(queueId(n));
            left != right)
            return "expected wait of queue " + std::to_string(n) + ": " + shown(left) + ", " + shown(right);
    const auto left = router.nextTimer();
    const auto right = oracle.nextTimer();
    if ((left && *left <= now) || (right && (!left || *left > *right)) || (!hasReserve && left != right))
        return "next timer: " + shown(left) + ", " + shown(right);
    return std::nullopt;
}

} // namespace

std::optional<std::string> play(const std::vector<Line>& story, RouterOptions options)
{
    std::unique_ptr<Router> router = makeRouter(options);
    OracleRouter oracle(options);
    Instant now = kNoon;
    bool hasReserve = false;
    for (std::size_t i = 0; i < story.size(); ++i) {
        now += story[i].wait;
        const Event event = eventOf(story[i], oracle, now);
        if (const auto* rules = std::get_if<RulesChanged>(&event))
            for (const domain::QueueRules& one : rules->rules.queues)
                hasReserve = hasReserve || !one.reserve.agents.empty();
        const std::string left = text(router->step(event, now));
        const std::string right = text(oracle.step(event, now));
        const std::string where = "line " + std::to_string(i) + ", " + std::string(eventName(event)) + ": ";
        if (left != right)
            return where + "\nrouter:\n" + left + "oracle:\n" + right;
        if (const auto wrong = oracle.broken())
            return where + *wrong;
        if (i % 8 == 0)
            if (const auto wrong = differs(*router, oracle, now, hasReserve))
                return where + *wrong;
        if (i % 32 == 31) {
            const std::string saved = router->snapshot();
            router = makeRouter(options);
            if (const auto read = router->restore(saved); !read)
                return where + read.error().detail;
            if (router->snapshot() != saved)
                return where + "a restored router has another state";
        }
    }
    return std::nullopt;
}

std::vector<Line> shrunk(std::vector<Line> story, RouterOptions options)
{
    for (std::size_t piece = story.size() / 2; piece > 0; piece /= 2)
        for (std::size_t at = 0; at + piece <= story.size();) {
            std::vector<Line> less = story;
            const auto from = less.begin() + static_cast<std::ptrdiff_t>(at);
            less.erase(from, from + static_cast<std::ptrdiff_t>(piece));
            if (play(less, options))
                story = std::move(less);
            else
                at += piece;
        }
    return story;
}

std::string printed(const std::vector<Line>& story)
{
    std::string out;
    for (const Line& line : story)
        out += "{" + std::to_string(line.kind) + ", " + std::to_string(line.a) + "u, "
            + std::to_string(line.b) + "u, " + std::to_string(line.c) + "u, Duration("
            + std::to_string(line.wait.count()) + ")},\n";
    return out;
}

} // namespace atalaya::routing::test
