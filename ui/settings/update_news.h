#pragma once

#include <QString>
#include <optional>

namespace atalaya::settings {

/// A newer workstation than this one, as the company announces it. Nothing is downloaded: a person follows
/// the link, or the company installs it.
struct UpdateNews {
    QString version;
    QString text; ///< what is new, in the language of the interface where the company wrote it in that
    QString link; ///< https only; may be empty
};

/// Reads an INI file: `version`, `text`, `text.es` …, `link`. Nothing if there is none, or none newer than
/// `present`.
std::optional<UpdateNews> readUpdateNews(const QString& file, const QString& present,
                                         const QString& language);

/// Beside the company's policy.
QString usualUpdatesFile();

} // namespace atalaya::settings
