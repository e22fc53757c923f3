#pragma once

#include "ui/kit/theme.h"

#include <QPointer>
#include <QWidget>

namespace atalaya::kit {

/// Gives a control the outer focus ring (1 px gap, 2 px ring) when the keyboard brings the focus to it.
/// Controls that draw the focus themselves (rows, tabs, rail) do not call it.
void useFocusRing(QWidget* control, Radius radius = Radius::Md);

/// True when the last input was a key, so that focus should be seen.
bool focusVisible();
/// The preference "Always show the focus ring": also after a press of the mouse.
void setFocusAlwaysVisible(bool always);
/// hasFocus() and focusVisible().
bool hasKeyboardFocus(const QWidget* widget);

/// The ring: a see-through child of an ancestor that has room for it, so that it may lie outside its control.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    FocusRing();
    /// Shows the ring round `control`; null hides it.
    void follow(QWidget* control);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    QPointer<QWidget> m_control;
};

/// Watches the application: which input came last, and where the focus went. Made by install().
class FocusWatch : public QObject {
    Q_OBJECT

public:
    explicit FocusWatch(QObject* parent);
    bool visible() const { return m_visible || m_always; }
    void setAlways(bool always);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show();
    bool m_visible = false;
    bool m_always = false;
    QPointer<FocusRing> m_ring;
};

} // namespace atalaya::kit
