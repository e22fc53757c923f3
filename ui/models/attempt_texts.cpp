#include "ui/models/attempt_texts.h"

#include "ui/models/core_signals.h"
#include "ui/models/texts.h"

#include <QLocale>

namespace atalaya::models {

using domain::AttemptOutcome;

namespace {

QString timeText(Instant at, Instant now)
{
    const QDateTime time = localTime(at);
    const QString clock = QLocale().toString(time.time(), QStringLiteral("H:mm:ss"));
    if (time.date() == localTime(now).date())
        return clock;
    return QLocale().toString(time.date(), QStringLiteral("d MMM")) + QLatin1Char(' ') + clock;
}

} // namespace

QString AttemptTexts::outcome(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Open:
        return tr("under way");
    case AttemptOutcome::Sent:
        return tr("taken by the other side");
    case AttemptOutcome::Failed:
        return tr("refused");
    case AttemptOutcome::Later:
        return tr("not now, again later");
    case AttemptOutcome::Unknown:
        return tr("nobody knows whether it arrived");
    case AttemptOutcome::Cancelled:
        return tr("given up");
    }
    return {};
}

QString AttemptTexts::icon(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Open:
        return QStringLiteral("send");
    case AttemptOutcome::Sent:
        return QStringLiteral("check");
    case AttemptOutcome::Failed:
        return QStringLiteral("triangle-alert");
    case AttemptOutcome::Later:
        return QStringLiteral("clock");
    case AttemptOutcome::Unknown:
        return QStringLiteral("circle-help");
    case AttemptOutcome::Cancelled:
        return QStringLiteral("circle-slash");
    }
    return {};
}

AttemptStep AttemptTexts::step(const domain::DeliveryAttempt& attempt, const QString& askedBy, Instant now)
{
    QStringList lines;
    if (!attempt.providerId.empty())
        lines << tr("Its name there: %1").arg(toQt(attempt.providerId).simplified());
    if (!attempt.detail.empty())
        lines << toQt(attempt.detail).simplified();
    if (!askedBy.isEmpty())
        lines << tr("Asked for by %1").arg(askedBy);
    else if (attempt.askedBy)
        lines << tr("Asked for by a colleague");
    return {icon(attempt.outcome), tr("Attempt %1: %2").arg(attempt.number).arg(outcome(attempt.outcome)),
            lines.join(QLatin1Char('\n')), timeText(attempt.startedAt, now)};
}

QString AttemptTexts::summary(const domain::Entry& entry,
                              const std::vector<domain::DeliveryAttempt>& attempts)
{
    const QString state = label(entry.delivery);
    const QString count = QLocale().toString(qlonglong(attempts.size()));
    if (entry.delivery == domain::Delivery::Unknown)
        return tr("It may not have arrived, and it may have: a repeat could reach the customer twice. "
                  "Attempts: %1")
            .arg(count);
    return tr("%1. Attempts: %2").arg(state, count);
}

} // namespace atalaya::models
