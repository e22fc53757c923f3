#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "ui/shell/alert_settings.h"

#include <QObject>
#include <QStringList>
#include <optional>
#include <vector>

namespace atalaya::shell {

/// Something a person should hear of.
struct Alert {
    AlertKind kind = AlertKind::Answer;
    QString key; ///< one for each thing: a later one of the same key takes the place of the first
    QString title;
    QString text;
    QString discreet; ///< in place of title and text where nobody else may read them
    std::optional<domain::TicketId> ticket;
    std::optional<domain::OfferId> offer;
    std::optional<domain::CommandId> command;
    Instant at;
};

/// A button of a notice, by what it is called in code and in words.
struct NoticeAction {
    QString id;
    QString text;

    friend bool operator==(const NoticeAction&, const NoticeAction&) = default;
};

/// What the desktop shows outside our windows.
struct DesktopNotice {
    QString key;
    QString title;
    QString text;
    std::vector<NoticeAction> actions; ///< pressing the notice itself is "default"
    bool urgent = false; ///< stays until it is withdrawn
};

/// Shows notices of the desktop. One key is one notice.
class DesktopNotices : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const DesktopNotice& notice) = 0;
    virtual void withdraw(const QString& key) = 0;

Q_SIGNALS:
    void chosen(const QString& key, const QString& action);
    /// The desktop has nothing that could show it.
    void refused(const atalaya::shell::DesktopNotice& notice);
};

/// Where sounds are played: `device` as the system names it, or empty; volume 0 to 1.
class SoundOutput {
public:
    virtual ~SoundOutput() = default;
    /// `pcm`: 16 bit, one channel, kToneRate. What plays already is cut short.
    virtual void play(const QByteArray& pcm, double volume, const QString& device) = 0;
    virtual void stop() = 0;
    /// What one can choose from.
    virtual QStringList devices() const = 0;
};

inline constexpr int kToneRate = 44'100;

/// The sound itself, made here: sine tones that fade away.
QByteArray toneOf(Tone tone);

} // namespace atalaya::shell
