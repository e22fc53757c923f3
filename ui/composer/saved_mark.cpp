#include "ui/composer/saved_mark.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <algorithm>

namespace atalaya::composer {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kGap = 5;

int tickWidth()
{
    return kit::iconSize(kit::IconSize::Xs) + theme().px(kGap);
}

} // namespace

SavedMark::SavedMark(QWidget* parent)
    : kit::ElidedLabel(QString(), kit::Type::Caption, token::textTertiary, parent)
{
}

QSize SavedMark::sizeHint() const
{
    const QSize words = kit::ElidedLabel::sizeHint();
    return text().isEmpty() ? words : words + QSize(tickWidth(), 0);
}

void SavedMark::paintEvent(QPaintEvent*)
{
    if (text().isEmpty())
        return;
    kit::WidgetPainter painter(this);
    const QFont font = theme().font(kit::Type::Caption);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const double side = kit::iconSize(kit::IconSize::Xs);
    const double words = std::min(width() - tickWidth(), kit::textWidth(text(), font));
    const QRectF place(rtl ? 0 : width() - words, 0, words, height());
    const double tick = rtl ? place.right() + theme().px(kGap) : place.left() - tickWidth();
    kit::paintIcon(painter, QRectF(tick, (height() - side) / 2, side, side), u"check",
                   theme().color(token::textTertiary));
    kit::paintText(painter, place, text(), font, theme().color(token::textTertiary));
}

} // namespace atalaya::composer
