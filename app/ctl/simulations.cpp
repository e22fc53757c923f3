#include "app/ctl/commands.h"
#include "app/ctl/company_past.h"
#include "app/ctl/company_work.h"
#include "app/ctl/files.h"
#include "app/ctl/print.h"
#include "app/ctl/print_report.h"
#include "app/ctl/progress.h"
#include "core/simulation/report.h"
#include "core/simulation/staffing.h"
#include "core/simulation/what_if.h"

#include <boost/json.hpp>

#include <cmath>
#include <ostream>
#include <thread>

namespace atalaya::ctl {
namespace {

namespace json = boost::json;

constexpr Option kSimulateOptions[] = {
    {"--reps", "N", "independent replications (otherwise as the scenario says)", Form::Number, false, false},
    {"--seed", "N", "begin of the random numbers: the same seed, the same answer", Form::Number, false,
     false},
    {"--threads", "N", "replications at once (otherwise one for each processor)", Form::Number, false, false},
    {"--by-interval", "", "also what each interval of the report saw", Form::Flag, false, false},
    kJsonOption,
};
constexpr Option kStaffingOptions[] = {
    {"--arrivals", "N", "contacts in half an hour", Form::Number, false, false},
    {"--handling", "SECONDS", "average handling time, with the work after the contact", Form::Number, false,
     false},
    {"--patience", "SECONDS", "average patience (otherwise nobody gives up)", Form::Number, false, false},
    {"--level", "PERCENT", "so many of 100 are served in time", Form::Number, false, false},
    {"--within", "SECONDS", "the time of --level (otherwise 20)", Form::Number, false, false},
    {"--wait", "SECONDS", "average wait of those who are served, at most", Form::Number, false, false},
    {"--abandonment", "PERCENT", "so many of 100 give up, at most", Form::Number, false, false},
    {"--queue", "NAME", "instead of --arrivals and --handling: what came to this queue, by half hours",
     Form::Text, false, false},
    kFromOption,
    kUntilOption,
    {"--recording", "FILE", "a past that 'recording' wrote, instead of --from and --until", Form::Path, false,
     false},
    kDataOption,
    kUrlOption,
    kFingerprintOption,
    kLoginOption,
    kPasswordOption,
    kJsonOption,
};

constexpr Option kWhatIfOptions[] = {
    kDataOption,
    kUrlOption,
    kFingerprintOption,
    kLoginOption,
    kPasswordOption,
    kFromOption,
    kUntilOption,
    {"--recording", "FILE", "a past that 'recording' wrote, instead of --from and --until", Form::Path, false,
     false},
    {"--rules", "FILE.json", "rules to compare with the live ones (otherwise the draft)", Form::Path, false,
     false},
    {"--before", "SCENARIO.json", "with RECORDED.jsonl: people, queues and rules as they are", Form::Path,
     false, false},
    {"--after", "SCENARIO.json", "with RECORDED.jsonl: the same company with other rules", Form::Path, false,
     false},
    kJsonOption,
};

Error usage(const char* sentence)
{
    return Error{ErrorCode::UsageError, sentence};
}

Result<ExitCode> runSimulate(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(text, readTextFile(arguments.operand(), kMostScenarioBytes));
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
    ATALAYA_TRY(text, readTextFile(path, kMostScenarioBytes));
    auto scenario = simulation::readScenario(text);
    if (!scenario)
        return Error{scenario.error().code, path + ": " + scenario.error().detail};
    return scenario;
}

/// Which of its two forms a command line means. Errors: UsageError, with what is missing or too much.
Result<bool> isOfScenarios(const Arguments& arguments)
{
    const bool scenarios = arguments.has("--before") || arguments.has("--after");
    if (!scenarios && arguments.operand().empty())
        return false;
    for (const char* const option : {"--data", "--url", "--from", "--until", "--recording", "--rules"})
        if (arguments.has(option))
            return Error{ErrorCode::UsageError,
                         std::string(option)
                             + " replays a company's past; RECORDED.jsonl with --before and --after replays "
                               "scenarios. Take one of them."};
    if (arguments.operand().empty() || !arguments.has("--before") || !arguments.has("--after"))
        return usage("To replay scenarios give RECORDED.jsonl, --before SCENARIO.json and --after "
                     "SCENARIO.json.");
    return true;
}

Result<ExitCode> runWhatIf(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(ofScenarios, isOfScenarios(arguments));
    if (!ofScenarios)
        return whatIfOfCompany(context, arguments);
    ATALAYA_TRY(before, readScenarioAt(arguments.text("--before")));
    ATALAYA_TRY(after, readScenarioAt(arguments.text("--after")));
    ATALAYA_TRY(text, readTextFile(arguments.operand(), kMostScenarioBytes));
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

Result<void> checkStaffing(const Arguments& arguments)
{
    if (!arguments.has("--arrivals") || !arguments.has("--handling"))
        return usage("Give --arrivals N and --handling SECONDS, or --queue NAME for a queue's own past.");
    for (const char* const option : {"--data", "--url", "--from", "--until", "--recording"})
        if (arguments.has(option))
            return Error{ErrorCode::UsageError, std::string(option) + " goes with --queue NAME."};
    return {};
}

Result<ExitCode> runStaffing(Context& context, const Arguments& arguments)
{
    if (arguments.has("--queue")) {
        for (const char* const option : {"--arrivals", "--handling", "--wait", "--abandonment"})
            if (arguments.has(option))
                return Error{ErrorCode::UsageError, std::string(option) + " does not go with --queue."};
        return staffingOfCompany(context, arguments);
    }
    ATALAYA_CHECK(checkStaffing(arguments));
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
    {"staffing", "", Form::Text,
     "Says how many agents a target or a queue needs, by Erlang's formulas with patience.", kStaffingOptions,
     runStaffing},
    {"whatif", "[RECORDED.jsonl]", Form::Path,
     "Replays a company's past, or scenarios, under two sets of rules; says what would have been otherwise.",
     kWhatIfOptions, runWhatIf},
};

} // namespace

std::span<const Command> simulationCommands()
{
    return kCommands;
}

} // namespace atalaya::ctl
