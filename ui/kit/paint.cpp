#include "ui/kit/paint.h"

#include "ui/kit/laid_text.h"
#include "ui/kit/text_watch.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <cmath>

namespace atalaya::kit {
namespace {

/// Draws into a saved painter with antialiasing and gives the state back.
class Scope {
public:
    explicit Scope(QPainter& painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Scope() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Scope)

private:
    QPainter& m_painter;
};

double clampRadius(const QRectF& rect, double radius)
{
    return std::max(0.0, std::min({radius, rect.width() / 2, rect.height() / 2}));
}

void strokeInside(QPainter& painter, const QRectF& rect, double radius, const QPen& pen)
{
    const double half = pen.widthF() / 2;
    const QRectF line = rect.adjusted(half, half, -half, -half);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double r = clampRadius(line, radius - half);
    painter.drawRoundedRect(line, r, r);
}

double numberAdvance(const QString& text, const QFont& font)
{
    const double cell = digitCell(font);
    double width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? cell : characterWidth(c, font);
    return width;
}

double startOf(const QPainter& painter, const QRectF& rect, double width, Qt::Alignment alignment)
{
    const auto visual = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    if (visual & Qt::AlignRight)
        return rect.right() - width;
    if (visual & Qt::AlignHCenter)
        return rect.left() + (rect.width() - width) / 2;
    return rect.left();
}

} // namespace

double deviceRatio(const QPainter& painter)
{
    const double ratio = std::abs(painter.deviceTransform().m11());
    return ratio > 0 ? ratio : painter.device()->devicePixelRatioF();
}

double hairline(const QPainter& painter)
{
    const double ratio = deviceRatio(painter);
    return std::max(1.0, std::round(ratio - 0.01)) / ratio;
}

QRectF snapped(const QPainter& painter, const QRectF& rect)
{
    const QTransform& device = painter.deviceTransform();
    const QRectF mapped = device.mapRect(rect);
    const QPointF topLeft(std::round(mapped.left()), std::round(mapped.top()));
    const QPointF bottomRight(std::round(mapped.right()), std::round(mapped.bottom()));
    return device.inverted().mapRect(QRectF(topLeft, bottomRight));
}

void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const Stroke& border)
{
    const Scope scope(painter);
    const QRectF box = snapped(painter, rect);
    const double r = clampRadius(box, radius);
    const bool lined = border.color.isValid() && border.color.alpha() > 0;
    const double line = border.width > 0 ? border.width : hairline(painter);
    if (fill.isValid()) {
        // Half a line smaller under a border, so that no fill shows outside its curve.
        const double inset = lined ? line / 2 : 0;
        const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(inner, clampRadius(inner, r - inset), clampRadius(inner, r - inset));
    }
    if (lined)
        strokeInside(painter, box, r, QPen(border.color, line));
}

void paintDashedBox(QPainter& painter, const QRectF& rect, double radius, const QColor& border)
{
    const Scope scope(painter);
    QPen pen(border, hairline(painter));
    pen.setDashPattern({3, 2});
    pen.setCapStyle(Qt::FlatCap);
    strokeInside(painter, snapped(painter, rect), radius, pen);
}

void paintEdge(QPainter& painter, const QRectF& rect, Qt::Edge edge, const QColor& color, double width)
{
    const QRectF box = snapped(painter, rect);
    const double line = width > 0 ? width : hairline(painter);
    QRectF part = box;
    if (edge == Qt::TopEdge)
        part.setHeight(line);
    else if (edge == Qt::BottomEdge)
        part.setTop(box.bottom() - line);
    else if (edge == Qt::LeftEdge)
        part.setWidth(line);
    else
        part.setLeft(box.right() - line);
    painter.fillRect(part, color);
}

void paintFocusRing(QPainter& painter, const QRectF& control, double radius)
{
    const Scope scope(painter);
    const QRectF gap = snapped(painter, control).adjusted(-1, -1, 1, 1);
    strokeInside(painter, gap, radius + 1, QPen(theme().color(token::focusGap), 1));
    strokeInside(painter, gap.adjusted(-2, -2, 2, 2), radius + 3, QPen(theme().color(token::focusRing), 2));
}

void paintInnerFocus(QPainter& painter, const QRectF& rect, double radius)
{
    const Scope scope(painter);
    QPen pen(theme().color(token::focusRing), 2);
    pen.setJoinStyle(Qt::MiterJoin);
    strokeInside(painter, snapped(painter, rect), radius, pen);
}

double baselineIn(const QRectF& rect, const QFont& font, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const double ascent = std::round(metrics.ascent());
    const double descent = std::round(metrics.descent());
    if (alignment & Qt::AlignTop)
        return rect.top() + ascent;
    if (alignment & Qt::AlignBottom)
        return rect.bottom() - descent;
    return std::round(rect.top() + (rect.height() - ascent - descent) / 2 + ascent - 0.01);
}

