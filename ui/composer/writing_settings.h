#pragma once

#include "core/domain/enums.h"

#include <QSet>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace atalaya::composer {

/// What a person chose about writing.
struct WritingSettings {
    /// Channels on which Return alone sends; Shift+Return is a new line there. Elsewhere it is Ctrl+Return.
    QSet<domain::EntryChannel> enterSends{domain::EntryChannel::Chat};
    bool spelling = true;
    QStringList ownWords; ///< of the spell checker

    static WritingSettings readFrom(const QSettings& file);
    void writeTo(QSettings& file) const;

    friend bool operator==(const WritingSettings&, const WritingSettings&) = default;
};

} // namespace atalaya::composer
