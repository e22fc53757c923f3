#pragma once

#include "core/base/result.h"
#include "core/domain/ticket.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace atalaya::composer {

/// Pictures of pixels can be marked. A drawing (SVG) is a program of a kind: never.
bool isMarkable(const domain::Attachment& file);

/// The pixels of a file, the right side up, and how they were packed ("jpeg", "png" …).
struct OpenedPicture {
    QImage image;
    QByteArray format;
};
/// Errors: FileRead (no picture), TooLarge (more pixels than can be held).
Result<OpenedPicture> openedPicture(const QByteArray& bytes);

/// A photo stays one; everything else becomes a PNG.
struct PackedPicture {
    QByteArray bytes;
    QString type;
    QString name;
};
/// `name` is the former one; its end changes with the format. Errors: FileWrite, TooLarge.
Result<PackedPicture> packedPicture(const QImage& image, const QByteArray& format, const QString& name);

} // namespace atalaya::composer
