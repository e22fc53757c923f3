#include "tests/simulation/gate.h"

#include <QTest>
#include <cmath>
#include <cstdio>

namespace atalaya::simulation::gate {
namespace {

std::string text(double value)
{
    char out[40];
    std::snprintf(out, sizeof out, "%.17g", value);
    return out;
}

std::string head(Length length)
{
    return R"({"replications": 20, "seed": 20, "order": "arrival", "warmUp": )" + text(length.warmUp)
        + R"(, "horizon": )" + text(length.horizon);
}

} // namespace

bool accepts(const std::string& name, const Estimate& estimate, double anchor)
{
    const double room =
        studentT(0.9995, estimate.count - 1) * estimate.standardError + 0.003 * std::abs(anchor);
    const double gap = estimate.mean - anchor;
    const bool good = estimate.count > 1 && std::abs(gap) <= room;
    if (!good || qEnvironmentVariableIsSet("ATALAYA_GATE_TABLE"))
        std::printf("%-34s %12.6f %12.6f  gap %+.6f of %.6f%s\n", name.c_str(), anchor, estimate.mean, gap,
                    room, good ? "" : "  <-- not accepted");
    return good;
}

std::string erlangScenario(const ErlangModel& model, const std::string& thresholds, Length length)
{
    const std::string patience =
        model.abandonRate > 0 ? R"(, "patience": {"exponential": )" + text(1 / model.abandonRate) + "}" : "";
    return head(length)
        + R"(, "queues": [{"name": "q", "agentOrder": "longestIdle"}], "groups": [{"name": "g",)"
        + R"( "agents": )" + std::to_string(model.agents) + R"(, "queues": ["q"]}], "types": [{"name": "t",)"
        + R"( "queue": "q", "arrivals": {"process": "poisson", "rate": )" + text(model.arrivalRate)
        + R"(}, "handling": {"exponential": )" + text(1 / model.serviceRate) + "}" + patience
        + R"(, "waitThresholds": [)" + thresholds + "]}]}";
}

std::string skillScenario(const SkillModel& model, Length length)
{
    std::string queues;
    std::string types;
    std::string groups;
    for (std::size_t i = 0; i < model.arrivalRates.size(); ++i) {
        const std::string name = "\"" + std::to_string(i) + "\"";
        queues += (i > 0 ? ", " : "") + (R"({"agentOrder": "longestIdle", "name": )" + name + "}");
        types += (i > 0 ? ", " : "") + (R"({"name": )" + name) + R"(, "queue": )" + name
            + R"(, "arrivals": {"process": "poisson", "rate": )" + text(model.arrivalRates[i])
            + R"(}, "handling": {"exponential": 1}})";
    }
    for (std::size_t j = 0; j < model.serviceRates.size(); ++j) {
        std::string can;
        for (const int one : model.classesOf[j])
            can += (can.empty() ? "\"" : ", \"") + std::to_string(one) + "\"";
        groups += (j > 0 ? ", " : "") + (R"({"name": ")" + std::to_string(j)) + R"(", "agents": 1, "speed": )"
            + text(model.serviceRates[j]) + R"(, "queues": [)" + can + "]}";
    }
    return head(length) + R"(, "queues": [)" + queues + R"(], "types": [)" + types + R"(], "groups": [)"
        + groups + "]}";
}

Report run(const std::string& scenario)
{
    const auto read = readScenario(scenario);
    if (!read) {
        std::printf("%s\n", read.error().str().c_str());
        return {};
    }
    SimulationOptions options;
    options.threads = 2;
    const auto report = simulate(*read, options);
    if (!report)
        std::printf("%s\n", report.error().str().c_str());
    return report.valueOr({});
}

bool erlangHolds(const std::string& name, const ErlangModel& model, double threshold, Length length)
{
    const ErlangA theory(model);
    const Report report = run(erlangScenario(model, text(threshold), length));
    if (report.types.empty())
        return false;
    const Section& type = report.type("t");
    char within[64];
    std::snprintf(within, sizeof within, "(%.6g)", threshold);
    bool good = accepts(name + " P(W=0)", type.at("noWait"), theory.noWait());
    good &= accepts(name + " E[Q]", type.at("meanQueue"), theory.queueLength());
    good &= accepts(name + " occupancy", report.group("g").at("occupancy"), theory.occupancy());
    good &= accepts(name + " E[W]", type.at("meanWait"), theory.meanWait());
    good &= accepts(name + " P(W<=t,S)", type.at(std::string("servedWithin") + within),
                    theory.servedWithin(threshold));
    if (model.abandonRate <= 0)
        return good;
    good &= accepts(name + " P(Ab)", type.at("abandonment"), theory.abandonment());
    good &= accepts(name + " E[W|S]", type.at("meanWaitServed"), theory.meanWaitServed());
    good &= accepts(name + " E[W|Ab]", type.at("meanWaitAbandoned"), theory.meanWaitAbandoned());
    good &= accepts(name + " P(W<=t|S)", type.at(std::string("servedWithinOfServed") + within),
                    theory.servedWithinOfServed(threshold));
    return good;
}

bool skillHolds(const std::string& name, const SkillModel& model, Length length)
{
    const auto theory = solveProductForm(model);
    const Report report = run(skillScenario(model, length));
    if (report.types.empty() || !theory)
        return false;
    bool good = true;
    for (std::size_t i = 0; i < model.arrivalRates.size(); ++i) {
        const std::string one = std::to_string(i);
        good &=
            accepts(name + " class " + one + " P(wait)", report.type(one).at("waiting"), theory->waiting[i]);
        good &=
            accepts(name + " class " + one + " E[W]", report.type(one).at("meanWait"), theory->meanWait[i]);
    }
    for (std::size_t j = 0; j < model.serviceRates.size(); ++j) {
        const std::string one = std::to_string(j);
        good &= accepts(name + " agent " + one, report.group(one).at("occupancy"), theory->occupancy[j]);
    }
    return good;
}

} // namespace atalaya::simulation::gate
