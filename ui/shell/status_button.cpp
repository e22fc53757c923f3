#include "ui/shell/status_button.h"

#include "ui/kit/button.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

namespace atalaya::shell {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kDot = 9;
constexpr int kGap = 7;
constexpr int kCaret = 14;

QFont wordsFont()
{
    return theme().font(kit::Type::Body, kit::Weight::Medium);
}

} // namespace

StatusButton::StatusButton(QWidget* parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    kit::useFocusRing(this);
}

void StatusButton::setStatus(kit::Presence presence, const QString& words, const QString& clock)
{
    const bool same = presence == m_presence && words == text();
    if (same && clock == m_clock)
        return;
    const bool resized = words != text() || clock.size() != m_clock.size();
    m_presence = presence;
    m_clock = clock;
    if (same && !resized)
        return update(clockRect()); // each second, all day
    setText(words);
    setAccessibleName(tr("My status: %1").arg(words));
    if (resized)
        updateGeometry();
    update();
}

/// Where the clock stands, with a pixel around it.
QRect StatusButton::clockRect() const
{
    const int wide = kit::numberWidth(m_clock, theme().font(kit::Type::Body)) + 2;
    const int fromEnd = theme().px(8) + theme().px(kCaret) + theme().px(kGap) - 1;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {mirrored ? fromEnd : width() - fromEnd - wide, 0, wide, height()};
}

QSize StatusButton::sizeHint() const
{
    const int words = kit::textWidth(text(), wordsFont());
    const int clock =
        m_clock.isEmpty() ? 0 : kit::numberWidth(m_clock, theme().font(kit::Type::Body)) + theme().px(kGap);
    return {theme().px(10 + kDot + kGap + kGap + kCaret + 8) + words + clock + 1,
            theme().metric(kit::Metric::Control)};
}

void StatusButton::paintEvent(QPaintEvent*)
{
    kit::WidgetPainter painter(this);
    kit::ButtonLook box;
    box.hovered = underMouse();
    box.pressed = isDown();
    kit::paintButton(painter, rect(), box);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRectF rest = QRectF(rect()).adjusted(theme().px(10), 0, -theme().px(8), 0);
    const auto take = [&](double size, bool square, bool first) {
        const bool left = first != mirrored;
        const double top = square ? rest.center().y() - size / 2 : rest.top();
        const QRectF part(left ? rest.left() : rest.right() - size, top, size, square ? size : rest.height());
        const double used = size + theme().px(kGap);
        left ? rest.setLeft(rest.left() + used) : rest.setRight(rest.right() - used);
        return part;
    };
    kit::paintPresence(painter, take(theme().px(kDot), true, true), m_presence);
    kit::paintIcon(painter, take(theme().px(kCaret), true, false), QStringLiteral("chevron-down"),
                   theme().color(token::textTertiary));
    if (!m_clock.isEmpty()) {
        const QFont font = theme().font(kit::Type::Body);
        kit::paintNumber(painter, take(kit::numberWidth(m_clock, font), false, false), m_clock, font,
                         theme().color(token::textTertiary));
    }
    kit::paintText(painter, rest, text(), wordsFont(), theme().color(token::textPrimary));
}

} // namespace atalaya::shell
