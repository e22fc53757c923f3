#pragma once

#include "ui/kit/theme.h"

#include <QListView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QWidget>

namespace atalaya::kit {

/// The 52 px rail. Its colour is the environment of the theme: ink, plum or slate.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// One place of the rail: 38 px field, a beacon bar at the edge when it is the present one, a count in a
/// pill.
class RailButton : public QPushButton {
    Q_OBJECT

public:
    /// `name` is tooltip and accessible name.
    RailButton(const QString& icon, const QString& name, QWidget* parent = nullptr);
    void setIconName(const QString& icon);
    void setName(const QString& name);
    void setKey(const QString& key);
    /// `urgent` turns the pill into the beacon's colour. 0 hides it.
    void setBadge(int count, bool urgent = false);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    QString m_name;
    int m_badge = 0;
    bool m_urgent = false;
};

/// Roles that NavDelegate reads besides Qt::DisplayRole.
enum NavRole {
    NavIconRole = Qt::UserRole + 100, ///< QString, a name of resources/icons
    NavDotRole, ///< int, a token::Id: a square in this colour stands for the icon
    NavCountRole, ///< int or QString; absent or 0 shows nothing
    NavToneRole, ///< int, a NavTone
    NavHeadingRole, ///< bool: a grey heading that cannot be chosen
};
enum class NavTone { Plain, Accent, Warn, Breach };

/// Rows of the navigation: 28 px, icon, label, count.
class NavDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A list view set up for NavDelegate: chrome behind, one selection, no frame. A click or Enter emits
/// activated().
class NavList : public QListView {
    Q_OBJECT

public:
    explicit NavList(const QString& name, QWidget* parent = nullptr);
    QSize sizeHint() const override;
};

} // namespace atalaya::kit
