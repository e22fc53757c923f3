#pragma once

#include "core/api/routing_types.h"

/// A company's past as JSON Lines: what `atalayactl recording` writes and what-if reads.
///
///     {"kind":"period","from":"2025-11-20T08:00:00Z","until":"2025-11-21T08:00:00Z"}
///     {"kind":"presence","agent":"…","from":"2025-11-20T08:00:00Z","until":"2025-11-20T16:00:00Z"}
///     {"kind":"work","ticket":"…","queue":"…","channel":"voice","priority":"normal",
///      "arrivedAt":"…","startedAt":"…","finishedAt":"…","agent":"…"}
///
/// One object a line; fields as in the broker's /api/v1/routing/recording.
namespace atalaya::simulation {

struct PastRecording {
    api::Period period;
    routing::RecordedPast past; ///< without `next`
};

std::string periodLine(const api::Period& period);
/// A line for each presence and each work of a page, each with its end of line.
std::string pastLines(const routing::RecordedPast& page);

/// Empty lines are passed over; the order does not matter. Without a period it is from the first arrival
/// until the last moment that stands in it. Errors: MalformedJson, MissingField, InvalidField (with the
/// number of the line), TooLarge, NotFound (no work in it).
Result<PastRecording> readPastLines(std::string_view text);

} // namespace atalaya::simulation
