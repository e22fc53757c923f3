#include "ui/shell/screen_layout.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QRegion>
#include <QStringList>
#include <algorithm>
#include <limits>

namespace atalaya::shell {
namespace {

constexpr int kMostPixels = 100'000;
/// Of the upper edge, where a window is taken to be moved: so much has to lie on a monitor.
constexpr QSize kHandle(120, 24);

qint64 areaOf(const QRect& rect)
{
    return rect.isEmpty() ? 0 : qint64(rect.width()) * rect.height();
}

/// All of it can be seen.
bool isCovered(const QRect& window, const ScreenSet& screens)
{
    QRegion there;
    for (const ScreenInfo& screen : screens)
        there += screen.available;
    return QRegion(window).subtracted(there).isEmpty();
}

/// It can be seen and moved.
bool isInReach(const QRect& window, const ScreenSet& screens)
{
    const QRect edge(window.topLeft(), QSize(window.width(), std::min(kHandle.height(), window.height())));
    return std::ranges::any_of(screens, [&](const ScreenInfo& screen) {
        const QRect seen = edge & screen.available;
        return seen.width() >= std::min(kHandle.width(), window.width()) && seen.height() == edge.height();
    });
}

/// The one with most of it, otherwise the nearest.
const ScreenInfo& screenFor(const QRect& window, const ScreenSet& screens)
{
    const ScreenInfo* best = &screens.first();
    qint64 mostSeen = 0;
    qint64 nearest = std::numeric_limits<qint64>::max();
    for (const ScreenInfo& screen : screens) {
        const qint64 seen = areaOf(screen.available & window);
        const QPoint way = screen.available.center() - window.center();
        const qint64 distance = qint64(way.x()) * way.x() + qint64(way.y()) * way.y();
        if (seen > mostSeen || (mostSeen == 0 && distance < nearest)) {
            best = &screen;
            nearest = distance;
        }
        mostSeen = std::max(mostSeen, seen);
    }
    return *best;
}

QRect within(const QRect& window, const QRect& available)
{
    QRect out(window.topLeft(), window.size().boundedTo(available.size()));
    out.moveLeft(std::clamp(out.left(), available.left(), available.right() + 1 - out.width()));
    out.moveTop(std::clamp(out.top(), available.top(), available.bottom() + 1 - out.height()));
    return out;
}

QJsonArray arrayOf(const QRect& rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

QRect rectOf(const QJsonArray& array)
{
    const auto at = [&array](int index, int least) {
        return std::clamp(array.at(index).toInt(), least, kMostPixels);
    };
    return {at(0, -kMostPixels), at(1, -kMostPixels), at(2, 0), at(3, 0)};
}

} // namespace

QString nameOf(const ScreenSet& screens)
{
    QStringList all;
    for (const ScreenInfo& screen : screens)
        all << QStringLiteral("%1|%2,%3,%4x%5|%6")
                   .arg(screen.name)
                   .arg(screen.geometry.x())
                   .arg(screen.geometry.y())
                   .arg(screen.geometry.width())
                   .arg(screen.geometry.height())
                   .arg(screen.scale, 0, 'f', 2);
    all.sort();
    const QByteArray hash =
        QCryptographicHash::hash(all.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

void WindowLayouts::keep(const QString& set, const Placement& placement)
{
    m_kept.removeIf([&set](const Kept& one) { return one.set == set; });
    m_kept.prepend({set, placement});
    if (m_kept.size() > kMost)
        m_kept.resize(kMost);
}

std::optional<Placement> WindowLayouts::find(const QString& set) const
{
    const auto found = std::ranges::find(m_kept, set, &Kept::set);
    return found == m_kept.end() ? std::nullopt : std::optional(found->placement);
}

QJsonArray WindowLayouts::written() const
{
    QJsonArray out;
    for (const Kept& one : m_kept)
        out.append(QJsonObject{{QStringLiteral("screens"), one.set},
                               {QStringLiteral("at"), arrayOf(one.placement.normal)},
                               {QStringLiteral("maximized"), one.placement.maximized},
                               {QStringLiteral("fullScreen"), one.placement.fullScreen}});
    return out;
}

WindowLayouts WindowLayouts::read(const QJsonArray& array)
{
    WindowLayouts out;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        const QString set = object.value(QStringLiteral("screens")).toString();
        const Placement placement{rectOf(object.value(QStringLiteral("at")).toArray()),
                                  object.value(QStringLiteral("maximized")).toBool(),
                                  object.value(QStringLiteral("fullScreen")).toBool()};
        if (!set.isEmpty() && !placement.normal.isEmpty() && !out.find(set) && out.m_kept.size() < kMost)
            out.m_kept.append({set, placement});
    }
    return out;
}

Placement placementFor(const WindowLayouts& layouts, const ScreenSet& screens, const Placement& now)
{
    const auto kept = layouts.find(nameOf(screens));
    Placement out = kept.value_or(now);
    if (screens.isEmpty() || out.normal.isEmpty())
        return out;
    // Whoever has put a window halfway off a monitor finds it so again; one that a monitor was taken away
    // from comes in whole.
    const bool stays = kept ? isInReach(out.normal, screens) : isCovered(out.normal, screens);
    if (!stays)
        out.normal = within(out.normal, screenFor(out.normal, screens).available);
    return out;
}

} // namespace atalaya::shell
