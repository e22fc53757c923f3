#include "ui/composer/writing_settings.h"

#include <QSettings>

namespace atalaya::composer {
namespace {

const QString kEnterSends = QStringLiteral("writing/enterSends");
const QString kSpelling = QStringLiteral("writing/spelling");
const QString kOwnWords = QStringLiteral("writing/ownWords");

} // namespace

WritingSettings WritingSettings::readFrom(const QSettings& file)
{
    WritingSettings out;
    if (file.contains(kEnterSends)) {
        out.enterSends.clear();
        for (const QString& name : file.value(kEnterSends).toStringList())
            if (const auto channel = domain::fromWord<domain::EntryChannel>(name.toStdString()))
                out.enterSends.insert(*channel);
    }
    out.spelling = file.value(kSpelling, true).toBool();
    out.ownWords = file.value(kOwnWords).toStringList();
    return out;
}

void WritingSettings::writeTo(QSettings& file) const
{
    QStringList names;
    for (const auto channel : enterSends)
        names << QString::fromUtf8(word(channel).data(), qsizetype(word(channel).size()));
    names.sort();
    file.setValue(kEnterSends, names);
    file.setValue(kSpelling, spelling);
    file.setValue(kOwnWords, ownWords);
}

} // namespace atalaya::composer
