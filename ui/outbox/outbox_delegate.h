#pragma once

#include <QStyledItemDelegate>

namespace atalaya::outbox {

/// Paints a row of the outbox: a glyph in a circle, whom it is about, what was written, what it will do; at
/// the right its place or what became of it. Headings are 26 px.
class OutboxDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace atalaya::outbox
