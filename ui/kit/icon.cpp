#include "ui/kit/icon.h"

#include "ui/kit/paint.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>

namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

QByteArray readSvg(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString iconPath(QStringView name)
{
    return u":/atalaya/icons/"_s + name.toString() + u".svg"_s;
}

double strokeFor(double size)
{
    if (size <= 12.5)
        return 2.25;
    if (size <= 14.5)
        return 2;
    return size >= 28 ? 1.5 : 1.75;
}

/// Renders coloured SVG text to `pixels` square device pixels. SVG has no alpha in #RRGGBB, so opacity is
/// applied after.
QPixmap render(QByteArray svg, int pixels, const QColor& color)
{
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&image);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    return QPixmap::fromImage(image);
}

/// The largest square in the middle of `rect`, on whole device pixels.
QRectF centredSquare(const QPainter& painter, const QRectF& rect)
{
    const double side = std::min(rect.width(), rect.height());
    const QTransform& device = painter.deviceTransform();
    const QPointF corner = device.map(QPointF(rect.center().x() - side / 2, rect.center().y() - side / 2));
    const QPointF snapped(std::round(corner.x() - 0.001), std::round(corner.y() - 0.001));
    return {device.inverted().map(snapped), QSizeF(side, side)};
}

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QString name, token::Id color) : m_name(std::move(name)), m_color(color) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colorFor(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // Qt hands device pixels and the ratio they were made with.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const double factor = ratio > 0 ? ratio : 1.0;
        return iconPixmap(m_name, std::min(size.width(), size.height()) / factor, colorFor(mode), factor);
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return u"atalaya"_s; }
    QString iconName() override { return m_name; }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        return theme().color(mode == QIcon::Disabled ? token::textDisabled : m_color);
    }

    QString m_name;
    token::Id m_color;
};

} // namespace

int iconSize(IconSize size)
{
    constexpr int sizes[] = {12, 14, 16, 20};
    return theme().px(sizes[int(size)]);
}

QIcon icon(QStringView name, token::Id color)
{
    return QIcon(new ThemedIconEngine(name.toString(), color));
}

bool hasIcon(QStringView name)
{
    return QFile::exists(iconPath(name));
}

QPixmap iconPixmap(QStringView name, double size, const QColor& color, double ratio, double stroke)
{
    const double width = stroke > 0 ? stroke : strokeFor(size / theme().appearance().textScale);
    const int pixels = std::max(1, int(std::lround(size * ratio)));
    const QString key = u"atalaya/%1/%2/%3/%4/%5"_s.arg(name.toString(), color.name(QColor::HexArgb))
                            .arg(pixels)
                            .arg(ratio)
                            .arg(width);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = readSvg(iconPath(name));
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(width) + '"');
    pixmap = render(svg, pixels, color);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& rect, QStringView name, const QColor& color, double stroke)
{
    const double ratio = deviceRatio(painter);
    const QRectF square = centredSquare(painter, rect);
    const QPixmap pixmap = iconPixmap(name, square.width(), color, ratio, stroke);
    painter.drawPixmap(square.topLeft(), pixmap);
}

void paintMark(QPainter& painter, const QRectF& rect, const QColor& color)
{
    const double ratio = deviceRatio(painter);
    const QRectF square = centredSquare(painter, rect);
    QByteArray svg = readSvg(u":/atalaya/brand/mark.svg"_s);
    svg.replace("beaconColor", theme().color(token::brandBeacon).name(QColor::HexRgb).toLatin1());
    QPixmap pixmap = render(svg, std::max(1, int(std::lround(square.width() * ratio))), color);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(square.topLeft(), pixmap);
}

} // namespace atalaya::kit
