#pragma once

#include "core/domain/delivery.h"
#include "core/domain/ticket.h"

#include <QCoreApplication>
#include <QString>
#include <vector>

namespace atalaya::models {

/// One attempt to send an answer, as people read it.
struct AttemptStep {
    QString icon;
    QString title; ///< "Attempt 2: sent"
    QString text; ///< what the other side said, and who asked for it
    QString time; ///< "9:10:03", with the day if that is another one

    friend bool operator==(const AttemptStep&, const AttemptStep&) = default;
};

/// Sentences about how an answer was sent.
class AttemptTexts {
    Q_DECLARE_TR_FUNCTIONS(AttemptTexts)
public:
    /// `askedBy`: who asked for the repeat; empty if nobody did, or nobody knows them here.
    static AttemptStep step(const domain::DeliveryAttempt& attempt, const QString& askedBy, Instant now);
    static QString outcome(domain::AttemptOutcome outcome);
    static QString icon(domain::AttemptOutcome outcome);
    /// How it stands now: "Sent. Attempts: 2".
    static QString summary(const domain::Entry& entry, const std::vector<domain::DeliveryAttempt>& attempts);
};

} // namespace atalaya::models
