#pragma once

#include "core/domain/enums.h"

#include <QSet>
#include <QStringList>
#include <QVariant>
#include <functional>

namespace atalaya::composer {

/// What a person chose about writing.
struct WritingSettings {
    /// Channels on which Return alone sends; Shift+Return is a new line there. Elsewhere it is Ctrl+Return.
    QSet<domain::EntryChannel> enterSends{domain::EntryChannel::Chat};
    bool spelling = true;
    QStringList ownWords; ///< of the spell checker

    /// Keys as the preferences keep them; "writing/enterSends/" is followed by the word of a channel.
    static constexpr const char* kEnterSends = "writing/enterSends/";
    static constexpr const char* kSpelling = "writing/spelling";
    static constexpr const char* kOwnWords = "writing/ownWords";

    /// `value` answers for a key; nothing means what is usual.
    static WritingSettings read(const std::function<QVariant(const QString& key)>& value);
    /// Channels that can be chosen for `enterSends`, and their keys.
    static QList<std::pair<domain::EntryChannel, QString>> enterKeys();

    friend bool operator==(const WritingSettings&, const WritingSettings&) = default;
};

} // namespace atalaya::composer
