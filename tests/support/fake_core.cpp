#include "tests/support/fake_core.h"

#include "core/base/text.h"

namespace atalaya::test {

template <typename T> void FakeCore::answer(api::Reply<T> reply, Result<T> result)
{
    if (failNext)
        result = *std::exchange(failNext, std::nullopt);
    if (!m_held)
        return reply(std::move(result));
    m_waiting.push_back([reply = std::move(reply), result = std::move(result)] { reply(result); });
}

void FakeCore::release()
{
    m_held = false;
    for (const auto& deliver : std::exchange(m_waiting, {}))
        deliver();
}

void FakeCore::changed(const std::vector<domain::TicketId>& tickets)
{
    tell([&](api::Listener& listener) { listener.onTicketsChanged(tickets); });
}

void FakeCore::tell(const std::function<void(api::Listener&)>& event)
{
    for (api::Listener* listener : std::vector(m_listeners))
        event(*listener);
}

Uuid FakeCore::id(std::uint64_t number)
{
    Uuid uuid;
    for (std::size_t i = 0; i < 8; ++i)
        uuid.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return uuid;
}

void FakeCore::list(const api::ListRequest& request, api::Reply<api::ListAnswer> reply)
{
    api::ListAnswer found;
    for (const api::TicketRow& row : world.rows)
        if (request.filter.empty() || row.ticket.subject.find(request.filter) != std::string::npos)
            found.rows.push_back(row);
    found.total = static_cast<std::int64_t>(found.rows.size());
    answer<api::ListAnswer>(std::move(reply), std::move(found));
}

void FakeCore::counts(api::Reply<api::ViewCounts> reply)
{
    answer<api::ViewCounts>(std::move(reply), world.counts);
}

void FakeCore::conversation(domain::TicketId ticket, std::size_t limit, api::Reply<api::Conversation> reply)
{
    const auto found = world.conversations.find(ticket);
    if (found == world.conversations.end())
        return answer<api::Conversation>(std::move(reply), Error{ErrorCode::NotFound, ticket.str()});
    api::Conversation shown = found->second;
    if (shown.entries.size() > limit) {
        shown.entries.erase(shown.entries.begin(), shown.entries.end() - static_cast<std::ptrdiff_t>(limit));
        shown.more = true;
    }
    answer<api::Conversation>(std::move(reply), std::move(shown));
}

void FakeCore::customer(domain::CustomerId customer, std::optional<domain::TicketId>,
                        api::Reply<api::CustomerPanel> reply)
{
    const auto found = world.customers.find(customer);
    if (found == world.customers.end())
        return answer<api::CustomerPanel>(std::move(reply), Error{ErrorCode::NotFound, customer.str()});
    answer<api::CustomerPanel>(std::move(reply), found->second);
}

void FakeCore::suggest(domain::TicketId, const std::string&, api::Reply<std::vector<api::Suggestion>> reply)
{
    answer<std::vector<api::Suggestion>>(std::move(reply), world.suggestions);
}

void FakeCore::article(domain::ArticleId article, api::Reply<domain::Article> reply)
{
    const auto found = world.articles.find(article);
    if (found == world.articles.end())
        return answer<domain::Article>(std::move(reply), Error{ErrorCode::NotFound, article.str()});
    answer<domain::Article>(std::move(reply), found->second);
}

void FakeCore::search(const std::string&, std::size_t, api::Reply<api::SearchAnswer> reply)
{
    answer<api::SearchAnswer>(std::move(reply), world.found);
}

void FakeCore::directory(api::Reply<api::Directory> reply)
{
    answer<api::Directory>(std::move(reply), world.directory);
}

void FakeCore::attachment(const std::string& hash, api::Reply<std::string> reply)
{
    const auto found = world.blobs.find(hash);
    if (found == world.blobs.end())
        return answer<std::string>(std::move(reply), Error{ErrorCode::NotFound, hash});
    answer<std::string>(std::move(reply), found->second);
}

void FakeCore::original(const std::string& hash, bool remotePictures, api::Reply<api::OriginalMessage> reply)
{
    const auto found = world.originals.find(hash);
    if (found == world.originals.end())
        return answer<api::OriginalMessage>(std::move(reply), Error{ErrorCode::NotFound, hash});
    if (remotePictures)
        world.picturesAsked.push_back(hash);
    answer<api::OriginalMessage>(std::move(reply), found->second);
}

void FakeCore::save(const domain::Draft& draft, api::Reply<bool> reply)
{
    world.drafts[draft.key] = draft;
    answer<bool>(std::move(reply), true);
}

void FakeCore::load(const domain::DraftKey& key, api::Reply<std::optional<domain::Draft>> reply)
{
    const auto found = world.drafts.find(key);
    answer<std::optional<domain::Draft>>(
        std::move(reply), found == world.drafts.end() ? std::nullopt : std::optional(found->second));
}

void FakeCore::remove(const domain::DraftKey& key, api::Reply<bool> reply)
{
    const bool was = world.drafts.erase(key) > 0;
    answer<bool>(std::move(reply), was);
}

void FakeCore::all(api::Reply<std::vector<domain::Draft>> reply)
{
    std::vector<domain::Draft> drafts;
    for (const auto& [key, draft] : world.drafts)
        drafts.push_back(draft);
    answer<std::vector<domain::Draft>>(std::move(reply), std::move(drafts));
}

void FakeCore::versions(const domain::DraftKey& key, api::Reply<std::vector<domain::Draft>> reply)
{
    answer<std::vector<domain::Draft>>(std::move(reply), world.versions[key]);
}

void FakeCore::keepFile(std::string name, std::string type, std::string bytes,
                        api::Reply<domain::Attachment> reply)
{
    domain::Attachment kept;
    kept.hash = sha256Hex(bytes);
    kept.name = std::move(name);
    kept.type = std::move(type);
    kept.size = static_cast<std::int64_t>(bytes.size());
    world.blobs[kept.hash] = std::move(bytes);
    answer<domain::Attachment>(std::move(reply), std::move(kept));
}

void FakeCore::submit(const domain::Command& command, api::Reply<domain::CommandId> reply)
{
    submitted.push_back(command);
    answer<domain::CommandId>(std::move(reply), domain::CommandId(freshId()));
}

void FakeCore::outbox(api::Reply<std::vector<domain::OutboxItem>> reply)
{
    answer<std::vector<domain::OutboxItem>>(std::move(reply), world.outbox);
}

void FakeCore::cancel(domain::CommandId id, api::Reply<bool> reply)
{
    const auto removed =
        std::erase_if(world.outbox, [&](const domain::OutboxItem& item) { return item.id == id; });
    answer<bool>(std::move(reply), removed > 0);
}

void FakeCore::retry(domain::CommandId id, api::Reply<domain::CommandId> reply)
{
    for (domain::OutboxItem& item : world.outbox)
        if (item.id == id)
            item.state = domain::OutboxState::Waiting;
    answer<domain::CommandId>(std::move(reply), domain::CommandId(freshId()));
}

void FakeCore::signIn(const api::SignInRequest&, api::Reply<api::Me> reply)
{
    answer<api::Me>(std::move(reply), world.me);
}

void FakeCore::signOut(api::Reply<bool> reply)
{
    answer<bool>(std::move(reply), true);
}

void FakeCore::state(api::Reply<api::LinkState> reply)
{
    answer<api::LinkState>(std::move(reply), world.link);
}

void FakeCore::me(api::Reply<api::Me> reply)
{
    answer<api::Me>(std::move(reply), world.me);
}

} // namespace atalaya::test
