#include "ui/kit/line_chart.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/paint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace atalaya::kit {
namespace {

constexpr int kGridLines = 4; ///< beside the axis itself
constexpr int kLegend = 22; ///< px at 100 %
constexpr int kUnder = 20;
constexpr int kBeside = 10; ///< beside the widest number

/// The next number above `value` that four equal steps lead to without fractions of a unit.
double roundTop(double value)
{
    if (value <= kGridLines)
        return kGridLines;
    const double magnitude = std::pow(10.0, std::floor(std::log10(value / kGridLines)));
    for (const double step : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (step * magnitude * kGridLines >= value && (magnitude > 1 || step != 2.5))
            return step * magnitude * kGridLines;
    return value;
}

} // namespace

LineChart::LineChart(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void LineChart::setContent(const ChartContent& content)
{
    m_content = content;
    m_reading = -1;
    setAccessibleName(content.summary);
    setAccessibleDescription({});
    update();
}

QSize LineChart::sizeHint() const
{
    return {theme().px(300), theme().px(150) + theme().px(kLegend) + theme().lineHeight(Type::Small)};
}

QRectF LineChart::plot() const
{
    const Theme& t = theme();
    const double below = t.px(kUnder) + t.lineHeight(Type::Small);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    return QRectF(rect()).adjusted(rtl ? t.px(8) : beside(), t.px(kLegend) + t.px(6),
                                   rtl ? -beside() : -t.px(8), -below);
}

/// Room for the numbers of the axis.
double LineChart::beside() const
{
    return numberWidth(QLocale().toString(top(), 'f', 0), theme().font(Type::Caption)) + theme().px(kBeside);
}

double LineChart::top() const
{
    double most = 0;
    for (const ChartSeries& series : m_content.series)
        for (const double value : series.values)
            most = std::max(most, value);
    return roundTop(most);
}

QPointF LineChart::point(const QRectF& plot, int index, double value) const
{
    const qsizetype steps = std::max<qsizetype>(1, m_content.labels.size() - 1);
    const double share = double(index) / double(steps);
    const double x = layoutDirection() == Qt::RightToLeft ? plot.right() - share * plot.width()
                                                          : plot.left() + share * plot.width();
    return {x, plot.bottom() - value / top() * plot.height()};
}

void LineChart::paintLegend(QPainter& painter) const
{
    const Theme& t = theme();
    const QFont font = t.font(Type::Caption);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    double end = rtl ? 0 : width();
    const double dash = t.px(14);
    for (auto series = m_content.series.crbegin(); series != m_content.series.crend(); ++series) {
        const double words = textWidth(series->name, font) + 2;
        const double wide = words + dash + t.px(6);
        const double start = rtl ? end : end - wide;
        const QRectF place(rtl ? start : start + dash + t.px(6), 0, words, t.px(kLegend));
        paintText(painter, place, series->name, font, t.color(token::textSecondary));
        const double x = rtl ? start + words + t.px(6) : start;
        QPen pen(t.color(series->ink), series->dashed ? 1.5 : 2);
        if (series->dashed)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, place.center().y()), QPointF(x + dash, place.center().y()));
        end = rtl ? end + wide + t.px(14) : end - wide - t.px(14);
    }
}

void LineChart::paintAxes(QPainter& painter, const QRectF& plot) const
{
    const Theme& t = theme();
    const QFont font = t.font(Type::Caption);
    const QLocale locale;
    const double most = top();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i <= kGridLines; i += 2) {
        const double value = most * i / kGridLines;
        const double y = point(plot, 0, value).y();
        paintEdge(painter, QRectF(plot.left(), y, plot.width(), 1), Qt::TopEdge, t.color(token::chartGrid));
        const QRectF place(rtl ? plot.right() + t.px(4) : 0, y - t.px(8), beside() - t.px(6), t.px(16));
        paintNumber(painter, place, locale.toString(value, 'f', 0), font, t.color(token::chartAxis));
    }
    double widest = 0;
    for (const QString& label : m_content.labels)
        widest = std::max<double>(widest, textWidth(label, font) + 2);
    const double pitch = plot.width() / double(std::max<qsizetype>(1, m_content.labels.size() - 1));
    const int every = std::max(1, int(std::ceil((widest + t.px(8)) / std::max(1.0, pitch))));
    for (int i = 0; i < m_content.labels.size(); i += every) {
        const double x = std::clamp(point(plot, i, 0).x() - widest / 2, 0.0, std::max(0.0, width() - widest));
        paintText(painter, QRectF(x, plot.bottom() + t.px(3), widest, t.px(16)), m_content.labels[i], font,
                  {t.color(token::chartAxis), Qt::AlignCenter});
    }
}

void LineChart::paintSeries(QPainter& painter, const QRectF& plot, const ChartSeries& series) const
{
    const QColor color = theme().color(series.ink);
    QPolygonF line;
    for (int i = 0; i < series.values.size(); ++i)
        line << point(plot, i, series.values[i]);
    QPen pen(color, series.dashed ? 1.5 : 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (series.dashed)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    if (line.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(line.back(), 2.5, 2.5);
    if (m_reading >= 0 && m_reading < line.size())
        painter.drawEllipse(line[m_reading], 3.5, 3.5);
}

void LineChart::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    if (hasKeyboardFocus(this))
        paintInnerFocus(painter, QRectF(rect()), t.radius(Radius::Sm));
    if (m_content.labels.isEmpty())
        return;
    const QRectF area = plot();
    paintLegend(painter);
    paintAxes(painter, area);
    if (m_reading >= 0) {
        painter.setPen(QPen(t.color(token::chartAxis), hairline(painter)));
        const double x = point(area, m_reading, 0).x();
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    for (const ChartSeries& series : m_content.series)
        paintSeries(painter, area, series);
    const QRectF under(t.px(4), height() - t.lineHeight(Type::Small), width() - t.px(8),
                       t.lineHeight(Type::Small));
    paintText(painter, under, m_content.readings.value(m_reading), t.font(Type::Small),
              t.color(token::textSecondary));
}

void LineChart::read(int index)
{
    const int next =
        m_content.labels.isEmpty() ? -1 : std::clamp(index, -1, int(m_content.labels.size()) - 1);
    if (next == m_reading)
        return;
    m_reading = next;
    setAccessibleDescription(m_content.readings.value(next));
    update();
}

void LineChart::keyPressEvent(QKeyEvent* event)
{
    const bool forward = (event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        read(forward ? m_reading + 1 : std::max(0, m_reading - 1));
    else if (event->key() == Qt::Key_Home)
        read(0);
    else if (event->key() == Qt::Key_End)
        read(int(m_content.labels.size()) - 1);
    else
        QWidget::keyPressEvent(event);
}

void LineChart::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF area = plot();
    const qsizetype steps = m_content.labels.size() - 1;
    if (steps < 1 || area.width() <= 0)
        return;
    double share = (event->position().x() - area.left()) / area.width();
    if (layoutDirection() == Qt::RightToLeft)
        share = 1 - share;
    read(std::clamp(int(std::lround(share * double(steps))), 0, int(steps)));
}

void LineChart::leaveEvent(QEvent* event)
{
    if (!hasFocus())
        read(-1);
    QWidget::leaveEvent(event);
}

void LineChart::focusOutEvent(QFocusEvent* event)
{
    read(-1);
    QWidget::focusOutEvent(event);
}

} // namespace atalaya::kit
