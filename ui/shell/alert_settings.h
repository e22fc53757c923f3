#pragma once

#include <QString>
#include <QTime>
#include <array>
#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace atalaya::shell {

/// What the desk tells a person about.
enum class AlertKind { Offer, Answer, DueSoon, SendFailed, Decision };

inline constexpr std::array kAlertKinds{AlertKind::Offer, AlertKind::Answer, AlertKind::DueSoon,
                                        AlertKind::SendFailed, AlertKind::Decision};

/// The sounds there are; None is silence.
enum class Tone { None, Bell, Soft, TwoTones, Low };

inline constexpr std::array kTones{Tone::None, Tone::Bell, Tone::Soft, Tone::TwoTones, Tone::Low};

/// "A customer answers me", for the preferences.
QString label(AlertKind kind);
QString label(Tone tone);
/// By its word in the file of settings: "bell", "twoTones".
Tone toneNamed(const QString& word, Tone usual);

/// How one kind is told.
struct AlertChoice {
    bool window = true; ///< counted at the bell, with its line there
    bool system = true; ///< a notice of the desktop while the window is not in front
    Tone tone = Tone::None;

    friend bool operator==(const AlertChoice&, const AlertChoice&) = default;
};

/// What a person chose about notices, sounds and quiet. A value: read, changed and kept as a whole.
struct AlertSettings {
    std::array<AlertChoice, kAlertKinds.size()> choices = usual();
    bool quietOnCalls = true; ///< nothing but the call itself while on a call
    bool tonesOnCalls = false; ///< sounds also then
    bool hideText = false; ///< notices of the desktop say who wrote nothing: "New message, WhatsApp"
    std::optional<QTime> quietFrom; ///< every day, local time; both or none
    std::optional<QTime> quietUntil;
    QString device; ///< of the sounds, as the system names it; empty: the system's choice
    int volume = 70; ///< 0 to 100
    bool tray = true; ///< an icon in the system's tray

    static std::array<AlertChoice, kAlertKinds.size()> usual();
    static AlertSettings readFrom(const QSettings& file);
    void writeTo(QSettings& file) const;

    AlertChoice& of(AlertKind kind) { return choices[std::size_t(kind)]; }
    const AlertChoice& of(AlertKind kind) const { return choices[std::size_t(kind)]; }
    /// Between quietFrom and quietUntil, also over midnight.
    bool isQuietAt(QTime time) const;

    friend bool operator==(const AlertSettings&, const AlertSettings&) = default;
};

} // namespace atalaya::shell
