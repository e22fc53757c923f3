#include "ui/composer/annotate_marks.h"

#include "ui/kit/theme.h"

#include <QFontMetricsF>
#include <QLineF>
#include <algorithm>
#include <cmath>

namespace atalaya::composer {
namespace {

constexpr double kLeast = 8; ///< side of a mark, in pixels of the picture
constexpr double kLetters = 0.66; ///< of the height of a text

double longest(const QSize& picture)
{
    return std::max(picture.width(), picture.height());
}

QPointF inside(const QPointF& point, const QSize& picture)
{
    return {std::clamp<double>(point.x(), 0, picture.width()),
            std::clamp<double>(point.y(), 0, picture.height())};
}

double distance(const QPointF& point, const QPointF& from, const QPointF& to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double at =
        length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0;
    return QLineF(point, from + along * at).length();
}

} // namespace

MarkLook markLook()
{
    using kit::theme;
    namespace token = kit::token;
    const auto colour = [](token::Id id) { return theme().colorIn(kit::Mode::Light, id); };
    MarkLook look;
    look.fills = {colour(token::dangerFill), colour(token::accentFill), colour(token::brandBeacon),
                  colour(token::textPrimary)};
    look.texts = {colour(token::textOnDanger), colour(token::textOnAccent), colour(token::textOnBeacon),
                  colour(token::bgSurface)};
    look.halo = colour(token::bgSurface);
    look.font = theme().font(kit::Type::Body, kit::Weight::Semibold);
    return look;
}

Mark freshMark(MarkTool tool, int colour, const QSize& picture)
{
    const QPointF centre = QRectF(QPointF(), QSizeF(picture)).center();
    const double share = tool == MarkTool::Crop ? 0.4 : 0.125;
    const QPointF half(picture.width() * share, picture.height() * share);
    Mark mark{tool, colour, centre - half, centre + half};
    if (tool == MarkTool::Arrow) {
        mark.from = centre + QPointF(-half.x(), half.y());
        mark.to = centre;
    } else if (tool == MarkTool::Text) {
        mark.from = centre - QPointF(half.x(), 0);
        mark.to = mark.from + QPointF(0, std::max(20.0, longest(picture) / 24));
    }
    return mark;
}

Mark moved(const Mark& mark, const QPointF& by, const QSize& picture)
{
    const QRectF box = QRectF(mark.from, mark.to).normalized();
    const auto kept = [](double wanted, double low, double high, double end) {
        return std::clamp(wanted, std::min(0.0, -low), std::max(0.0, end - high));
    };
    const QPointF step(kept(by.x(), box.left(), box.right(), picture.width()),
                       kept(by.y(), box.top(), box.bottom(), picture.height()));
    Mark out = mark;
    out.from += step;
    out.to += step;
    return out;
}

Mark resized(const Mark& mark, const QPointF& by, const QSize& picture)
{
    Mark out = mark;
    if (mark.tool == MarkTool::Arrow) {
        out.to = inside(mark.to + by, picture);
        return out;
    }
    if (mark.tool == MarkTool::Text) {
        const double height = mark.to.y() - mark.from.y() + by.x() + by.y();
        out.to.setY(mark.from.y() + std::clamp(height, kLeast, std::max(kLeast, longest(picture) / 4)));
        return out;
    }
    const QRectF box = QRectF(mark.from, mark.to).normalized();
    const QPointF corner = inside(box.bottomRight() + by, picture);
    out.from = box.topLeft();
    out.to = {std::max(corner.x(), box.left() + kLeast), std::max(corner.y(), box.top() + kLeast)};
    return out;
}

Mark reshaped(const Mark& mark, std::size_t handle, const QPointF& to)
{
    Mark out = mark;
    if (mark.tool == MarkTool::Arrow) {
        (handle == 0 ? out.from : out.to) = to;
        return out;
    }
    if (mark.tool == MarkTool::Text) {
        out.to.setY(std::max(to.y(), mark.from.y() + kLeast));
        return out;
    }
    QRectF box = QRectF(mark.from, mark.to).normalized();
    (handle % 2 == 0) ? box.setLeft(to.x()) : box.setRight(to.x());
    (handle / 2 == 0) ? box.setTop(to.y()) : box.setBottom(to.y());
    box = box.normalized();
    out.from = box.topLeft();
    out.to = box.bottomRight();
    return out;
}

std::vector<QPointF> handlesOf(const Mark& mark, const MarkLook& look)
{
    if (mark.tool == MarkTool::Arrow)
        return {mark.from, mark.to};
    const QRectF box = boundsOf(mark, look);
    if (mark.tool == MarkTool::Text)
        return {box.bottomRight()};
    return {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()};
}

QFont fontOf(const Mark& mark, const MarkLook& look)
{
    QFont font = look.font;
    font.setPixelSize(std::max(6, qRound((mark.to.y() - mark.from.y()) * kLetters)));
    return font;
}

QRectF boundsOf(const Mark& mark, const MarkLook& look)
{
    QRectF box = QRectF(mark.from, mark.to).normalized();
    if (mark.tool != MarkTool::Text)
        return box;
    const QFont font = fontOf(mark, look);
    box.setWidth(QFontMetricsF(font).horizontalAdvance(mark.text) + 2 * kTextPad * font.pixelSize());
    return box;
}

int markAt(const Marks& marks, const QPointF& point, double reach, const MarkLook& look)
{
    for (int i = int(marks.size()) - 1; i >= 0; --i) {
        const Mark& mark = marks[std::size_t(i)];
        const QRectF box = boundsOf(mark, look);
        const bool framed = mark.tool == MarkTool::Box || mark.tool == MarkTool::Crop;
        const bool hit = mark.tool == MarkTool::Arrow
            ? distance(point, mark.from, mark.to) <= reach
            : box.adjusted(-reach, -reach, reach, reach).contains(point)
                && !(framed && box.adjusted(reach, reach, -reach, -reach).contains(point));
        if (hit)
            return i;
    }
    return -1;
}

QRect partKept(const Marks& marks, const QRect& picture)
{
    const auto crop = std::ranges::find(marks, MarkTool::Crop, &Mark::tool);
    if (crop == marks.end())
        return picture;
    const QRect part =
        QRectF(crop->from, crop->to).normalized().toRect().intersected(picture); // whole pixels
    return part.isEmpty() ? picture : part;
}

Marks with(const Marks& marks, const Mark& mark)
{
    Marks out = marks;
    if (mark.tool == MarkTool::Crop)
        std::erase_if(out, [](const Mark& other) { return other.tool == MarkTool::Crop; });
    out.push_back(mark);
    return out;
}

void MarkHistory::push(Marks marks, const QString& series)
{
    if (marks == this->marks())
        return;
    m_steps.resize(m_at + 1);
    const bool goesOn = !series.isEmpty() && series == m_series;
    m_series = series;
    if (goesOn) {
        m_steps[m_at] = std::move(marks);
        return;
    }
    m_steps.push_back(std::move(marks));
    ++m_at;
}

bool MarkHistory::undo()
{
    m_series.clear();
    if (!canUndo())
        return false;
    --m_at;
    return true;
}

bool MarkHistory::redo()
{
    m_series.clear();
    if (!canRedo())
        return false;
    ++m_at;
    return true;
}

} // namespace atalaya::composer
