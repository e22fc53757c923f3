#include "ui/shell/settings.h"

#include <algorithm>

namespace atalaya::shell {
namespace {

constexpr QLatin1StringView kMode("appearance/mode");
constexpr QLatin1StringView kDensity("appearance/density");
constexpr QLatin1StringView kScale("appearance/textScale");
constexpr QLatin1StringView kColourVision("appearance/colourVision");
constexpr QLatin1StringView kMotion("appearance/motion");

constexpr int kLikeSystem = 3; ///< of the modes

QString undoKey(domain::EntryChannel channel)
{
    return QStringLiteral("undoSend/") + QString::fromUtf8(word(channel));
}

} // namespace

UndoTimes Settings::undoTimes() const
{
    UndoTimes times;
    const bool more = m_file.value(QStringLiteral("accessibility/moreTime"), false).toBool();
    const int usual = more ? UndoTimes::kMoreTime : UndoTimes::kUsual;
    for (const domain::EntryChannel channel : UndoTimes::channels())
        times.setSeconds(channel, m_file.value(undoKey(channel), usual).toInt());
    return times;
}

kit::Appearance Settings::appearance() const
{
    kit::Appearance out;
    const int mode = m_file.value(kMode, kLikeSystem).toInt();
    out.mode = mode >= 0 && mode < kLikeSystem ? static_cast<kit::Mode>(mode)
        : m_system.highContrast                ? kit::Mode::HighContrast
        : m_system.dark                        ? kit::Mode::Dark
                                               : kit::Mode::Light;
    out.density = static_cast<kit::Density>(std::clamp(m_file.value(kDensity, 0).toInt(), 0, 2));
    out.textScale = std::clamp(m_file.value(kScale, 1.0).toDouble(), 0.9, 2.0);
    out.colourVision = m_file.value(kColourVision, false).toBool();
    const int motion = m_file.value(kMotion, 0).toInt(); // like the system, less, all of it
    out.reducedMotion = motion == 1 || (motion == 0 && m_system.lessMotion);
    return out;
}

} // namespace atalaya::shell
