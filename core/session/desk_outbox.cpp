#include "core/session/desk_outbox.h"

namespace atalaya::session {

void DeskOutbox::overview(api::Reply<api::OutboxOverview> reply)
{
    m_hub.answer<api::OutboxOverview>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskOutbox::submitHeld(const domain::Command& /*command*/, Duration /*hold*/,
                            std::optional<domain::DraftKey> /*draft*/, api::Reply<domain::CommandId> reply)
{
    m_hub.answer<domain::CommandId>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskOutbox::sendNow(domain::CommandId /*id*/, api::Reply<bool> reply)
{
    m_hub.answer<bool>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskOutbox::takeBack(domain::CommandId /*id*/, api::Reply<std::optional<domain::DraftKey>> reply)
{
    m_hub.answer<std::optional<domain::DraftKey>>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskOutbox::edit(domain::CommandId /*id*/, const domain::Command& /*command*/, api::Reply<bool> reply)
{
    m_hub.answer<bool>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskOutbox::move(domain::CommandId /*id*/, int /*by*/, api::Reply<bool> reply)
{
    m_hub.answer<bool>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskOutbox::conflict(domain::CommandId /*id*/, api::Reply<api::ConflictView> reply)
{
    m_hub.answer<api::ConflictView>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskOutbox::decide(domain::CommandId /*id*/, api::Decision /*decision*/, const std::string& /*text*/,
                        api::Reply<bool> reply)
{
    m_hub.answer<bool>(reply, Error{ErrorCode::Unsupported, ""});
}

void DeskOutbox::undoMerge(domain::CommandId /*command*/, const std::string& /*field*/,
                           api::Reply<bool> reply)
{
    m_hub.answer<bool>(reply, Error{ErrorCode::Unsupported, ""});
}

} // namespace atalaya::session
