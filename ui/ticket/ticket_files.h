#pragma once

#include "ui/models/core_signals.h"

#include <QImage>
#include <QTemporaryDir>
#include <QThreadPool>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace atalaya::ticket {

class Lightbox;
class TimelineView;

/// The files of a conversation: looked at, copied, dragged to other programs. What leaves the desk is a file
/// in a private folder that goes when the program ends; it is written and read on a thread of its own.
class TicketFiles : public QObject {
    Q_OBJECT
public:
    TicketFiles(models::CoreSignals& core, TimelineView& timeline);
    ~TicketFiles() override;

    /// A file as another program takes it: where it lies, and, of a picture, the picture.
    using Ready = std::function<void(std::unique_ptr<QMimeData>)>;
    /// Nothing is called if it fails: that is said in a notice.
    void prepare(const domain::Attachment& file, Ready ready);
    void copy(const domain::Attachment& file);
    /// All pictures of the conversation, this one first in sight.
    void look(domain::EntryId entry, const domain::Attachment& picture);
    /// Another conversation comes.
    void dismiss();

Q_SIGNALS:
    void notice(const QString& text);
    void saveRequested(const atalaya::domain::Attachment& file);

private:
    void write(const domain::Attachment& file, const std::string& bytes, Ready ready);
    void drag(const domain::Attachment& file);
    void dragText();

    models::CoreSignals& m_core;
    TimelineView& m_timeline;
    QTemporaryDir m_folder;
    QThreadPool m_writer;
    Lightbox* m_lightbox = nullptr; ///< made when it is first asked for
};

/// A name that is safe as the name of a file, whatever the sender chose.
QString safeFileName(const QString& name);

} // namespace atalaya::ticket
