#pragma once

#include "core/session/desk_computer.h"
#include "core/session/desk_core.h"
#include "core/session/desk_delivery.h"
#include "core/session/desk_hub.h"
#include "core/session/desk_lists.h"
#include "core/session/desk_outbox.h"
#include "core/session/desk_presence.h"
#include "core/session/desk_routing.h"

/// The inside of DeskCore: one class for each interface of core/api, all small.
namespace atalaya::session {

class DeskQueries final : public api::Queries {
public:
    explicit DeskQueries(Hub& hub) : m_hub(hub) { }
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

private:
    Hub& m_hub;
};

class DeskDrafts final : public api::Drafts {
public:
    explicit DeskDrafts(Hub& hub) : m_hub(hub) { }
    void save(const domain::Draft& draft, api::Reply<bool> reply) override;
    void load(const domain::DraftKey& key, api::Reply<std::optional<domain::Draft>> reply) override;
    void remove(const domain::DraftKey& key, api::Reply<bool> reply) override;
    void all(api::Reply<std::vector<domain::Draft>> reply) override;
    void versions(const domain::DraftKey& key, api::Reply<std::vector<domain::Draft>> reply) override;
    void keepFile(std::string name, std::string type, std::string bytes,
                  api::Reply<domain::Attachment> reply) override;

private:
    Hub& m_hub;
};

class DeskCommands final : public api::Commands {
public:
    explicit DeskCommands(Hub& hub) : m_hub(hub) { }
    void submit(const domain::Command& command, api::Reply<domain::CommandId> reply) override;
    void outbox(api::Reply<std::vector<domain::OutboxItem>> reply) override;
    void cancel(domain::CommandId id, api::Reply<bool> reply) override;
    void retry(domain::CommandId id, api::Reply<domain::CommandId> reply) override;
    Uuid freshId() override;
    Instant now() const override;

private:
    Hub& m_hub;
};

class DeskLink final : public api::Link {
public:
    explicit DeskLink(Hub& hub) : m_hub(hub) { }
    void signIn(const api::SignInRequest& request, api::Reply<api::Me> reply) override;
    void signOut(api::Reply<bool> reply) override;
    void state(api::Reply<api::LinkState> reply) override;
    void me(api::Reply<api::Me> reply) override;
    void tryNow() override;
    void acknowledgeOlder() override;

private:
    Hub& m_hub;
};

struct DeskCore::Parts {
    Parts(DeskConfig config, Clock& clock, Random& random)
        : hub(std::move(config), clock, random)
        , queries(hub)
        , lists(hub)
        , drafts(hub)
        , commands(hub)
        , link(hub)
        , routing(hub)
        , outbox(hub)
        , delivery(hub)
        , presence(hub)
        , computer(hub)
    {
    }
    Hub hub;
    DeskQueries queries;
    DeskLists lists;
    DeskDrafts drafts;
    DeskCommands commands;
    DeskLink link;
    DeskRouting routing;
    DeskOutbox outbox;
    DeskDelivery delivery;
    DeskPresence presence;
    DeskComputer computer;
};

/// The events of the core thread, passed on to reader and desk.
DeskEvents makeDeskEvents(Hub& hub);

} // namespace atalaya::session
