#include "tests/support/test.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

namespace atalaya::tidy {
namespace {

/// Every library that the loader would load for a program, directly or through another library (from `ldd`).
QStringList librariesOf(const QString& program)
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program});
    if (!ldd.waitForFinished(30'000) || ldd.exitCode() != 0)
        return {};
    return QString::fromLocal8Bit(ldd.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QString programPath(const QString& name)
{
    return qEnvironmentVariable("ATALAYA_BUILD_DIR") + QStringLiteral("/bin/") + name;
}

} // namespace

class ProgramsTest : public QObject {
    Q_OBJECT
private slots:
    void serverPrograms_loadNoQt_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("broker") << QStringLiteral("atalaya-broker");
        QTest::newRow("ctl") << QStringLiteral("atalayactl");
    }

    void serverPrograms_loadNoQt()
    {
        QFETCH(QString, program);
        const QStringList libraries = librariesOf(programPath(program));
        QVERIFY2(!libraries.filter(QStringLiteral("libc.so")).isEmpty(),
                 "ldd lists the C library of every program");
        const QStringList qt = libraries.filter(QStringLiteral("libQt"));
        QVERIFY2(qt.isEmpty(), qPrintable(qt.join(u'\n')));
    }

    void programWithQt_isRecognised()
    {
        const QStringList libraries = librariesOf(QCoreApplication::applicationFilePath());
        QVERIFY(!libraries.filter(QStringLiteral("libQt6Core")).isEmpty());
    }
};

} // namespace atalaya::tidy

using atalaya::tidy::ProgramsTest;
ATALAYA_TEST(ProgramsTest)
#include "programs_test.moc"
