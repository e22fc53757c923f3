#include "app/workstation/options.h"

#include "ui/shell/deep_link.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

namespace atalaya::app {
namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("options", text);
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        say(QT_TRANSLATE_NOOP("options", "The workstation for people who answer a company's customers.")));
    parser.addOption(
        {QStringLiteral("sample"),
         say(QT_TRANSLATE_NOOP("options", "Open the sample company; nothing leaves this computer."))});
    parser.addOption({QStringLiteral("as"),
                      say(QT_TRANSLATE_NOOP("options",
                                            "Who you are in the sample company: ines, who "
                                            "answers, or marta, who leads the team.")),
                      say(QT_TRANSLATE_NOOP("options", "login")), QStringLiteral("ines")});
    parser.addOption({QStringLiteral("data"),
                      say(QT_TRANSLATE_NOOP("options", "Keep profiles and settings in this folder.")),
                      say(QT_TRANSLATE_NOOP("options", "folder"))});
    parser.addOption(
        {QStringLiteral("key-file"),
         say(QT_TRANSLATE_NOOP("options",
                               "Keep the key of the data in a file beside it, for machines without "
                               "a person; ATALAYA_KEY_FILE=1 does the same."))});
    parser.addOption({QStringLiteral("language"),
                      say(QT_TRANSLATE_NOOP("options", "Language of the desk: en, es or pt.")),
                      say(QT_TRANSLATE_NOOP("options", "code"))});
    parser.addOption(
        {QStringLiteral("screenshot"),
         say(QT_TRANSLATE_NOOP("options", "Save a picture of the window once the inbox is shown, then end.")),
         say(QT_TRANSLATE_NOOP("options", "file"))});
    parser.addOption({QStringLiteral("print-timings"),
                      say(QT_TRANSLATE_NOOP(
                          "options", "Print how long it took to draw the window and to show the inbox."))});
    parser.addPositionalArgument(
        QStringLiteral("link"),
        say(QT_TRANSLATE_NOOP("options",
                              "What to show: atalaya://ticket/48213, atalaya://customer/…, "
                              "atalaya://search/words. If Atalaya runs already, it shows it.")),
        QStringLiteral("[link]"));
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
                      say(QT_TRANSLATE_NOOP("options", "Show this help."))});
    parser.addOption({QStringLiteral("version"), say(QT_TRANSLATE_NOOP("options", "Show the version."))});
}

void takeLink(const QStringList& given, Options& options)
{
    const qsizetype links = !given.isEmpty() && shell::DeepLink::read(given.first()) ? 1 : 0;
    if (links > 0)
        options.link = given.first();
    if (given.size() > links)
        options.error =
            say(QT_TRANSLATE_NOOP("options",
                                  "There is nothing to do with “%1”. Use --help to see what can be given."))
                .arg(given.at(links));
}

} // namespace

Options readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    Options options;
    if (!parser.parse(arguments))
        options.error = parser.errorText();
    else
        takeLink(parser.positionalArguments(), options);
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    options.keyFile =
        parser.isSet(QStringLiteral("key-file")) || qEnvironmentVariableIntValue("ATALAYA_KEY_FILE") == 1;
    options.sample = parser.isSet(QStringLiteral("sample"));
    options.sampleLogin = parser.value(QStringLiteral("as"));
    if (options.sampleLogin != QStringLiteral("ines") && options.sampleLogin != QStringLiteral("marta"))
        options.error =
            say(QT_TRANSLATE_NOOP("options", "In the sample company you are ines or marta, not “%1”."))
                .arg(options.sampleLogin);
    options.printTimings = parser.isSet(QStringLiteral("print-timings"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.language = parser.value(QStringLiteral("language"));
    if (!options.language.isEmpty()
        && !QStringList{QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("pt")}.contains(
            options.language))
        options.error = say(QT_TRANSLATE_NOOP("options", "The language is en, es or pt, not “%1”."))
                            .arg(options.language);
    options.dataDir = parser.value(QStringLiteral("data"));
    if (options.dataDir.isEmpty())
        options.dataDir = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QStringLiteral("/atalaya");
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace atalaya::app
