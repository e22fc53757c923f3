#pragma once

#include "ui/models/core_signals.h"

#include <map>

namespace atalaya::models {

/// Somebody else in a conversation.
struct Colleague {
    domain::AgentId id;
    QString name;
    domain::Activity activity = domain::Activity::Viewing;
    bool answering = false; ///< holds the soft lock
    bool lastSeen = false; ///< the line is down: this is how it was
    Instant seenAt;

    friend bool operator==(const Colleague&, const Colleague&) = default;
};

/// Who else is where, with names. While the line is down it says who was there last; as soon as the line is
/// back only what the broker says counts.
class Colleagues : public QObject {
    Q_OBJECT
public:
    explicit Colleagues(CoreSignals& core, QObject* parent = nullptr);

    /// Asks the core about a conversation that has just come on screen.
    void ask(domain::TicketId ticket);
    /// Everybody but this agent: who answers first, then who writes, then who looks.
    std::vector<Colleague> in(domain::TicketId ticket) const;
    /// Who writes there, if anybody does.
    std::optional<Colleague> writer(domain::TicketId ticket) const;
    /// This agent holds the soft lock.
    bool isMine(domain::TicketId ticket) const;

Q_SIGNALS:
    void changed(atalaya::domain::TicketId ticket);

private:
    void keep(const domain::TicketPresence& presence);
    void noticeLink(api::LinkKind kind);
    void loadNames();

    CoreSignals& m_core;
    std::map<domain::TicketId, domain::TicketPresence> m_known;
    std::map<domain::AgentId, QString> m_names;
    bool m_online = false;
};

/// "Beatriz is writing", "Beatriz and Enrique are viewing", "Beatriz, last seen 10:42".
QString presenceText(const std::vector<Colleague>& people, Instant now);

} // namespace atalaya::models
