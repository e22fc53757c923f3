#pragma once

#include "ui/models/core_signals.h"

#include <QTimer>

namespace atalaya::models {

/// The live conversations of this agent in an order that stays: who comes later stands at the end, whatever
/// their time. Numbers and columns follow it.
class LiveRows : public QObject {
    Q_OBJECT
public:
    explicit LiveRows(CoreSignals& core, QObject* parent = nullptr);

    const std::vector<api::TicketRow>& rows() const { return m_rows; }
    /// −1: it is none of them.
    int indexOf(domain::TicketId ticket) const;
    const api::TicketRow* find(domain::TicketId ticket) const;
    std::vector<domain::TicketId> order() const;
    /// How they stood before: those of them that are still there come first, in this order.
    void setOrder(std::vector<domain::TicketId> order);
    /// The list was answered at least once.
    bool isKnown() const { return m_known; }

Q_SIGNALS:
    void changed();

private:
    void load();

    CoreSignals& m_core;
    std::vector<api::TicketRow> m_rows;
    std::vector<domain::TicketId> m_before;
    bool m_known = false;
    quint64 m_generation = 0; ///< of the request: late answers to older ones are dropped
    QTimer m_soon; ///< joins bursts of changes into one load
    QTimer m_now; ///< some leave by time alone
};

/// `fresh` in the order of `shown`; those that are new stand at the end, in the order of `before` as far as
/// that knows them.
std::vector<api::TicketRow> inOrder(const std::vector<api::TicketRow>& shown,
                                    const std::vector<domain::TicketId>& before,
                                    std::vector<api::TicketRow> fresh);

/// One line about a live conversation: what happens in it, or what was said last. `writer`: the colleague who
/// writes in it, if any.
QString liveLine(const api::TicketRow& row, const QString& writer);

} // namespace atalaya::models
