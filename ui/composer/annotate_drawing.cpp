#include "ui/composer/annotate_marks.h"

#include <QColorSpace>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

// Marks become pixels. Pure: the same picture and marks give the same pixels, on any thread.

namespace atalaya::composer {
namespace {

constexpr int kBlock = 16; ///< pixels of a block, at least
constexpr int kBlocksAcross = 3; ///< of the shorter side, at most
constexpr int kSamples = 64; ///< of a block, in each direction

double strokeOf(const QSize& picture)
{
    return std::clamp(std::max(picture.width(), picture.height()) / 260.0, 3.0, 18.0);
}

/// Sixteen steps of each colour: what a block was made of cannot be found by trying letters out.
int coarse(qint64 sum, qint64 count)
{
    return int((sum * 15 / count + 127) / 255 * 17);
}

QRgb colourOf(const QImage& picture, const QRect& cell)
{
    qint64 red = 0, green = 0, blue = 0, count = 0;
    const int stepX = std::max(1, cell.width() / kSamples);
    const int stepY = std::max(1, cell.height() / kSamples);
    for (int y = cell.top(); y <= cell.bottom(); y += stepY)
        for (int x = cell.left(); x <= cell.right(); x += stepX) {
            const QRgb pixel = picture.pixel(x, y);
            red += qRed(pixel);
            green += qGreen(pixel);
            blue += qBlue(pixel);
            ++count;
        }
    return qRgb(coarse(red, count), coarse(green, count), coarse(blue, count));
}

/// Large blocks of one colour take the place of what is there.
void paintBlocks(QPainter& painter, const QImage& picture, const Mark& mark)
{
    const QRect area = QRectF(mark.from, mark.to).normalized().toAlignedRect().intersected(picture.rect());
    if (area.isEmpty())
        return;
    const int side = std::max(kBlock, std::min(area.width(), area.height()) / kBlocksAcross);
    const int columns = std::max(1, area.width() / side);
    const int rows = std::max(1, area.height() / side);
    painter.setRenderHint(QPainter::Antialiasing, false); // no edge lets the picture shine through
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const int left = area.left() + column * area.width() / columns;
            const int top = area.top() + row * area.height() / rows;
            const QRect cell(QPoint(left, top),
                             QPoint(area.left() + (column + 1) * area.width() / columns - 1,
                                    area.top() + (row + 1) * area.height() / rows - 1));
            painter.fillRect(cell, QColor(colourOf(picture, cell)));
        }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintArrow(QPainter& painter, const Mark& mark, const MarkLook& look, double stroke)
{
    const QLineF line(mark.from, mark.to);
    if (line.length() < 1)
        return;
    const QPointF along = (mark.to - mark.from) / line.length();
    const QPointF across(-along.y(), along.x());
    const double head = std::min(stroke * 5, line.length());
    const QPointF neck = mark.to - along * head;
    QPainterPath shaft(mark.from);
    shaft.lineTo(neck + along * (head * 0.4));
    QPainterPath tip(mark.to);
    tip.lineTo(neck + across * (head * 0.55));
    tip.lineTo(neck - across * (head * 0.55));
    tip.closeSubpath();
    const QColor ink = look.fills[std::size_t(mark.colour)];
    for (const auto& [colour, more] : {std::pair(look.halo, stroke * 0.8), std::pair(ink, 0.0)}) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, stroke + more, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(shaft);
        painter.setBrush(colour);
        painter.setPen(QPen(colour, std::max(1.0, more), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tip);
    }
}

void paintFrame(QPainter& painter, const Mark& mark, const MarkLook& look, double stroke)
{
    const QRectF box = QRectF(mark.from, mark.to).normalized();
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] :
         {std::pair(look.halo, stroke * 1.8), std::pair(look.fills[std::size_t(mark.colour)], stroke)}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
        painter.drawRoundedRect(box, stroke, stroke);
    }
}

void paintWords(QPainter& painter, const Mark& mark, const MarkLook& look)
{
    if (mark.text.isEmpty())
        return;
    const QRectF box = boundsOf(mark, look);
    const QFont font = fontOf(mark, look);
    const double edge = box.height() / 16;
    painter.setPen(QPen(look.halo, edge));
    painter.setBrush(look.fills[std::size_t(mark.colour)]);
    painter.drawRoundedRect(box, box.height() / 6, box.height() / 6);
    painter.setFont(font);
    painter.setPen(look.texts[std::size_t(mark.colour)]);
    painter.drawText(box.adjusted(kTextPad * font.pixelSize(), 0, 0, 0),
                     Qt::AlignVCenter | Qt::TextSingleLine, mark.text);
}

} // namespace

void paintMarks(QPainter& painter, const QImage& picture, const Marks& marks, const MarkLook& look)
{
    painter.setLayoutDirection(Qt::LeftToRight); // a picture is never mirrored
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = strokeOf(picture.size());
    for (const Mark& mark : marks) // what is hidden first: marks stay clear above it
        if (mark.tool == MarkTool::Pixelate)
            paintBlocks(painter, picture, mark);
    for (const Mark& mark : marks) {
        if (mark.tool == MarkTool::Arrow)
            paintArrow(painter, mark, look, stroke);
        else if (mark.tool == MarkTool::Box)
            paintFrame(painter, mark, look, stroke);
        else if (mark.tool == MarkTool::Text)
            paintWords(painter, mark, look);
    }
}

QImage bare(const QImage& picture)
{
    QImage source = picture;
    source.setDevicePixelRatio(1);
    if (source.colorSpace().isValid() && source.colorSpace() != QColorSpace(QColorSpace::SRgb))
        source.convertToColorSpace(QColorSpace::SRgb);
    QImage out(source.size(),
               source.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(0, 0, source);
    return out;
}

QImage drawn(const QImage& picture, const Marks& marks, const MarkLook& look)
{
    QImage out = bare(picture);
    const QImage before = out; // blocks are made of what was there, not of each other
    QPainter painter(&out);
    paintMarks(painter, before, marks, look);
    painter.end();
    const QRect part = partKept(marks, out.rect());
    return part == out.rect() ? out : out.copy(part);
}

} // namespace atalaya::composer
