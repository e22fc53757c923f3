#include "ui/composer/annotate_picture.h"

#include "core/base/limits.h"
#include "ui/composer/annotate_marks.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>

namespace atalaya::composer {
namespace {

constexpr qint64 kMostPixels = qint64{60} << 20; ///< a file may claim any size
constexpr int kQuality = 92; ///< of a JPEG

} // namespace

bool isMarkable(const domain::Attachment& file)
{
    return file.type.starts_with("image/") && !file.type.starts_with("image/svg");
}

Result<OpenedPicture> openedPicture(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format.isEmpty() || format.startsWith("svg")) // whatever it is called
        return Error{ErrorCode::FileRead, "not a picture of pixels"};
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > kMostPixels)
        return Error{ErrorCode::TooLarge, "more pixels than can be held"};
    const QImage image = reader.read();
    if (image.isNull())
        return Error{ErrorCode::FileRead, reader.errorString().toStdString()};
    return OpenedPicture{bare(image), format};
}

Result<PackedPicture> packedPicture(const QImage& image, const QByteArray& format, const QString& name)
{
    const bool photo = (format == "jpeg" || format == "jpg") && !image.hasAlphaChannel();
    PackedPicture out;
    QBuffer buffer(&out.bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileWrite, "no buffer"};
    QImageWriter writer(&buffer, photo ? "jpeg" : "png");
    if (photo)
        writer.setQuality(kQuality);
    if (!writer.write(image))
        return Error{ErrorCode::FileWrite, writer.errorString().toStdString()};
    if (out.bytes.size() > qint64(limits::kAttachmentBytes))
        return Error{ErrorCode::TooLarge, "the marked picture"};
    out.type = photo ? QStringLiteral("image/jpeg") : QStringLiteral("image/png");
    const QString end = QFileInfo(name).suffix().toLower();
    const bool fits = photo ? end == u"jpg" || end == u"jpeg" || end == u"jpe" : end == u"png";
    out.name = fits
        ? name
        : QFileInfo(name).completeBaseName() + (photo ? QStringLiteral(".jpg") : QStringLiteral(".png"));
    return out;
}

} // namespace atalaya::composer
