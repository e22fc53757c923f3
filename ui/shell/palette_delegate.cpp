#include "ui/shell/palette_delegate.h"

#include "ui/kit/icon.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace atalaya::shell {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr QChar kBegin(0xE000);
constexpr QChar kEnd(0xE001);

/// How a text is written, and in what colour its marked parts stand out.
struct Pens {
    kit::Type type;
    token::Id ink;
    token::Id mark;
};

/// Text with marked parts in their colour and semibold. Returns where it ended.
double paintMarked(QPainter& painter, QRectF rect, const QString& text, const Pens& pens)
{
    bool marked = false;
    QString part;
    const auto flush = [&] {
        if (part.isEmpty())
            return;
        const QFont font = theme().font(pens.type, marked ? kit::Weight::Semibold : kit::Weight::Default);
        const int width =
            kit::paintText(painter, rect, part, font,
                           {theme().color(marked ? pens.mark : pens.ink), Qt::AlignLeft | Qt::AlignVCenter});
        rect.setLeft(std::min(rect.right(), rect.left() + width));
        part.clear();
    };
    for (const QChar c : text) {
        if (c == kBegin || c == kEnd) {
            flush();
            marked = c == kBegin;
        } else {
            part += c;
        }
    }
    flush();
    return rect.left();
}

/// Key caps, or a grey text, at the end of the row; `rect` is what is left.
void paintEnd(QPainter& painter, QRectF& rect, const QModelIndex& index)
{
    const QStringList keys = index.data(PaletteKeysRole).toStringList();
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const QSize size = kit::keyCapSize(*key);
        kit::paintKeyCap(painter,
                         QRectF(rect.right() - size.width(), rect.center().y() - size.height() / 2.0,
                                size.width(), size.height()),
                         *key);
        rect.setRight(rect.right() - size.width() - theme().px(3));
    }
    const QString last = index.data(PaletteEndRole).toString();
    if (last.isEmpty())
        return;
    const int width = kit::paintText(painter, rect, last, theme().font(kit::Type::Small),
                                     {theme().color(token::textTertiary), Qt::AlignRight | Qt::AlignVCenter});
    rect.setRight(rect.right() - width - theme().px(12));
}

/// The words of a row: side by side, or the second under the first.
void paintWords(QPainter& painter, QRectF rect, const QModelIndex& index)
{
    const token::Id mark = index.data(PaletteCommandRole).toBool() ? token::accentText : token::timeWarnText;
    const QString first = index.data().toString();
    const QString second = index.data(PaletteSecondRole).toString();
    const Pens body{kit::Type::Body, token::textPrimary, mark};
    const Pens small{kit::Type::Small, token::textTertiary, mark};
    if (index.data(PaletteTallRole).toBool()) {
        const double half = rect.height() / 2;
        paintMarked(painter, rect.adjusted(0, theme().px(5), 0, -half + theme().px(2)), first, body);
        paintMarked(painter, rect.adjusted(0, half - theme().px(2), 0, -theme().px(5)), second, small);
        return;
    }
    rect.setLeft(paintMarked(painter, rect, first, body) + theme().px(12));
    if (rect.width() > theme().px(40))
        paintMarked(painter, rect, second, small);
}

} // namespace

QString withoutMarks(QString text)
{
    return text.remove(kBegin).remove(kEnd);
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int side = theme().px(16);
    QRectF rect = QRectF(option.rect).adjusted(side, 0, -side, 0);
    if (index.data(PaletteHeadingRole).toBool()) {
        paintEnd(*painter, rect, index);
        kit::paintText(*painter, rect, index.data().toString(), theme().font(kit::Type::Caption),
                       theme().color(token::textTertiary));
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        kit::paintBox(*painter, QRectF(option.rect).adjusted(theme().px(8), 0, -theme().px(8), 0),
                      theme().radius(kit::Radius::Md), theme().color(token::bgSelected));
    const int glyph = theme().px(16);
    kit::paintIcon(*painter, QRectF(rect.left(), rect.center().y() - glyph / 2.0, glyph, glyph),
                   index.data(PaletteIconRole).toString(), theme().color(token::textSecondary));
    rect.setLeft(rect.left() + glyph + theme().px(12));
    paintEnd(*painter, rect, index);
    paintWords(*painter, rect, index);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool tall = index.data(PaletteTallRole).toBool();
    return {theme().px(200), theme().px(index.data(PaletteHeadingRole).toBool() ? 28 : tall ? 52 : 36)};
}

} // namespace atalaya::shell
