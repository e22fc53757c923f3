#pragma once

#include "core/session/desk_core.h"

#include <algorithm>

/// The inside of DeskCore: one class for each interface of core/api, all small.
namespace atalaya::session {

/// What the reader thread owns. A new profile replaces it whole.
struct ReaderState {
    std::filesystem::path file;
    std::optional<storage::ReplicaStores> stores;
    std::optional<Reader> reader;
};

/// Shared by the interface classes: the workers, and the way back to the desk's thread.
struct Hub {
    Hub(DeskConfig given, Clock& clockGiven, Random& randomGiven)
        : config(std::move(given))
        , clock(clockGiven)
        , random(randomGiven)
        , core(config.mode)
        , reading(config.mode)
    {
    }

    /// Delivers an answer on the desk's thread; nothing after stop. From any of the hub's threads.
    template <typename T> void answer(const api::Reply<T>& reply, Result<T> value)
    {
        if (reply)
            config.post([living = living, reply, value = std::move(value)]() mutable {
                if (!living.expired())
                    reply(std::move(value));
            });
    }

    /// Posts to one of the workers; the caller hears of it if that is overloaded.
    template <typename T> void post(Worker& worker, const api::Reply<T>& reply, Task task)
    {
        if (!worker.post(std::move(task)))
            answer<T>(reply, Error{ErrorCode::Busy, "too much is waiting"});
    }

    template <typename T> void read(api::Reply<T> reply, std::function<Result<T>(Reader&)> question)
    {
        post<T>(reading, reply, [this, reply, question = std::move(question)] {
            if (!readerState.reader)
                return answer<T>(reply, Error{ErrorCode::NotSignedIn, ""});
            auto result = question(*readerState.reader);
            if (!result)
                noticeDamage(result.error().code);
            answer<T>(reply, std::move(result));
        });
    }

    template <typename T> void act(api::Reply<T> reply, std::function<Result<T>(Desk&)> action)
    {
        post<T>(core, reply, [this, reply, action = std::move(action)] {
            if (desk)
                answer<T>(reply, action(*desk));
        });
    }

    void tell(std::function<void(api::Listener&)> event)
    {
        config.post([this, living = living, event = std::move(event)] {
            if (living.expired())
                return;
            const auto copy = listeners; // a listener may leave while it is told
            for (api::Listener* listener : copy)
                if (std::ranges::find(listeners, listener) != listeners.end())
                    event(*listener);
        });
    }

    /// The reader cannot read: the core thread begins the replica again.
    void noticeDamage(ErrorCode code)
    {
        if (code != ErrorCode::DatabaseCorrupt && code != ErrorCode::DatabaseKey)
            return;
        static_cast<void>(core.post([this, file = readerState.file] {
            if (desk)
                desk->replicaIsDamaged(file);
        }));
    }

    DeskConfig config;
    Clock& clock;
    Random& random;
    std::shared_ptr<int> alive = std::make_shared<int>(0); ///< of the desk's thread
    const std::weak_ptr<int> living = alive; ///< for every thread
    std::vector<api::Listener*> listeners; ///< of the desk's thread
    Worker core;
    Worker reading;
    ReaderState readerState; ///< of the reader thread
    std::unique_ptr<Desk> desk; ///< of the core thread
};

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

private:
    Hub& m_hub;
};

struct DeskCore::Parts {
    Parts(DeskConfig config, Clock& clock, Random& random)
        : hub(std::move(config), clock, random)
        , queries(hub)
        , drafts(hub)
        , commands(hub)
        , link(hub)
    {
    }
    Hub hub;
    DeskQueries queries;
    DeskDrafts drafts;
    DeskCommands commands;
    DeskLink link;
};

/// The events of the core thread, passed on to reader and desk.
DeskEvents makeDeskEvents(Hub& hub);

} // namespace atalaya::session
