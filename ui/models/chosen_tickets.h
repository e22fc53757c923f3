#pragma once

#include "core/domain/ids.h"

#include <QObject>
#include <unordered_set>
#include <vector>

namespace atalaya::models {

/// The tickets that were chosen for a common action: by id, so that nothing that happens to the list changes
/// who is meant.
class ChosenTickets : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool isEmpty() const { return m_order.empty(); }
    std::size_t count() const { return m_order.size(); }
    bool contains(domain::TicketId ticket) const { return m_known.contains(ticket); }
    /// In the order in which they were chosen.
    const std::vector<domain::TicketId>& tickets() const { return m_order; }

    void toggle(domain::TicketId ticket);
    void add(const std::vector<domain::TicketId>& tickets);
    void set(const std::vector<domain::TicketId>& tickets);
    void clear();
    /// Those that are not among these are no longer chosen.
    void keepOnly(const std::unordered_set<domain::TicketId>& there);

Q_SIGNALS:
    void changed();

private:
    std::vector<domain::TicketId> m_order;
    std::unordered_set<domain::TicketId> m_known;
};

} // namespace atalaya::models
