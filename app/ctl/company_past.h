#pragma once

#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "core/simulation/company.h"
#include "core/simulation/past_lines.h"

namespace atalaya::ctl {

/// A company, its rules and a part of its past: of a running broker, or of a folder with a broker's data.
struct CompanyPast {
    simulation::Company company;
    domain::RulesState rules;
    simulation::PastRecording recording;
};

/// By --url with --login, or --data; the past of --from until --until, or of the file of --recording. Errors:
/// UsageError (which options are missing), those of the broker or the folder, and of the file.
Result<CompanyPast> readCompanyPast(Context& context, const Arguments& arguments);

/// The same past as lines, page by page. Errors: those above, FileWrite.
Result<void> writeRecording(Context& context, const Arguments& arguments);

inline constexpr Option kUrlOption{"--url", "URL", "ask a running broker instead", Form::Url, false, false};
inline constexpr Option kFingerprintOption{
    "--fingerprint", "HEX", "of the broker's certificate, if no authority vouches for it",
    Form::Text,      false, false};
inline constexpr Option kLoginOption{
    "--login", "LOGIN", "who asks the running broker: a lead or an administrator", Form::Login, false, false};
inline constexpr Option kFromOption{
    "--from",   "TIME", "begin of the past, such as 2025-11-20 or 2025-11-20T08:00:00Z (days are UTC)",
    Form::Time, false,  false};
inline constexpr Option kUntilOption{"--until", "TIME", "its end", Form::Time, false, false};

} // namespace atalaya::ctl
