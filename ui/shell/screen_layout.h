#pragma once

#include <QJsonArray>
#include <QList>
#include <QRect>
#include <QString>
#include <optional>

namespace atalaya::shell {

/// One monitor.
struct ScreenInfo {
    QString name;
    QRect geometry;
    QRect available; ///< without the system's bars
    qreal scale = 1;

    friend bool operator==(const ScreenInfo&, const ScreenInfo&) = default;
};

/// The monitors that are there together.
using ScreenSet = QList<ScreenInfo>;

/// Tells sets apart: the same monitors in the same places have the same name, in whatever order they are
/// listed. The system's bars do not count: they come and go.
QString nameOf(const ScreenSet& screens);

/// Where a window stands, without its frame, and whether it fills its monitor.
struct Placement {
    QRect normal; ///< when it does not fill it
    bool maximized = false;
    bool fullScreen = false;

    friend bool operator==(const Placement&, const Placement&) = default;
};

/// Where one window stood with each set of monitors, the set used last first.
class WindowLayouts {
public:
    static constexpr int kMost = 12; ///< sets; one that was not used for longest goes

    /// Stands there with this set.
    void keep(const QString& set, const Placement& placement);
    std::optional<Placement> find(const QString& set) const;

    QJsonArray written() const;
    /// What cannot be read is left out.
    static WindowLayouts read(const QJsonArray& array);

    friend bool operator==(const WindowLayouts&, const WindowLayouts&) = default;

private:
    struct Kept {
        QString set;
        Placement placement;

        friend bool operator==(const Kept&, const Kept&) = default;
    };
    QList<Kept> m_kept;
};

/// Where a window belongs with these monitors: where it stood with them before; otherwise where it is now,
/// moved and made smaller as far as it would lie outside of all of them. Without a monitor: where it is.
Placement placementFor(const WindowLayouts& layouts, const ScreenSet& screens, const Placement& now);

} // namespace atalaya::shell
