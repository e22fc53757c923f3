#include "ui/kit/paint.h"

#include <QPainter>
#include <QPixmapCache>
#include <array>
#include <cmath>
#include <vector>

// The popover shadow: a nine-patch made once per theme, level and ratio. A graphics effect on live widgets
// would repaint them through a pixmap on every change.
namespace atalaya::kit {
namespace {

using namespace Qt::StringLiterals;

struct Level {
    int dy;
    int blur;
};
constexpr std::array kLevels{Level{0, 0}, Level{4, 16}, Level{10, 32}};

Level levelOf(int level)
{
    return kLevels[std::size_t(std::clamp(level, 0, 2))];
}

/// One pass of a box filter of `radius` over lines of alpha values; `step` walks along, `pitch` to the next
/// line.
void boxPass(std::vector<float>& data, int count, int lines, std::array<int, 2> stride, int radius)
{
    const auto [step, pitch] = stride;
    std::vector<float> line(std::size_t(count), 0.0F);
    for (int l = 0; l < lines; ++l) {
        const auto at = [&](int i) { return std::size_t(l * pitch + i * step); };
        float sum = 0;
        for (int i = -radius; i < count; ++i) {
            if (i + radius < count)
                sum += data[at(i + radius)];
            if (i - radius - 1 >= 0)
                sum -= data[at(i - radius - 1)];
            if (i >= 0)
                line[std::size_t(i)] = sum / float(2 * radius + 1);
        }
        for (int i = 0; i < count; ++i)
            data[at(i)] = line[std::size_t(i)];
    }
}

/// A blurred rounded square: three box passes come close to the Gaussian that CSS uses (sigma = blur / 2).
QImage blurredBox(int side, double inset, double radius, double sigma, const QColor& color)
{
    QImage shape(side, side, QImage::Format_Alpha8);
    shape.fill(0);
    QPainter painter(&shape);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(inset, inset, side - 2 * inset, side - 2 * inset), radius, radius);
    painter.end();

    std::vector<float> alpha(std::size_t(side) * std::size_t(side));
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            alpha[std::size_t(y * side + x)] = float(shape.constScanLine(y)[x]);
    const int box = std::max(1, int(std::lround((std::sqrt(4 * sigma * sigma + 1) - 1) / 2)));
    for (int pass = 0; pass < 3; ++pass) {
        boxPass(alpha, side, side, {1, side}, box);
        boxPass(alpha, side, side, {side, 1}, box);
    }

    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < side; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < side; ++x) {
            const float part = alpha[std::size_t(y * side + x)] / 255.0F * color.alphaF();
            line[x] = qPremultiply(qRgba(color.red(), color.green(), color.blue(), int(part * 255 + 0.5F)));
        }
    }
    return image;
}

} // namespace

int shadowMargin(int level)
{
    const Level l = levelOf(level);
    return l.blur + l.dy;
}

void paintShadow(QPainter& painter, const QRectF& rect, int level, double radius)
{
    const QColor color = theme().color(token::shadow);
    const Level l = levelOf(level);
    if (color.alpha() == 0 || l.blur == 0)
        return;
    const double ratio = deviceRatio(painter);
    const int margin = l.blur;
    const int corner = margin + int(std::ceil(radius)) + margin;
    const int side = 2 * corner + 2;
    const QString key = u"atalaya/shadow/%1/%2/%3/%4"_s.arg(level).arg(radius).arg(ratio).arg(color.rgba());
    QPixmap patch;
    if (!QPixmapCache::find(key, &patch)) {
        patch = QPixmap::fromImage(
            blurredBox(int(side * ratio), margin * ratio, radius * ratio, l.blur / 2.0 * ratio, color));
        QPixmapCache::insert(key, patch);
    }

    // Nine parts: corners keep their size, edges and middle stretch.
    const QRectF out = rect.translated(0, l.dy).adjusted(-margin, -margin, margin, margin);
    const double c = std::min({double(corner), out.width() / 2, out.height() / 2});
    const double xs[] = {out.left(), out.left() + c, out.right() - c, out.right()};
    const double ys[] = {out.top(), out.top() + c, out.bottom() - c, out.bottom()};
    const double src[] = {0, c * ratio, (side - c) * ratio, side * ratio};
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    for (int row = 0; row < 3; ++row)
        for (int col = 0; col < 3; ++col) {
            const QRectF to(QPointF(xs[col], ys[row]), QPointF(xs[col + 1], ys[row + 1]));
            if (!to.isEmpty())
                painter.drawPixmap(to, patch,
                                   {QPointF(src[col], src[row]), QPointF(src[col + 1], src[row + 1])});
        }
    painter.restore();
}

} // namespace atalaya::kit
