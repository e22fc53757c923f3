#pragma once

#include "core/api/core.h"
#include "tests/support/fake_desk.h"
#include "tests/support/fake_lists.h"
#include "tests/support/fake_routing.h"

#include <functional>
#include <map>
#include <vector>

namespace atalaya::test {

/// What a FakeCore knows. Tests fill it by hand.
struct FakeState {
    api::Directory directory;
    api::Me me;
    api::LinkState link;
    Instant now = fromMicros(1'763'631'720'000'000); ///< Thursday 20 November 2025, 10:42 in Madrid
    std::map<domain::TicketId, api::Conversation> conversations; ///< entries of all; `limit` cuts them
    std::map<domain::CustomerId, api::CustomerPanel> customers;
    std::vector<api::TicketRow> rows; ///< of every list
    api::ViewCounts counts;
    std::vector<api::Suggestion> suggestions;
    std::map<domain::ArticleId, domain::Article> articles;
    api::SearchAnswer found;
    std::map<domain::DraftKey, domain::Draft> drafts;
    std::map<domain::DraftKey, std::vector<domain::Draft>> versions; ///< newest first
    int triedNow = 0;
    std::vector<domain::OutboxItem> outbox;
    std::vector<std::string> picturesAsked; ///< originals that were asked for with pictures from elsewhere
    std::map<std::string, std::string> blobs; ///< by hash
    std::map<std::string, api::OriginalMessage>
        originals; ///< by hash, as they are with pictures from elsewhere
};

/// A core in memory: answers at once with what a test put into `world`, and writes down every command.
class FakeCore : public api::Core,
                 private api::Queries,
                 private api::Drafts,
                 private api::Commands,
                 private api::Link {
public:
    FakeState world;
    FakeRouting router;
    FakeDesk desk;
    std::vector<domain::Command> submitted;
    FakeLists listing{world, submitted};
    /// The next query or command fails with it.
    std::optional<Error> failNext;

    /// Answers wait until `release`.
    void hold() { m_held = true; }
    void release();
    /// Tells the listeners that these tickets look different.
    void changed(const std::vector<domain::TicketId>& tickets);
    void tell(const std::function<void(api::Listener&)>& event);
    /// Ids 1, 2, 3 … of any kind.
    static Uuid id(std::uint64_t number);

    api::Queries& queries() override { return *this; }
    api::Lists& lists() override { return listing; }
    api::Drafts& drafts() override { return *this; }
    api::Commands& commands() override { return *this; }
    api::Link& link() override { return *this; }
    api::Routing& routing() override { return router; }
    api::Outbox& outbox() override { return desk; }
    api::Delivery& delivery() override { return desk; }
    api::Presence& presence() override { return desk; }
    api::Computer& computer() override { return desk; }
    void addListener(api::Listener* listener) override { m_listeners.push_back(listener); }
    void removeListener(api::Listener* listener) override { std::erase(m_listeners, listener); }

private:
    void list(const api::ListRequest& request, api::Reply<api::ListAnswer> reply) override;
    void counts(api::Reply<api::ViewCounts> reply) override;
    void conversation(domain::TicketId ticket, std::size_t limit,
                      api::Reply<api::Conversation> reply) override;
    void customer(domain::CustomerId customer, std::optional<domain::TicketId> except,
                  api::Reply<api::CustomerPanel> reply) override;
    void suggest(domain::TicketId ticket, const std::string& text,
                 api::Reply<std::vector<api::Suggestion>> reply) override;
    void article(domain::ArticleId article, api::Reply<domain::Article> reply) override;
    void search(const std::string& text, std::size_t limit, api::Reply<api::SearchAnswer> reply) override;
    void directory(api::Reply<api::Directory> reply) override;
    void attachment(const std::string& hash, api::Reply<std::string> reply) override;
    void original(const std::string& hash, bool remotePictures,
                  api::Reply<api::OriginalMessage> reply) override;
    void save(const domain::Draft& draft, api::Reply<bool> reply) override;
    void load(const domain::DraftKey& key, api::Reply<std::optional<domain::Draft>> reply) override;
    void remove(const domain::DraftKey& key, api::Reply<bool> reply) override;
    void all(api::Reply<std::vector<domain::Draft>> reply) override;
    void versions(const domain::DraftKey& key, api::Reply<std::vector<domain::Draft>> reply) override;
    void keepFile(std::string name, std::string type, std::string bytes,
                  api::Reply<domain::Attachment> reply) override;
    void submit(const domain::Command& command, api::Reply<domain::CommandId> reply) override;
    void outbox(api::Reply<std::vector<domain::OutboxItem>> reply) override;
    void cancel(domain::CommandId id, api::Reply<bool> reply) override;
    void retry(domain::CommandId id, api::Reply<domain::CommandId> reply) override;
    Uuid freshId() override { return id(++m_fresh); }
    Instant now() const override { return world.now; }
    void signIn(const api::SignInRequest& request, api::Reply<api::Me> reply) override;
    void signOut(api::Reply<bool> reply) override;
    void state(api::Reply<api::LinkState> reply) override;
    void me(api::Reply<api::Me> reply) override;
    void tryNow() override { ++world.triedNow; }
    void acknowledgeOlder() override { world.link.brokerOlder.reset(); }

    template <typename T> void answer(api::Reply<T> reply, Result<T> result);

    std::vector<api::Listener*> m_listeners;
    std::vector<std::function<void()>> m_waiting;
    bool m_held = false;
    std::uint64_t m_fresh = 1'000'000;
};

} // namespace atalaya::test
