#include "app/workstation/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>
#include <chrono>

namespace atalaya::app {
namespace {

using namespace std::chrono_literals;

constexpr qint64 kMostBytes = 8 * 1024;
constexpr qsizetype kLongestSocket = 90; ///< of 108, of which Qt takes some for itself
constexpr int kAttempts = 40;
constexpr int kBetweenMs = 250; ///< the other one may just be starting, or just be ending
constexpr int kConnectMs = 1000;
constexpr int kAnswerMs = 5000; ///< a window that starts, or fetches, may be busy for a moment
constexpr auto kPatience = 10s; ///< with somebody who connects and says nothing
constexpr char kTaken[] = "taken\n";

QByteArray written(const StartMessage& message)
{
    const QJsonObject object{{QStringLiteral("link"), message.link},
                             {QStringLiteral("activation"), message.activation}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

StartMessage read(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return {object.value(QStringLiteral("link")).toString(),
            object.value(QStringLiteral("activation")).toString()};
}

} // namespace

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent)
    : QObject(parent)
    , m_address(address(dataDir))
    , m_lock(QDir(dataDir).filePath(QStringLiteral("running")))
{
    m_lock.setStaleLockTime(0ms); // a desk runs for days: only the end of its process frees it
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

QString SingleInstance::address(const QString& dataDir)
{
    const QString folder = QDir(dataDir).absolutePath();
#ifndef Q_OS_WIN
    const QString inside = folder + QStringLiteral("/running.socket");
    if (inside.toUtf8().size() <= kLongestSocket)
        return inside;
#endif
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("atalaya-") + QString::fromLatin1(hash.left(32));
}

SingleInstance::Role SingleInstance::claim(const StartMessage& message)
{
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        if (m_lock.tryLock(attempt == 0 ? 0 : kBetweenMs))
            return listen() ? Role::First : Role::NoAnswer;
        if (m_lock.error() != QLockFile::LockFailedError)
            return Role::First; // a folder that cannot be written to: said by who needs it
        if (tell(message))
            return Role::Told;
    }
    return Role::NoAnswer;
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_address); // of one that was killed: we have its lock
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    return m_server.listen(m_address);
}

bool SingleInstance::tell(const StartMessage& message) const
{
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(kConnectMs))
        return false;
    socket.write(written(message));
    QByteArray answer;
    while (!answer.endsWith('\n') && socket.waitForReadyRead(kAnswerMs))
        answer += socket.readAll();
    return answer == kTaken;
}

void SingleInstance::receive()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(kPatience, socket, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > kMostBytes)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            const StartMessage message = read(socket->readLine());
            socket->write(kTaken);
            socket->disconnectFromServer();
            Q_EMIT told(message);
        });
        if (socket->bytesAvailable() > 0)
            Q_EMIT socket->readyRead();
    }
}

} // namespace atalaya::app
