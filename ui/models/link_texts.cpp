#include "ui/models/link_texts.h"

#include "ui/models/error_text.h"
#include "ui/models/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace atalaya::models {
namespace {

/// Where lupdate finds the sentences of this file.
struct LinkTexts {
    Q_DECLARE_TR_FUNCTIONS(LinkTexts)
};

bool isDown(const api::LinkState& link)
{
    return link.kind == api::LinkKind::Offline;
}

/// A moment to the second: facts are compared with logs.
QString exactTime(Instant at, Instant now)
{
    const QDateTime time = localTime(at);
    const QString clock = QLocale().toString(time.time(), QStringLiteral("H:mm:ss"));
    return time.date() == localTime(now).date()
        ? clock
        : QLocale().toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

QString stateWords(const api::LinkState& link)
{
    switch (link.kind) {
    case api::LinkKind::SignedOut:
        return LinkTexts::tr("Signed out");
    case api::LinkKind::Connecting:
        return LinkTexts::tr("Connecting");
    case api::LinkKind::Syncing:
        return link.progress >= 0 ? LinkTexts::tr("Fetching, %1 %").arg(int(link.progress * 100))
                                  : LinkTexts::tr("Fetching");
    case api::LinkKind::Offline:
        return LinkTexts::tr("Offline");
    case api::LinkKind::Online:
        break;
    }
    return link.sample ? LinkTexts::tr("Sample company") : LinkTexts::tr("Connected");
}

QString syncedWords(const api::LinkState& link, Instant now)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - *link.lastSync).count();
    if (isDown(link))
        return LinkTexts::tr("last synced %1").arg(shortTime(*link.lastSync, now));
    return seconds < 60 ? LinkTexts::tr("synced %1 s ago").arg(std::max<qint64>(0, seconds))
                        : LinkTexts::tr("synced %1").arg(shortTime(*link.lastSync, now));
}

bool hasError(const Error& error)
{
    return error.code != ErrorCode::Internal || !error.detail.empty();
}

} // namespace

QString outboxSummary(const api::LinkState& link)
{
    QStringList parts;
    if (link.waiting > 0)
        parts << LinkTexts::tr("%n waiting", nullptr, link.waiting);
    if (link.refused > 0)
        parts << LinkTexts::tr("%n to decide", nullptr, link.refused);
    return parts.join(LinkTexts::tr(", "));
}

QString offlineBanner(const api::LinkState& link, Instant now)
{
    return LinkTexts::tr(
               "No connection since %1. Keep working: everything is saved here and sent in order when "
               "the line is back.")
        .arg(shortTime(link.since, now));
}

QString stripText(const api::LinkState& link, Instant now)
{
    QStringList parts{stateWords(link)};
    if (link.lastSync && (link.kind == api::LinkKind::Online || isDown(link)))
        parts << syncedWords(link, now);
    parts << (link.waiting == 0 ? LinkTexts::tr("outbox empty")
                                : LinkTexts::tr("outbox %n", nullptr, link.waiting));
    if (link.refused > 0)
        parts << LinkTexts::tr("%n to decide", nullptr, link.refused);
    return parts.join(QStringLiteral("  ·  "));
}

std::optional<int> secondsToNextTry(const api::LinkState& link, Instant now)
{
    if (!isDown(link) || !link.nextAttempt)
        return {};
    return std::max(0, int(std::chrono::ceil<std::chrono::seconds>(*link.nextAttempt - now).count()));
}

QString linkTitle(const api::LinkState& link, Instant now)
{
    if (!isDown(link))
        return link.kind == api::LinkKind::Online
            ? LinkTexts::tr("Connected since %1").arg(shortTime(link.since, now))
            : stateWords(link);
    const std::optional<int> seconds = secondsToNextTry(link, now);
    if (!seconds)
        return LinkTexts::tr("No connection");
    return *seconds > 0 ? LinkTexts::tr("Next try in %1 s").arg(*seconds) : LinkTexts::tr("Trying now");
}

QString linkReason(const api::LinkState& link, Instant now)
{
    if (!isDown(link)) {
        return link.kind == api::LinkKind::Online && link.lastHeard
            ? LinkTexts::tr(
                  "Everything that was done here has its answer, or is on its way. Last heard at %1.")
                  .arg(exactTime(*link.lastHeard, now))
            : QString();
    }
    QStringList parts;
    if (link.failures > 0)
        parts << LinkTexts::tr("Try %1.").arg(link.failures + 1);
    parts << (hasError(link.lastError) ? errorText(link.lastError.code)
                                       : LinkTexts::tr("The broker does not answer."));
    return parts.join(QLatin1Char(' '));
}

QList<LinkFact> linkFacts(const api::LinkState& link, Instant now)
{
    QList<LinkFact> facts;
    facts << LinkFact{LinkTexts::tr("State"),
                      LinkTexts::tr("%1 since %2").arg(stateWords(link), exactTime(link.since, now))};
    facts << LinkFact{LinkTexts::tr("Last heard"),
                      link.lastHeard ? exactTime(*link.lastHeard, now) : LinkTexts::tr("nothing yet")};
    if (link.lastSync)
        facts << LinkFact{LinkTexts::tr("Last synced"), exactTime(*link.lastSync, now)};
    if (link.roundTrip > Duration::zero())
        facts << LinkFact{LinkTexts::tr("Round trip"),
                          LinkTexts::tr("%1 ms").arg(
                              std::chrono::duration_cast<std::chrono::milliseconds>(link.roundTrip).count())};
    if (link.failures > 0)
        facts << LinkFact{LinkTexts::tr("Tries in a row"), QLocale().toString(link.failures)};
    QStringList brokers;
    for (const std::string& broker : link.brokers)
        brokers << QString::fromStdString(broker);
    if (brokers.isEmpty() && !link.broker.empty())
        brokers << QString::fromStdString(link.broker);
    if (!brokers.isEmpty())
        facts << LinkFact{LinkTexts::tr("Brokers, in this order"), brokers.join(LinkTexts::tr(", "))};
    if (isDown(link) && hasError(link.lastError))
        facts << LinkFact{LinkTexts::tr("Code"), errorReference(link.lastError.code)};
    return facts;
}

QString linkDetails(const api::LinkState& link, Instant now)
{
    QStringList lines;
    for (const LinkFact& fact : linkFacts(link, now))
        lines << QStringLiteral("%1: %2").arg(fact.name, fact.value);
    if (isDown(link) && hasError(link.lastError))
        lines << QString::fromStdString(link.lastError.str());
    return lines.join(QLatin1Char('\n'));
}

QString brokerOlderText(const api::LinkState& link, Instant now)
{
    return link.brokerOlder
        ? LinkTexts::tr("The broker was restored from a backup of %1.").arg(exactTime(*link.brokerOlder, now))
        : QString();
}

QString protectionText(api::Protection protection)
{
    switch (protection) {
    case api::Protection::SystemKeyStore:
        return LinkTexts::tr("Locked with the key store of this computer.");
    case api::Protection::Passphrase:
        return LinkTexts::tr("Locked with your passphrase.");
    case api::Protection::KeyFile:
        break;
    }
    return LinkTexts::tr("Encrypted, with its key in a file beside it.");
}

QString keptText(const api::KeptHere& kept)
{
    if (kept.policy.fileBytes <= 0)
        return fileSize(kept.fileBytes);
    return LinkTexts::tr("%1 of %2").arg(fileSize(kept.fileBytes), fileSize(kept.policy.fileBytes));
}

} // namespace atalaya::models
