#pragma once

#include <QDateTime>
#include <optional>

namespace atalaya::models {

/// The moment somebody typed, in English, Spanish or Portuguese, whatever the desk's language: "tomorrow 10",
/// "mañana a las 10", "amanhã 10h", "in 3 days", "en 2 horas", "daqui a 2 dias", "viernes", "sexta 15:30",
/// "24/12", "24 dec 9:00", "2025-12-24", "90 min". A day without an hour is at nine; an hour without a day is
/// the next time the clock shows it; 3/4 is the third of April. Nothing if it cannot be understood or is not
/// after `now`.
std::optional<QDateTime> timeFromWords(const QString& typed, const QDateTime& now);

} // namespace atalaya::models
