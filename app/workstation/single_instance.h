#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace atalaya::app {

/// What a second start of the program hands to the running one.
struct StartMessage {
    QString link; ///< may be empty
    QString activation; ///< the desktop's permission to come to the front (XDG activation, startup id)

    friend bool operator==(const StartMessage&, const StartMessage&) = default;
};

/// One program for each data folder of a person: the first one keeps a lock and listens on a socket that only
/// this person may open; a later one hands over what it was started with, and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    enum class Role {
        First, ///< go on; `told` follows whenever another one is started
        Told, ///< another one runs and has taken the message
        NoAnswer ///< another one runs and does not answer
    };

    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);

    /// Waits a few seconds at most.
    Role claim(const StartMessage& message);
    /// The socket's name: in the data folder, or made from its name where that is too long for a socket.
    static QString address(const QString& dataDir);

Q_SIGNALS:
    void told(const atalaya::app::StartMessage& message);

private:
    bool tell(const StartMessage& message) const;
    bool listen();
    void receive();

    QString m_address;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace atalaya::app
