#pragma once

#include "ui/kit/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>
#include <QWidget>

/// Drawing helpers shared by widgets and delegates. All sizes are logical pixels; edges are put on device
/// pixels, so that lines stay sharp at fractional scales.
namespace atalaya::kit {

/// A painter on a widget that knows the widget's writing direction; the helpers below ask the painter for it.
class WidgetPainter : public QPainter {
public:
    explicit WidgetPainter(QWidget* widget) : QPainter(widget)
    {
        setLayoutDirection(widget->layoutDirection());
    }
};

/// Device pixels per logical pixel of what is painted on, also when a widget is rendered into a picture.
double deviceRatio(const QPainter& painter);

/// Width of a hairline in logical pixels: one device pixel up to 150 %, two at 200 %.
double hairline(const QPainter& painter);

/// `rect` moved to whole device pixels.
QRectF snapped(const QPainter& painter, const QRectF& rect);

/// The border of a box: a colour and a width; 0 is a hairline, an invalid colour is none.
struct Stroke {
    Stroke(const QColor& lineColor = {}, double lineWidth = 0) : color(lineColor), width(lineWidth) { }
    QColor color;
    double width;
};

/// The colour of a text and where it stands in its rectangle: `{color, Qt::AlignCenter}`. Without an
/// alignment, text stands at the leading side and numbers at the trailing one, both centred on the line.
struct Ink {
    Ink(const QColor& inkColor, Qt::Alignment inkAlignment = {})
        : color(inkColor)
        , alignment(inkAlignment) { }
    QColor color;
    Qt::Alignment alignment;
};

/// A rounded box with a fill and a border inside its edge; an invalid colour leaves that part out.
void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
              const Stroke& border = {});
/// As paintBox with a dashed border (a message that waits).
void paintDashedBox(QPainter& painter, const QRectF& rect, double radius, const QColor& border);

/// One crisp line along the top, bottom, left or right edge of `rect`.
void paintEdge(QPainter& painter, const QRectF& rect, Qt::Edge edge, const QColor& color, double width = 0);

/// The keyboard focus ring around `control`: 1 px gap and 2 px ring, outside (3 px) …
void paintFocusRing(QPainter& painter, const QRectF& control, double radius);
/// … or 2 px inside the edge, for rows, cells, tabs and the rail.
void paintInnerFocus(QPainter& painter, const QRectF& rect, double radius = 0);

/// Shadow of a popover (level 1) or of palette, offer and dialog (level 2) around `rect`. Nine-patch, cached
/// per theme.
void paintShadow(QPainter& painter, const QRectF& rect, int level, double radius);
/// How far a shadow of this level reaches around its box.
int shadowMargin(int level);

/// One line of text, elided at its end when it does not fit; returns the width used. Leading follows the
/// direction of the painter.
int paintText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const Ink& ink);
int textWidth(const QString& text, const QFont& font);
/// Where the baseline of one centred line stands in `rect`.
double baselineIn(const QRectF& rect, const QFont& font, Qt::Alignment alignment = Qt::AlignVCenter);

/// As paintText, with every digit in a cell of the widest digit, so that a changing number does not shake.
int paintNumber(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                const Ink& ink);
int numberWidth(const QString& text, const QFont& font);

/// A ring (offer countdown, upload, score): `share` 0 to 1 clockwise from the top over a track.
void paintRing(QPainter& painter, const QRectF& rect, double share, const QColor& color, double stroke);
/// A rounded progress bar.
void paintBar(QPainter& painter, const QRectF& rect, double share, const QColor& color);

/// A coloured line of values with a mark on the last one.
void paintSparkline(QPainter& painter, const QRectF& rect, const QList<double>& values, const QColor& color);

} // namespace atalaya::kit
