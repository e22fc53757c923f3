#pragma once

#include "core/domain/draft.h"
#include "core/storage/outbox_store.h"

/// An item of the outbox as its store keeps it, and what its text is. Pure.
namespace atalaya::session {

/// Errors: those of reading its JSON.
Result<domain::OutboxItem> itemOf(const storage::OutboxCommand& row);
/// Without sequence, position and what its author saw.
storage::OutboxCommand rowOf(const domain::OutboxItem& item);
storage::OutboxProgress progressOf(const domain::OutboxItem& item);
/// JSON; empty for none.
std::string draftColumn(const std::optional<domain::Draft>& draft);
/// Errors: TooLarge. Such a message would end every line it is sent over, again and again.
Result<void> checkSize(const std::string& body);

/// Commands of one lane are sent one after the other: those of a ticket, and those of none.
Uuid laneOf(const domain::Command& command);

/// What the person would go on writing with: a draft with the command's text, files and recipients. `from` is
/// the one it was made from, if it is known. Nothing for commands without a text.
std::optional<domain::Draft> draftOf(const domain::Command& command,
                                     const std::optional<domain::Draft>& from);

/// Both in one draft, so that nothing typed is out of sight: `older` above, a blank line, `newer`, whose
/// caret, channel and subject stay.
domain::Draft joined(const domain::Draft& older, const domain::Draft& newer);

} // namespace atalaya::session
