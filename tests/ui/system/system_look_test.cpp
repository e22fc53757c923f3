#include "app/workstation/system_look.h"
#include "tests/support/test.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace atalaya;
using shell::SystemLook;

namespace {

constexpr int kPatienceMs = 30'000;
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");

constexpr char kBus[] = R"(<busconfig><type>session</type><listen>unix:dir=%1</listen>
<policy context="default"><allow send_destination="*"/><allow own="*"/><allow receive_sender="*"/></policy>
</busconfig>)";

} // namespace

/// The settings portal of a desktop.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString&, const QString& key)
    {
        const QVariant value = key == u"color-scheme" ? QVariant(scheme)
            : key == u"contrast"                      ? QVariant(0U)
                                                      : QVariant(false);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

class SystemLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(QString::fromUtf8(kBus).arg(m_folder.path()).toUtf8());
        config.close();
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                     QStringLiteral("--config-file=") + config.fileName()});
        QVERIFY2(m_bus.waitForReadyRead(kPatienceMs), "packaging/dependencies.debian lists dbus");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        QVERIFY(QDBusConnection::sessionBus().isConnected());
        qRegisterMetaType<QDBusVariant>();
    }
    void cleanupTestCase()
    {
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished(kPatienceMs));
    }

    void portal_saysHowTheSystemLooksAndWhenThatChanges()
    {
        QDBusConnection desktop = QDBusConnection::connectToBus(
            QString::fromUtf8(qgetenv("DBUS_SESSION_BUS_ADDRESS")), QStringLiteral("desktop"));
        FakePortal portal;
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        SystemLook look;
        QObject owner;
        new app::SystemLookWatch([&look](const SystemLook& now) { look = now; }, &owner);
        QVERIFY(QTest::qWaitFor([&] { return look.dark && look.lessMotion; }, kPatienceMs));
        QVERIFY(!look.highContrast);
        Q_EMIT portal.SettingChanged(kAppearance, QStringLiteral("color-scheme"), QDBusVariant(2U));
        Q_EMIT portal.SettingChanged(kAppearance, QStringLiteral("contrast"), QDBusVariant(1U));
        QVERIFY(QTest::qWaitFor([&] { return !look.dark && look.highContrast; }, kPatienceMs));
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
};

ATALAYA_TEST(SystemLookTest)
#include "system_look_test.moc"
