#include "tests/support/test.h"
#include "tests/tidy/sentences.h"
#include "tests/tidy/tree_checks.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace atalaya::tidy {
namespace {

std::string ts(const std::string& message)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" "
           "language=\"es\">\n<context>\n"
           "<name>Inbox</name>\n"
        + message + "</context>\n</TS>\n";
}

std::vector<SourceFile> translations()
{
    const QDir folder(QString::fromStdString(sourceRoot()) + QStringLiteral("/translations"));
    std::vector<SourceFile> files;
    for (const QString& name : folder.entryList({QStringLiteral("*.ts")}, QDir::Files))
        files.push_back(
            {"translations/" + name.toStdString(), readFile(folder.filePath(name).toStdString())});
    return files;
}

/// What lupdate finds in the sources now; an empty path if it could not run, with the reason as text.
SourceFile freshTexts(const QStringList& options)
{
    QTemporaryDir scratch;
    const QString fresh = scratch.filePath(QStringLiteral("fresh.ts"));
    const QString root = QString::fromStdString(sourceRoot());
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    QStringList arguments = QDir(root).entryList({QStringLiteral("ui"), QStringLiteral("app")}, QDir::Dirs);
    // With -I lupdate finds classes in their headers and gives their texts the name that is asked for at run
    // time.
    arguments += {QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-silent"),
                  QStringLiteral("-no-obsolete")};
    arguments += options + QStringList{QStringLiteral("-ts"), fresh};
    lupdate.start(qEnvironmentVariable("ATALAYA_LUPDATE"), arguments);
    if (!lupdate.waitForFinished(120'000) || lupdate.exitCode() != 0)
        return {"",
                "run it by ctest, which names the program ATALAYA_LUPDATE: "
                    + lupdate.errorString().toStdString() + lupdate.readAllStandardError().toStdString()};
    return {"fresh.ts", readFile(fresh.toStdString())};
}

} // namespace

class SentencesTest : public QObject {
    Q_OBJECT
private slots:
    void everyErrorCode_hasASentence()
    {
        const std::string registry = readFile(sourceRoot() + "/core/base/error.h");
        QVERIFY2(errorCodesOf(registry).size() > 40, "the registry is read");
        const std::string path = "ui/models/error_text.cpp";
        const std::string texts = readFile(sourceRoot() + "/" + path);
        if (texts.empty())
            return; // A build of the core alone has no sentences.
        const auto findings = checkErrorTexts(registry, {path, texts});
        QVERIFY2(isClean(findings), "the findings stand above");
    }

    void everyTranslation_isFinished()
    {
        for (const SourceFile& file : translations()) {
            const auto findings = checkTranslation(file);
            QVERIFY2(isClean(findings), "the findings stand above");
        }
    }

    void everyTranslation_hasTheTextsOfTheSources()
    {
        const SourceFile all = freshTexts({});
        const SourceFile plurals = freshTexts({QStringLiteral("-pluralonly")});
        QVERIFY2(!all.path.empty() && !plurals.path.empty(), (all.text + plurals.text).c_str());
        for (const SourceFile& file : translations()) {
            const bool english = file.path == "translations/atalaya_en.ts"; // the rest stands in the sources
            const auto findings = checkComplete(file, english ? plurals : all);
            QVERIFY2(isClean(findings), "the findings stand above");
        }
    }

    void missingSentence_isFound()
    {
        const std::string registry = "#define CODES(X) \\\n X(NotFound, 3) \\\n X(Busy, 8)\n";
        QCOMPARE(errorCodesOf(registry).size(), 2u);
        const std::string both = "case ErrorCode::NotFound: return a; case ErrorCode::Busy: return b;";
        QVERIFY(checkErrorTexts(registry, {"t.cpp", both}).empty());
        QCOMPARE(
            checkErrorTexts(registry, {"t.cpp", "case ErrorCode::NotFound: // ErrorCode::Busy\n"}).size(),
            1u);
        QCOMPARE(checkErrorTexts(registry, {"t.cpp", "ErrorCode::NotFound ErrorCode::BusyLine"}).size(), 1u);
    }

    void unfinishedTranslation_isFound()
    {
        const auto count = [](const std::string& message) {
            return checkTranslation({"es.ts", ts(message)}).size();
        };
        QCOMPARE(count("<message><source>Open</source><translation>Abrir</translation></message>\n"), 0u);
        QCOMPARE(count("<message><source>Open</source><translation "
                       "type=\"unfinished\">Abrir</translation></message>\n"),
                 1u);
        QCOMPARE(count("<message><source>Open</source><translation></translation></message>\n"), 1u);
        QCOMPARE(count("<message><source>Open</source></message>\n"), 1u);
        QCOMPARE(
            count("<message><source>Open</source><translation type=\"vanished\"></translation></message>\n"),
            0u);
    }

    void pluralForms_mustAllBeThere()
    {
        const auto count = [](const std::string& forms) {
            return checkTranslation({"es.ts",
                                     ts("<message numerus=\"yes\"><source>%n open</source><translation>"
                                        + forms + "</translation></message>\n")})
                .size();
        };
        QCOMPARE(count("<numerusform>%n abierto</numerusform><numerusform>%n abiertos</numerusform>"), 0u);
        QCOMPARE(count("<numerusform>%n abierto</numerusform><numerusform></numerusform>"), 1u);
    }

    void brokenFile_isFound() { QVERIFY(!checkTranslation({"es.ts", "<TS><context>"}).empty()); }

    void textWithoutAnEntry_isFound()
    {
        const SourceFile open = {
            "es.ts", ts("<message><source>Open</source><translation>Abrir</translation></message>\n")};
        const SourceFile both = {
            "f.ts",
            ts("<message><source>Open</source></message><message><source>Close</source></message>\n")};
        QVERIFY(checkComplete(open, open).empty());
        QCOMPARE(checkComplete(open, both).size(), 1u);
    }
};

} // namespace atalaya::tidy

using atalaya::tidy::SentencesTest;
ATALAYA_TEST(SentencesTest)
#include "sentences_test.moc"
