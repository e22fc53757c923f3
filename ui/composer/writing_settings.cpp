#include "ui/composer/writing_settings.h"

namespace atalaya::composer {

QList<std::pair<domain::EntryChannel, QString>> WritingSettings::enterKeys()
{
    QList<std::pair<domain::EntryChannel, QString>> out;
    for (const auto channel : {domain::EntryChannel::Chat, domain::EntryChannel::WhatsApp,
                               domain::EntryChannel::DirectMessage, domain::EntryChannel::Sms}) {
        const std::string_view name = word(channel);
        out.append({channel,
                    QLatin1StringView(kEnterSends) + QString::fromUtf8(name.data(), qsizetype(name.size()))});
    }
    return out;
}

WritingSettings WritingSettings::read(const std::function<QVariant(const QString& key)>& value)
{
    WritingSettings out;
    for (const auto& [channel, key] : enterKeys()) {
        const QVariant chosen = value(key);
        if (!chosen.isValid())
            continue;
        if (chosen.toBool())
            out.enterSends.insert(channel);
        else
            out.enterSends.remove(channel);
    }
    if (const QVariant chosen = value(QLatin1StringView(kSpelling)); chosen.isValid())
        out.spelling = chosen.toBool();
    out.ownWords = value(QLatin1StringView(kOwnWords)).toStringList();
    return out;
}

} // namespace atalaya::composer
