#include "tests/simulation/policy_gate.h"

#include "tests/simulation/gate.h"

#include <QtGlobal>
#include <algorithm>
#include <cmath>
#include <cstdio>

namespace atalaya::simulation::gate {
namespace {

constexpr double kRates[] = {.02, .10, .16, .08, .03};
constexpr int kTargets[] = {10, 20, 30, 60, 300};
constexpr int kPercents[] = {95, 80, 80, 85, 90};
constexpr int kPatience[] = {180, 120, 150, 300, 3000};
constexpr int kHandling[] = {300, 240, 270, 300, 400};
constexpr struct {
    const char* queues;
    int agents;
} kGroups[] = {{R"("1")", 14},
               {R"("2")", 24},
               {R"("3")", 10},
               {R"("0", "1", "2")", 20},
               {R"("2", "3", "4")", 24},
               {R"("1", "3")", 8},
               {R"("0", "1", "2", "3", "4")", 14}};

/// The table comes from so many replications, and from full load on the last class of strict priority differs
/// from one to the next by more than the room.
constexpr double kTableReplications = 4;

/// Three standard errors of the difference between a mean of ours and one of the table.
double noise(double error, int replications)
{
    return 3 * error * std::sqrt(1 + replications / kTableReplications);
}

std::string number(double value)
{
    char out[40];
    std::snprintf(out, sizeof out, "%.10g", value);
    return out;
}

std::string queueOf(Policy policy, int at)
{
    const std::string order = policy == Policy::FifoLongestIdle ? R"(, "agentOrder": "longestIdle")"
                                                                : R"(, "agentOrder": "leastFlexible")";
    const bool promises = policy == Policy::Promise || policy == Policy::Weighted;
    const std::string target = promises ? R"(, "target": {"within": )" + std::to_string(kTargets[at])
            + R"(, "percent": )" + std::to_string(kPercents[at]) + "}"
                                        : "";
    return R"({"name": ")" + std::to_string(at) + "\"" + order + target + "}";
}

std::string typeOf(Policy policy, double load, int at)
{
    const std::string name = "\"" + std::to_string(at) + "\"";
    std::string place;
    if (policy == Policy::Strict)
        place = R"(, "band": )" + std::to_string(at + 1);
    if (policy == Policy::FifoLongestIdle || policy == Policy::FifoLeastFlexible)
        place = R"(, "dueIn": 60)";
    if (policy == Policy::DueInTarget)
        place = R"(, "dueIn": )" + std::to_string(kTargets[at]);
    return R"({"name": )" + name + R"(, "queue": )" + name + place
        + R"(, "arrivals": {"process": "poisson", "rate": )" + number(kRates[at] * load)
        + R"(}, "handling": {"exponential": )" + std::to_string(kHandling[at])
        + R"(}, "patience": {"exponential": )" + std::to_string(kPatience[at])
        + R"(}, "serviceLevelWithin": )" + std::to_string(kTargets[at]) + "}";
}

std::string scenarioOf(const PolicyRow& row, double horizon, int replications)
{
    std::string queues;
    std::string types;
    for (int at = 0; at < 5; ++at) {
        queues += (at > 0 ? ", " : "") + queueOf(row.policy, at);
        types += (at > 0 ? ", " : "") + typeOf(row.policy, row.load, at);
    }
    std::string groups;
    for (std::size_t i = 0; i < std::size(kGroups); ++i)
        groups += std::string(i > 0 ? ", " : "") + R"({"name": "g)" + std::to_string(i) + R"(", "agents": )"
            + std::to_string(kGroups[i].agents) + R"(, "queues": [)" + kGroups[i].queues + "]}";
    return R"({"seed": 11, "warmUp": 10000, "horizon": )" + number(10'000 + horizon) + R"(, "replications": )"
        + std::to_string(replications)
        + (row.policy == Policy::Weighted ? R"(, "rules": {"index": "weighted"})" : "") + R"(, "queues": [)"
        + queues + R"(], "types": [)" + types + R"(], "groups": [)" + groups + "]}";
}

} // namespace

const std::vector<PolicyRow>& policyRows()
{
    using enum Policy;
    static const std::vector<PolicyRow> kRows{
        {"FIFO, longest idle", FifoLongestIdle, .95, -.135, {.815, .952, .974, .988, .998}},
        {"FIFO, least flexible", FifoLeastFlexible, .95, -.111, {.839, .952, .974, .988, .998}},
        {"strict", Strict, .95, -.031, {.919, .977, .985, .973, .976}},
        {"due in T", DueInTarget, .95, -.045, {.905, .973, .984, .983, .989}},
        {"promise", Promise, .95, -.031, {.919, .975, .985, .981, .981}},
        {"weighted", Weighted, .95, -.051, {.899, .967, .979, .986, .996}},
        {"strict", Strict, 1.00, -.097, {.853, .953, .963, .937, .894}},
        {"due in T", DueInTarget, 1.00, -.129, {.821, .941, .960, .956, .964}},
        {"promise", Promise, 1.00, -.098, {.852, .950, .960, .949, .928}},
        {"weighted", Weighted, 1.00, -.137, {.813, .925, .949, .967, .990}},
        {"strict", Strict, 1.10, -.554, {.721, .894, .907, .781, .346}},
        {"due in T", DueInTarget, 1.10, -.359, {.591, .808, .829, .811, .772}},
        {"promise", Promise, 1.10, -.362, {.689, .836, .820, .758, .538}},
        {"weighted", Weighted, 1.10, -.378, {.572, .749, .787, .846, .945}},
        {"strict", Strict, 1.20, -.899, {.674, .849, .840, .575, .001}},
        {"promise", Promise, 1.20, -.744, {.546, .650, .564, .454, .156}},
        {"weighted", Weighted, 1.20, -.579, {.371, .519, .528, .610, .799}},
    };
    return kRows;
}

PolicyOutcome runPolicy(const PolicyRow& row, double horizon, int replications)
{
    const Report report = run(scenarioOf(row, horizon, replications));
    PolicyOutcome out;
    out.ran = report.types.size() == 5;
    out.replications = replications;
    out.gap = 1;
    for (std::size_t at = 0; at < 5 && out.ran; ++at) {
        out.levels[at] = report.types[at].at("serviceLevel").mean;
        out.errors[at] = report.types[at].at("serviceLevel").standardError;
        out.gap = std::min(out.gap, out.levels[at] - kPercents[at] / 100.0);
    }
    if (out.ran)
        out.longestWait = report.types[4].at("longestWait").mean;
    return out;
}

bool policyHolds(const PolicyRow& row, const PolicyOutcome& outcome, double room)
{
    bool good = outcome.ran;
    for (std::size_t at = 0; at < 5; ++at)
        good &= std::abs(outcome.levels[at] - row.levels[at])
            <= std::max(room, noise(outcome.errors[at], outcome.replications));
    if (good && !qEnvironmentVariableIsSet("ATALAYA_GATE_TABLE"))
        return good;
    std::printf("%-21s %.2f  gap %+.3f (%+.3f)", row.name, row.load, outcome.gap, row.gap);
    for (std::size_t at = 0; at < 5; ++at)
        std::printf("  %.3f (%.3f)", outcome.levels[at], row.levels[at]);
    std::printf("  longest %.0f%s\n", outcome.longestWait, good ? "" : "  <-- not accepted");
    return good;
}

} // namespace atalaya::simulation::gate
