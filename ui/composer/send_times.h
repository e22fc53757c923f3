#pragma once

#include "core/domain/customer.h"

#include <QString>
#include <QTimeZone>
#include <vector>

/// Times to which sending can be put off, in the day of who receives it.
namespace atalaya::composer {

/// Where somebody lives, as far as the clock goes.
struct PlaceOfTime {
    QTimeZone zone;
    QString name; ///< "Lisbon"; empty: this computer's zone, because the other is not known
};

PlaceOfTime placeOf(const domain::Customer& customer);

struct SendTime {
    QString text; ///< "Tomorrow 9:00"
    Instant at;
};

/// The next mornings at nine there: today if it is still early, tomorrow, Monday.
std::vector<SendTime> nextMornings(Instant now, const QTimeZone& zone);

/// "today 17:30", "tomorrow 9:00", "Monday 9:00" within six days, "24 November 9:00" after that: the words
/// behind "Send" and "Will be sent".
QString whenText(Instant at, Instant now, const QTimeZone& zone);

/// As an Instant; nothing for an hour that the clock leaves out there.
std::optional<Instant> instantOf(const QDate& date, const QTime& time, const QTimeZone& zone);

} // namespace atalaya::composer
