#pragma once

#include "core/api/routing_types.h"
#include "ui/models/routing_texts.h"

namespace atalaya::routing {

enum class Trend { Same, Better, Worse };

/// One line of the comparison.
struct WhatIfLine {
    QString label;
    QString live;
    QString draft;
    QString change;
    Trend trend = Trend::Same;
};

/// A comparison as lines of a table, best known things first.
std::vector<WhatIfLine> whatIfLines(const api::WhatIfAnswer& answer, const models::RoutingTexts& texts);

/// Who would lose, in sentences; empty if nobody would.
QStringList whatIfWarnings(const api::WhatIfAnswer& answer, const models::RoutingTexts& texts);

/// "4,118 replayed, 20 to 27 Nov; 12 left out".
QString whatIfScope(const api::WhatIfAnswer& answer);

/// The longest wait by hour in one sentence, for screen readers.
QString whatIfChartSummary(const api::WhatIfAnswer& answer);

} // namespace atalaya::routing
