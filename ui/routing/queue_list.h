#pragma once

#include "ui/kit/surface.h"
#include "ui/routing/rules_book.h"

#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace atalaya::routing {

/// Roles of a row beside its name (Qt::DisplayRole).
enum QueueRole {
    QueueIdRole = Qt::UserRole + 1, ///< QString
    QueueColourRole, ///< int, 1 to 8
    QueueLineRole, ///< QString, the second line
    QueueOnRole, ///< bool
};

/// A row of 44 px: colour, name, how it stands, a switch.
class QueueDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the switch is in a row.
    static QRect switchRect(const QStyleOptionViewItem& option);

Q_SIGNALS:
    void toggled(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

/// The queues, each with its switch: off is paused.
class QueueList : public kit::Surface {
    Q_OBJECT
public:
    QueueList(models::CoreSignals& core, RulesBook& book, QWidget* parent = nullptr);
    QListView* list() const { return m_list; }
    domain::QueueId current() const;
    void choose(domain::QueueId queue);
    /// As soon as the list has it.
    void chooseSoon(domain::QueueId queue) { m_wanted = queue; }
    /// Pauses the chosen queue, or lets it go on.
    void toggleCurrent();
    /// Asks how many wait.
    void askStates();

Q_SIGNALS:
    void chosen(atalaya::domain::QueueId queue);
    void newQueueRequested(QWidget* anchor);

private:
    void refresh();
    void toggle(const QModelIndex& index);
    QString lineOf(const domain::Queue& queue) const;

    models::CoreSignals& m_core;
    RulesBook& m_book;
    kit::PaneHeader* m_header;
    QListView* m_list;
    QStandardItemModel m_model;
    std::vector<QueueState> m_states;
    std::optional<domain::QueueId> m_wanted;
};

} // namespace atalaya::routing
