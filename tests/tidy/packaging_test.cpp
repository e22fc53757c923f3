#include "tests/support/test.h"
#include "tests/tidy/tree_checks.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace atalaya::tidy {
namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

Outcome sh(const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("/bin/sh"), arguments);
    if (!shell.waitForFinished(60'000))
        return {};
    return {shell.exitCode(), QString::fromUtf8(shell.readAllStandardOutput()),
            QString::fromUtf8(shell.readAllStandardError())};
}

QString scriptPath(const QString& name)
{
    return QString::fromStdString(sourceRoot()) + QStringLiteral("/packaging/") + name;
}

/// A machine whose package manager is played by two scripts: it has `zlib1g-dev`, and installs what `apt-get`
/// is told to say.
class Machine {
public:
    explicit Machine(const QByteArray& aptGet)
    {
        add("dpkg-query", "echo installed zlib1g-dev\n");
        add("apt-get", "echo \"apt-get $*\" >>" + path("calls") + "\n" + aptGet);
        add("debconf-set-selections", "cat >>" + path("calls") + "\n");
        add("sudo", "exec \"$@\"\n");
    }

    Outcome install(const QByteArray& list)
    {
        write("list", list);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"),
                           m_folder.path() + u':' + environment.value(QStringLiteral("PATH")));
        environment.insert(QStringLiteral("ATALAYA_DEPENDENCIES"), m_folder.filePath(QStringLiteral("list")));
        return sh({scriptPath(QStringLiteral("install-dependencies.sh")), QStringLiteral("build")},
                  environment);
    }

    QString calls() const { return QString::fromStdString(readFile(path("calls").toStdString())); }

private:
    QByteArray path(const char* name) const
    {
        return QFile::encodeName(m_folder.filePath(QString::fromLatin1(name)));
    }

    void write(const char* name, const QByteArray& text)
    {
        QFile file(QString::fromUtf8(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    void add(const char* name, const QByteArray& body)
    {
        write(name, "#!/bin/sh\n" + body);
        QFile::setPermissions(QString::fromUtf8(path(name)),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
};

} // namespace

class PackagingTest : public QObject {
    Q_OBJECT
private slots:
    void everyScript_isReadableByThePlainShell()
    {
        const QDir folder(scriptPath(QString()));
        for (const QString& name : folder.entryList({QStringLiteral("*.sh")})) {
            const Outcome outcome =
                sh({QStringLiteral("-n"), folder.filePath(name)}, QProcessEnvironment::systemEnvironment());
            QVERIFY2(outcome.code == 0, qPrintable(name + outcome.err));
        }
    }

    void nothingMissing_askNobody()
    {
        Machine machine("exit 1\n");
        QCOMPARE(machine.install("[build]\nzlib1g-dev # it is there\n[command]\nsh no-such-package\n").code,
                 0);
        QCOMPARE(machine.calls(), QString());
    }

    void missingPackages_onlyTheyAreInstalled()
    {
        Machine machine("exit 0\n");
        QCOMPARE(
            machine.install("[build]\nzlib1g-dev\nmold\n[command]\nno-such-command npm\n[test]\npostfix\n")
                .code,
            0);
        const QString install = machine.calls().section(u'\n', -2);
        QVERIFY2(install.contains(u"install") && install.trimmed().endsWith(u"mold npm"),
                 qPrintable(install));
        QVERIFY(install.contains(u"--no-install-recommends"));
        QVERIFY(install.contains(u"--no-remove"));
    }

    void postfix_isToldToStayUnconfigured()
    {
        Machine machine("exit 0\n");
        QCOMPARE(machine.install("[build]\npostfix\n").code, 0);
        QVERIFY(machine.calls().contains(u"main_mailer_type select No configuration"));
    }

    void noNetwork_oneSentenceAnd69()
    {
        Machine machine("echo \"Err: Temporary failure resolving 'deb.debian.org'\"\nexit 100\n");
        const Outcome outcome = machine.install("[build]\nmold\n");
        QCOMPARE(outcome.code, 69);
        QCOMPARE(outcome.err.count(u'\n'), 1);
        QVERIFY2(outcome.err.contains(u"cannot be reached"), qPrintable(outcome.err));
    }

    void packagesInTheWay_areNamedAndKept()
    {
        Machine machine("case \"$*\" in *install*) echo 'The following packages will be REMOVED: exim4'\n"
                        "echo 'E: Packages need to be removed but remove is disabled.'; exit 100;; esac\n");
        const Outcome outcome = machine.install("[build]\nmold\n");
        QCOMPARE(outcome.code, 69);
        QVERIFY2(outcome.err.contains(u"exim4") && outcome.err.contains(u"ATALAYA_ALLOW_REMOVE"),
                 qPrintable(outcome.err));
    }

    void wrongArguments_are64()
    {
        const auto environment = QProcessEnvironment::systemEnvironment();
        QCOMPARE(sh({scriptPath(QStringLiteral("test.sh")), QStringLiteral("--no-such")}, environment).code,
                 64);
        QCOMPARE(
            sh({scriptPath(QStringLiteral("test.sh")), QStringLiteral("--preset"), QStringLiteral("no-such")},
               environment)
                .code,
            64);
        QCOMPARE(sh({scriptPath(QStringLiteral("run.sh")), QStringLiteral("--no-such")}, environment).code,
                 64);
    }
};

} // namespace atalaya::tidy

using atalaya::tidy::PackagingTest;
ATALAYA_TEST(PackagingTest)
#include "packaging_test.moc"
