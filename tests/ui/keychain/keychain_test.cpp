#include "tests/support/test.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

/// Runs the probe with a home of its own; on a session bus of its own if `bus`.
QByteArray probe(bool bus)
{
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1StringView(name), home.path());
    for (const char* name :
         {"DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "DISPLAY", "XDG_CURRENT_DESKTOP"})
        environment.remove(QLatin1StringView(name));
    if (!bus) // none, and none is started for it
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
    QProcess process;
    process.setProcessEnvironment(environment);
    const QString program = QStringLiteral(ATALAYA_KEYCHAIN_PROBE);
    const QString inside = QStringLiteral(
        "printf 'a password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
        " \"$0\"");
    if (bus)
        process.start(QStringLiteral("dbus-run-session"),
                      {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), inside, program});
    else
        process.start(program, QStringList());
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return "it did not end";
    }
    return process.readAllStandardOutput();
}

bool isInstalled(const char* program)
{
    return !QStandardPaths::findExecutable(QLatin1StringView(program)).isEmpty();
}

} // namespace

class KeychainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutADesktop_itSaysThatThereIsNoKeyStore()
    {
        const QByteArray said = probe(false);
        if (said == "built without\n")
            return; // then it has none anywhere
        QVERIFY2(said.startsWith("before Unsupported\nwrite Unsupported\n"), said.constData());
    }

    void keyStoreOfADesktop_keepsAndForgetsAKey()
    {
        QVERIFY2(isInstalled("dbus-run-session") && isInstalled("gnome-keyring-daemon"),
                 "packaging/dependencies.debian lists both");
        const QByteArray said = probe(true);
        QCOMPARE(said,
                 QByteArray("before NotFound\nwrite done\nread done\nremove done\nafter NotFound\n"
                            "removeAgain done\n"));
    }
};

ATALAYA_TEST(KeychainTest)
#include "keychain_test.moc"
