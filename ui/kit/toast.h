#pragma once

#include "ui/kit/theme.h"

#include <QQueue>
#include <QTimer>
#include <QWidget>
#include <functional>

namespace atalaya::kit {

/// What a toast says. `onAction` runs when its action is pressed, `onDone` when it goes away by itself.
struct ToastContent {
    QString icon = QStringLiteral("info");
    QString text = {};
    QString action = {}; ///< "Undo"; may be empty
    int milliseconds = 6000; ///< at least 6 s
    bool countdown = false; ///< shows the seconds left
    bool exact = false; ///< ends with its time, however short, also under the pointer: so
                        ///< does its action. Takes the place of what is shown
    bool urgent = false; ///< shown at once: what stands there comes back after it
    std::function<void()> onAction = {};
    std::function<void()> onDone = {};
    quint64 id = 0; ///< the host's
};

/// The 40 px ink bar itself.
class Toast : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);
    void setContent(const ToastContent& content);
    void setSecondsLeft(int seconds);
    QSize sizeHint() const override;

Q_SIGNALS:
    void actionPressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int reach() const;

    QString m_icon;
    QString m_text;
    int m_seconds = -1;
    QWidget* m_action;
};

/// Shows toasts one at a time at the bottom left of its window, above the strip; others wait. A toast stays
/// while the pointer or the focus is on it.
class ToastHost : public QObject {
    Q_OBJECT

public:
    explicit ToastHost(QWidget* window);
    /// A name for `dismiss`.
    quint64 show(ToastContent content);
    /// Takes the present toast away without running anything (its action was done elsewhere).
    void dismiss();
    /// Takes that one away, shown or waiting.
    void dismiss(quint64 id);
    /// Distance from the leading and bottom edge of the window to the toast.
    void setInset(int leading, int bottom);
    Toast* toast() const { return m_toast; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void next();
    void takePlace(const ToastContent& content);
    void tick();
    void ageWaiting();
    void place();
    void finish(bool byAction);

    QWidget* m_window;
    Toast* m_toast;
    QTimer m_timer;
    QQueue<ToastContent> m_waiting;
    ToastContent m_current;
    quint64 m_ids = 0;
    int m_left = 0;
    int m_leading = 0;
    int m_bottom = 0;
    bool m_showing = false;
};

} // namespace atalaya::kit
