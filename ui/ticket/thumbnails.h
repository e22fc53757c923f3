#pragma once

#include "ui/models/core_signals.h"
#include "ui/models/timeline_items.h"

#include <QCache>
#include <QImage>
#include <QThreadPool>
#include <map>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace atalaya::ticket {

/// What is known of a picture that stands small in the conversation.
struct Thumbnail {
    enum class State {
        Coming,
        Shown,
        OnDemand, ///< too large to be fetched unasked
        Absent, ///< not on this computer, and the line to the broker is down
        Unreadable
    };
    State state = State::Coming;
    QImage image = {};
};

/// Small pictures of attachments. They are asked for when they come on screen, decoded on another thread, and
/// kept as long as there is room.
class Thumbnails : public QObject {
    Q_OBJECT
public:
    Thumbnails(models::CoreSignals& core, QObject* parent);
    ~Thumbnails() override;

    /// Costs nothing: for painting.
    Thumbnail of(const domain::Attachment& file) const;
    /// Asks for it, unless it is known or too large. `pixels`: of the screen, to be filled.
    void want(const domain::Attachment& file, const QSize& pixels);
    /// Asks for it whatever its size, once more if it could not be had.
    void fetch(const domain::Attachment& file, const QSize& pixels);
    /// They have another size from now on.
    void clear();

Q_SIGNALS:
    void changed();

private:
    void decode(const QString& hash, const std::string& bytes, const QSize& pixels);
    void keep(const QString& hash, const QImage& image);

    models::CoreSignals& m_core;
    QThreadPool m_decoder;
    QCache<QString, QImage> m_shown; ///< by hash
    std::map<QString, Thumbnail::State> m_states; ///< of those that are not shown
    quint64 m_generation = 0; ///< of their size: what was decoded for another is dropped
};

/// Stands as a picture in the conversation; other files are named in a chip.
bool isThumbnail(const models::TimelineItem& item, const domain::Attachment& file);
/// Its place is the same before and after it arrives: nothing jumps.
QSizeF thumbnailSize(double room);
/// Fills the place; what cannot be shown yet says so.
void paintThumbnail(QPainter& painter, const QRectF& place, const domain::Attachment& file,
                    const Thumbnail& shown);

/// The picture in at most as many pixels as fill the place, the right side up; null if it is none.
QImage decodedThumbnail(const QByteArray& bytes, const QSize& pixels);

} // namespace atalaya::ticket
