#pragma once

#include "ui/models/colleagues.h"

#include <QStyledItemDelegate>

namespace atalaya::inbox {

/// Paints a row of the inbox: a ticket (74 px, 52 px compact) or a group heading (26 px). Geometry: the list
/// row of the design's section 4.
class TicketDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// What a row offers under the pointer.
enum class RowAction { Snooze, Assign, Close };
/// Where it stands in the row's rectangle.
QRect rowActionRect(const QRect& row, RowAction action, bool rightToLeft);
/// Its line with the name and the due time.
QRect rowTimeRect(const QRect& row, bool rightToLeft);

/// Everything one ticket row shows, so that it can be painted without a model (gallery, drag ghosts).
struct RowLook {
    const api::TicketRow& row;
    Instant now;
    bool selected = false;
    bool focused = false;
    bool hovered = false;
    bool chosen = false; ///< for a common action: a check stands in for the face
    bool rightToLeft = false;
    std::optional<models::Colleague> colleague = {}; ///< who writes in it
};

void paintTicketRow(QPainter& painter, const QRect& rect, const RowLook& look);

} // namespace atalaya::inbox
