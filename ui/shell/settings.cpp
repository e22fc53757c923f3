#include "ui/shell/settings.h"

#include <algorithm>

namespace atalaya::shell {
namespace {

constexpr QLatin1StringView kMode("appearance/mode");
constexpr QLatin1StringView kDensity("appearance/density");
constexpr QLatin1StringView kScale("appearance/textScale");
constexpr QLatin1StringView kColourVision("appearance/colourVision");
constexpr QLatin1StringView kMotion("appearance/reducedMotion");

QString undoKey(domain::EntryChannel channel)
{
    return QStringLiteral("undoSend/") + QString::fromUtf8(word(channel));
}

} // namespace

UndoTimes Settings::undoTimes() const
{
    UndoTimes times;
    for (const domain::EntryChannel channel : UndoTimes::channels())
        times.setSeconds(channel, m_file.value(undoKey(channel), UndoTimes::kUsual).toInt());
    return times;
}

void Settings::setUndoTimes(const UndoTimes& times)
{
    for (const domain::EntryChannel channel : UndoTimes::channels())
        m_file.setValue(undoKey(channel), times.seconds(channel));
}

kit::Appearance Settings::appearance() const
{
    kit::Appearance out;
    out.mode = static_cast<kit::Mode>(std::clamp(m_file.value(kMode, 0).toInt(), 0, 2));
    out.density = static_cast<kit::Density>(std::clamp(m_file.value(kDensity, 0).toInt(), 0, 2));
    out.textScale = std::clamp(m_file.value(kScale, 1.0).toDouble(), 0.9, 2.0);
    out.colourVision = m_file.value(kColourVision, false).toBool();
    out.reducedMotion = m_file.value(kMotion, false).toBool();
    return out;
}

void Settings::setAppearance(const kit::Appearance& appearance)
{
    m_file.setValue(kMode, int(appearance.mode));
    m_file.setValue(kDensity, int(appearance.density));
    m_file.setValue(kScale, appearance.textScale);
    m_file.setValue(kColourVision, appearance.colourVision);
    m_file.setValue(kMotion, appearance.reducedMotion);
}

} // namespace atalaya::shell
