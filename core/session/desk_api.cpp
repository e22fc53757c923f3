#include "core/base/limits.h"
#include "core/session/desk_parts.h"
#include "core/session/desk_replica.h"
#include "core/session/original_message.h"

namespace atalaya::session {

using namespace api;

// ---- queries: on the reader thread ----

void DeskQueries::list(const ListRequest& request, Reply<ListAnswer> reply)
{
    m_hub.read<ListAnswer>(std::move(reply), [request, now = m_hub.clock.now()](Reader& reader) {
        return reader.list(request, now);
    });
}

void DeskQueries::counts(Reply<ViewCounts> reply)
{
    m_hub.read<ViewCounts>(std::move(reply),
                           [now = m_hub.clock.now()](Reader& reader) { return reader.counts(now); });
}

void DeskQueries::conversation(domain::TicketId ticket, std::size_t limit, Reply<Conversation> reply)
{
    m_hub.read<Conversation>(std::move(reply),
                             [=](Reader& reader) { return reader.conversation(ticket, limit); });
}

void DeskQueries::customer(domain::CustomerId customer, std::optional<domain::TicketId> except,
                           Reply<CustomerPanel> reply)
{
    static_cast<void>(m_hub.core.post([&hub = m_hub, customer] {
        if (hub.desk && !hub.desk->guard().barrier())
            hub.desk->replicaWork().keep().past().look(customer);
    }));
    m_hub.read<CustomerPanel>(std::move(reply),
                              [=](Reader& reader) { return reader.customer(customer, except); });
}

void DeskQueries::suggest(domain::TicketId ticket, const std::string& text,
                          Reply<std::vector<Suggestion>> reply)
{
    m_hub.read<std::vector<Suggestion>>(std::move(reply),
                                        [=](Reader& reader) { return reader.suggest(ticket, text); });
}

void DeskQueries::article(domain::ArticleId article, Reply<domain::Article> reply)
{
    m_hub.read<domain::Article>(std::move(reply), [=](Reader& reader) { return reader.article(article); });
}

void DeskQueries::search(const std::string& text, std::size_t limit, Reply<SearchAnswer> reply)
{
    m_hub.read<SearchAnswer>(std::move(reply), [=](Reader& reader) { return reader.search(text, limit); });
}

void DeskQueries::directory(Reply<Directory> reply)
{
    m_hub.read<Directory>(std::move(reply), [](Reader& reader) { return reader.directory(); });
}

void DeskQueries::attachment(const std::string& hash, Reply<std::string> reply)
{
    m_hub.post<std::string>(m_hub.core, reply, [&hub = m_hub, hash, reply] {
        if (hub.desk && hub.desk->guard().barrier())
            hub.answer<std::string>(reply, *hub.desk->guard().barrier());
        else if (hub.desk)
            hub.desk->attachment(hash, [&hub, reply](Result<std::string> bytes) {
                hub.answer<std::string>(reply, std::move(bytes));
            });
    });
}

void DeskQueries::original(const std::string& hash, bool remotePictures, Reply<OriginalMessage> reply)
{
    attachment(hash, [&hub = m_hub, remotePictures, reply](Result<std::string> bytes) {
        if (!bytes)
            return reply(bytes.error());
        hub.post<OriginalMessage>(hub.reckoning, reply, [&hub, remotePictures, reply, bytes] {
            hub.answer<OriginalMessage>(reply, readOriginal(*bytes, remotePictures));
        });
    });
}

// ---- drafts and commands: on the core thread ----

void DeskDrafts::save(const domain::Draft& draft, Reply<bool> reply)
{
    m_hub.act<bool>(std::move(reply), [draft](Desk& desk) { return desk.saveDraft(draft); });
}

void DeskDrafts::load(const domain::DraftKey& key, Reply<std::optional<domain::Draft>> reply)
{
    m_hub.act<std::optional<domain::Draft>>(std::move(reply),
                                            [key](Desk& desk) -> Result<std::optional<domain::Draft>> {
                                                if (!desk.profile())
                                                    return Error{ErrorCode::NotSignedIn, ""};
                                                return desk.profile()->desk.drafts->load(key);
                                            });
}

void DeskDrafts::remove(const domain::DraftKey& key, Reply<bool> reply)
{
    m_hub.act<bool>(std::move(reply), [key](Desk& desk) { return desk.removeDraft(key); });
}

void DeskDrafts::all(Reply<std::vector<domain::Draft>> reply)
{
    m_hub.act<std::vector<domain::Draft>>(std::move(reply), [](Desk& desk) { return desk.allDrafts(); });
}

void DeskDrafts::versions(const domain::DraftKey& key, Reply<std::vector<domain::Draft>> reply)
{
    m_hub.act<std::vector<domain::Draft>>(std::move(reply),
                                          [key](Desk& desk) -> Result<std::vector<domain::Draft>> {
                                              if (!desk.profile())
                                                  return Error{ErrorCode::NotSignedIn, ""};
                                              return desk.profile()->desk.drafts->versions(key);
                                          });
}

void DeskDrafts::keepFile(std::string name, std::string type, std::string bytes,
                          Reply<domain::Attachment> reply)
{
    m_hub.act<domain::Attachment>(
        std::move(reply),
        [name = std::move(name), type = std::move(type),
         bytes = std::move(bytes)](Desk& desk) -> Result<domain::Attachment> {
            if (!desk.profile())
                return Error{ErrorCode::NotSignedIn, ""};
            if (bytes.size() > limits::kAttachmentBytes)
                return Error{ErrorCode::TooLarge, std::to_string(bytes.size()) + " bytes"};
            ATALAYA_TRY(hash, desk.profile()->blobs->put(bytes));
            return domain::Attachment{hash, name, type, static_cast<std::int64_t>(bytes.size()), ""};
        });
}

void DeskCommands::submit(const domain::Command& command, Reply<domain::CommandId> reply)
{
    m_hub.act<domain::CommandId>(std::move(reply), [command](Desk& desk) { return desk.submit(command); });
}

void DeskCommands::outbox(Reply<std::vector<domain::OutboxItem>> reply)
{
    m_hub.act<std::vector<domain::OutboxItem>>(std::move(reply), [](Desk& desk) { return desk.outbox(); });
}

void DeskCommands::cancel(domain::CommandId id, Reply<bool> reply)
{
    m_hub.act<bool>(std::move(reply), [id](Desk& desk) { return desk.cancel(id); });
}

void DeskCommands::retry(domain::CommandId id, Reply<domain::CommandId> reply)
{
    m_hub.act<domain::CommandId>(std::move(reply), [id](Desk& desk) { return desk.retry(id); });
}

Uuid DeskCommands::freshId()
{
    return Uuid::make(m_hub.clock.now(), m_hub.random);
}

Instant DeskCommands::now() const
{
    return m_hub.clock.now();
}

// ---- the line ----

void DeskLink::signIn(const SignInRequest& request, Reply<Me> reply)
{
    m_hub.post<Me>(m_hub.core, reply, [&hub = m_hub, request, reply] {
        if (hub.desk)
            hub.desk->signIn(request, [&hub, reply](Result<Me> me) { hub.answer<Me>(reply, std::move(me)); });
    });
}

void DeskLink::signOut(Reply<bool> reply)
{
    m_hub.actAlways<bool>(std::move(reply), [](Desk& desk) { return desk.signOut(); });
}

void DeskLink::state(Reply<LinkState> reply)
{
    m_hub.actAlways<LinkState>(std::move(reply),
                               [](Desk& desk) -> Result<LinkState> { return desk.state(); });
}

void DeskLink::me(Reply<Me> reply)
{
    m_hub.act<Me>(std::move(reply), [](Desk& desk) { return desk.me(); });
}

void DeskLink::tryNow()
{
    static_cast<void>(m_hub.core.post([&hub = m_hub] {
        if (hub.desk)
            hub.desk->tryNow();
    }));
}

void DeskLink::acknowledgeOlder()
{
    static_cast<void>(m_hub.core.post([&hub = m_hub] {
        if (hub.desk)
            hub.desk->replicaWork().acknowledgeOlder();
    }));
}

} // namespace atalaya::session
