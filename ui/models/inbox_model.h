#pragma once

#include "ui/models/colleagues.h"

#include <QAbstractListModel>
#include <QTimer>
#include <set>

namespace atalaya::models {

/// The headings that tickets of a list stand under, in this order.
enum class InboxGroup { Soon, Today, Later, NoPromise, Paused, Ended };

QString label(InboxGroup group);

/// Where a ticket stands now.
InboxGroup groupOf(const domain::Ticket& ticket, Instant now);

/// The rows of one view: headings and tickets. Rows come from the core; while the person is busy in the list
/// nothing jumps: what arrived waits behind `newCount` until `showNew`.
class InboxModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IsGroupRole = Qt::UserRole, ///< bool
        GroupRole, ///< int, InboxGroup
        GroupCountRole, ///< int
        FoldedRole, ///< bool, for headings
        NowRole, ///< qint64, microseconds: what due times are counted from
    };

    explicit InboxModel(CoreSignals& signals_, QObject* parent = nullptr);

    const api::View& view() const { return m_request.view; }
    void setView(const api::View& view);
    api::SortBy sort() const { return m_request.sort; }
    void setSort(api::SortBy sort);
    void setFilter(const QString& words);
    void toggleGroup(InboxGroup group);
    void reload();

    /// The ticket of a row; nullptr for headings.
    const api::TicketRow* row(const QModelIndex& index) const;
    /// The colleague who writes in the ticket of a row, if anybody does.
    std::optional<Colleague> writer(const QModelIndex& index) const;
    QModelIndex indexOf(domain::TicketId ticket) const;
    /// The nearest ticket row after (step 1) or before (step −1) this one; invalid at the end.
    QModelIndex neighbour(const QModelIndex& from, int step) const;

    qint64 total() const { return m_total; }
    bool isLoading() const { return m_loading; }
    /// The error of the last load; code Internal without detail if there was none.
    const std::optional<Error>& error() const { return m_error; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Rows, total, loading or error are different now.
    void loaded();

private:
    struct Line {
        InboxGroup group = InboxGroup::Soon;
        int ticket = -1; ///< index in m_rows; −1: a heading
    };
    void show(api::ListAnswer answer);
    void layOut();
    void tick();
    QString accessibleName(const api::TicketRow& row) const;

    CoreSignals& m_signals;
    Colleagues m_colleagues;
    api::ListRequest m_request;
    std::vector<api::TicketRow> m_rows;
    std::vector<Line> m_lines;
    std::map<InboxGroup, int> m_groupCounts;
    std::set<InboxGroup> m_folded;
    qint64 m_total = 0;
    bool m_loading = false;
    bool m_again = false; ///< something changed while loading
    quint64 m_generation = 0; ///< of the request: late answers to older ones are dropped
    std::optional<Error> m_error;
    QTimer m_soon; ///< joins bursts of changes into one load
    QTimer m_tick;
};

} // namespace atalaya::models
