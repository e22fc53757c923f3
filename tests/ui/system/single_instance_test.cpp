#include "app/workstation/single_instance.h"
#include "tests/support/test.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTimer>

using atalaya::app::SingleInstance;
using atalaya::app::StartMessage;
using Role = SingleInstance::Role;

namespace {

constexpr int kPatienceMs = 30'000;

/// As another program of the same person does it: on a thread, as the first one has to answer meanwhile.
Role startAgain(const QString& folder, const StartMessage& message)
{
    Role role = Role::First;
    QEventLoop loop;
    const std::unique_ptr<QThread> other(
        QThread::create([&] { role = SingleInstance(folder).claim(message); }));
    QObject::connect(other.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    other->start();
    loop.exec();
    other->wait();
    return role;
}

} // namespace

class SingleInstanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstStart_goesOn()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim({}), Role::First);
    }

    void secondStart_handsItsLinkToTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim({}), Role::First);
        QList<StartMessage> told;
        connect(&first, &SingleInstance::told, this, [&told](const StartMessage& one) { told << one; });
        const StartMessage message{QStringLiteral("atalaya://ticket/48213"), QStringLiteral("token-7")};
        QCOMPARE(startAgain(folder.path(), message), Role::Told);
        QCOMPARE(told, QList<StartMessage>{message});
        QCOMPARE(startAgain(folder.path(), {}), Role::Told); // only to the front
        QCOMPARE(told.size(), 2);
        QVERIFY(told.last().link.isEmpty());
    }

    void anotherFolder_isAnotherDesk()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        SingleInstance first(one.path());
        SingleInstance second(other.path());
        QCOMPARE(first.claim({}), Role::First);
        QCOMPARE(second.claim({}), Role::First);
    }

    void afterTheFirstHasEnded_thePlaceIsFree()
    {
        const QTemporaryDir folder;
        {
            SingleInstance first(folder.path());
            QCOMPARE(first.claim({}), Role::First);
        }
        SingleInstance second(folder.path());
        QCOMPARE(second.claim({}), Role::First);
    }

    void socketThatWasLeftBehind_isNoObstacle()
    {
        const QTemporaryDir folder;
        QFile left(SingleInstance::address(folder.path()));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance first(folder.path());
        QCOMPARE(first.claim({}), Role::First);
        QCOMPARE(startAgain(folder.path(), {}), Role::Told);
    }

    void longFolder_hasAnAddressThatFits()
    {
        const QString deep = QDir::tempPath() + QStringLiteral("/a-very-long-name").repeated(20);
        QVERIFY(SingleInstance::address(deep).size() < 100);
        QVERIFY(SingleInstance::address(deep) != SingleInstance::address(deep + u'x'));
    }

    void nonsenseAtTheSocket_isNotTakenForAStart()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QCOMPARE(first.claim({}), Role::First);
        QSignalSpy told(&first, &SingleInstance::told);
        QLocalSocket socket;
        QSignalSpy ended(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(SingleInstance::address(folder.path()));
        QVERIFY(socket.waitForConnected(kPatienceMs));
        socket.write(QByteArray(64 * 1024, 'x'));
        QVERIFY(ended.count() > 0 || ended.wait(kPatienceMs));
        QCOMPARE(told.count(), 0);
    }

    void desktopEntry_registersTheLinks()
    {
        QFile file(qEnvironmentVariable("ATALAYA_SOURCE_DIR")
                   + QStringLiteral("/packaging/linux/atalaya.desktop"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        QVERIFY(lines.contains(QStringLiteral("MimeType=x-scheme-handler/atalaya;")));
        QVERIFY(lines.contains(QStringLiteral("Exec=atalaya %u")));
    }
};

ATALAYA_TEST(SingleInstanceTest)
#include "single_instance_test.moc"
