#include "ui/shell/screen_keeper.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <utility>

namespace atalaya::shell {
namespace {

/// The system moves windows too when monitors change, one after the other.
constexpr int kSettleMs = 400;

Placement placementOf(const QWidget& window)
{
    const bool normal = !window.isMaximized() && !window.isFullScreen() && !window.isMinimized();
    Placement out{normal ? window.geometry() : window.normalGeometry(), window.isMaximized(),
                  window.isFullScreen()};
    // It may have been taken to another monitor while it filled one.
    const bool fills = out.maximized || out.fullScreen;
    if (fills && !window.screen()->geometry().contains(out.normal.center()))
        out.normal.moveCenter(window.screen()->availableGeometry().center());
    return out;
}

void place(QWidget& window, const Placement& placement)
{
    if (placementOf(window) == placement || placement.normal.isEmpty())
        return;
    // It fills the monitor that it is on: to fill another one it has to go there first.
    const Qt::WindowStates kept = window.windowState() & ~(Qt::WindowMaximized | Qt::WindowFullScreen);
    window.setWindowState(kept);
    window.setGeometry(placement.normal);
    if (placement.maximized)
        window.setWindowState(kept | Qt::WindowMaximized);
    else if (placement.fullScreen)
        window.setWindowState(kept | Qt::WindowFullScreen);
}

} // namespace

ScreenSet presentScreens()
{
    ScreenSet out;
    for (const QScreen* screen : QGuiApplication::screens())
        out << ScreenInfo{screen->name(), screen->geometry(), screen->availableGeometry(),
                          screen->devicePixelRatio()};
    return out;
}

ScreenKeeper::ScreenKeeper(std::function<ScreenSet()> screens, QObject* parent)
    : QObject(parent)
    , m_screens(std::move(screens))
    , m_set(nameOf(m_screens()))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettleMs);
    connect(&m_soon, &QTimer::timeout, this, &ScreenKeeper::settle);
    const auto watch = [this](QScreen* screen) {
        connect(screen, &QScreen::geometryChanged, this, &ScreenKeeper::screensChanged);
        connect(screen, &QScreen::physicalDotsPerInchChanged, this, &ScreenKeeper::screensChanged);
    };
    for (QScreen* screen : QGuiApplication::screens())
        watch(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this, watch](QScreen* screen) {
        watch(screen);
        screensChanged();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreenKeeper::screensChanged);
}

void ScreenKeeper::setLayouts(QObject* owner, const WindowLayouts& layouts)
{
    Owner& known = m_owners[owner];
    known.layouts = layouts;
    put(known, true);
}

void ScreenKeeper::setWindow(QObject* owner, QWidget* window)
{
    if (!m_owners.contains(owner))
        connect(owner, &QObject::destroyed, this, [this](QObject* gone) { m_owners.remove(gone); });
    Owner& known = m_owners[owner];
    if (known.window == window)
        return;
    known.window = window;
    put(known, true);
}

WindowLayouts ScreenKeeper::layouts(QObject* owner)
{
    const auto found = m_owners.find(owner);
    if (found == m_owners.end())
        return {};
    // While monitors change, where a window is says nothing about where somebody wants it.
    const bool still = !m_soon.isActive() && nameOf(m_screens()) == m_set;
    const QWidget* window = found->window;
    if (still && window && window->isVisible() && !window->isMinimized())
        found->layouts.keep(m_set, placementOf(*window));
    return found->layouts;
}

void ScreenKeeper::screensChanged()
{
    m_soon.start();
}

void ScreenKeeper::settle()
{
    m_set = nameOf(m_screens());
    for (const Owner& owner : std::as_const(m_owners))
        put(owner, false);
    Q_EMIT settled();
}

void ScreenKeeper::put(const Owner& owner, bool onlyIfKnown)
{
    if (!owner.window || (onlyIfKnown && !owner.layouts.find(m_set)))
        return;
    place(*owner.window, placementFor(owner.layouts, m_screens(), placementOf(*owner.window)));
}

} // namespace atalaya::shell
