#include "ui/ticket/ticket_files.h"

#include "ui/kit/icon.h"
#include "ui/kit/theme.h"
#include "ui/models/error_text.h"
#include "ui/ticket/lightbox.h"
#include "ui/ticket/row_parts.h"
#include "ui/ticket/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QFileInfo>
#include <QMimeData>
#include <QSaveFile>

namespace atalaya::ticket {
namespace {

constexpr qsizetype kLongestName = 120;

/// Where a file of the conversation lies for other programs; empty if it could not be written.
QString writeFile(const QString& folder, const QString& name, const QByteArray& bytes)
{
    const QString path = folder + u'/' + name;
    if (!QDir().mkpath(folder))
        return {};
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? path : QString();
}

void startDrag(QObject* source, std::unique_ptr<QMimeData> data, const QPixmap& picture)
{
    auto* drag = new QDrag(source);
    drag->setMimeData(data.release());
    if (!picture.isNull())
        drag->setPixmap(picture);
    drag->exec(Qt::CopyAction);
}

} // namespace

QString safeFileName(const QString& name)
{
    QString safe;
    for (const QChar letter : QFileInfo(QString(name).replace(u'\\', u'/')).fileName())
        safe += letter.isPrint() && !QStringView(u":*?\"<>|").contains(letter) ? letter : QChar(u'_');
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    if (safe.size() > kLongestName) { // what comes after the last dot says what it is
        const QString ending = QFileInfo(safe).suffix().left(10);
        safe = safe.left(kLongestName - ending.size() - 1) + u'.' + ending;
    }
    return safe.isEmpty() ? QStringLiteral("file") : safe;
}

TicketFiles::TicketFiles(models::CoreSignals& core, TimelineView& timeline)
    : QObject(&timeline)
    , m_core(core)
    , m_timeline(timeline)
{
    m_writer.setMaxThreadCount(1);
    connect(&timeline, &TimelineView::copyRequested, this, &TicketFiles::copy);
    connect(&timeline, &TimelineView::dragRequested, this, &TicketFiles::drag);
    connect(&timeline, &TimelineView::textDragRequested, this, &TicketFiles::dragText);
    connect(&timeline, &TimelineView::pictureRequested, this, &TicketFiles::look);
}

TicketFiles::~TicketFiles()
{
    m_writer.waitForDone();
}

void TicketFiles::prepare(const domain::Attachment& file, Ready ready)
{
    const auto got = [this, file, ready = std::move(ready)](const Result<std::string>& bytes) {
        if (!bytes)
            return Q_EMIT notice(models::errorText(bytes.error().code));
        write(file, *bytes, ready);
    };
    m_core.core().queries().attachment(file.hash, models::guarded<std::string>(this, got));
}

void TicketFiles::write(const domain::Attachment& file, const std::string& bytes, Ready ready)
{
    // A folder each: two files of one name do not meet.
    const QString folder = m_folder.filePath(safeFileName(models::toQt(file.hash)).left(32));
    const QString name = safeFileName(models::toQt(file.name));
    const bool picture = file.type.starts_with("image/");
    m_writer.start([this, folder, name, picture, data = QByteArray::fromStdString(bytes), ready] {
        const QString path = writeFile(folder, name, data);
        const QImage image = picture ? QImage::fromData(data) : QImage();
        // The destructor waits for this thread: it is still there.
        QMetaObject::invokeMethod(
            this,
            [this, path, image, ready] {
                if (path.isEmpty())
                    return Q_EMIT notice(models::errorText(ErrorCode::FileWrite));
                auto mime = std::make_unique<QMimeData>();
                mime->setUrls({QUrl::fromLocalFile(path)});
                if (!image.isNull())
                    mime->setImageData(image);
                ready(std::move(mime));
            },
            Qt::QueuedConnection);
    });
}

void TicketFiles::copy(const domain::Attachment& file)
{
    prepare(file, [this, name = models::toQt(file.name)](std::unique_ptr<QMimeData> data) {
        QApplication::clipboard()->setMimeData(data.release());
        Q_EMIT notice(tr("%1 is on the clipboard").arg(name));
    });
}

void TicketFiles::drag(const domain::Attachment& file)
{
    prepare(file, [this, file](std::unique_ptr<QMimeData> data) {
        // Let go meanwhile: it was no drag.
        if (!QApplication::mouseButtons().testFlag(Qt::LeftButton))
            return;
        startDrag(&m_timeline, std::move(data),
                  kit::iconPixmap(attachmentIcon(file), 24, kit::theme().color(kit::token::textSecondary),
                                  m_timeline.devicePixelRatioF()));
    });
}

void TicketFiles::dragText()
{
    if (auto data = m_timeline.selectedData())
        startDrag(&m_timeline, std::move(data), {});
}

void TicketFiles::look(domain::EntryId entry, const domain::Attachment& picture)
{
    if (!m_lightbox) {
        m_lightbox = new Lightbox(m_core, m_timeline.window());
        connect(m_lightbox, &Lightbox::saveRequested, this, &TicketFiles::saveRequested);
        connect(m_lightbox, &Lightbox::copyRequested, this, &TicketFiles::copy);
    }
    std::vector<domain::Attachment> pictures;
    int first = 0;
    for (const domain::Entry& one : m_timeline.entries())
        for (const domain::Attachment& file : one.attachments)
            if (file.type.starts_with("image/")) {
                if (one.id == entry && file == picture)
                    first = static_cast<int>(pictures.size());
                pictures.push_back(file);
            }
    if (!pictures.empty())
        m_lightbox->open(std::move(pictures), first);
}

void TicketFiles::dismiss()
{
    if (m_lightbox)
        m_lightbox->dismiss();
}

} // namespace atalaya::ticket
