#include "ui/models/translator.h"

#include "ui/models/core_signals.h"
#include "ui/models/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace atalaya::models {
namespace {

QString name(const QString& language)
{
    return languageName(language.toStdString());
}

QString withPackages(const QString& sentence, const QString& packages)
{
    if (packages.isEmpty())
        return sentence;
    return QCoreApplication::translate("translator", "%1 Install %2 to have it.").arg(sentence, packages);
}

} // namespace

void Translator::setAlways(const QStringList& languages)
{
    if (std::exchange(m_always, languages) != languages)
        Q_EMIT alwaysChanged(m_always);
}

Translator* translatorOf(const CoreSignals& core)
{
    return core.findChild<Translator*>(QString(), Qt::FindDirectChildrenOnly);
}

QString deskLanguage()
{
    const QLocale locale;
    // A computer without a language ("C") shows English, the language of the sources.
    return locale.language() == QLocale::C ? QStringLiteral("en") : locale.name().left(2);
}

QString problemText(const Translation& translation, const LanguagePair& pair)
{
    if (!translation.problem)
        return {};
    switch (*translation.problem) {
    case TranslationProblem::NotInstalled:
        return withPackages(
            QCoreApplication::translate("translator", "This computer has no translation program."),
            translation.install);
    case TranslationProblem::NoSuchPair:
        return withPackages(
            QCoreApplication::translate("translator", "This computer cannot translate from %1 into %2.")
                .arg(name(pair.from), name(pair.to)),
            translation.install);
    case TranslationProblem::TooLong:
        return QCoreApplication::translate("translator", "This text is too long to be translated.");
    case TranslationProblem::TimedOut:
        return QCoreApplication::translate("translator", "The translation took too long and was stopped.");
    case TranslationProblem::Failed:
        return QCoreApplication::translate("translator", "The translation program failed.");
    case TranslationProblem::Cancelled:
        break;
    }
    return {};
}

} // namespace atalaya::models
