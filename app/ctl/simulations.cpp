#include "app/ctl/commands.h"
#include "app/ctl/print.h"
#include "app/ctl/print_report.h"
#include "app/ctl/progress.h"
#include "core/simulation/report.h"
#include "core/simulation/staffing.h"
#include "core/simulation/what_if.h"

#include <boost/json.hpp>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <thread>

namespace atalaya::ctl {
namespace {

namespace json = boost::json;

constexpr std::uintmax_t kMostScenarioBytes = 64'000'000;

constexpr Option kSimulateOptions[] = {
    {"--reps", "N", "independent replications (otherwise as the scenario says)", Form::Number, false, false},
    {"--seed", "N", "begin of the random numbers: the same seed, the same answer", Form::Number, false,
     false},
    {"--threads", "N", "replications at once (otherwise one for each processor)", Form::Number, false, false},
    {"--by-interval", "", "also what each interval of the report saw", Form::Flag, false, false},
    kJsonOption,
};
constexpr Option kStaffingOptions[] = {
    {"--arrivals", "N", "contacts in half an hour", Form::Number, false, true},
    {"--handling", "SECONDS", "average handling time, with the work after the contact", Form::Number, false,
     true},
    {"--patience", "SECONDS", "average patience (otherwise nobody gives up)", Form::Number, false, false},
    {"--level", "PERCENT", "so many of 100 are served in time", Form::Number, false, false},
    {"--within", "SECONDS", "the time of --level (otherwise 20)", Form::Number, false, false},
    {"--wait", "SECONDS", "average wait of those who are served, at most", Form::Number, false, false},
    {"--abandonment", "PERCENT", "so many of 100 give up, at most", Form::Number, false, false},
    kJsonOption,
};

constexpr Option kWhatIfOptions[] = {
    {"--before", "SCENARIO.json", "people, queues and rules as they are", Form::Path, false, true},
    {"--after", "SCENARIO.json", "the same company with other rules", Form::Path, false, true},
    kJsonOption,
};

Result<std::string> readScenarioFile(const std::string& path)
{
    std::error_code failure;
    const auto size = std::filesystem::file_size(path, failure);
    if (failure)
        return Error{ErrorCode::FileMissing, path};
    if (size > kMostScenarioBytes)
        return Error{ErrorCode::TooLarge, path};
    std::ifstream file(path, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(file)), {});
    if (!file && !file.eof())
        return Error{ErrorCode::FileRead, path};
    return text;
}

Result<ExitCode> runSimulate(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(text, readScenarioFile(arguments.operand()));
    ATALAYA_TRY(scenario, simulation::readScenario(text));
    simulation::SimulationOptions options;
    if (arguments.has("--reps"))
        options.replications = arguments.number("--reps", 1);
    if (arguments.has("--seed"))
        options.seed = static_cast<std::uint64_t>(arguments.number("--seed", 1));
    options.threads = arguments.number("--threads", static_cast<int>(std::thread::hardware_concurrency()));
    Progress progress(context, "Simulating");
    options.progress = [&progress](int done, int all) {
        progress.at(static_cast<std::uint64_t>(done), static_cast<std::uint64_t>(all));
    };
    ATALAYA_TRY(report, simulation::simulate(scenario, options));
    if (arguments.has("--json"))
        context.out << simulation::reportJson(report) << '\n';
    else
        printReport(context.out, report, arguments.has("--by-interval"));
    return ExitCode::Ok;
}

Result<simulation::Scenario> readScenarioAt(const std::string& path)
{
    ATALAYA_TRY(text, readScenarioFile(path));
    auto scenario = simulation::readScenario(text);
    if (!scenario)
        return Error{scenario.error().code, path + ": " + scenario.error().detail};
    return scenario;
}

Result<ExitCode> runWhatIf(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(before, readScenarioAt(arguments.text("--before")));
    ATALAYA_TRY(after, readScenarioAt(arguments.text("--after")));
    ATALAYA_TRY(text, readScenarioFile(arguments.operand()));
    ATALAYA_TRY(recording, simulation::readRecording(text, before));
    ATALAYA_TRY(comparison, simulation::whatIf(before, after, recording));
    if (arguments.has("--json"))
        context.out << simulation::comparisonJson(comparison, before, after) << '\n';
    else
        printComparison(context.out, comparison);
    return ExitCode::Ok;
}

double seconds(Duration time)
{
    return std::chrono::duration<double>(time).count();
}

Result<ExitCode> runStaffing(Context& context, const Arguments& arguments)
{
    const auto time = [&](const char* option) { return std::chrono::seconds(arguments.number(option, 0)); };
    const auto part = [&](const char* option) -> std::optional<double> {
        if (!arguments.has(option))
            return std::nullopt;
        return arguments.number(option, 0) / 100.0;
    };
    simulation::StaffingDemand demand{static_cast<double>(arguments.number("--arrivals", 0)),
                                      time("--handling"), std::nullopt};
    if (arguments.has("--patience"))
        demand.patience = time("--patience");
    simulation::StaffingTarget target{part("--level"), std::chrono::seconds(arguments.number("--within", 20)),
                                      std::nullopt, part("--abandonment")};
    if (arguments.has("--wait"))
        target.meanWait = time("--wait");
    ATALAYA_TRY(answer, simulation::agentsNeeded(demand, target));
    if (arguments.has("--json")) {
        context.out << json::serialize(json::object{{"agents", answer.agents},
                                                    {"serviceLevel", answer.serviceLevel},
                                                    {"meanWaitSeconds", seconds(answer.meanWait)},
                                                    {"abandonment", answer.abandonment},
                                                    {"occupancy", answer.occupancy}})
                    << '\n';
        return ExitCode::Ok;
    }
    printTable(context.out, {"Agents", "Served in time", "Mean wait", "Gave up", "Occupancy"},
               {{std::to_string(answer.agents), percentText(answer.serviceLevel),
                 numberText(seconds(answer.meanWait)) + " s", percentText(answer.abandonment),
                 percentText(answer.occupancy)}});
    return ExitCode::Ok;
}

constexpr Command kCommands[] = {
    {"simulate", "SCENARIO.json", Form::Path,
     "Runs a company through the router on a clock of its own; reports waits, service levels, load.",
     kSimulateOptions, runSimulate},
    {"staffing", "", Form::Text, "Says how many agents a target needs, by Erlang's formulas with patience.",
     kStaffingOptions, runStaffing},
    {"whatif", "RECORDED.jsonl", Form::Path,
     "Replays recorded interactions under two sets of rules; says what would have been otherwise.",
     kWhatIfOptions, runWhatIf},
};

} // namespace

std::span<const Command> simulationCommands()
{
    return kCommands;
}

} // namespace atalaya::ctl
