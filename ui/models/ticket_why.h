#pragma once

#include "ui/models/core_signals.h"
#include "ui/models/routing_texts.h"

#include <QTimer>

namespace atalaya::models {

/// True if the question never reached the broker, or its answer did not come back.
bool isLineError(ErrorCode code);

/// What the router wrote down about one ticket, what it waits for, and how the agents stand to it. Asks the
/// broker, and asks again when the ticket changes; nothing of it is kept on this computer.
class TicketWhy : public QObject {
    Q_OBJECT
public:
    /// Empty: there is no record and it does not wait. Offline: there is no line to ask over.
    enum class State { Idle, Loading, Ready, Empty, Offline, Failed };

    explicit TicketWhy(CoreSignals& core, QObject* parent = nullptr);

    void setTicket(const domain::Ticket& ticket);
    /// The same ticket looks different now: the story is asked for again, what is shown stays.
    void update(const domain::Ticket& ticket);
    void clear();
    void reload();

    State state() const { return m_state; }
    const Error& error() const { return m_error; }
    const std::optional<domain::Ticket>& ticket() const { return m_ticket; }
    const RoutingTexts& texts() const { return m_texts; }
    /// What it waits for; nothing if it does not wait.
    const std::optional<routing::WaitReport>& wait() const { return m_wait; }
    const std::vector<routing::Standing>& standings() const { return m_standings; }
    /// The offer that led to where it is: the newest one. Null if there was none, or if it waits again.
    const routing::RoutingRecord* decision() const;
    /// The newest explanation there is: of the decision, else of the waiting.
    const routing::Explanation* explanation() const;

    /// The story, newest last; begins with how it came.
    std::vector<StoryStep> story() const;
    /// The decision, or what it waits for, in sentences.
    QString summary() const;
    /// "Why Inés?", "Why does it wait?".
    QString question() const;
    /// Why this agent does not have it: from the decision if that says it, else as it stands now.
    QString whyNot(domain::AgentId agent) const;
    /// Everybody to ask about, by name; who has it is not among them.
    std::vector<domain::Agent> askable() const;
    /// All agents that something is known about: who has it first, then who could take it, then by how far
    /// they came.
    std::vector<routing::Standing> ranking() const;

Q_SIGNALS:
    void changed();

private:
    void loadDirectory();
    void loadHistory();
    void loadWait();
    void loadStandings();
    void finish(State state);
    void fail(const Error& error);
    void foldAccepted(std::vector<StoryStep>& steps, std::size_t index) const;

    CoreSignals& m_core;
    State m_state = State::Idle;
    Error m_error;
    std::optional<domain::Ticket> m_ticket;
    RoutingTexts m_texts;
    std::vector<routing::RoutingRecord> m_records; ///< oldest first
    std::optional<routing::WaitReport> m_wait;
    std::vector<routing::Standing> m_standings;
    quint64 m_generation = 0; ///< late answers to older questions are dropped
    QTimer m_soon; ///< joins bursts of changes
};

} // namespace atalaya::models
