#include "ui/kit/slider.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>

namespace atalaya::kit {
namespace {

constexpr int kGroove = 4;
constexpr int kRing = 16;
constexpr double kRingLine = 2.5;
constexpr int kHeight = 24;

} // namespace

Slider::Slider(const QString& name, int least, int most, int step, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setAccessibleName(name);
    setRange(least, most);
    setSingleStep(step);
    setPageStep(step);
    setTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    useFocusRing(this, Radius::Md);
}

QSize Slider::sizeHint() const
{
    return {theme().px(180), theme().px(kHeight)};
}

QSize Slider::minimumSizeHint() const
{
    return {theme().px(90), theme().px(kHeight)};
}

/// The step whose place is nearest.
int Slider::valueAt(double x) const
{
    const double ring = theme().px(kRing);
    const double share = std::clamp((x - ring / 2) / std::max(1.0, width() - ring), 0.0, 1.0);
    const double along = layoutDirection() == Qt::RightToLeft ? 1 - share : share;
    const int steps = qRound(along * (maximum() - minimum()) / singleStep());
    return std::min(maximum(), minimum() + steps * singleStep());
}

void Slider::paintEvent(QPaintEvent*)
{
    WidgetPainter painter(this);
    const Theme& t = theme();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const double ring = t.px(kRing);
    const double share = double(sliderPosition() - minimum()) / std::max(1, maximum() - minimum());
    const double left = (rtl ? 1 - share : share) * (width() - ring);
    const QRectF groove(0, (height() - t.px(kGroove)) / 2.0, width(), t.px(kGroove));
    QRectF filled = groove;
    rtl ? filled.setLeft(left + ring / 2) : filled.setRight(left + ring / 2);
    const QColor ink = t.color(isEnabled() ? token::accentFill : token::textDisabled);
    paintBox(painter, groove, groove.height() / 2, t.color(token::timeTrack));
    paintBox(painter, filled, groove.height() / 2, ink);
    paintBox(painter, QRectF(left, (height() - ring) / 2, ring, ring), ring / 2, t.color(token::bgSurface),
             {ink, kRingLine * ring / kRing});
}

void Slider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().x()));
}

void Slider::mouseMoveEvent(QMouseEvent* event)
{
    if (!isSliderDown())
        return event->ignore();
    setSliderPosition(valueAt(event->position().x()));
}

void Slider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

/// Who scrolls over it does not mean it.
void Slider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace atalaya::kit
