#include "ui/composer/pick_delegate.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

namespace atalaya::composer {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kSide = 10;
constexpr int kGlyph = 16;

void paintTexts(QPainter& painter, QRectF rest, const QModelIndex& index, bool rtl)
{
    const QString second = index.data(PickSecondRole).toString();
    const QFont small = theme().font(kit::Type::Small);
    if (!second.isEmpty()) {
        const double width = std::min(rest.width() / 2, QFontMetricsF(small).horizontalAdvance(second) + 1);
        QRectF end = rest;
        rtl ? end.setRight(rest.left() + width) : end.setLeft(rest.right() - width);
        kit::paintText(painter, end, second, small, theme().color(token::textTertiary));
        rtl ? rest.setLeft(end.right() + theme().px(kSide)) : rest.setRight(end.left() - theme().px(kSide));
    }
    kit::paintText(painter, rest, index.data().toString(), theme().font(kit::Type::Body),
                   theme().color(token::textPrimary));
}

} // namespace

QSize PickDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, theme().px(kPickRow)}; // as wide as its list
}

void PickDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme().color(token::bgSelected));
    const bool rtl = option.direction == Qt::RightToLeft;
    QRectF rest = QRectF(option.rect).adjusted(theme().px(kSide), 0, -theme().px(kSide), 0);
    const int glyph = theme().px(kGlyph);
    const double at = rtl ? rest.right() - glyph : rest.left();
    const QRectF place(at, rest.center().y() - glyph / 2.0, glyph, glyph);
    if (const QString sign = index.data(PickSignRole).toString(); !sign.isEmpty())
        kit::paintText(*painter, place.adjusted(-4, -4, 4, 4), sign, theme().font(kit::Type::Reading),
                       {theme().color(token::textPrimary), Qt::AlignCenter});
    else
        kit::paintIcon(*painter, place, index.data(PickIconRole).toString(),
                       theme().color(token::textSecondary));
    const int gap = glyph + theme().px(kSide);
    rest.adjust(rtl ? 0 : gap, 0, rtl ? -gap : 0, 0);
    paintTexts(*painter, rest, index, rtl);
    painter->restore();
}

} // namespace atalaya::composer
