#include "ui/composer/send_times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace atalaya::composer {
namespace {

constexpr int kMorning = 9;
constexpr int kStillEarly = 8; ///< before it, nine o'clock of the same day is worth offering

class SendTimes {
    Q_DECLARE_TR_FUNCTIONS(SendTimes)
};

QDateTime timeThere(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMicros(at) / 1000, zone);
}

QString clockText(const QTime& time)
{
    return QLocale().toString(time, QStringLiteral("H:mm"));
}

} // namespace

PlaceOfTime placeOf(const domain::Customer& customer)
{
    const QTimeZone known(QByteArray::fromStdString(customer.timeZone));
    if (customer.timeZone.empty() || !known.isValid())
        return {QTimeZone::systemTimeZone(), {}};
    const QString id = QString::fromStdString(customer.timeZone);
    return {known, id.section(u'/', -1).replace(u'_', u' ')};
}

std::optional<Instant> instantOf(const QDate& date, const QTime& time, const QTimeZone& zone)
{
    const QDateTime at(date, time, zone);
    if (!at.isValid())
        return std::nullopt;
    return fromMicros(at.toMSecsSinceEpoch() * 1000);
}

std::vector<SendTime> nextMornings(Instant now, const QTimeZone& zone)
{
    const QDateTime there = timeThere(now, zone);
    const QTime nine(kMorning, 0);
    std::vector<SendTime> out;
    const auto add = [&](const QDate& date, const QString& text) {
        if (const auto at = instantOf(date, nine, zone); at && *at > now)
            out.push_back({text.arg(clockText(nine)), *at});
    };
    const QDate today = there.date();
    if (there.time().hour() < kStillEarly)
        add(today, SendTimes::tr("Today %1"));
    add(today.addDays(1), SendTimes::tr("Tomorrow %1"));
    const int toMonday = 8 - today.dayOfWeek(); // of the next week
    if (toMonday > 1)
        add(today.addDays(toMonday), SendTimes::tr("Monday %1"));
    return out;
}

QString whenText(Instant at, Instant now, const QTimeZone& zone)
{
    const QDateTime there = timeThere(at, zone);
    const qint64 days = timeThere(now, zone).date().daysTo(there.date());
    const QString clock = clockText(there.time());
    if (days == 0)
        return SendTimes::tr("today %1").arg(clock);
    if (days == 1)
        return SendTimes::tr("tomorrow %1").arg(clock);
    const QString day = days > 1 && days < 7 ? QLocale().toString(there.date(), QStringLiteral("dddd"))
                                             : QLocale().toString(there.date(), QStringLiteral("d MMMM"));
    return QStringLiteral("%1 %2").arg(day, clock);
}

} // namespace atalaya::composer
