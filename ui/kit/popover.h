#pragma once

#include "ui/kit/theme.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {

/// A box over its window with a painted shadow: pickers (level 1), palette and dialogs (level 2). A child of
/// the window, not a window of its own, and never higher than it: then it scrolls. Esc or a press outside
/// closes it and gives the focus back.
class Popover : public QWidget {
    Q_OBJECT

public:
    explicit Popover(QWidget* window, int level = 1);

    /// The layout inside the box; its margins are the caller's.
    QVBoxLayout* content() const { return m_content; }
    /// Opens under `anchor`, or over it where there is no room, kept inside the window.
    void openAt(QWidget* anchor);
    /// Opens in the middle, `top` pixels from the upper edge of the window.
    void openCentred(int top);
    void dismiss();
    /// The box without its shadow, in the window's coordinates.
    QRect box() const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(const QPoint& boxTopLeft);
    int reach() const;
    void fit();

    QWidget* m_window;
    QVBoxLayout* m_content;
    QPointer<QWidget> m_focusBefore;
    QPointer<QWidget> m_anchor;
    QScrollArea* m_scroll = nullptr; ///< around the content, where the window is lower than it
    int m_level;
};

} // namespace atalaya::kit
