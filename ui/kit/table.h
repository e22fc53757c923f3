#pragma once

#include "ui/kit/theme.h"

#include <QStandardItem>
#include <QStyledItemDelegate>
#include <QTableView>

namespace atalaya::kit {

/// What a cell of a Table shows beside its text.
enum TableRole {
    TableInkRole = Qt::UserRole + 100, ///< int, a token::Id; text.primary without it
    TableNumberRole, ///< bool: tabular digits at the trailing side
    TableStrongRole, ///< bool: semibold
    TablePersonRole, ///< QString: id of a person, whose face stands before the text
    TablePassedRole, ///< int: how many of kTableSteps are passed; a bar before the text
    TableLowRole, ///< bool: text.secondary in the small size
    TableIdRole, ///< for the owner of the table
};
inline constexpr int kTableSteps = 8;

/// A bar of equal parts, the first `passed` of them filled.
void paintSteps(QPainter& painter, const QRectF& rect, int passed, int total, const QColor& color);
/// A cell, not editable.
QStandardItem* tableCell(const QString& text);
/// A cell with a number.
QStandardItem* tableNumber(const QString& text, token::Id ink = token::textPrimary);

/// Paints the cells of a Table.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Rows of the house: one row is one target, hairlines between them, numbers in columns. One tab stop; arrows
/// move, Enter emits activated.
class Table : public QTableView {
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit Table(const QString& name, QWidget* parent = nullptr);
    /// The column that takes the room that is left.
    void setWideColumn(int column);
    /// Makes the table as high as its rows, for a page that scrolls as a whole.
    void setShowsAll(bool all);
    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applySizes();
    int contentHeight() const;

    int m_wide = -1;
    bool m_showsAll = false;
};

} // namespace atalaya::kit
