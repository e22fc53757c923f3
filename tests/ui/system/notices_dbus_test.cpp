#include "app/workstation/notices_dbus.h"
#include "tests/support/test.h"

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace atalaya;
using app::DbusNotices;
using shell::DesktopNotice;

namespace {

constexpr int kPatienceMs = 30'000;
const QString kName = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

/// A bus of its own, on which nobody starts anything by itself.
constexpr char kBus[] = R"(<busconfig><type>session</type><listen>unix:dir=%1</listen>
<policy context="default"><allow send_destination="*"/><allow own="*"/><allow receive_sender="*"/></policy>
</busconfig>)";

} // namespace

/// What a desktop has: takes notices, and somebody presses them.
class FakeServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Taken {
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout;
    };
    QList<Taken> taken;
    QList<uint> closed;
    uint ids = 100;
    QStringList abilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};

public Q_SLOTS:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& body,
                const QStringList& actions, const QVariantMap& hints, int timeout)
    {
        taken << Taken{replaces, title, body, actions, hints, timeout};
        return replaces ? replaces : ++ids;
    }
    void CloseNotification(uint id) { closed << id; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

class NoticesDbusTest : public QObject {
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
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        m_connection = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(QString::fromUtf8(address), QStringLiteral("desktop")));
        QVERIFY(m_connection->isConnected());
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        m_connection.reset();
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished(kPatienceMs));
    }
    void cleanup()
    {
        m_connection->unregisterObject(kPath);
        m_connection->unregisterService(kName);
        m_server.reset();
    }

    void withoutAServer_itIsRefused()
    {
        DbusNotices notices;
        QSignalSpy refused(&notices, &DbusNotices::refused);
        notices.show(offer());
        QVERIFY(refused.count() > 0 || refused.wait(kPatienceMs));
        QCOMPARE(refused[0][0].value<DesktopNotice>().key, QStringLiteral("offer:1"));
        serve(); // the desktop is there now
        notices.show(offer());
        QVERIFY(QTest::qWaitFor([this] { return m_server->taken.size() == 1; }, kPatienceMs));
    }
    void offer_arrivesWithItsActions()
    {
        serve();
        DbusNotices notices;
        notices.show(offer());
        QVERIFY(QTest::qWaitFor([this] { return m_server->taken.size() == 1; }, kPatienceMs));
        const FakeServer::Taken& taken = m_server->taken[0];
        QCOMPARE(taken.title, QStringLiteral("Offered to you: Joana Prates"));
        QCOMPARE(taken.body, QStringLiteral("Fish &lt;b&gt; &amp; chips")); // not markup of a customer's
        QCOMPARE(
            taken.actions,
            (QStringList{QStringLiteral("default"), QStringLiteral("Open"), QStringLiteral("accept"),
                         QStringLiteral("Accept"), QStringLiteral("decline"), QStringLiteral("Decline")}));
        QCOMPARE(taken.hints.value(QStringLiteral("urgency")).toInt(), 2);
        QCOMPARE(taken.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("atalaya"));
        QCOMPARE(taken.timeout, 0);
    }
    void action_isToldByItsKey()
    {
        serve();
        DbusNotices notices;
        shown(notices, offer());
        QSignalSpy chosen(&notices, &DbusNotices::chosen);
        // A notice of another program, then ours.
        Q_EMIT m_server->ActionInvoked(7, QStringLiteral("accept"));
        Q_EMIT m_server->ActionInvoked(101, QStringLiteral("accept"));
        QVERIFY(chosen.count() > 0 || chosen.wait(kPatienceMs));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("offer:1"));
        QCOMPARE(chosen[0][1].toString(), QStringLiteral("accept"));
    }
    void sameKey_takesThePlaceOfTheFirst()
    {
        serve();
        DbusNotices notices;
        shown(notices, offer());
        notices.show(offer());
        QVERIFY(QTest::qWaitFor([this] { return m_server->taken.size() == 2; }, kPatienceMs));
        QCOMPARE(m_server->taken[1].replaces, 101U);
    }
    void withdrawn_isClosed()
    {
        serve();
        DbusNotices notices;
        shown(notices, offer());
        notices.withdraw(QStringLiteral("offer:1"));
        QVERIFY(QTest::qWaitFor([this] { return m_server->closed == QList<uint>{101}; }, kPatienceMs));
    }
    void withdrawnBeforeItWasShown_doesNotStay()
    {
        serve();
        DbusNotices notices;
        shown(notices, offer()); // the server is known now
        DesktopNotice other = offer();
        other.key = QStringLiteral("offer:2");
        notices.show(other);
        notices.withdraw(other.key); // its number has not come yet
        QVERIFY(QTest::qWaitFor([this] { return m_server->closed == QList<uint>{102}; }, kPatienceMs));
    }
    void serverWithoutActions_getsNone()
    {
        serve();
        m_server->abilities = {QStringLiteral("body")};
        DbusNotices notices;
        notices.show(offer());
        QVERIFY(QTest::qWaitFor([this] { return m_server->taken.size() == 1; }, kPatienceMs));
        QVERIFY(m_server->taken[0].actions.isEmpty());
        QCOMPARE(m_server->taken[0].body, QStringLiteral("Fish <b> & chips"));
    }

private:
    static DesktopNotice offer()
    {
        DesktopNotice notice;
        notice.key = QStringLiteral("offer:1");
        notice.title = QStringLiteral("Offered to you: Joana Prates");
        notice.text = QStringLiteral("Fish <b> & chips");
        notice.actions = {{QStringLiteral("accept"), QStringLiteral("Accept")},
                          {QStringLiteral("decline"), QStringLiteral("Decline")}};
        notice.urgent = true;
        return notice;
    }
    void serve()
    {
        m_server = std::make_unique<FakeServer>();
        QVERIFY(m_connection->registerObject(
            kPath, m_server.get(), QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_connection->registerService(kName));
    }
    /// Shows it, and waits until its number has come back: a second one then takes its place.
    void shown(DbusNotices& notices, const DesktopNotice& notice)
    {
        notices.show(notice);
        QVERIFY(QTest::qWaitFor([&] { return notices.isShown(notice.key); }, kPatienceMs));
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
    std::unique_ptr<QDBusConnection> m_connection;
    std::unique_ptr<FakeServer> m_server;
};

ATALAYA_TEST(NoticesDbusTest)
#include "notices_dbus_test.moc"
