#include "core/base/text.h"
#include "core/session/desk.h"

#include <algorithm>

namespace atalaya::session {
Result<domain::CommandId> Desk::submit(const domain::Command& command)
{
    if (!m_outbox)
        return Error{ErrorCode::NotSignedIn, ""};
    ATALAYA_TRY(item,
                m_outbox->append(domain::CommandId::make(m_clock.now(), m_random), command, m_clock.now()));
    publishOutbox();
    publishTouched(domain::ticketOf(command));
    m_events.onLink(state());
    flush();
    return item.id;
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
    publishOutbox();
    publishTouched(ticket);
    m_events.onLink(state());
    flush(); // what waited behind it
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
    publishOutbox();
    publishTouched(domain::ticketOf(command));
    m_events.onLink(state());
    return fresh;
}

Result<bool> Desk::saveDraft(const domain::Draft& draft)
{
    if (!m_profile)
        return Error{ErrorCode::NotSignedIn, ""};
    domain::Draft dated = draft;
    dated.updatedAt = m_clock.now();
    ATALAYA_CHECK(m_profile->desk.drafts->save(dated));
    // With each keystroke: lists hear of it only if they would look different.
    DraftMark mark{dated.key, domain::snippetOf(dated.text), dated.updatedAt};
    const auto known = m_drafts.find(mark.key);
    const bool same = known != m_drafts.end() && known->second.snippet == mark.snippet;
    m_drafts[mark.key] = std::move(mark);
    if (same)
        return true;
    publishLocal();
    publishTouched(dated.key.ticket);
    return true;
}

Result<bool> Desk::removeDraft(const domain::DraftKey& key)
{
    if (!m_profile)
        return Error{ErrorCode::NotSignedIn, ""};
    ATALAYA_CHECK(m_profile->desk.drafts->remove(key));
    if (m_drafts.erase(key) == 0)
        return true;
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
    requestBlob(
        m_link->transport(), m_token, hash,
        [core = onCore(), blobs = m_profile->blobs, done = std::move(done)](Result<std::string> bytes) {
            if (bytes) // a copy for the next time; without it, it is fetched again
                static_cast<void>(blobs->put(*bytes));
            core([done, bytes = std::move(bytes)] { done(bytes); });
        });
}

void Desk::ask(net::HttpRequest request, std::function<void(Result<std::string>)> done)
{
    if (!m_profile || !m_link || m_token.empty())
        return done(Error{ErrorCode::NotSignedIn, ""});
    if (m_state.kind == api::LinkKind::Offline || m_state.kind == api::LinkKind::SignedOut) {
        const bool unknown = m_state.lastError.code == ErrorCode::Internal;
        return done(unknown ? Error{ErrorCode::ConnectionClosed, "no line to the broker"}
                            : m_state.lastError);
    }
    request.headers = requestWith(m_token, {}, {}).headers;
    if (!request.body.empty())
        request.headers.push_back({"Content-Type", "application/json"});
    m_link->transport().request(
        std::move(request), [core = onCore(), done = std::move(done)](Result<net::HttpResponse> response) {
            Result<std::string> body = Error{ErrorCode::Internal, ""};
            if (!response)
                body = response.error();
            else if (response->status / 100 != 2)
                body = errorOf(*response);
            else
                body = std::move(response->body);
            core([done, body = std::move(body)]() mutable { done(std::move(body)); });
        });
}

void Desk::publishOutbox()
{
    m_outboxCopy = std::make_shared<const OutboxItems>(m_outbox->items());
    publishLocal();
}

void Desk::publishLocal()
{
    LocalView local;
    local.me = m_me.agent;
    local.outbox = m_outboxCopy;
    for (const auto& [key, mark] : m_drafts)
        local.drafts.push_back(mark);
    std::ranges::stable_sort(local.drafts, std::greater(), &DraftMark::updatedAt);
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
