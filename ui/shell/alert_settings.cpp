#include "ui/shell/alert_settings.h"

#include <QCoreApplication>
#include <QSettings>
#include <algorithm>

namespace atalaya::shell {
namespace {

// Words of the file: they stay when an enumerator is renamed.
QLatin1StringView wordOf(AlertKind kind)
{
    static constexpr const char* kWords[] = {"offer", "answer", "dueSoon", "sendFailed", "decision"};
    return QLatin1StringView(kWords[std::size_t(kind)]);
}

QLatin1StringView wordOf(Tone tone)
{
    static constexpr const char* kWords[] = {"none", "bell", "soft", "twoTones", "low"};
    return QLatin1StringView(kWords[std::size_t(tone)]);
}

QString key(const QString& name)
{
    return QStringLiteral("alerts/") + name;
}

std::optional<QTime> timeIn(const QSettings& file, const QString& name)
{
    const QTime time = QTime::fromString(file.value(key(name)).toString(), QStringLiteral("HH:mm"));
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString textOf(const std::optional<QTime>& time)
{
    return time ? time->toString(QStringLiteral("HH:mm")) : QString();
}

QString say(const char* text)
{
    return QCoreApplication::translate("shell::Alerts", text);
}

} // namespace

QString label(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Offer:
        return say(QT_TRANSLATE_NOOP("shell::Alerts", "Someone offers me work"));
    case AlertKind::Answer:
        return say(QT_TRANSLATE_NOOP("shell::Alerts", "A customer answers me"));
    case AlertKind::DueSoon:
        return say(QT_TRANSLATE_NOOP("shell::Alerts", "SLA under 5 min"));
    case AlertKind::SendFailed:
        return say(QT_TRANSLATE_NOOP("shell::Alerts", "My answer could not be sent"));
    case AlertKind::Decision:
        break;
    }
    return say(QT_TRANSLATE_NOOP("shell::Alerts", "My change needs a decision"));
}

QString label(Tone tone)
{
    switch (tone) {
    case Tone::Bell:
        return say(QT_TRANSLATE_NOOP("shell::Alerts", "Bell"));
    case Tone::Soft:
        return say(QT_TRANSLATE_NOOP("shell::Alerts", "Soft"));
    case Tone::TwoTones:
        return say(QT_TRANSLATE_NOOP("shell::Alerts", "Two tones"));
    case Tone::Low:
        return say(QT_TRANSLATE_NOOP("shell::Alerts", "Low"));
    case Tone::None:
        break;
    }
    return say(QT_TRANSLATE_NOOP("shell::Alerts", "none"));
}

Tone toneNamed(const QString& word, Tone usual)
{
    const auto* found = std::ranges::find_if(kTones, [&word](Tone tone) { return wordOf(tone) == word; });
    return found == kTones.end() ? usual : *found;
}

std::array<AlertChoice, kAlertKinds.size()> AlertSettings::usual()
{
    return {{{true, true, Tone::Bell},
             {true, true, Tone::Soft},
             {true, true, Tone::TwoTones},
             {true, true, Tone::Low},
             {true, true, Tone::None}}};
}

AlertSettings AlertSettings::readFrom(const QSettings& file)
{
    AlertSettings out;
    for (const AlertKind kind : kAlertKinds) {
        AlertChoice& choice = out.of(kind);
        const QString word = wordOf(kind);
        choice.window = file.value(key(word + QStringLiteral("/window")), choice.window).toBool();
        choice.system = file.value(key(word + QStringLiteral("/system")), choice.system).toBool();
        choice.tone = toneNamed(file.value(key(word + QStringLiteral("/tone"))).toString(), choice.tone);
    }
    out.quietOnCalls = file.value(key(QStringLiteral("quietOnCalls")), out.quietOnCalls).toBool();
    out.tonesOnCalls = file.value(key(QStringLiteral("tonesOnCalls")), out.tonesOnCalls).toBool();
    out.hideText = file.value(key(QStringLiteral("hideText")), out.hideText).toBool();
    out.quietFrom = timeIn(file, QStringLiteral("quietFrom"));
    out.quietUntil = timeIn(file, QStringLiteral("quietUntil"));
    out.device = file.value(key(QStringLiteral("device"))).toString();
    out.volume = std::clamp(file.value(key(QStringLiteral("volume")), out.volume).toInt(), 0, 100);
    out.tray = file.value(key(QStringLiteral("tray")), out.tray).toBool();
    return out;
}

void AlertSettings::writeTo(QSettings& file) const
{
    for (const AlertKind kind : kAlertKinds) {
        const QString word = wordOf(kind);
        file.setValue(key(word + QStringLiteral("/window")), of(kind).window);
        file.setValue(key(word + QStringLiteral("/system")), of(kind).system);
        file.setValue(key(word + QStringLiteral("/tone")), QString(wordOf(of(kind).tone)));
    }
    file.setValue(key(QStringLiteral("quietOnCalls")), quietOnCalls);
    file.setValue(key(QStringLiteral("tonesOnCalls")), tonesOnCalls);
    file.setValue(key(QStringLiteral("hideText")), hideText);
    file.setValue(key(QStringLiteral("quietFrom")), textOf(quietFrom));
    file.setValue(key(QStringLiteral("quietUntil")), textOf(quietUntil));
    file.setValue(key(QStringLiteral("device")), device);
    file.setValue(key(QStringLiteral("volume")), volume);
    file.setValue(key(QStringLiteral("tray")), tray);
}

bool AlertSettings::isQuietAt(QTime time) const
{
    if (!quietFrom || !quietUntil || *quietFrom == *quietUntil)
        return false;
    if (*quietFrom < *quietUntil)
        return time >= *quietFrom && time < *quietUntil;
    return time >= *quietFrom || time < *quietUntil;
}

} // namespace atalaya::shell
