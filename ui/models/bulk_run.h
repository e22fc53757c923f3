#pragma once

#include "ui/models/core_signals.h"

#include <deque>

namespace atalaya::models {

/// One thing to do with many tickets. Both functions are asked once for each ticket, with its row as it was
/// before: nothing to do gives no commands.
struct BulkAction {
    std::function<std::vector<domain::Command>(const api::TicketRow&)> make;
    std::function<std::vector<domain::Command>(const api::TicketRow&)> undo;
};

/// What became of it.
struct BulkResult {
    int done = 0;
    int unchanged = 0; ///< it was so already
    std::vector<std::pair<domain::TicketId, Error>> failed;
    bool stopped = false;
    struct Step {
        std::vector<domain::CommandId> made;
        std::vector<domain::Command> undo;
    };
    std::vector<Step> steps;
};

/// Does it, by parts, so that the desk stays alive; the commands go through the outbox, with or without a
/// line. One at a time.
class BulkRun : public QObject {
    Q_OBJECT
public:
    explicit BulkRun(CoreSignals& signals_, QObject* parent = nullptr);

    bool isRunning() const { return m_running; }
    void start(std::vector<domain::TicketId> tickets, BulkAction action);
    /// What is done stays done.
    void stop() { m_result.stopped = m_running; }
    /// Takes back all of it at once: what has not left yet is taken out of the outbox, the rest is put back
    /// as it was.
    void undo(const BulkResult& result);

Q_SIGNALS:
    void progress(int done, int total);
    void finished(const atalaya::models::BulkResult& result);
    /// How many could not be taken back.
    void undone(int failed);

private:
    void next();
    void act(const std::vector<api::TicketRow>& rows);
    void answered(std::vector<BulkResult::Step> steps, const std::vector<domain::TicketId>& tickets,
                  const Result<std::vector<Result<domain::CommandId>>>& answers);
    void failAll(const std::vector<domain::TicketId>& tickets, const Error& error);
    void finish();
    void putBack(std::vector<domain::Command> commands);

    CoreSignals& m_signals;
    std::deque<domain::TicketId> m_waiting;
    BulkAction m_action;
    BulkResult m_result;
    int m_total = 0;
    bool m_running = false;
};

} // namespace atalaya::models
