#pragma once

#include "ui/kit/surface.h"
#include "ui/models/colleagues.h"
#include "ui/models/live_rows.h"
#include "ui/models/wait_clock.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace atalaya::kit {
class IconButton;
} // namespace atalaya::kit

namespace atalaya::shell {

/// The live conversations as lines, with their wait clocks.
class LiveListModel : public QAbstractListModel {
    Q_OBJECT
public:
    LiveListModel(models::CoreSignals& core, const models::LiveRows& rows, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: what a screen reader says.
    QVariant data(const QModelIndex& index, int role) const override;
    /// Null if there is none.
    const api::TicketRow* row(int number) const;
    Instant now() const;
    /// How long its customer waits; of a call, how long it lasts.
    models::WaitClock clock(const api::TicketRow& row) const;
    /// The line under the name.
    QString line(const api::TicketRow& row) const;
    /// Clocks are read again.
    void tick();

private:
    void refresh();

    models::CoreSignals& m_core;
    const models::LiveRows& m_rows;
    models::Colleagues m_colleagues;
    std::vector<api::TicketRow> m_shown;
};

/// Paints a line: face, name, what happens, wait clock, number. Geometry: picture 03.
class LiveDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The list beside the columns: header with the two ways to look, lines, capacity.
class LiveList : public kit::Surface {
    Q_OBJECT
public:
    LiveList(models::CoreSignals& core, const models::LiveRows& rows, QWidget* parent = nullptr);

    QListView* view() const { return m_view; }
    void setCurrent(std::optional<domain::TicketId> ticket);
    /// Columns side by side, or one conversation at a time.
    void setSingle(bool single);
    void tick() { m_model.tick(); }

Q_SIGNALS:
    /// The pointer or Enter: go there.
    void chosen(int number);
    void singleChosen(bool single);
    void menuRequested(QWidget* anchor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    const models::LiveRows& m_rows;
    LiveListModel m_model;
    kit::PaneHeader* m_header;
    kit::IconButton* m_columns;
    kit::IconButton* m_one;
    QStackedWidget* m_stack;
    QListView* m_view;
    std::optional<domain::TicketId> m_current;
};

} // namespace atalaya::shell
