#include "ui/settings/update_news.h"

#include "ui/settings/preference_book.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>
#include <QVersionNumber>

namespace atalaya::settings {
namespace {

constexpr qsizetype kLongestText = 600; ///< a notice, not a page
constexpr qsizetype kLongestVersion = 20;

QString secureLink(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() ? url.toString() : QString();
}

} // namespace

QString usualUpdatesFile()
{
    return QFileInfo(usualPolicyFile()).dir().filePath(QStringLiteral("updates.ini"));
}

std::optional<UpdateNews> readUpdateNews(const QString& file, const QString& present, const QString& language)
{
    const QSettings ini(file, QSettings::IniFormat);
    // A comma makes a list of a value.
    const auto read = [&ini](const QString& key) {
        return ini.value(key).toStringList().join(QStringLiteral(", ")).trimmed();
    };
    UpdateNews news;
    news.version = read(QStringLiteral("version"));
    const QVersionNumber offered = QVersionNumber::fromString(news.version);
    if (news.version.size() > kLongestVersion || offered.isNull()
        || offered.normalized() <= QVersionNumber::fromString(present).normalized())
        return std::nullopt;
    news.text = read(QStringLiteral("text.") + language);
    if (news.text.isEmpty())
        news.text = read(QStringLiteral("text"));
    news.text.truncate(kLongestText);
    news.link = secureLink(read(QStringLiteral("link")));
    return news;
}

} // namespace atalaya::settings