int textWidth(const QString& text, const QFont& font)
{
    return int(std::ceil(laidWidth(text, font) - 0.01));
}

namespace {

/// What it is painted on, if that is a widget.
const QWidget* canvasOf(const QPainter& painter)
{
    const QPaintDevice* device = painter.device();
    return device && device->devType() == QInternal::Widget ? static_cast<const QWidget*>(device) : nullptr;
}

/// True if letters between `left` and `right` are over the sides of the widget they are painted on.
bool leavesCanvas(const QPainter& painter, const QWidget& canvas, double left, double right)
{
    constexpr double kTolerance = 1.0; // edges on whole pixels
    const QRectF letters = painter.transform().mapRect(QRectF(left, 0, right - left, 1));
    return letters.left() < -kTolerance || letters.right() > canvas.width() + kTolerance;
}

/// For who listens: a text of `width` that stands at `left` of its place.
void tell(const QPainter& painter, const QRectF& place, double left, double width, CutText cut)
{
    cut.on = canvasOf(painter);
    cut.room = place.width();
    cut.whole = WholeTexts::wanted();
    const bool ended = cut.how != CutText::How::Beyond;
    if (ended && cut.needed <= cut.room + 0.01)
        cut.how = CutText::How::EndedInVain;
    const bool leaves = cut.on && leavesCanvas(painter, *cut.on, left, left + width);
    if (!ended && width <= cut.room + 0.5 && !leaves)
        return;
    if (leaves)
        cut.how = CutText::How::Beyond;
    (*TextWatch::current())(cut);
}

} // namespace

int paintText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const Ink& ink)
{
    const Qt::Alignment alignment =
        ink.alignment ? ink.alignment : Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter);
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const auto laid = laidOut(text, font, rect.width());
    const double width = laid->width();
    painter.setFont(font);
    painter.setPen(ink.color);
    const double x = startOf(painter, rect, width, alignment);
    laid->draw(painter, x, baselineIn(rect, font, alignment));
    if (TextWatch::current())
        tell(painter, rect, x, width,
             {.how = laid->isEnded() ? CutText::How::Ended : CutText::How::Beyond,
              .text = text,
              .needed = QFontMetricsF(font).horizontalAdvance(text)});
    return int(std::ceil(width));
}

int numberWidth(const QString& text, const QFont& font)
{
    return int(std::ceil(numberAdvance(text, font) - 0.01));
}

int paintNumber(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const Ink& ink)
{
    const Qt::Alignment alignment =
        ink.alignment ? ink.alignment : Qt::Alignment(Qt::AlignTrailing | Qt::AlignVCenter);
    const double cell = digitCell(font);
    const double width = numberAdvance(text, font);
    double x = startOf(painter, rect, width, alignment);
    const double y = baselineIn(rect, font, alignment);
    painter.setFont(font);
    painter.setPen(ink.color);
    if (TextWatch::current())
        tell(painter, rect, x, width, {.how = CutText::How::Beyond, .text = text, .needed = width});
    for (const QChar c : text) {
        const double own = characterWidth(c, font);
        const double advance = c.isDigit() ? cell : own;
        laidCharacter(c, font)->draw(painter, x + (advance - own) / 2, y);
        x += advance;
    }
    return int(std::ceil(width));
}

void paintRing(QPainter& painter, const QRectF& rect, double share, const QColor& color, double stroke)
{
    const Scope scope(painter);
    const QRectF circle = rect.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().color(token::timeTrack), stroke));
    painter.drawEllipse(circle);
    const double part = std::clamp(share, 0.0, 1.0);
    if (part <= 0)
        return;
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, 90 * 16, -int(std::lround(part * 360 * 16)));
}

void paintBar(QPainter& painter, const QRectF& rect, double share, const QColor& color)
{
    paintBox(painter, rect, rect.height() / 2, theme().color(token::timeTrack));
    QRectF part = rect;
    part.setWidth(rect.width() * std::clamp(share, 0.0, 1.0));
    if (painter.layoutDirection() == Qt::RightToLeft)
        part.moveRight(rect.right());
    if (part.width() > 0)
        paintBox(painter, part, rect.height() / 2, color);
}

void paintSparkline(QPainter& painter, const QRectF& rect, const QList<double>& values, const QColor& color)
{
    if (values.size() < 2)
        return;
    const Scope scope(painter);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double span = *high > *low ? *high - *low : 1;
    const QRectF area = rect.adjusted(2, 2, -2, -2);
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i)
        line << QPointF(area.left() + double(i) * area.width() / double(values.size() - 1),
                        area.bottom() - (values[i] - *low) / span * area.height());
    painter.setPen(QPen(color, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(line.last(), 2.5, 2.5);
}

} // namespace atalaya::kit
