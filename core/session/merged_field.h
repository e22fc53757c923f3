#pragma once

#include "core/domain/draft.h"

/// The fields that several people may change at once: what a command saw of them, and how a merge is undone.
/// Pure.
namespace atalaya::session {

/// True for commands that say what their author saw (`base`).
bool hasMergedField(const domain::Command& command) noexcept;

/// Fills what is missing of `base` from the ticket as it looks before the command.
void fillBase(domain::Command& command, const domain::Ticket& before);
/// Fills what is missing of `base` from the command in whose place it comes.
void keepBase(domain::Command& command, const domain::Command& former);

/// A field of a ticket as a Merge says it: words, ids, tags with ", " between them. Empty: nobody, none.
std::string fieldOf(const domain::Ticket& ticket, const std::string& field);

/// The merge of that field; nothing if there was none.
const domain::Merge* mergeOf(const domain::OutboxItem& item, const std::string& field);
/// The ticket still has what the merge left, and something else was wanted.
bool canUndo(const domain::Merge& merge, const domain::Ticket& now);
/// The command that brings the field to what was wanted. Errors: InvalidField.
Result<domain::Command> undoOf(const domain::Merge& merge, const domain::Ticket& now);

} // namespace atalaya::session
