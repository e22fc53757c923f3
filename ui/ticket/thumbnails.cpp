#include "ui/ticket/thumbnails.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/models/texts.h"
#include "ui/ticket/row_parts.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace atalaya::ticket {
namespace {

using kit::theme;
using models::toQt;
namespace token = kit::token;

constexpr int kWide = 196;
constexpr int kHigh = 116;
constexpr std::int64_t kUnasked = std::int64_t{2} << 20; ///< bytes that are fetched without being asked for
constexpr qint64 kMostPixels = qint64{100} << 20; ///< a file may claim any size
constexpr int kCacheBytes = 32 << 20;

/// The centre of a picture that is larger than the place.
QImage cropped(const QImage& image, const QSize& pixels)
{
    const QSize most = image.size().boundedTo(pixels);
    if (most == image.size())
        return image;
    return image.copy(
        {QPoint((image.width() - most.width()) / 2, (image.height() - most.height()) / 2), most});
}

QString stateText(const domain::Attachment& file, Thumbnail::State state)
{
    switch (state) {
    case Thumbnail::State::OnDemand:
        return Thumbnails::tr("Show, %1").arg(models::fileSize(file.size));
    case Thumbnail::State::Absent:
        return Thumbnails::tr("Not on this computer");
    case Thumbnail::State::Unreadable:
        return Thumbnails::tr("No preview");
    case Thumbnail::State::Coming:
    case Thumbnail::State::Shown:
        break;
    }
    return models::fileSize(file.size);
}

/// Instead of the picture: which one it is, and why it is not there.
void paintAbsent(QPainter& painter, const QRectF& place, const domain::Attachment& file,
                 Thumbnail::State state)
{
    const bool gone = state == Thumbnail::State::Absent || state == Thumbnail::State::Unreadable;
    const double side = theme().px(20);
    const double top = place.center().y() - theme().px(28);
    kit::paintIcon(painter, {place.center().x() - side / 2, top, side, side},
                   gone ? QStringLiteral("image-off") : QStringLiteral("image"),
                   theme().color(token::textTertiary));
    QRectF line(place.left() + theme().px(8), top + side + theme().px(4), place.width() - theme().px(16),
                theme().px(16));
    const QFont strong = theme().font(kit::Type::Small, kit::Weight::Medium);
    const QString name = QFontMetricsF(strong).elidedText(toQt(file.name), Qt::ElideMiddle, line.width());
    kit::paintText(painter, line, name, strong, {theme().color(token::textPrimary), Qt::AlignCenter});
    line.translate(0, theme().px(16));
    kit::paintText(
        painter, line, stateText(file, state), theme().font(kit::Type::Caption),
        {theme().color(state == Thumbnail::State::OnDemand ? token::textLink : token::textTertiary),
         Qt::AlignCenter});
}

} // namespace

bool isThumbnail(const models::TimelineItem& item, const domain::Attachment& file)
{
    // Drawings are programs of a kind: they are opened by somebody, or not at all.
    return item.kind == models::TimelineKind::Bubble && file.type.starts_with("image/")
        && !file.type.starts_with("image/svg");
}

QSizeF thumbnailSize(double room)
{
    const double width = std::min<double>(theme().px(kWide), room);
    return {width, std::round(width * kHigh / kWide)};
}

QImage decodedThumbnail(const QByteArray& bytes, const QSize& pixels)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (reader.format().startsWith("svg")) // whatever its sender calls it
        return {};
    const QSize whole = reader.size();
    if (whole.isEmpty() || qint64(whole.width()) * whole.height() > kMostPixels)
        return {};
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize place = turned ? pixels.transposed() : pixels;
    // Never larger than it is; of a long and thin one at least one row stays.
    const double factor = std::min(
        1.0, std::max(double(place.width()) / whole.width(), double(place.height()) / whole.height()));
    reader.setScaledSize((QSizeF(whole) * factor).toSize().expandedTo({1, 1}));
    return cropped(reader.read(), pixels);
}

