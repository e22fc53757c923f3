#pragma once

#include <QMenu>

namespace atalaya::kit {

/// A menu of the house: 30 px rows, icon 16, the key in caps at the right. Any QMenu is painted this way;
/// this class adds the room for the shadow, headings, and the key text.
class Menu : public QMenu {
    Q_OBJECT

public:
    explicit Menu(QWidget* parent = nullptr);

    /// `key` is shown only (shortcuts are made elsewhere); `icon` is a name of resources/icons or empty.
    QAction* addItem(const QString& icon, const QString& text, const QString& key = {});
    /// A small grey line over a group.
    QAction* addHeading(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Opens a menu under (or over, where there is no room) its button, leading edges in line. Does not block.
void popup(QMenu* menu, QWidget* anchor);

} // namespace atalaya::kit
