#include "ui/shell/wait_label.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/time_left.h"
#include "ui/models/inbox_model.h"

#include <utility>

namespace atalaya::shell {
namespace {

using kit::theme;
using models::WaitLevel;
namespace token = kit::token;

constexpr int kGlyph = 14;
constexpr int kGap = 4;

qint64 secondsOf(const models::WaitClock& clock)
{
    return std::chrono::duration_cast<std::chrono::seconds>(clock.waited).count();
}

bool isLate(const models::WaitClock& clock)
{
    return clock.level == WaitLevel::Warn || clock.level == WaitLevel::Breach;
}

QFont fontOf(const models::WaitClock& clock)
{
    return theme().font(kit::Type::Body, isLate(clock) ? kit::Weight::Semibold : kit::Weight::Regular);
}

token::Id inkOf(WaitLevel level)
{
    if (level == WaitLevel::Breach)
        return token::timeBreachText;
    return level == WaitLevel::Warn ? token::timeWarnText : token::textSecondary;
}

} // namespace

int waitWidth(const models::WaitClock& clock)
{
    if (clock.level == WaitLevel::None)
        return 0;
    const int text = kit::numberWidth(kit::formatClock(secondsOf(clock)), fontOf(clock)) + 1;
    return text + (isLate(clock) ? theme().px(kGlyph + kGap) : 0);
}

void paintWait(QPainter& painter, const QRectF& rect, const models::WaitClock& clock)
{
    if (clock.level == WaitLevel::None)
        return;
    const QColor ink = theme().color(inkOf(clock.level));
    kit::paintNumber(painter, rect, kit::formatClock(secondsOf(clock)), fontOf(clock), ink);
    if (!isLate(clock))
        return;
    const double side = theme().px(kGlyph);
    const double width = waitWidth(clock);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const double left = mirrored ? rect.left() + width - side : rect.right() - width;
    const QRectF glyph(left, rect.center().y() - side / 2, side, side);
    if (clock.level == WaitLevel::Breach)
        return kit::paintIcon(painter, glyph, QStringLiteral("triangle-alert"),
                              theme().color(token::timeBreachFill));
    const models::WaitLimits limits;
    const double left01 =
        1.0 - double((clock.waited - limits.warn).count()) / double((limits.breach - limits.warn).count());
    kit::paintPie(painter, glyph, left01, theme().color(token::timeWarnFill));
}

QString waitInWords(const models::WaitClock& clock)
{
    return clock.level == WaitLevel::None
        ? QString()
        : WaitLabel::tr("waiting for %1").arg(models::timeInWords(clock.waited));
}

WaitLabel::WaitLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &kit::Theme::changed, this, [this] { updateGeometry(); });
}

void WaitLabel::setClock(const models::WaitClock& clock)
{
    const models::WaitClock before = std::exchange(m_clock, clock);
    if (before == clock)
        return;
    setAccessibleName(waitInWords(clock));
    if (waitWidth(before) != waitWidth(clock))
        updateGeometry();
    update();
}

QSize WaitLabel::sizeHint() const
{
    return {waitWidth(m_clock), theme().lineHeight(kit::Type::Body)};
}

void WaitLabel::paintEvent(QPaintEvent*)
{
    kit::WidgetPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWait(painter, rect(), m_clock);
}

} // namespace atalaya::shell
