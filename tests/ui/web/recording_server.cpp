#include "tests/ui/web/recording_server.h"

#include <QBuffer>
#include <QImage>
#include <QTcpSocket>

namespace atalaya::test {

RecordingServer::RecordingServer()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    connect(&m_server, &QTcpServer::newConnection, this, &RecordingServer::accept);
}

QString RecordingServer::origin() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
}

void RecordingServer::givePicture(const QString& path)
{
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray bytes;
    QBuffer out(&bytes);
    picture.save(&out, "PNG");
    give(path, {"image/png", bytes, {}});
}

void RecordingServer::redirect(const QString& path, const QString& to)
{
    m_moved.insert(path, to);
}

QStringList RecordingServer::paths() const
{
    QStringList out;
    for (const Request& request : m_requests)
        if (!request.path.startsWith(QLatin1String("/favicon")))
            out << request.path;
    return out;
}

bool RecordingServer::asked(const QString& beginning) const
{
    const QStringList all = paths();
    return std::ranges::any_of(all, [&](const QString& path) { return path.startsWith(beginning); });
}

void RecordingServer::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray head = socket->peek(64 * 1024);
            if (!head.contains("\r\n\r\n"))
                return;
            socket->readAll();
            answer(socket, head);
        });
    }
}

void RecordingServer::answer(QTcpSocket* socket, const QByteArray& head)
{
    Request request;
    const QList<QByteArray> lines = head.split('\n');
    request.path = QString::fromUtf8(lines.first().split(' ').value(1));
    for (const QByteArray& line : lines)
        if (line.toLower().startsWith("cookie:"))
            request.cookie = QString::fromUtf8(line.mid(7).trimmed());
    m_requests.append(request);
    const QString path = request.path.section(u'?', 0, 0);
    if (const auto moved = m_moved.constFind(path); moved != m_moved.constEnd()) {
        socket->write("HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nConnection: close\r\nLocation: "
                      + moved->toUtf8() + "\r\n\r\n");
        return socket->disconnectFromHost();
    }
    const auto page = m_pages.constFind(path);
    if (page == m_pages.constEnd())
        socket->write("HTTP/1.1 404 Not found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    else
        socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nCache-Control: no-store\r\nContent-Type: "
                      + page->type + "\r\nContent-Length: " + QByteArray::number(page->body.size()) + "\r\n"
                      + page->headers + "\r\n" + page->body);
    socket->disconnectFromHost();
}

} // namespace atalaya::test
