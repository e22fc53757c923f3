#pragma once

#include "core/session/desk_guard.h"
#include "core/session/desk_replica.h"

#include <algorithm>
#include <atomic>

/// What the parts of DeskCore share.
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
        , reckoning(config.mode)
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
                return answer<T>(reply, Error{closedBecause.load(), ""});
            auto result = question(*readerState.reader);
            if (!result)
                noticeDamage(result.error().code);
            answer<T>(reply, std::move(result));
        });
    }

    /// What shows or changes what is kept: refused while it is locked.
    template <typename T> void act(api::Reply<T> reply, std::function<Result<T>(Desk&)> action)
    {
        actAlways<T>(std::move(reply), [action = std::move(action)](Desk& open) -> Result<T> {
            if (const auto barrier = open.guard().barrier())
                return *barrier;
            return action(open);
        });
    }

    template <typename T> void actAlways(api::Reply<T> reply, std::function<Result<T>(Desk&)> action)
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
                desk->replicaWork().isDamaged(file);
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
    Worker reckoning; ///< long sums: a what-if, staffing
    /// Why nothing can be read while there is no reader.
    std::atomic<ErrorCode> closedBecause{ErrorCode::NotSignedIn};
    std::atomic<bool> stopping{false}; ///< a long sum looks at it now and then
    ReaderState readerState; ///< of the reader thread
    std::unique_ptr<Desk> desk; ///< of the core thread
};

} // namespace atalaya::session
