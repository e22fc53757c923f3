#include "ui/routing/what_if_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace atalaya::routing {
namespace {

using models::RoutingTexts;

constexpr int kMostWarnings = 3;
constexpr auto kLongerMatters = std::chrono::seconds(30);

/// Gives the texts of this file their context.
class WhatIf {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

qint64 percent(double share)
{
    return std::llround(share * 100);
}

QString percentText(double share)
{
    return WhatIf::tr("%1 %").arg(QLocale().toString(percent(share)));
}

QString signedNumber(qint64 value)
{
    const QString text = QLocale().toString(std::abs(value));
    return value > 0 ? QLatin1Char('+') + text : value < 0 ? QStringLiteral("−") + text : text;
}

Trend trend(qint64 change, bool moreIsBetter)
{
    if (change == 0)
        return Trend::Same;
    return (change > 0) == moreIsBetter ? Trend::Better : Trend::Worse;
}

WhatIfLine share(const QString& label, double live, double draft, bool moreIsBetter)
{
    const qint64 change = percent(draft) - percent(live);
    return {label, percentText(live), percentText(draft), signedNumber(change), trend(change, moreIsBetter)};
}

WhatIfLine count(const QString& label, std::int64_t live, std::int64_t draft)
{
    const QLocale locale;
    return {label, locale.toString(qlonglong(live)), locale.toString(qlonglong(draft)),
            signedNumber(draft - live), trend(draft - live, false)};
}

/// Narrow: hours with a tenth instead of minutes.
QString brief(Duration time)
{
    if (time < std::chrono::hours(1))
        return RoutingTexts::span(time);
    const double hours = std::chrono::duration<double, std::ratio<3600>>(time).count();
    return WhatIf::tr("%1 h").arg(QLocale().toString(hours, 'f', 1));
}

WhatIfLine wait(const QString& label, Duration live, Duration draft)
{
    const auto seconds = [](Duration time) {
        return qint64(std::chrono::duration_cast<std::chrono::seconds>(time).count());
    };
    const qint64 change = seconds(draft) - seconds(live);
    const QString size = brief(std::chrono::seconds(std::abs(change)));
    return {label, brief(live), brief(draft),
            change == 0      ? QStringLiteral("0 s")
                : change > 0 ? QLatin1Char('+') + size
                             : QStringLiteral("−") + size,
            trend(change, false)};
}

} // namespace

std::vector<WhatIfLine> whatIfLines(const api::WhatIfAnswer& answer, const RoutingTexts& texts)
{
    std::vector<WhatIfLine> lines;
    lines.push_back(
        share(WhatIf::tr("All, in time"), answer.live.withinTarget, answer.draft.withinTarget, true));
    for (const api::WhatIfQueue& one : answer.queues)
        lines.push_back(share(WhatIf::tr("%1, in time").arg(texts.queue(one.queue)), one.live.withinTarget,
                              one.draft.withinTarget, true));
    lines.push_back(wait(WhatIf::tr("Mean wait"), answer.live.meanWait, answer.draft.meanWait));
    lines.push_back(wait(WhatIf::tr("Longest wait"), answer.live.longestWait, answer.draft.longestWait));
    lines.push_back(count(WhatIf::tr("Gave up"), answer.live.gaveUp, answer.draft.gaveUp));
    lines.push_back(count(WhatIf::tr("Moves to other queues"), answer.liveMoves, answer.draftMoves));
    lines.push_back(share(WhatIf::tr("Busiest agent, load"), answer.liveBusiest, answer.draftBusiest, false));
    const double part = answer.replayed > 0 ? double(answer.otherAgent) / double(answer.replayed) : 0.0;
    lines.push_back({WhatIf::tr("Chosen differently"),
                     {},
                     QLocale().toString(qlonglong(answer.otherAgent)),
                     percentText(part),
                     Trend::Same});
    return lines;
}

QStringList whatIfWarnings(const api::WhatIfAnswer& answer, const RoutingTexts& texts)
{
    std::vector<std::pair<double, QString>> found; // how much worse, said how
    for (const api::WhatIfQueue& one : answer.queues) {
        const QString queue = texts.queue(one.queue);
        const qint64 level = percent(one.live.withinTarget) - percent(one.draft.withinTarget);
        if (level > 0)
            found.emplace_back(
                double(level),
                WhatIf::tr("%1 would begin %2 in time instead of %3.")
                    .arg(queue, percentText(one.draft.withinTarget), percentText(one.live.withinTarget)));
        const Duration longer = one.draft.longestWait - one.live.longestWait;
        if (longer >= kLongerMatters && longer > one.live.longestWait / 20)
            found.emplace_back(std::chrono::duration<double, std::ratio<60>>(longer).count(),
                               WhatIf::tr("The longest wait in %1 would be %2 instead of %3.")
                                   .arg(queue, RoutingTexts::span(one.draft.longestWait),
                                        RoutingTexts::span(one.live.longestWait)));
        if (const std::int64_t more = one.draft.gaveUp - one.live.gaveUp; more > 0)
            found.emplace_back(double(more),
                               WhatIf::tr("%n more would give up in %1.", nullptr, int(more)).arg(queue));
    }
    std::ranges::stable_sort(found, [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList sentences;
    for (const auto& [size, text] : found)
        if (sentences.size() < kMostWarnings)
            sentences << text;
    return sentences;
}

QString whatIfScope(const api::WhatIfAnswer& answer)
{
    const QString replayed = WhatIf::tr("%n conversations replayed.", nullptr, int(answer.replayed));
    if (answer.leftOut == 0)
        return replayed;
    return WhatIf::tr("%1 %2", "two sentences")
        .arg(replayed,
             WhatIf::tr("%n left out: their queue is gone, or nobody was needed for them.", nullptr,
                        int(answer.leftOut)));
}

QString whatIfChartSummary(const api::WhatIfAnswer& answer)
{
    if (answer.hours.empty())
        return WhatIf::tr("Nothing came in any hour.");
    const auto live = std::ranges::max_element(answer.hours, {}, &api::WhatIfHour::live);
    const auto draft = std::ranges::max_element(answer.hours, {}, &api::WhatIfHour::draft);
    return WhatIf::tr(
               "Longest wait by hour of the day: live at most %1 at %2 o'clock, with the draft at most %3 at "
               "%4 o'clock.")
        .arg(RoutingTexts::span(live->live))
        .arg(live->hour)
        .arg(RoutingTexts::span(draft->draft))
        .arg(draft->hour);
}

} // namespace atalaya::routing
