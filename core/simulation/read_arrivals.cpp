#include "core/simulation/scenario_parts.h"

#include <algorithm>

namespace atalaya::simulation {
namespace {

constexpr Bounds kTime{0, 1e12, true};
constexpr Bounds kMean{0, 1e12, false};

bool weightsFit(ObjectReader& reader, std::size_t values, const std::vector<double>& weights)
{
    const bool fit = weights.empty()
        || (weights.size() == values && std::ranges::any_of(weights, [](double one) { return one > 0; }));
    if (!fit)
        reader.wrong("weights", "must have one weight for each value, and one of them above 0");
    return fit;
}

Distribution readNamed(ObjectReader& one, const std::string& kind)
{
    if (kind == "exponential")
        return Distribution::exponential(one.number(kind, {}, kMean));
    if (kind == "uniform") {
        const std::vector<double> ends = one.numbers(kind, true, kTime);
        if (ends.size() == 2 && ends[0] <= ends[1])
            return Distribution::uniform(ends[0], ends[1]);
        one.wrong(kind, "must be the least and the most, such as [60, 120]");
        return {};
    }
    if (kind == "empirical" || kind == "hyperexponential") {
        const bool values = kind == "empirical";
        std::vector<double> list = one.numbers(kind, true, values ? kTime : kMean);
        const std::vector<double> weights = one.numbers("weights", false, {0, 1e12, true});
        if (!weightsFit(one, list.size(), weights))
            return {};
        return values ? Distribution::empirical(std::move(list), weights)
                      : Distribution::hyperexponential(std::move(list), weights);
    }
    auto inner = one.object(kind);
    const double mean = inner->number("mean", {}, kMean);
    const Distribution out = kind == "erlang"
        ? Distribution::erlang(mean, inner->integer("phases", {}, 1, 1000))
        : Distribution::lognormal(mean, inner->number("scv", {}, {0, 1000, false}));
    inner->finish();
    return out;
}

} // namespace

const std::vector<std::string> kChannelWords{"email", "chat", "social", "messaging", "voice"};

std::optional<Distribution> readDistribution(ObjectReader& reader, std::string_view key, bool required)
{
    if (!reader.has(key)) {
        if (required)
            reader.number(key, {}); // says that it is missing
        reader.value(key);
        return std::nullopt;
    }
    const boost::json::value* found = reader.value(key);
    if (found->is_number())
        return Distribution::constant(reader.number(key, {}, kTime));
    ObjectReader one(*found, reader.pathOf(key), reader.problems());
    for (const char* kind :
         {"exponential", "erlang", "lognormal", "uniform", "empirical", "hyperexponential"}) {
        if (!one.has(kind))
            continue;
        Distribution out = readNamed(one, kind);
        one.finish();
        return out;
    }
    reader.wrong(key,
                 "must be a number or one of {\"exponential\": mean}, {\"erlang\": {\"mean\", "
                 "\"phases\"}}, {\"lognormal\": {\"mean\", \"scv\"}}, {\"uniform\": [least, most]}, "
                 "{\"empirical\": [values]}, {\"hyperexponential\": [means]}");
    return Distribution();
}

ArrivalPlan readArrivals(ObjectReader& reader)
{
    static const std::vector<std::string> kProcesses{"none", "poisson", "renewal", "recorded"};
    ArrivalPlan plan;
    plan.process = static_cast<ArrivalPlan::Process>(reader.choice("process", kProcesses, {}));
    plan.initial = reader.integer("initial", 0, 0, 1'000'000);
    if (plan.process != ArrivalPlan::Process::None)
        plan.batch = reader.integer("batch", 1, 1, 100'000);
    if (plan.process == ArrivalPlan::Process::Poisson) {
        if (reader.has("rates")) {
            plan.rates = reader.numbers("rates", true, {0, 1e9, true});
            plan.interval = reader.number("interval", {}, kMean);
            plan.repeats = reader.flag("repeats", true);
        } else {
            plan.rates = {reader.number("rate", {}, {0, 1e9, true})};
        }
    } else if (plan.process == ArrivalPlan::Process::Renewal) {
        plan.between = readDistribution(reader, "between", true).value_or(Distribution::constant(1));
        if (plan.between.mean() <= 0)
            reader.wrong("between", "must have a mean above 0");
    } else if (plan.process == ArrivalPlan::Process::Recorded) {
        plan.times = reader.numbers("times", true, kTime);
        if (!std::ranges::is_sorted(plan.times))
            reader.wrong("times", "must ascend: sort them");
    }
    reader.finish();
    return plan;
}

std::vector<domain::SkillLevel> readSkills(ObjectReader& reader, std::string_view key, const Names& names)
{
    std::vector<domain::SkillLevel> out;
    for (ObjectReader& one : reader.objects(key, false)) {
        const std::size_t skill = one.choice("skill", names.skills, {});
        out.push_back({skillId(skill), one.integer("level", 1, 1, 5)});
        one.finish();
    }
    return out;
}

} // namespace atalaya::simulation
