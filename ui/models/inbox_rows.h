#pragma once

#include "ui/models/core_signals.h"

#include <functional>
#include <set>
#include <unordered_map>

namespace atalaya::models {

/// The rows of a long list that are here: fetched by and by as they come on screen, a few thousand kept.
class InboxRows : public QObject {
    Q_OBJECT
public:
    explicit InboxRows(CoreSignals& signals_, QObject* parent = nullptr);

    /// nullptr: not here (yet).
    const api::TicketRow* find(domain::TicketId ticket) const;
    /// Takes rows that came with something else; those that look different are told.
    void take(std::vector<api::TicketRow> rows);
    /// Fetches those of them that are not here, or are old. One request at a time; the last wish counts.
    void want(std::vector<domain::TicketId> tickets);
    /// These look different now; empty: all.
    void spoil(const std::vector<domain::TicketId>& tickets);
    void clear();

Q_SIGNALS:
    void changed(const std::vector<atalaya::domain::TicketId>& tickets);
    void failed(const atalaya::Error& error);

private:
    void ask();
    void trim();

    struct Kept {
        api::TicketRow row;
        bool old = false;
    };
    CoreSignals& m_signals;
    std::unordered_map<domain::TicketId, Kept> m_rows;
    std::vector<domain::TicketId> m_wanted;
    std::set<domain::TicketId> m_gone; ///< asked for and not found: not asked for again until spoiled
    bool m_asking = false;
    quint64 m_generation = 0;
};

} // namespace atalaya::models
