#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>

namespace atalaya::test {

/// A web server on a free port of this computer that writes down what it was asked for.
class RecordingServer : public QObject {
    Q_OBJECT
public:
    struct Request {
        QString path; ///< with its query
        QString cookie;
    };
    struct Page {
        QByteArray type;
        QByteArray body;
        QByteArray headers; ///< more of them, each with its line end
    };

    RecordingServer();
    /// "http://127.0.0.1:port".
    QString origin() const;
    QString at(const QString& path) const { return origin() + path; }
    void give(const QString& path, Page page) { m_pages.insert(path, std::move(page)); }
    void givePicture(const QString& path);
    /// "301 Moved" to there.
    void redirect(const QString& path, const QString& to);
    const QList<Request>& requests() const { return m_requests; }
    /// Without what browsers ask for by themselves.
    QStringList paths() const;
    bool asked(const QString& beginning) const;

private:
    void accept();
    void answer(class QTcpSocket* socket, const QByteArray& head);

    QTcpServer m_server;
    QHash<QString, Page> m_pages;
    QHash<QString, QString> m_moved;
    QList<Request> m_requests;
};

} // namespace atalaya::test
