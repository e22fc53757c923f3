#pragma once

#include <QStyledItemDelegate>

namespace atalaya::shell {

enum PaletteRole {
    PaletteIconRole = Qt::UserRole + 1, ///< QString
    PaletteSecondRole, ///< QString, grey; matches stand between U+E000 and U+E001
    PaletteKeysRole, ///< QStringList, caps at the end
    PaletteHeadingRole, ///< bool
    PaletteEndRole, ///< QString, grey, at the end of the row
    PaletteCommandRole, ///< bool: a command; what matches is petrol, not amber
    PaletteTallRole, ///< bool: the second text stands on a line of its own
    PaletteActionRole, ///< int, position of what Enter does
};

/// Paints a row of the palette: icon, text with the matches marked, a second text, key caps.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The text without its marks, for screen readers.
QString withoutMarks(QString text);

} // namespace atalaya::shell
