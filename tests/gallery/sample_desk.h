#pragma once

#include "core/broker/broker.h"
#include "core/session/desk_core.h"
#include "core/storage/open.h"
#include "tests/support/watched_line.h"

#include <QTemporaryDir>
#include <deque>
#include <string>

namespace atalaya::test {

/// Inés (or somebody else) at her desk in the sample company, on Thursday 20 November 2025 at 10:42 in
/// Madrid: a broker and a core in this process, joined by the real protocol, without threads. Everything
/// happens in pump(); time stands still until advance().
class SampleDesk {
public:
    explicit SampleDesk(std::string login = "ines");
    ~SampleDesk();
    SampleDesk(const SampleDesk&) = delete;
    SampleDesk& operator=(const SampleDesk&) = delete;

    session::DeskCore& core() { return *m_core; }
    broker::Broker& broker() { return *m_broker; }
    Line& line() { return *m_line; }
    /// Lets everything happen that can happen now. How much that was.
    std::size_t pump();
    void advance(Duration by);
    /// By the number that people say.
    domain::TicketId ticket(std::int64_t number);
    std::vector<domain::Entry> entries(domain::TicketId id);

    /// Calls a function of core/api and waits for its one answer.
    template <typename T> Result<T> ask(const std::function<void(api::Reply<T>)>& call)
    {
        auto answer = std::make_shared<std::optional<Result<T>>>();
        call([answer](Result<T> value) { *answer = std::move(value); });
        pump();
        return *answer ? **answer : Result<T>(Error{ErrorCode::TimedOut, "no answer came"});
    }

private:
    void openBroker();
    void openCore();
    /// The unsent text that the sample file gives to a ticket.
    void saveDrafts();

    std::string m_login;
    ManualClock m_clock;
    SeededRandom m_random{418};
    QTemporaryDir m_folder;
    security::MemorySecretStore m_secrets;
    std::shared_ptr<Line> m_line = std::make_shared<Line>();
    std::deque<std::function<void()>> m_tasks;
    std::unique_ptr<broker::Broker> m_broker;
    std::unique_ptr<session::DeskCore> m_core;
};

} // namespace atalaya::test
