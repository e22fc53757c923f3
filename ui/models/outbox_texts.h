#pragma once

#include "core/api/outbox.h"
#include "core/api/types.h"

#include <QString>
#include <QStringList>

/// What a command of the outbox is and will do, in words.
namespace atalaya::models {

enum class OutboxGroup { Decide, Waiting, Done };

/// What the sentences need besides the row.
struct OutboxContext {
    const api::Directory& directory; ///< names of agents and queues
    Instant now;
};

/// One row of the list.
struct OutboxWords {
    QString icon; ///< a name of resources/icons
    QString title; ///< whom, or what, it is about
    QString first; ///< what was written, or is set
    QString second; ///< what it will do
    QString right; ///< its place, or what became of it
    bool held = false; ///< `right` counts down
    bool failed = false; ///< the broker has it, and it did not, or may not have, reached the customer
};

QString label(OutboxGroup group);
QString iconOf(const domain::Command& command, domain::EntryChannel channel);
OutboxWords outboxWords(const api::OutboxRow& row, OutboxGroup group, const OutboxContext& context);
/// "1st", "2nd" …
QString placeText(int place);
/// "2 files, 1.4 MB, then sets Pending".
QString effectText(const api::OutboxRow& row, const OutboxContext& context);
/// It is over and nothing was sent: taken out, or something else was decided.
bool isTakenOut(const domain::OutboxItem& item);
/// Seconds until it leaves; 0 if it is not held.
int heldSeconds(const api::OutboxRow& row, Instant now);
/// Why the broker did not take it, for a person.
QString refusalText(const Error& refusal);
/// Everything a command would write: the text of a reply, note or new conversation; empty for others.
QString textOf(const domain::Command& command);
const std::vector<domain::Attachment>* filesOf(const domain::Command& command);
/// "To: …", "Cc: …", one line each.
QStringList recipientsOf(const domain::Command& command);

/// Two lines for something that was merged without asking.
struct MergeWords {
    QString icon;
    QString title; ///< "Tags of #48213: EU261, Press"
    QString text; ///< "You wanted Hotel, somebody else set Press"
};
MergeWords mergeWords(const api::MergeRow& row, const OutboxContext& context);

} // namespace atalaya::models
