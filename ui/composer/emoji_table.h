#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace atalaya::composer {

struct Emoji {
    QString text;
    QString name; ///< in the language of the desk
    QString words; ///< names and search words of all languages, folded
};

/// Emoji with their names in English, Spanish and Portuguese (resources/emoji, from Unicode CLDR). Read when
/// it is first asked.
class EmojiTable {
public:
    /// `language` as in QLocale: "es", "pt_PT"; another one gets English names.
    explicit EmojiTable(const QString& language);

    /// Best first; what is used most in answers comes before the rest of the same rank. Words of any of the
    /// languages find.
    std::vector<Emoji> find(const QString& typed, std::size_t most);

private:
    void load();

    int m_column;
    bool m_loaded = false;
    std::vector<Emoji> m_all;
};

} // namespace atalaya::composer
