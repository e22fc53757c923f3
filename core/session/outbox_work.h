#pragma once

#include "core/session/desk.h"

namespace atalaya::session {

/// What people do with a desk's outbox; what changed is durable, told, and sent when a call returns. On the
/// core worker. Errors of all: NotSignedIn, of the database, and those of api::Outbox.
class OutboxWork {
public:
    explicit OutboxWork(Desk& desk) : m_desk(desk) { }

    Result<api::OutboxOverview> overview();
    Result<api::ConflictView> conflict(domain::CommandId id);

    Result<domain::CommandId> submitHeld(const domain::Command& command, Duration hold,
                                         const std::optional<domain::DraftKey>& draft);
    /// All durable at once; what cannot be taken is answered with its error, the others are done.
    Result<std::vector<Result<domain::CommandId>>> submitAll(const std::vector<domain::Command>& commands);
    Result<bool> sendNow(domain::CommandId id);
    Result<bool> cancel(domain::CommandId id);
    Result<std::optional<domain::DraftKey>> takeBack(domain::CommandId id);
    Result<bool> edit(domain::CommandId id, const domain::Command& command);
    Result<bool> move(domain::CommandId id, int by);
    Result<domain::CommandId> retry(domain::CommandId id);
    Result<bool> decide(domain::CommandId id, api::Decision decision, const std::string& text);
    Result<bool> undoMerge(domain::CommandId command, const std::string& field);

private:
    Result<Outbox*> outbox();
    Result<const domain::OutboxItem*> item(domain::CommandId id);
    Result<Posting> posting(const domain::Command& command, const std::optional<domain::DraftKey>& draft);
    /// The ticket as the person sees it now; nothing if it is not here.
    Result<std::optional<domain::Ticket>> shown(domain::TicketId id);
    Result<domain::Command> withBase(domain::Command command);
    Result<domain::Command> decided(const domain::OutboxItem& item, api::Decision decision,
                                    const std::string& text);
    Result<void> draftChanged(const domain::DraftKey& key);
    void told(std::optional<domain::TicketId> ticket);

    Desk& m_desk;
};

} // namespace atalaya::session