void paintThumbnail(QPainter& painter, const QRectF& place, const domain::Attachment& file,
                    const Thumbnail& shown)
{
    const double radius = theme().radius(kit::Radius::Md);
    kit::paintBox(painter, place, radius, theme().color(token::bgSunken), theme().color(token::borderSubtle));
    if (shown.state != Thumbnail::State::Shown || shown.image.isNull())
        return paintAbsent(painter, place, file, shown.state);
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(place, radius, radius);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double ratio = painter.device()->devicePixelRatioF();
    QSizeF size = QSizeF(shown.image.size()) / ratio;
    if (size.width() > place.width() || size.height() > place.height())
        size.scale(place.size(), Qt::KeepAspectRatio);
    QRectF target(QPointF(), size);
    target.moveCenter(place.center());
    painter.drawImage(target, shown.image);
    painter.restore();
}

Thumbnails::Thumbnails(models::CoreSignals& core, QObject* parent)
    : QObject(parent)
    , m_core(core)
    , m_shown(kCacheBytes)
{
    m_decoder.setMaxThreadCount(1);
    connect(&core, &models::CoreSignals::linkChanged, this, [this] {
        // With another line they may be had.
        if (std::erase_if(m_states, [](const auto& one) { return one.second == Thumbnail::State::Absent; }))
            Q_EMIT changed();
    });
}

Thumbnails::~Thumbnails()
{
    m_decoder.waitForDone();
}

Thumbnail Thumbnails::of(const domain::Attachment& file) const
{
    const QString hash = toQt(file.hash);
    if (const QImage* image = m_shown.object(hash))
        return {Thumbnail::State::Shown, *image};
    const auto state = m_states.find(hash);
    if (state != m_states.end())
        return {state->second};
    return {file.size > kUnasked ? Thumbnail::State::OnDemand : Thumbnail::State::Coming};
}

void Thumbnails::want(const domain::Attachment& file, const QSize& pixels)
{
    const QString hash = toQt(file.hash);
    if (file.size <= kUnasked && !m_states.contains(hash) && !m_shown.contains(hash))
        fetch(file, pixels);
}

void Thumbnails::fetch(const domain::Attachment& file, const QSize& pixels)
{
    const QString hash = toQt(file.hash);
    const auto state = m_states.find(hash);
    if (m_shown.contains(hash) || (state != m_states.end() && state->second == Thumbnail::State::Coming))
        return;
    m_states[hash] = Thumbnail::State::Coming;
    const auto got = [this, hash, pixels, generation = m_generation](const Result<std::string>& bytes) {
        if (generation != m_generation)
            return;
        if (bytes)
            return decode(hash, *bytes, pixels);
        m_states[hash] = Thumbnail::State::Absent;
        Q_EMIT changed();
    };
    m_core.core().queries().attachment(file.hash, models::guarded<std::string>(this, got));
}

void Thumbnails::decode(const QString& hash, const std::string& bytes, const QSize& pixels)
{
    m_decoder.start([this, hash, pixels, generation = m_generation, data = QByteArray::fromStdString(bytes)] {
        const QImage image = decodedThumbnail(data, pixels);
        // The destructor waits for this thread: it is still there.
        QMetaObject::invokeMethod(
            this,
            [this, hash, image, generation] {
                if (generation == m_generation)
                    keep(hash, image);
            },
            Qt::QueuedConnection);
    });
}

void Thumbnails::keep(const QString& hash, const QImage& image)
{
    if (image.isNull()) {
        m_states[hash] = Thumbnail::State::Unreadable;
    } else {
        m_states.erase(hash);
        m_shown.insert(hash, new QImage(image), std::max(1, int(image.sizeInBytes())));
    }
    Q_EMIT changed();
}

void Thumbnails::clear()
{
    ++m_generation;
    m_shown.clear();
    m_states.clear();
}

} // namespace atalaya::ticket
