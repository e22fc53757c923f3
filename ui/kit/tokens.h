#pragma once

#include <QString>

/// One constant per colour of resources/tokens.json, so that a typing error does not compile.
/// `bg.surface` is token::bgSurface, `avatar.1t` is token::avatar1t. tests/ui/kit checks the list against the
/// file.
namespace atalaya::kit::token {

// clang-format off
enum Id : int {
    bgRail, bgRailHover, bgRailActive, textRail, textRailMuted, borderRail, bgChrome, bgPane, bgSurface,
    bgSunken, bgRaised, bgHover, bgPressed, bgSelected, bgSelectedInactive, borderSubtle, borderDefault,
    borderControl, textPrimary, textSecondary, textTertiary, textDisabled, textLink, textOnAccent,
    accentFill, accentFillHover, accentFillPressed, accentText, accentTint, accentBorder, focusRing,
    focusGap, timeCalm, timeTrack, timeWarnText, timeWarnFill, timeWarnTint, timeWarnBorder, timeBreachText,
    timeBreachFill, timeBreachTint, timeBreachBorder, successText, successFill, successTint, successBorder,
    infoText, infoFill, infoTint, infoBorder, noteBg, noteBorder, noteText, machineText, machineFill,
    machineTint, machineBorder, bubbleIn, bubbleInText, bubbleOut, bubbleOutText, bubbleMeta,
    presenceAvailable, presenceBusy, presenceAway, presenceWrapup, presenceOffline, sentimentPositive,
    sentimentNeutral, sentimentNegative, sentimentVeryNegative, chart1, chart2, chart3, chart4, chart5,
    chart6, chart7, chart8, chartGrid, chartAxis, chartRamp0, chartRamp1, chartRamp2, chartRamp3,
    chartRamp4, chartRamp5, avatar1, avatar1t, avatar2, avatar2t, avatar3, avatar3t, avatar4, avatar4t,
    avatar5, avatar5t, avatar6, avatar6t, avatar7, avatar7t, avatar8, avatar8t, envSandboxRail,
    envSandboxRailHover, envSandboxRailActive, envSandboxBanner, envSandboxText, envSandboxBorder,
    envOfflineRail, envOfflineRailHover, envOfflineRailActive, envOfflineBanner, envOfflineText, dangerFill,
    dangerFillHover, textOnDanger, brandBeacon, textOnBeacon, toastBg, toastText, toastAction, toastBorder,
    callbarEnd, callbarOnEnd, callbarBg, callbarText, callbarMuted, callbarButton, callbarRec, scrim,
    shadow,
    count_,
};
// clang-format on

/// The name in tokens.json: "bg.surface".
QLatin1StringView name(Id id);

/// The constant of a name; count_ when there is none.
Id fromName(QStringView name);

} // namespace atalaya::kit::token
