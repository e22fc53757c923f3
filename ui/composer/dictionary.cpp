#include "ui/composer/dictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#ifdef ATALAYA_HUNSPELL
#include <hunspell/hunspell.hxx>
#endif

namespace atalaya::composer {
namespace {

constexpr int kMostSuggestions = 6;

/// Regions in the order in which one is taken: European Portuguese is the house's.
QStringList regionsOf(const QString& language)
{
    const QString base = language.left(2);
    QStringList out;
    if (language.size() > 2)
        out << QString(language).replace(u'-', u'_');
    if (base == u"es")
        out << QStringLiteral("es_ES") << QStringLiteral("es_MX");
    else if (base == u"pt")
        out << QStringLiteral("pt_PT") << QStringLiteral("pt_BR");
    else if (base == u"en")
        out << QStringLiteral("en_US") << QStringLiteral("en_GB");
    return out << base;
}

/// Without ".aff" or ".dic"; empty if it is nowhere.
QString fileOf(const QStringList& folders, const QString& language)
{
    for (const QString& region : regionsOf(language))
        for (const QString& folder : folders) {
            const QString base = folder + u'/' + region;
            if (QFile::exists(base + QStringLiteral(".aff")) && QFile::exists(base + QStringLiteral(".dic")))
                return base;
        }
    return {};
}

} // namespace

#ifdef ATALAYA_HUNSPELL

class Dictionary::Words {
public:
    explicit Words(const QString& base)
        : m_hunspell(QFile::encodeName(base + QStringLiteral(".aff")).constData(),
                     QFile::encodeName(base + QStringLiteral(".dic")).constData())
    {
    }
    bool knows(const std::string& word) { return m_hunspell.spell(word); }
    std::vector<std::string> suggest(const std::string& word) { return m_hunspell.suggest(word); }
    bool isUtf8() { return m_hunspell.get_dict_encoding() == "UTF-8"; }

private:
    Hunspell m_hunspell;
};

std::unique_ptr<Dictionary> Dictionary::open(const QStringList& folders, const QString& language)
{
    const QString base = fileOf(folders, language);
    if (base.isEmpty())
        return nullptr;
    auto words = std::make_unique<Words>(base);
    if (!words->isUtf8())
        return nullptr; // an old one in another alphabet would mark every accent
    return std::unique_ptr<Dictionary>(new Dictionary(std::move(words)));
}

bool Dictionary::knows(const QString& word) const
{
    return m_words->knows(word.toStdString());
}

QStringList Dictionary::suggest(const QString& word) const
{
    QStringList out;
    for (const std::string& one : m_words->suggest(word.toStdString()))
        if (out.size() < kMostSuggestions)
            out << QString::fromStdString(one);
    return out;
}

QStringList Dictionary::languages(const QStringList& folders)
{
    QStringList out;
    for (const char* language : {"en", "es", "pt"})
        if (!fileOf(folders, QString::fromLatin1(language)).isEmpty())
            out << QString::fromLatin1(language);
    return out;
}

#else

class Dictionary::Words { };

std::unique_ptr<Dictionary> Dictionary::open(const QStringList&, const QString&)
{
    return nullptr;
}

bool Dictionary::knows(const QString&) const
{
    return true;
}

QStringList Dictionary::suggest(const QString&) const
{
    return {};
}

QStringList Dictionary::languages(const QStringList&)
{
    return {};
}

#endif

Dictionary::Dictionary(std::unique_ptr<Words> words) : m_words(std::move(words)) { }

Dictionary::~Dictionary() = default;

QStringList Dictionary::systemFolders()
{
    QStringList out{QCoreApplication::applicationDirPath() + QStringLiteral("/dictionaries")};
    out << QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("hunspell"),
                                     QStandardPaths::LocateDirectory);
    out << QStringLiteral("/usr/share/hunspell") << QStringLiteral("/usr/share/myspell/dicts");
    out.removeDuplicates();
    return out;
}

} // namespace atalaya::composer
