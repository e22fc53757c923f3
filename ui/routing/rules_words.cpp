#include "ui/routing/rules_words.h"

#include "ui/models/core_signals.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace atalaya::routing {
namespace {

using models::toQt;
using namespace std::chrono_literals;

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
constexpr int kDayMinutes = 24 * 60;

QString say(const char* text)
{
    return QCoreApplication::translate("rules", text);
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> parseClock(const QString& text)
{
    static const QRegularExpression kClock(QStringLiteral("^(\\d{1,2})(?:[:.h](\\d{2}))?\\s*h?$"));
    const auto match = kClock.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const int minute = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (minute > kDayMinutes || match.captured(2).toInt() > 59)
        return {};
    return minute;
}

template <typename Rows, typename IdType> QString findName(const Rows& rows, const IdType& id)
{
    const auto found = std::ranges::find(rows, id, [](const auto& row) { return row.id; });
    return found == rows.end() ? QStringLiteral("?") : toQt(found->name);
}

} // namespace

QString durationText(Duration duration)
{
    const std::int64_t seconds = duration_cast<std::chrono::seconds>(duration).count();
    const auto part = [](std::int64_t number, const char* unit) {
        return QStringLiteral("%1 %2").arg(QString::number(number), QLatin1String(unit));
    };
    const auto two = [&](std::int64_t large, const char* name, std::int64_t small, const char* smallName) {
        return small == 0 ? part(large, name) : part(large, name) + QLatin1Char(' ') + part(small, smallName);
    };
    if (seconds < 2 * kMinute && seconds % kMinute != 0)
        return part(seconds, "s");
    if (seconds < kHour || (seconds < 2 * kHour && seconds % kHour != 0 && seconds % kMinute != 0))
        return seconds == 0 ? part(0, "s") : two(seconds / kMinute, "min", seconds % kMinute, "s");
    if (seconds % kDay == 0)
        return part(seconds / kDay, "d");
    return two(seconds / kHour, "h", seconds % kHour / kMinute, "min");
}

std::optional<Duration> parseDuration(const QString& text, Duration unit)
{
    static const QRegularExpression kPart(
        QStringLiteral("\\G\\s*(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(days?|d|hours?|h|min|m|sec|s)?\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    double seconds = 0;
    double last = double(duration_cast<std::chrono::seconds>(unit).count()) * 60.0;
    qsizetype at = 0;
    const QString trimmed = text.trimmed();
    while (at < trimmed.size()) {
        const auto match = kPart.match(trimmed, at);
        if (!match.hasMatch())
            return {};
        at = match.capturedEnd();
        const QString name = match.captured(2).toLower();
        // "1h30": what follows hours without a name are minutes.
        const double size = name.isEmpty()      ? last / 60.0
            : name.startsWith(QLatin1Char('d')) ? double(kDay)
            : name.startsWith(QLatin1Char('h')) ? double(kHour)
            : name.startsWith(QLatin1Char('m')) ? double(kMinute)
                                                : 1.0;
        last = size;
        seconds += match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble() * size;
    }
    if (trimmed.isEmpty())
        return {};
    return Duration(std::int64_t(seconds * 1e6 + 0.5));
}

QString hoursText(const std::vector<domain::OpenInterval>& open, int weekday)
{
    QStringList parts;
    for (const domain::OpenInterval& one : open)
        if (one.weekday == weekday)
            parts << clockText(one.fromMinute) + QChar(0x2013) + clockText(one.untilMinute);
    return parts.join(QStringLiteral(", "));
}

std::optional<std::vector<domain::OpenInterval>> parseHours(const QString& text, int weekday)
{
    static const QRegularExpression kDash(QStringLiteral("\\s*[-\\x{2013}\\x{2014}]\\s*"));
    static const QRegularExpression kComma(QStringLiteral("\\s*[,;]\\s*"));
    std::vector<domain::OpenInterval> open;
    for (const QString& part : text.trimmed().split(kComma, Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(kDash);
        if (ends.size() != 2)
            return {};
        const auto from = parseClock(ends[0]);
        const auto until = parseClock(ends[1]);
        if (!from || !until || *until <= *from || *from >= kDayMinutes)
            return {};
        open.push_back({weekday, *from, *until});
    }
    return open;
}

QString hoursSummary(const std::vector<domain::OpenInterval>& open)
{
    if (open.empty())
        return say(QT_TRANSLATE_NOOP("rules", "Always open"));
    const auto day = [](int weekday) { return QLocale().dayName(weekday + 1, QLocale::ShortFormat); };
    QStringList parts;
    for (int first = 0; first < 7;) {
        const QString text = hoursText(open, first);
        int last = first;
        while (last < 6 && hoursText(open, last + 1) == text)
            ++last;
        if (!text.isEmpty())
            parts << (first == last
                          ? QStringLiteral("%1 %2").arg(day(first), text)
                          : QStringLiteral("%1%2%3 %4").arg(day(first), QChar(0x2013), day(last), text));
        first = last + 1;
    }
    return parts.join(QStringLiteral("; "));
}

QString label(domain::AgentOrder order)
{
    switch (order) {
    case domain::AgentOrder::LeastFlexible:
        return say(QT_TRANSLATE_NOOP("rules", "Who can do least else"));
    case domain::AgentOrder::BestSkill:
        return say(QT_TRANSLATE_NOOP("rules", "Who knows it best"));
    case domain::AgentOrder::LongestIdle:
        break;
    }
    return say(QT_TRANSLATE_NOOP("rules", "Who has waited longest"));
}

QString label(domain::ClosedAction action)
{
    switch (action) {
    case domain::ClosedAction::Wait:
        return say(QT_TRANSLATE_NOOP("rules", "Wait until it opens"));
    case domain::ClosedAction::OtherQueue:
        return say(QT_TRANSLATE_NOOP("rules", "Go to another queue"));
    case domain::ClosedAction::Callback:
        return say(QT_TRANSLATE_NOOP("rules", "Offer to call back"));
    case domain::ClosedAction::Message:
        return say(QT_TRANSLATE_NOOP("rules", "Take a message"));
    case domain::ClosedAction::Reject:
        break;
    }
    return say(QT_TRANSLATE_NOOP("rules", "Send away"));
}

QString label(domain::OverflowWhen when)
{
    switch (when) {
    case domain::OverflowWhen::ExpectedWaitOver:
        return say(QT_TRANSLATE_NOOP("rules", "Expected wait over"));
    case domain::OverflowWhen::QueueLongerThan:
        return say(QT_TRANSLATE_NOOP("rules", "More waiting than"));
    case domain::OverflowWhen::NobodySignedIn:
        break;
    }
    return say(QT_TRANSLATE_NOOP("rules", "Nobody signed in"));
}

QString label(domain::OrderIndex index)
{
    return index == domain::OrderIndex::Deadline ? say(QT_TRANSLATE_NOOP("rules", "Earliest due time first"))
                                                 : say(QT_TRANSLATE_NOOP("rules", "Weighted by speed"));
}

QString label(domain::ChannelKind channel)
{
    switch (channel) {
    case domain::ChannelKind::Email:
        return say(QT_TRANSLATE_NOOP("rules", "Email"));
    case domain::ChannelKind::Chat:
        return say(QT_TRANSLATE_NOOP("rules", "Chat"));
    case domain::ChannelKind::Social:
        return say(QT_TRANSLATE_NOOP("rules", "Social"));
    case domain::ChannelKind::Messaging:
        return say(QT_TRANSLATE_NOOP("rules", "Messaging"));
    case domain::ChannelKind::Voice:
        break;
    }
    return say(QT_TRANSLATE_NOOP("rules", "Calls"));
}

QString ringLabel(int ring)
{
    switch (ring) {
    case 1:
        return say(QT_TRANSLATE_NOOP("rules", "Ring 1"));
    case 2:
        return say(QT_TRANSLATE_NOOP("rules", "Rings 1 and 2"));
    case 3:
        return say(QT_TRANSLATE_NOOP("rules", "Rings 1 to 3"));
    default:
        return say(QT_TRANSLATE_NOOP("rules", "Everybody"));
    }
}

QString nameOf(const api::Directory& directory, domain::QueueId queue)
{
    return findName(directory.queues, queue);
}

QString nameOf(const api::Directory& directory, domain::AgentId agent)
{
    return findName(directory.agents, agent);
}

QString nameOf(const api::Directory& directory, domain::SkillId skill)
{
    return findName(directory.skills, skill);
}

QString skillsText(const api::Directory& directory, const std::vector<domain::SkillLevel>& skills)
{
    if (skills.empty())
        return say(QT_TRANSLATE_NOOP("rules", "No skill needed"));
    QStringList parts;
    for (const domain::SkillLevel& one : skills)
        parts << QStringLiteral("%1 %2+").arg(nameOf(directory, one.skill)).arg(one.level);
    return parts.join(QStringLiteral(", "));
}

QString agentsText(const api::Directory& directory, const std::vector<domain::AgentId>& agents,
                   const QString& none)
{
    QStringList parts;
    for (const domain::AgentId agent : agents)
        parts << nameOf(directory, agent);
    return parts.isEmpty() ? none : parts.join(QStringLiteral(", "));
}

QString queuesText(const api::Directory& directory, const std::vector<domain::QueueId>& queues)
{
    QStringList parts;
    for (const domain::QueueId queue : queues)
        parts << nameOf(directory, queue);
    return parts.join(QStringLiteral(", "));
}

} // namespace atalaya::routing
