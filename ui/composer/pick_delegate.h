#pragma once

#include <QStyledItemDelegate>

namespace atalaya::composer {

enum PickRole {
    PickIconRole = Qt::UserRole + 1, ///< QString, of resources/icons
    PickSignRole, ///< QString, a letter or an emoji in its place
    PickSecondRole, ///< QString, grey, at the end
};

/// Height of a row at 100 %.
inline constexpr int kPickRow = 30;

/// One line: icon or sign, text, a second text at the end.
class PickDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace atalaya::composer
