#include "app/ctl/company_work.h"

#include "app/ctl/commands.h"
#include "app/ctl/company_past.h"
#include "app/ctl/files.h"
#include "app/ctl/print_company.h"
#include "app/ctl/progress.h"
#include "core/base/text.h"
#include "core/protocol/codec.h"

#include <boost/json.hpp>

#include <algorithm>
#include <ostream>

namespace atalaya::ctl {
namespace {

/// Rules alone, or a draft with skills. Errors: those of reading; the detail names the file.
Result<simulation::CompanyRules> rulesIn(const std::string& path)
{
    ATALAYA_TRY(text, readTextFile(path, kMostScenarioBytes));
    const auto named = [&](const Error& error) { return Error{error.code, path + ": " + error.detail}; };
    boost::system::error_code failure;
    const boost::json::value value = boost::json::parse(text, failure);
    if (failure || !value.is_object())
        return Error{ErrorCode::MalformedJson, path + ": " + (failure ? failure.message() : "no object")};
    if (value.get_object().contains("rules")) {
        auto draft = protocol::decodeValue<domain::RulesDraft>(text);
        if (!draft)
            return named(draft.error());
        return simulation::CompanyRules{std::move(draft->rules), std::move(draft->skills)};
    }
    auto rules = protocol::decodeValue<domain::RoutingRules>(text);
    if (!rules)
        return named(rules.error());
    return simulation::CompanyRules{*std::move(rules), {}};
}

Result<simulation::CompanyRules> draftOf(const Arguments& arguments, const domain::RulesState& rules)
{
    if (arguments.has("--rules"))
        return rulesIn(arguments.text("--rules"));
    if (!rules.draft)
        return Error{ErrorCode::NotFound,
                     "a draft of the rules: nobody works on one; give a file with --rules FILE"};
    return simulation::CompanyRules{rules.draft->rules, rules.draft->skills};
}

Result<domain::QueueId> queueOf(const simulation::Company& company, const std::string& name)
{
    std::vector<std::string_view> names;
    for (const domain::Queue& queue : company.queues) {
        if (equalsIgnoreCase(queue.name, name))
            return queue.id;
        names.push_back(queue.name);
    }
    const std::string near = nearest(name, names);
    return Error{ErrorCode::NotFound,
                 "no queue is called '" + name + "'"
                     + (near.empty() ? "" : "; did you mean '" + near + "'?")};
}

Result<ExitCode> runRecording(Context& context, const Arguments& arguments)
{
    ATALAYA_CHECK(writeRecording(context, arguments));
    return ExitCode::Ok;
}

constexpr Option kRecordingOptions[] = {
    kDataOption, kUrlOption, kFingerprintOption, kLoginOption, kPasswordOption, kFromOption, kUntilOption,
};

constexpr Command kCommands[] = {
    {"recording", "", Form::Text,
     "Writes what came, who took it and who was there as JSON Lines, for whatif --recording.",
     kRecordingOptions, runRecording},
};

} // namespace

Result<ExitCode> whatIfOfCompany(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(past, readCompanyPast(context, arguments));
    ATALAYA_TRY(draft, draftOf(arguments, past.rules));
    Progress progress(context, "Replaying");
    ATALAYA_TRY(answer,
                simulation::companyWhatIf(past.company, {past.rules.live, {}}, draft, past.recording,
                                          [&progress](double part) {
                                              progress.at(static_cast<std::uint64_t>(part * 100), 100);
                                              return true;
                                          }));
    if (arguments.has("--json"))
        context.out << whatIfJson(answer) << '\n';
    else
        printWhatIf(context.out, answer, past.company);
    return ExitCode::Ok;
}

Result<ExitCode> staffingOfCompany(Context& context, const Arguments& arguments)
{
    ATALAYA_TRY(past, readCompanyPast(context, arguments));
    api::StaffingRequest request;
    request.period = past.recording.period;
    ATALAYA_TRY(queue, queueOf(past.company, arguments.text("--queue")));
    request.queue = queue;
    request.serviceLevel = arguments.number("--level", 80) / 100.0;
    request.within = std::chrono::seconds(arguments.number("--within", 0));
    if (arguments.has("--patience"))
        request.patience = std::chrono::seconds(arguments.number("--patience", 0));
    ATALAYA_TRY(answer,
                simulation::companyStaffing(past.company, past.rules.live, past.recording.past, request));
    if (arguments.has("--json"))
        context.out << staffingJson(answer) << '\n';
    else
        printStaffing(context.out, answer);
    return ExitCode::Ok;
}

std::span<const Command> recordingCommands()
{
    return kCommands;
}

} // namespace atalaya::ctl
