#include "ui/kit/tokens.h"

#include <QStringView>
#include <array>

namespace atalaya::kit::token {
namespace {

using namespace Qt::StringLiterals;

// The order is the order of the constants.
// clang-format off
constexpr std::array<QLatin1StringView, count_> kNames {
    "bg.rail"_L1, "bg.railHover"_L1, "bg.railActive"_L1, "text.rail"_L1, "text.railMuted"_L1,
    "border.rail"_L1, "bg.chrome"_L1, "bg.pane"_L1, "bg.surface"_L1, "bg.sunken"_L1, "bg.raised"_L1,
    "bg.hover"_L1, "bg.pressed"_L1, "bg.selected"_L1, "bg.selectedInactive"_L1, "border.subtle"_L1,
    "border.default"_L1, "border.control"_L1, "text.primary"_L1, "text.secondary"_L1, "text.tertiary"_L1,
    "text.disabled"_L1, "text.link"_L1, "text.onAccent"_L1, "accent.fill"_L1, "accent.fillHover"_L1,
    "accent.fillPressed"_L1, "accent.text"_L1, "accent.tint"_L1, "accent.border"_L1, "focus.ring"_L1,
    "focus.gap"_L1, "time.calm"_L1, "time.track"_L1, "time.warn.text"_L1, "time.warn.fill"_L1,
    "time.warn.tint"_L1, "time.warn.border"_L1, "time.breach.text"_L1, "time.breach.fill"_L1,
    "time.breach.tint"_L1, "time.breach.border"_L1, "success.text"_L1, "success.fill"_L1, "success.tint"_L1,
    "success.border"_L1, "info.text"_L1, "info.fill"_L1, "info.tint"_L1, "info.border"_L1, "note.bg"_L1,
    "note.border"_L1, "note.text"_L1, "machine.text"_L1, "machine.fill"_L1, "machine.tint"_L1,
    "machine.border"_L1, "bubble.in"_L1, "bubble.inText"_L1, "bubble.out"_L1, "bubble.outText"_L1,
    "bubble.meta"_L1, "presence.available"_L1, "presence.busy"_L1, "presence.away"_L1, "presence.wrapup"_L1,
    "presence.offline"_L1, "sentiment.positive"_L1, "sentiment.neutral"_L1, "sentiment.negative"_L1,
    "sentiment.veryNegative"_L1, "chart.1"_L1, "chart.2"_L1, "chart.3"_L1, "chart.4"_L1, "chart.5"_L1,
    "chart.6"_L1, "chart.7"_L1, "chart.8"_L1, "chart.grid"_L1, "chart.axis"_L1, "chart.ramp0"_L1,
    "chart.ramp1"_L1, "chart.ramp2"_L1, "chart.ramp3"_L1, "chart.ramp4"_L1, "chart.ramp5"_L1, "avatar.1"_L1,
    "avatar.1t"_L1, "avatar.2"_L1, "avatar.2t"_L1, "avatar.3"_L1, "avatar.3t"_L1, "avatar.4"_L1,
    "avatar.4t"_L1, "avatar.5"_L1, "avatar.5t"_L1, "avatar.6"_L1, "avatar.6t"_L1, "avatar.7"_L1,
    "avatar.7t"_L1, "avatar.8"_L1, "avatar.8t"_L1, "env.sandbox.rail"_L1, "env.sandbox.railHover"_L1,
    "env.sandbox.railActive"_L1, "env.sandbox.banner"_L1, "env.sandbox.text"_L1, "env.sandbox.border"_L1,
    "env.offline.rail"_L1, "env.offline.railHover"_L1, "env.offline.railActive"_L1, "env.offline.banner"_L1,
    "env.offline.text"_L1, "danger.fill"_L1, "danger.fillHover"_L1, "text.onDanger"_L1, "brand.beacon"_L1,
    "text.onBeacon"_L1, "toast.bg"_L1, "toast.text"_L1, "toast.action"_L1, "toast.border"_L1,
    "callbar.end"_L1, "callbar.onEnd"_L1, "callbar.bg"_L1, "callbar.text"_L1, "callbar.muted"_L1,
    "callbar.button"_L1, "callbar.rec"_L1, "scrim"_L1, "shadow"_L1,
};
// clang-format on

} // namespace

QLatin1StringView name(Id id)
{
    return kNames[std::size_t(id)];
}

Id fromName(QStringView name)
{
    for (int i = 0; i < count_; ++i)
        if (name == kNames[std::size_t(i)])
            return Id(i);
    return count_;
}

} // namespace atalaya::kit::token
