#pragma once

#include "ui/shell/screen_layout.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace atalaya::shell {

/// The monitors that are there now.
ScreenSet presentScreens();

/// Remembers where windows stand with each set of monitors, and puts them there when a monitor goes or
/// comes. A window is known by its owner, who may be without one for a while.
class ScreenKeeper : public QObject {
    Q_OBJECT
public:
    explicit ScreenKeeper(std::function<ScreenSet()> screens = presentScreens, QObject* parent = nullptr);

    /// As it was kept; an owner's window goes where it stood with the present monitors.
    void setLayouts(QObject* owner, const WindowLayouts& layouts);
    /// It shows this window now, or none; the window goes where it stood.
    void setWindow(QObject* owner, QWidget* window);
    QWidget* window(QObject* owner) const { return m_owners.value(owner).window; }
    /// With where it stands now.
    WindowLayouts layouts(QObject* owner);
    /// Other monitors: as soon as the system has done its part, all windows go where they stood.
    void screensChanged();

Q_SIGNALS:
    /// Windows stand where they belong with the monitors that are there now.
    void settled();

private:
    struct Owner {
        QPointer<QWidget> window;
        WindowLayouts layouts;
    };

    void settle();
    void put(const Owner& owner, bool onlyIfKnown);

    std::function<ScreenSet()> m_screens;
    QHash<QObject*, Owner> m_owners;
    QString m_set; ///< that windows have settled with
    QTimer m_soon;
};

} // namespace atalaya::shell
