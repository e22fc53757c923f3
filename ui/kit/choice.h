#pragma once

#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QSet>
#include <QTabBar>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {

class IconButton;

/// Tabs with a 2 px underline and an optional count in a pill. One tab stop; arrows move. Those that have no
/// room wait behind a button at the end; the current one is always in sight.
class TabBar : public QTabBar {
    Q_OBJECT

public:
    explicit TabBar(const QString& name, QWidget* parent = nullptr);
    /// A count asks for attention; 0 hides it.
    void setCount(int index, int count);
    /// A tab that is not shown stands nowhere, not behind the button either.
    void setShown(int index, bool shown);
    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    int countAt(int index) const;
    void paintTab(QPainter& painter, int index) const;
    void fold();
    void openFolded();

    IconButton* m_more;
    QSet<int> m_folded; ///< tabs that wait behind the button
    QSet<int> m_away; ///< tabs that are not shown
    bool m_folding = false;
};

/// Two to five choices side by side, one is on. One tab stop; arrows move.
class Segment : public QWidget {
    Q_OBJECT

public:
    explicit Segment(const QString& name, QWidget* parent = nullptr);
    /// `icon` may be empty; a choice without visible text needs `name` for screen readers.
    void addChoice(const QString& text, const QString& icon = {}, const QString& name = {});
    int current() const;
    void setCurrent(int index);
    QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_layout;
};

/// On or off at once, 30 × 18 px, its words beside it. A check box to screen readers.
class Switch : public QCheckBox {
    Q_OBJECT

public:
    explicit Switch(const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override;
};
void paintSwitch(QPainter& painter, const QRectF& rect, bool on, bool enabled = true);

} // namespace atalaya::kit
