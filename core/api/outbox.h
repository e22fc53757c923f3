#pragma once

#include "core/api/types.h"

namespace atalaya::api {

/// A command of the outbox with what a person needs to recognise it.
struct OutboxRow {
    domain::OutboxItem item;
    std::optional<domain::TicketId> ticket;
    std::int64_t number = 0; ///< of the ticket; 0 if it has none yet
    std::string customerName;
    std::string subject;
    domain::EntryChannel channel = domain::EntryChannel::None; ///< of what would be sent
    std::string firstWords; ///< of its text; empty for status, tags …
    std::int64_t fileBytes = 0; ///< of what is attached
    int place = 0; ///< 1 is the next to be sent; 0 if it does not wait
    bool changeable = false; ///< edit, cancel and move are still possible
    /// Of what it sent, once the broker has it; None while that is not known here.
    domain::Delivery delivery = domain::Delivery::None;
};

/// A field that somebody else had changed too, and what came of it.
struct MergeRow {
    domain::CommandId command;
    domain::TicketId ticket;
    std::int64_t number = 0;
    domain::Merge merge;
    Instant at;
    bool undoable = false; ///< a command can bring it back to what was wanted
};

struct OutboxOverview {
    std::vector<OutboxRow> decide; ///< refused: a person has to look. Oldest first
    std::vector<OutboxRow> waiting; ///< in the order in which they are sent; held ones too
    std::vector<OutboxRow> done; ///< newest first, of the last 7 days, at most 200
    std::vector<MergeRow> merged; ///< newest first
};

/// A reply that was held back because something newer is there: both versions side by side.
struct ConflictView {
    OutboxRow row;
    std::string yours; ///< its text, plain
    Instant writtenAt;
    std::optional<domain::Entry> question; ///< last words of the customer that it answers
    std::vector<domain::Entry> newer; ///< what came after what the writer saw, oldest first
    std::vector<std::pair<int, int>>
        onlyYours; ///< parts of `yours` that no newer answer says: UTF-8 offset, length
    /// For each of `newer`: its parts that `yours` does not say.
    std::vector<std::vector<std::pair<int, int>>> onlyTheirs;
    std::string rest; ///< those parts as one text: a proposal to send instead; empty if nothing is left
};

enum class Decision {
    SendAll, ///< as it was written, past the news
    SendText, ///< another text instead
    KeepAsNote, ///< an internal note with the text
    BackToDraft, ///< the composer gets it back
    Drop, ///< taken out; stays in Done for its 7 days
};

/// What was done here and is not known to have arrived. Everything is durable before the reply comes.
class Outbox {
public:
    virtual ~Outbox() = default;
    virtual void overview(Reply<OutboxOverview> reply) = 0;
    /// As Commands::submit. It is not given to the line for `hold` (undo send). The draft it was made from is
    /// removed in the same transaction and comes back when it is taken back.
    virtual void submitHeld(const domain::Command& command, Duration hold,
                            std::optional<domain::DraftKey> draft, Reply<domain::CommandId> reply) = 0;
    /// Ends the hold.
    virtual void sendNow(domain::CommandId id, Reply<bool> reply) = 0;
    /// Takes it back: its draft is there again, with text, files, recipients and caret. A draft that was
    /// begun meanwhile stands below it. Errors: Conflict (on its way), NotFound.
    virtual void takeBack(domain::CommandId id, Reply<std::optional<domain::DraftKey>> reply) = 0;
    /// Another command in its place. Errors: Conflict, NotFound, InvalidArgument (another ticket or kind).
    virtual void edit(domain::CommandId id, const domain::Command& command, Reply<bool> reply) = 0;
    /// Earlier (negative) or later. What belongs to one ticket keeps its order: such a move is refused with
    /// Conflict.
    virtual void move(domain::CommandId id, int by, Reply<bool> reply) = 0;
    /// Errors: NotFound, Conflict (it was not held back).
    virtual void conflict(domain::CommandId id, Reply<ConflictView> reply) = 0;
    /// `text` counts for SendText. Errors: NotFound, Conflict (it was not held back), InvalidArgument.
    virtual void decide(domain::CommandId id, Decision decision, const std::string& text,
                        Reply<bool> reply) = 0;
    /// Brings a merged field to what was wanted here. Errors: NotFound, Conflict (it changed again).
    virtual void undoMerge(domain::CommandId command, const std::string& field, Reply<bool> reply) = 0;
};

} // namespace atalaya::api
