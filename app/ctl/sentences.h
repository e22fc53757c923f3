#pragma once

#include "app/ctl/exit_code.h"
#include "core/base/error.h"

#include <string>

namespace atalaya::ctl {

/// What an error means at the command line: a sentence for people, and how the program ends.
struct Sentence {
    ExitCode exit = ExitCode::Failed;
    std::string_view words;
};

/// Every code has one.
Sentence sentenceOf(ErrorCode code) noexcept;

/// "The file is not there: /x/y.mbox." The detail follows the sentence.
std::string explain(const Error& error);

} // namespace atalaya::ctl
