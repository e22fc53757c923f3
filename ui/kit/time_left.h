#pragma once

#include "ui/kit/theme.h"

#include <QRectF>
#include <QWidget>

/// Time left until a promise (SLA): calm is plain text; a pie appears under 15 minutes or a quarter of the
/// goal; a triangle and a minus when it is over.
namespace atalaya::kit {

enum class TimeState { Calm, Warn, Breach, Paused };

struct TimeLeft {
    qint64 seconds = 0; ///< negative when it is over
    qint64 goalSeconds = 0; ///< the whole promise; 0 when not known
    bool paused = false;
};

TimeState timeState(const TimeLeft& time);
/// How much of the goal is left, 0 to 1.
double timeShare(const TimeLeft& time);
/// `38 min`, under 15 min `12:08`, over `−2:40`, hours `1 h 04`, days `2 d`.
QString formatTimeLeft(qint64 seconds);
/// A running clock: `0:52`, `12:08`, `1:42:07`.
QString formatClock(qint64 seconds);
QString timeLeftText(const TimeLeft& time);
/// For screen readers: "overdue by 2 minutes 40 seconds", "12 minutes 8 seconds left".
QString timeLeftInWords(const TimeLeft& time);
token::Id timeTextColor(TimeState state);

/// The emptying pie.
void paintPie(QPainter& painter, const QRectF& rect, double share, const QColor& color);
int timeLeftWidth(const TimeLeft& time);
/// Text with its glyph; returns the width used. Trailing by default, as at the right of a row.
int paintTimeLeft(QPainter& painter, const QRectF& rect, const TimeLeft& time,
                  Qt::Alignment alignment = Qt::AlignTrailing | Qt::AlignVCenter);

/// The same as a widget. Who shows it sets the time again when it ticks.
class TimeLeftLabel : public QWidget {
    Q_OBJECT

public:
    explicit TimeLeftLabel(QWidget* parent = nullptr);
    void setTime(const TimeLeft& time);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TimeLeft m_time;
};

} // namespace atalaya::kit
