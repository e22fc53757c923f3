#include "core/base/text.h"
#include "core/session/desk.h"

#include <algorithm>

namespace atalaya::session {
namespace {

const std::vector<domain::Attachment>* attachmentsOf(const domain::Command& command)
{
    return std::visit(
        [](const auto& one) -> const std::vector<domain::Attachment>* {
            if constexpr (requires { one.attachments; })
                return &one.attachments;
            else
                return nullptr;
        },
        command);
}

} // namespace

Result<domain::CommandId> Desk::submit(const domain::Command& command)
{
    if (!m_outbox)
        return Error{ErrorCode::NotSignedIn, ""};
    ATALAYA_TRY(item,
                m_outbox->append(domain::CommandId::make(m_clock.now(), m_random), command, m_clock.now()));
    publishLocal();
    publishTouched(domain::ticketOf(command));
    m_events.onLink(state());
    flush();
    return item.id;
}

void Desk::flush()
{
    if (!m_synced || !m_link)
        return;
    for (const domain::OutboxItem& item : m_outbox->unsent()) {
        if (!filesAreThere(item))
            return; // the order is kept: what comes behind waits for the files too
        if (!m_link->send(protocol::CommandRequest{item.id, item.command}))
            return;
        m_outbox->markOnItsWay(item.id);
    }
}

bool Desk::filesAreThere(const domain::OutboxItem& item)
{
    const auto* attachments = attachmentsOf(item.command);
    if (!attachments)
        return true;
    bool all = true;
    for (const domain::Attachment& attachment : *attachments) {
        const std::string& hash = attachment.hash;
        if (m_uploaded.contains(hash))
            continue;
        auto bytes = m_profile->blobs->get(hash);
        if (!bytes) {
            m_uploaded.insert(hash); // not ours: it came from the broker, which has it
            continue;
        }
        all = false;
        if (!m_uploading.insert(hash).second)
            continue;
        sendBlob(m_link->transport(), m_token, *std::move(bytes), [this, hash](const Result<bool>& sent) {
            const bool ok = bool(sent);
            static_cast<void>(m_core.post([this, hash, ok] {
                m_uploading.erase(hash);
                if (ok)
                    m_uploaded.insert(hash);
                if (ok)
                    flush();
            }));
        });
    }
    return all;
}

Result<std::vector<domain::OutboxItem>> Desk::outbox() const
{
    if (!m_outbox)
        return Error{ErrorCode::NotSignedIn, ""};
    return m_outbox->items();
}

Result<bool> Desk::cancel(domain::CommandId id)
{
    if (!m_outbox)
        return Error{ErrorCode::NotSignedIn, ""};
    const auto item = std::ranges::find(m_outbox->items(), id, &domain::OutboxItem::id);
    const auto ticket = item == m_outbox->items().end() ? std::nullopt : domain::ticketOf(item->command);
    ATALAYA_CHECK(m_outbox->cancel(id));
    publishLocal();
    publishTouched(ticket);
    m_events.onLink(state());
    return true;
}

Result<domain::CommandId> Desk::retry(domain::CommandId id)
{
    if (!m_outbox)
        return Error{ErrorCode::NotSignedIn, ""};
    const auto item = std::ranges::find(m_outbox->items(), id, &domain::OutboxItem::id);
    if (item == m_outbox->items().end())
        return Error{ErrorCode::NotFound, id.str()};
    if (item->state != domain::OutboxState::Refused)
        return Error{ErrorCode::Conflict, "it was not refused"};
    const domain::Command command = item->command;
    // The new one first: a crash between the two leaves the text twice in the outbox, never not at all.
    ATALAYA_TRY(fresh, submit(command));
    ATALAYA_CHECK(m_outbox->cancel(id));
    publishLocal();
    return fresh;
}

Result<bool> Desk::saveDraft(const domain::Draft& draft)
{
    if (!m_profile)
        return Error{ErrorCode::NotSignedIn, ""};
    domain::Draft dated = draft;
    dated.updatedAt = m_clock.now();
    ATALAYA_CHECK(m_profile->desk.drafts->save(dated));
    publishLocal();
    publishTouched(draft.key.ticket);
    return true;
}

Result<bool> Desk::removeDraft(const domain::DraftKey& key)
{
    if (!m_profile)
        return Error{ErrorCode::NotSignedIn, ""};
    ATALAYA_CHECK(m_profile->desk.drafts->remove(key));
    publishLocal();
    publishTouched(key.ticket);
    return true;
}

void Desk::attachment(const std::string& hash, std::function<void(Result<std::string>)> done)
{
    if (!m_profile)
        return done(Error{ErrorCode::NotSignedIn, ""});
    auto here = m_profile->blobs->get(hash);
    if (here || here.error().code != ErrorCode::NotFound)
        return done(std::move(here));
    if (!m_link)
        return done(Error{ErrorCode::ConnectionClosed, "the file is not on this computer"});
    requestBlob(m_link->transport(), m_token, hash,
                [blobs = m_profile->blobs, done = std::move(done)](auto bytes) {
                    if (bytes)
                        static_cast<void>(
                            blobs->put(*bytes)); // a copy for the next time; without it, it is fetched again
                    done(std::move(bytes));
                });
}

void Desk::publishLocal()
{
    LocalView local;
    local.me = m_me.agent;
    if (m_outbox)
        local.outbox = m_outbox->items();
    if (auto drafts = m_profile->desk.drafts->list())
        local.drafts = *std::move(drafts);
    m_events.onLocal(std::move(local));
}

void Desk::publishTouched(std::optional<domain::TicketId> ticket)
{
    Touched touched;
    if (ticket)
        touched.tickets.insert(*ticket);
    else
        touched.everything = true;
    m_events.onTouched(std::move(touched));
}

} // namespace atalaya::session
