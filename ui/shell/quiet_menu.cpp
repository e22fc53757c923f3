#include "ui/shell/quiet_menu.h"

#include "ui/kit/menu.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace atalaya::shell {
namespace {

using namespace std::chrono_literals;

QDateTime local(Instant at)
{
    const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(millis.count());
}

Instant tomorrowMorning(Instant now)
{
    const QDateTime morning(local(now).date().addDays(1), QTime(8, 0));
    return Instant(std::chrono::milliseconds(morning.toMSecsSinceEpoch()));
}

QString say(const char* text)
{
    return QCoreApplication::translate("shell::Quiet", text);
}

} // namespace

void addQuietItems(kit::Menu& menu, QuietTime& quiet)
{
    const Instant now = quiet.now();
    const std::pair<QString, Instant> times[] = {
        {say(QT_TRANSLATE_NOOP("shell::Quiet", "For 30 minutes")), now + 30min},
        {say(QT_TRANSLATE_NOOP("shell::Quiet", "For one hour")), now + 1h},
        {say(QT_TRANSLATE_NOOP("shell::Quiet", "For three hours")), now + 3h},
        {say(QT_TRANSLATE_NOOP("shell::Quiet", "Until tomorrow morning")), tomorrowMorning(now)}};
    for (const auto& [text, until] : times)
        QObject::connect(menu.addItem(QStringLiteral("moon"), text), &QAction::triggered, &quiet,
                         [&quiet, until = until] { quiet.keepUntil(until); });
    if (quiet.until())
        QObject::connect(
            menu.addItem(QStringLiteral("bell"), say(QT_TRANSLATE_NOOP("shell::Quiet", "Disturb me again"))),
            &QAction::triggered, &quiet, &QuietTime::end);
}

QString quietText(const QuietTime& quiet)
{
    if (quiet.until())
        return say(QT_TRANSLATE_NOOP("shell::Quiet", "Do not disturb until %1"))
            .arg(QLocale().toString(local(*quiet.until()).time(), QStringLiteral("H:mm")));
    if (quiet.isNow())
        return say(QT_TRANSLATE_NOOP("shell::Quiet", "Do not disturb, as set in the preferences"));
    return {};
}

} // namespace atalaya::shell
