#pragma once

#include "ui/kit/theme.h"

#include <QRectF>
#include <QWidget>

namespace atalaya::kit {

enum class Presence { None, Available, Busy, Away, Wrapup, Offline };

/// One of the eight quiet colour pairs, 1 to 8. The same id has the same pair for ever, on every computer.
int avatarHue(QStringView id);
/// "Enrique Salas" is "ES", "Pelusa" is "PE"; empty gives "?".
QString initials(const QString& name);

/// A filled dot, or a hollow one for away and offline, so that colour is not the only sign.
void paintPresence(QPainter& painter, const QRectF& rect, Presence presence);

/// `id` chooses the colours, `name` gives the initials. `ring` is the background behind the presence dot.
void paintAvatar(QPainter& painter, const QRectF& rect, QStringView id, const QString& name);
void paintAvatarPresence(QPainter& painter, const QRectF& avatar, Presence presence, const QColor& ring);

/// A person in a circle: 20, 24, 28, 34, 48 or 64 px.
class Avatar : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(int size, QWidget* parent = nullptr);
    void setPerson(const QString& id, const QString& name);
    void setPresence(Presence presence);
    /// The surface the avatar stands on.
    void setBackdrop(token::Id backdrop);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_size;
    QString m_id;
    QString m_name;
    Presence m_presence = Presence::None;
    token::Id m_backdrop = token::bgPane;
};

/// The dot alone, 9 px.
class PresenceDot : public QWidget {
    Q_OBJECT

public:
    explicit PresenceDot(Presence presence = Presence::None, QWidget* parent = nullptr);
    /// `words` is the accessible name ("Available").
    void setPresence(Presence presence, const QString& words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Presence m_presence;
};

} // namespace atalaya::kit
