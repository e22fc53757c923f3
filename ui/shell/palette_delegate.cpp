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

/// Text with marked parts in amber and semibold. Returns where it ended.
double paintMarked(QPainter& painter, QRectF rect, const QString& text, kit::Type type, token::Id ink)
{
    bool marked = false;
    QString part;
    const auto flush = [&] {
        if (part.isEmpty())
            return;
        const QFont font = theme().font(type, marked ? kit::Weight::Semibold : kit::Weight::Default);
        const int width = kit::paintText(
            painter, rect, part, font,
            {theme().color(marked ? token::timeWarnText : ink), Qt::AlignLeft | Qt::AlignVCenter});
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
        kit::paintText(*painter, rect, index.data().toString(), theme().font(kit::Type::Caption),
                       theme().color(token::textTertiary));
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme().color(token::bgSelected));
    const int glyph = theme().px(16);
    kit::paintIcon(*painter, QRectF(rect.left(), rect.center().y() - glyph / 2.0, glyph, glyph),
                   index.data(PaletteIconRole).toString(), theme().color(token::textSecondary));
    rect.setLeft(rect.left() + glyph + theme().px(12));
    const QStringList keys = index.data(PaletteKeysRole).toStringList();
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const QSize size = kit::keyCapSize(*key);
        kit::paintKeyCap(*painter,
                         QRectF(rect.right() - size.width(), rect.center().y() - size.height() / 2.0,
                                size.width(), size.height()),
                         *key);
        rect.setRight(rect.right() - size.width() - theme().px(3));
    }
    const double end =
        paintMarked(*painter, rect, index.data().toString(), kit::Type::Body, token::textPrimary);
    rect.setLeft(end + theme().px(12));
    if (rect.width() > theme().px(40))
        paintMarked(*painter, rect, index.data(PaletteSecondRole).toString(), kit::Type::Small,
                    token::textTertiary);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {theme().px(200), theme().px(index.data(PaletteHeadingRole).toBool() ? 26 : 36)};
}

} // namespace atalaya::shell
