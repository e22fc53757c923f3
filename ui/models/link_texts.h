#pragma once

#include "core/api/computer.h"
#include "core/api/types.h"

#include <QList>
#include <QString>

/// The state of the line in words: since when, why, what is tried next.
namespace atalaya::models {

/// "5 waiting, 1 to decide"; empty if there is nothing.
QString outboxSummary(const api::LinkState& link);
/// "No connection since 10:39. Keep working: …".
QString offlineBanner(const api::LinkState& link, Instant now);
/// "Offline · last synced 10:38 · outbox 5", joined with middle dots.
QString stripText(const api::LinkState& link, Instant now);
/// "Next try in 18 s", "Trying now", "Connected".
QString linkTitle(const api::LinkState& link, Instant now);
/// "Try 7. The network is up, the broker does not answer."
QString linkReason(const api::LinkState& link, Instant now);
/// Until the next try; nothing if none is planned.
std::optional<int> secondsToNextTry(const api::LinkState& link, Instant now);

/// One fact about the line: "Last heard", "10:38:12".
struct LinkFact {
    QString name;
    QString value;
};
QList<LinkFact> linkFacts(const api::LinkState& link, Instant now);
/// The facts as lines, for the clipboard.
QString linkDetails(const api::LinkState& link, Instant now);

/// "The broker was restored …", for the notice after a restore.
QString brokerOlderText(const api::LinkState& link, Instant now);

/// What opens the data kept here: "Locked with your passphrase."
QString protectionText(api::Protection protection);
/// "2.1 of 4 GB".
QString keptText(const api::KeptHere& kept);

} // namespace atalaya::models
