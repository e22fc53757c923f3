#pragma once

#include "core/domain/draft.h"
#include "core/domain/ticket.h"

namespace atalaya::broker {

/// What a command was that others have overtaken, and what became of its fields. Commands come with what
/// their agent saw (`base`); they may have waited for hours in an outbox.
struct Merging {
    Instant madeAt; ///< when the agent decided, by the clock of that computer
    Instant now;
    std::vector<domain::Merge> merges = {};
};

/// The time that a command's id was made at (version 7); now, if the id does not say.
Instant madeAt(const Uuid& id, Instant now);

/// Theirs, with what was added to the base here and without what was taken from it.
std::vector<std::string> mergedTags(const std::vector<std::string>& base,
                                    const std::vector<std::string>& yours,
                                    const std::vector<std::string>& theirs);
bool sameTags(std::vector<std::string> a, std::vector<std::string> b);
std::string tagsText(const std::vector<std::string>& tags);

/// The customer wrote after the agent decided: has opened the ticket again, or wrote while the command
/// waited. Computers' clocks differ a little: a command younger than two minutes counts as made now.
bool customerWroteSince(const domain::Ticket& ticket, domain::TicketStatus base, const Merging& merging);

} // namespace atalaya::broker
