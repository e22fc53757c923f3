#pragma once

#include "core/base/error.h"

#include <QString>

namespace atalaya::models {

/// What happened and what to do, for a person. Every code of the registry has a sentence (tests/tidy checks
/// it).
QString errorText(ErrorCode code);

/// The short code shown beside it, for the help desk: "BK-502".
QString errorReference(ErrorCode code);

} // namespace atalaya::models
