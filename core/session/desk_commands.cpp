#include "core/base/text.h"
#include "core/session/desk.h"
#include "core/session/desk_replica.h"
#include "core/session/outbox_work.h"

#include <algorithm>

namespace atalaya::session {
Result<domain::CommandId> Desk::submit(const domain::Command& command)
{
    if (!m_outbox)
        return Error{ErrorCode::NotSignedIn, ""};
    return OutboxWork(*this).submitHeld(command, {}, {});
}

Result<std::vector<domain::OutboxItem>> Desk::outbox() const
{
    if (!m_outbox)
        return Error{ErrorCode::NotSignedIn, ""};
    std::vector<domain::OutboxItem> items = m_outbox->items();
    std::erase_if(items, [](const auto& item) { return item.state == domain::OutboxState::Done; });
    return items;
}

Result<bool> Desk::cancel(domain::CommandId id)
{
    if (!m_outbox)
        return Error{ErrorCode::NotSignedIn, ""};
    return OutboxWork(*this).cancel(id);
}

Result<domain::CommandId> Desk::retry(domain::CommandId id)
{
    if (!m_outbox)
        return Error{ErrorCode::NotSignedIn, ""};
    return OutboxWork(*this).retry(id);
}

void Desk::attachment(const std::string& hash, std::function<void(Result<std::string>)> done)
{
    if (!m_profile)
        return done(Error{ErrorCode::NotSignedIn, ""});
    m_replicaWork->keep().used(hash);
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
    // What is done stands in the replica: it is not laid over it again.
    OutboxItems items;
    std::ranges::copy_if(m_outbox->items(), std::back_inserter(items), [](const domain::OutboxItem& item) {
        return item.state != domain::OutboxState::Done;
    });
    m_outboxCopy = std::make_shared<const OutboxItems>(std::move(items));
    publishLocal();
    m_events.onOutboxChanged();
}

void Desk::publishLocal()
{
    LocalView local;
    local.me = m_me.agent;
    local.outbox = m_outboxCopy;
    for (const auto& [key, mark] : m_drafts)
        local.drafts.push_back(mark);
    local.views = m_views;
    local.past = m_replicaWork->keep().past().known();
    local.keepsAll = m_replicaWork->keep().policy().days == 0;
    std::ranges::stable_sort(local.drafts, std::greater(), &DraftMark::updatedAt);
    m_events.onLocal(std::move(local));
}

void Desk::publishTouched(std::optional<domain::TicketId> ticket)
{
    Touched touched;
    if (ticket)
        touched.tickets.insert(*ticket);
    else
        touched.everything = touched.directory = true; // macros, the own status
    m_events.onTouched(std::move(touched));
}

} // namespace atalaya::session
