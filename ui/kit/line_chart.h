#pragma once

#include "ui/kit/theme.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace atalaya::kit {

/// One line of a chart. Lines differ by dash as well as by colour.
struct ChartSeries {
    QString name;
    QList<double> values;
    token::Id ink = token::chart1;
    bool dashed = false;
};

/// What a LineChart shows. `labels` stand under the points; `readings` say each point in words.
struct ChartContent {
    QStringList labels;
    QList<ChartSeries> series;
    QStringList readings;
    QString summary; ///< one sentence, the accessible name
};

/// Lines over a common axis, legend above at the end. Arrow keys and the pointer move a reading line; what it
/// says stands under the chart.
class LineChart : public QWidget {
    Q_OBJECT

public:
    explicit LineChart(QWidget* parent = nullptr);
    void setContent(const ChartContent& content);
    /// The point that is read out; −1: none.
    int reading() const { return m_reading; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF plot() const;
    QPointF point(const QRectF& plot, int index, double value) const;
    double top() const;
    double beside() const;
    void read(int index);
    void paintLegend(QPainter& painter) const;
    void paintAxes(QPainter& painter, const QRectF& plot) const;
    void paintSeries(QPainter& painter, const QRectF& plot, const ChartSeries& series) const;

    ChartContent m_content;
    int m_reading = -1;
};

} // namespace atalaya::kit
