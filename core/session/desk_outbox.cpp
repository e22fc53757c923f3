#include "core/session/desk_outbox.h"

#include "core/session/outbox_work.h"

namespace atalaya::session {

using domain::CommandId;

void DeskOutbox::overview(api::Reply<api::OutboxOverview> reply)
{
    m_hub.act<api::OutboxOverview>(std::move(reply), [](Desk& desk) { return OutboxWork(desk).overview(); });
}

void DeskOutbox::submitHeld(const domain::Command& command, Duration hold,
                            std::optional<domain::DraftKey> draft, api::Reply<CommandId> reply)
{
    m_hub.act<CommandId>(std::move(reply), [command, hold, draft](Desk& desk) {
        return OutboxWork(desk).submitHeld(command, hold, draft);
    });
}

void DeskOutbox::sendNow(CommandId id, api::Reply<bool> reply)
{
    m_hub.act<bool>(std::move(reply), [id](Desk& desk) { return OutboxWork(desk).sendNow(id); });
}

void DeskOutbox::takeBack(CommandId id, api::Reply<std::optional<domain::DraftKey>> reply)
{
    m_hub.act<std::optional<domain::DraftKey>>(std::move(reply),
                                               [id](Desk& desk) { return OutboxWork(desk).takeBack(id); });
}

void DeskOutbox::edit(CommandId id, const domain::Command& command, api::Reply<bool> reply)
{
    m_hub.act<bool>(std::move(reply),
                    [id, command](Desk& desk) { return OutboxWork(desk).edit(id, command); });
}

void DeskOutbox::move(CommandId id, int by, api::Reply<bool> reply)
{
    m_hub.act<bool>(std::move(reply), [id, by](Desk& desk) { return OutboxWork(desk).move(id, by); });
}

void DeskOutbox::conflict(CommandId id, api::Reply<api::ConflictView> reply)
{
    m_hub.act<api::ConflictView>(std::move(reply),
                                 [id](Desk& desk) { return OutboxWork(desk).conflict(id); });
}

void DeskOutbox::decide(CommandId id, api::Decision decision, const std::string& text, api::Reply<bool> reply)
{
    m_hub.act<bool>(std::move(reply),
                    [id, decision, text](Desk& desk) { return OutboxWork(desk).decide(id, decision, text); });
}

void DeskOutbox::undoMerge(CommandId command, const std::string& field, api::Reply<bool> reply)
{
    m_hub.act<bool>(std::move(reply),
                    [command, field](Desk& desk) { return OutboxWork(desk).undoMerge(command, field); });
}

} // namespace atalaya::session
