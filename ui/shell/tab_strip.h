#pragma once

#include "ui/models/tab_mark.h"

#include <QTabBar>

namespace atalaya::shell {

/// The tabs over the conversation: how it stands, name, cross. One tab stop; arrows move, the pointer drags.
class TabStrip : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(QWidget* parent = nullptr);

    void setLook(int index, const QString& name, models::TabMark mark, bool kept);
    models::TabMark mark(int index) const;
    /// As wide as this, as many as have room; the present one is always among them.
    void fit(int width);
    /// Some have no room.
    bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRect crossRect(int index) const;
    void paintTab(QPainter& painter, int index) const;

    int m_tabWidth = 0;
    bool m_folded = false;
    int m_pressed = -1; ///< its cross, or itself with the middle button
};

/// The mark of a tab: filled and hollow dots, dots in a row, a check.
void paintTabMark(QPainter& painter, const QRectF& rect, models::TabMark mark);

} // namespace atalaya::shell
