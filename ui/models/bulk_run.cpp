#include "ui/models/bulk_run.h"

#include <algorithm>
#include <memory>

namespace atalaya::models {
namespace {

constexpr std::size_t kPart = 100;
constexpr std::size_t kTakenOutOneByOne = 500; // beyond that putting back is faster

using Answers = std::vector<Result<domain::CommandId>>;

} // namespace

BulkRun::BulkRun(CoreSignals& signals_, QObject* parent) : QObject(parent), m_signals(signals_) { }

void BulkRun::start(std::vector<domain::TicketId> tickets, BulkAction action)
{
    if (m_running || tickets.empty())
        return;
    m_waiting.assign(tickets.begin(), tickets.end());
    m_action = std::move(action);
    m_result = {};
    m_total = int(tickets.size());
    m_running = true;
    next();
}

void BulkRun::next()
{
    Q_EMIT progress(m_total - int(m_waiting.size()), m_total);
    if (m_waiting.empty() || m_result.stopped)
        return finish();
    std::vector<domain::TicketId> part;
    while (!m_waiting.empty() && part.size() < kPart) {
        part.push_back(m_waiting.front());
        m_waiting.pop_front();
    }
    m_signals.core().lists().rows(
        part,
        guarded<std::vector<api::TicketRow>>(this, [this, part](Result<std::vector<api::TicketRow>> rows) {
            if (!rows) {
                failAll(part, rows.error());
                return next();
            }
            act(*rows);
        }));
}

void BulkRun::act(const std::vector<api::TicketRow>& rows)
{
    std::vector<domain::Command> commands;
    std::vector<BulkResult::Step> steps;
    std::vector<domain::TicketId> tickets; // of each command
    for (const api::TicketRow& row : rows) {
        const std::vector<domain::Command> made = m_action.make(row);
        if (made.empty()) {
            ++m_result.unchanged;
            continue;
        }
        for (const domain::Command& command : made) {
            commands.push_back(command);
            tickets.push_back(row.ticket.id);
        }
        steps.push_back({{}, m_action.undo(row)});
    }
    if (commands.empty())
        return next();
    m_signals.core().lists().submitAll(
        commands,
        guarded<Answers>(this, [this, steps = std::move(steps), tickets](const Result<Answers>& answers) {
            answered(steps, tickets, answers);
        }));
}

void BulkRun::answered(std::vector<BulkResult::Step> steps, const std::vector<domain::TicketId>& tickets,
                       const Result<Answers>& answers)
{
    if (!answers) {
        failAll(tickets, answers.error());
        return next();
    }
    // The commands of one ticket stand together: a new ticket is a new step.
    std::size_t step = 0;
    for (std::size_t i = 0; i < tickets.size(); ++i) {
        if (i > 0 && tickets[i] != tickets[i - 1])
            ++step;
        const Result<domain::CommandId>& answer = (*answers)[i];
        if (answer)
            steps[step].made.push_back(*answer);
        else if (m_result.failed.empty() || m_result.failed.back().first != tickets[i])
            m_result.failed.emplace_back(tickets[i], answer.error());
    }
    for (BulkResult::Step& done : steps) {
        if (done.made.empty())
            continue;
        ++m_result.done;
        m_result.steps.push_back(std::move(done));
    }
    next();
}

void BulkRun::failAll(const std::vector<domain::TicketId>& tickets, const Error& error)
{
    for (const domain::TicketId ticket : tickets)
        if (m_result.failed.empty() || m_result.failed.back().first != ticket)
            m_result.failed.emplace_back(ticket, error);
}

void BulkRun::finish()
{
    m_running = false;
    Q_EMIT finished(m_result);
}

void BulkRun::undo(const BulkResult& result)
{
    struct Taking {
        std::size_t left = 0;
        std::vector<domain::Command> rest;
    };
    auto taking = std::make_shared<Taking>();
    if (result.steps.size() > kTakenOutOneByOne) {
        for (const BulkResult::Step& step : result.steps)
            std::ranges::copy(step.undo, std::back_inserter(taking->rest));
        return putBack(std::move(taking->rest));
    }
    taking->left = result.steps.size();
    for (const BulkResult::Step& step : result.steps) {
        // The last one first: if that has left, so have those before it.
        const domain::CommandId last = step.made.back();
        m_signals.core().commands().cancel(
            last, guarded<bool>(this, [this, taking, step](const Result<bool>& taken) {
                if (!taken || !*taken)
                    std::ranges::copy(step.undo, std::back_inserter(taking->rest));
                else
                    for (std::size_t i = 0; i + 1 < step.made.size(); ++i)
                        m_signals.core().commands().cancel(step.made[i], [](const Result<bool>&) {});
                if (--taking->left == 0)
                    putBack(std::move(taking->rest));
            }));
    }
    if (result.steps.empty())
        Q_EMIT undone(0);
}

void BulkRun::putBack(std::vector<domain::Command> commands)
{
    if (commands.empty())
        return Q_EMIT undone(0);
    m_signals.core().lists().submitAll(
        commands, guarded<Answers>(this, [this, count = commands.size()](const Result<Answers>& answers) {
            if (!answers)
                return Q_EMIT undone(int(count));
            Q_EMIT undone(
                int(std::ranges::count_if(*answers, [](const auto& answer) { return !answer.hasValue(); })));
        }));
}

} // namespace atalaya::models
