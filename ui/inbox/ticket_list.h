#pragma once

#include "ui/inbox/ticket_delegate.h"
#include "ui/models/inbox_model.h"

#include <QListView>

namespace atalaya::inbox {

/// The list of an inbox. A QListView to everybody else; its geometry is arithmetic instead of a layout, since
/// lines have two heights (headings and tickets) and there are at most six headings: a hundred thousand
/// tickets take no longer than ten. The line at the top of the screen stays there when the model is another
/// one.
class TicketList : public QListView {
    Q_OBJECT
public:
    explicit TicketList(models::InboxModel& model, QWidget* parent = nullptr);

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;
    /// Goes to the top of what comes next, instead of staying.
    void forgetPlace();

Q_SIGNALS:
    /// The person came into the list, with pointer or keyboard, or left it.
    void busyChanged(bool busy);
    /// A ticket was pressed with Ctrl or Shift.
    void choosePressed(const QModelIndex& index, Qt::KeyboardModifiers modifiers);
    /// One of the actions that a row shows under the pointer.
    void actionPressed(const QModelIndex& index, atalaya::inbox::RowAction action);

protected:
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last,
                     const QList<int>& roles = QList<int>()) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int topOf(int line) const;
    int lineAt(int y) const;
    int heightOf(int line) const;
    bool isHeading(int line) const;
    int contentHeight() const;
    void rememberPlace();
    void restorePlace();
    void tellVisible();
    void tellBusy();
    QModelIndex ticketNear(int line, int step) const;

    models::InboxModel& m_inbox;
    int m_hovered = -1;
    bool m_pointerInside = false;
    bool m_busy = false;
    std::optional<domain::TicketId> m_top; ///< stands at the top of the screen
    int m_topOffset = 0; ///< how far it is above it
};

} // namespace atalaya::inbox
