#pragma once

#include <QString>
#include <QStringList>
#include <memory>

namespace atalaya::composer {

/// One language's words, by hunspell. Slow to open (up to a tenth of a second) and to suggest: never on the
/// thread of the window.
class Dictionary {
public:
    /// The one of a language ("es") that is best for a region ("es_ES"); null if there is none, or if the
    /// program was built without hunspell.
    static std::unique_ptr<Dictionary> open(const QStringList& folders, const QString& language);
    ~Dictionary();

    bool knows(const QString& word) const;
    QStringList suggest(const QString& word) const;

    /// Languages with a dictionary in these folders: "en", "es", "pt".
    static QStringList languages(const QStringList& folders);
    /// Where the system and the program keep them.
    static QStringList systemFolders();

private:
    class Words;
    explicit Dictionary(std::unique_ptr<Words> words);

    std::unique_ptr<Words> m_words;
};

} // namespace atalaya::composer
