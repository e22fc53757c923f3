#pragma once

#include "ui/models/chosen_tickets.h"
#include "ui/models/colleagues.h"
#include "ui/models/inbox_groups.h"
#include "ui/models/inbox_rows.h"

#include <QAbstractListModel>
#include <QTimer>

namespace atalaya::models {

/// How a list stands.
struct InboxState {
    bool loading = false;
    std::optional<Error> error; ///< of the last load
    int waiting = 0; ///< tickets that arrived and are not shown yet
};

/// The lines of one view: headings and tickets. The core gives the whole order, which is small; rows come as
/// they come on screen. While the person is busy in the list nothing that is on screen moves: what arrived
/// waits (InboxState::waiting) until `showNew`.
class InboxModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IsGroupRole = Qt::UserRole, ///< bool
        GroupRole, ///< int, InboxGroup
        GroupCountRole, ///< int
        FoldedRole, ///< bool, for headings
        NowRole, ///< qint64, microseconds: what due times are counted from
        ChosenRole, ///< bool: chosen for a common action
    };

    explicit InboxModel(CoreSignals& signals_, QObject* parent = nullptr);

    const api::ListRequest& request() const { return m_request; }
    void setView(const api::View& view);
    void setOrder(api::SortBy sort, const QString& filter);
    void toggleGroup(InboxGroup group);
    void reload();

    /// These lines are on screen: their rows, and those around them, are fetched.
    void setVisible(int first, int last);
    /// The person is in the list: nothing on screen may move.
    void setBusy(bool busy);
    /// Shows what arrived; the first line that is new, or −1.
    int showNew();

    /// The row of a line; nullptr for headings, and while it is not here.
    const api::TicketRow* row(const QModelIndex& index) const;
    /// Nothing for headings.
    std::optional<domain::TicketId> ticketAt(const QModelIndex& index) const;
    QModelIndex indexOf(domain::TicketId ticket) const;
    /// All of the view, folded ones too.
    std::vector<domain::TicketId> allTickets() const;

    ChosenTickets& chosen() { return m_chosen; }
    const Colleagues& colleagues() const { return m_colleagues; }
    const InboxLines& lines() const { return m_lines; }
    qint64 total() const { return qint64(m_places.size()); }
    const InboxState& state() const { return m_state; }
    int rowCount(const QModelIndex& parent = {}) const override;

Q_SIGNALS:
    /// Lines, total, loading or error are different now.
    void loaded();
    void newCountChanged(int count);

private:
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void ticketsChanged(const std::vector<domain::TicketId>& tickets);
    void begin();
    void show(api::ListOrder answer);
    bool wouldJump(const std::vector<api::ListPlace>& places) const;
    void hold(std::vector<api::ListPlace> places);
    void removeGone(const std::vector<api::ListPlace>& places);
    void replace(std::vector<api::ListPlace> places);
    void tick();
    void wantRows();
    void rowsChanged(const std::vector<domain::TicketId>& tickets);
    void setNewCount(int count);
    bool isHeaded() const;
    int placeOf(domain::TicketId ticket) const;
    QString accessibleName(domain::TicketId ticket, const api::TicketRow* row) const;

    CoreSignals& m_signals;
    Colleagues m_colleagues;
    InboxRows m_rows;
    ChosenTickets m_chosen;
    api::ListRequest m_request;
    std::vector<api::ListPlace> m_places; ///< as shown
    std::vector<api::ListPlace> m_held; ///< as they are, while they wait
    bool m_holding = false;
    InboxLines m_lines;
    int m_firstVisible = 0;
    int m_lastVisible = -1;
    bool m_busy = false;
    bool m_fresh = true; ///< another list was asked for: shown at once, whoever is busy
    quint64 m_generation = 0; ///< of the request: late answers to older ones are dropped
    InboxState m_state;
    QTimer m_soon; ///< joins bursts of changes into one load
    QTimer m_tick;
    Instant m_ticked{}; ///< since then no due time has another text
};

/// The nearest ticket row after (step 1) or before (step −1) this one; invalid at the end.
QModelIndex neighbour(const InboxModel& model, const QModelIndex& from, int step);
/// Between two lines, both included, in their order.
std::vector<domain::TicketId> ticketsBetween(const InboxModel& model, const QModelIndex& from,
                                             const QModelIndex& to);

/// What a screen reader says of a row, in the order of the design: name, channel, subject, unread, mood, time
/// left in words, tags, when.
QString rowInWords(const api::TicketRow& row, Instant now);
/// "2 minutes 40 seconds", "1 hour 4 minutes", "3 days".
QString timeInWords(Duration time);

} // namespace atalaya::models
