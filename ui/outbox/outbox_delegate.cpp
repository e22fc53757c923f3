#include "ui/outbox/outbox_delegate.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/outbox/outbox_model.h"

namespace atalaya::outbox {
namespace {

using kit::theme;
using models::OutboxGroup;
namespace token = kit::token;

/// Everything about the row that decides its colours.
struct RowLook {
    OutboxGroup group = OutboxGroup::Waiting;
    bool held = false;
    bool takenOut = false;
    bool failed = false;
    bool selected = false;
    bool focused = false;
    bool hovered = false;
    bool mirrored = false;
};

struct CircleColours {
    token::Id fill;
    token::Id border;
    token::Id ink;
};

CircleColours circleOf(const RowLook& look)
{
    if (look.group == OutboxGroup::Decide)
        return {token::timeWarnTint, token::timeWarnBorder, token::timeWarnText};
    if (look.failed)
        return {token::timeBreachTint, token::timeBreachBorder, token::timeBreachText};
    if (look.group == OutboxGroup::Done && !look.takenOut)
        return {token::successTint, token::successBorder, token::successText};
    return {token::bgSurface, token::borderControl, token::textSecondary};
}

token::Id rightInk(const RowLook& look)
{
    if (look.group == OutboxGroup::Decide || look.held)
        return token::timeWarnText;
    if (look.failed)
        return token::timeBreachText;
    return look.group == OutboxGroup::Done && !look.takenOut ? token::successText : token::textTertiary;
}

QRectF mirroredIn(const QRectF& row, const QRectF& part, bool mirrored)
{
    return mirrored ? QRectF(row.left() + row.right() - part.right(), part.top(), part.width(), part.height())
                    : part;
}

void paintBackground(QPainter& painter, const QRect& rect, const RowLook& look)
{
    const auto fill = look.selected ? token::bgSelected : look.hovered ? token::bgHover : token::bgPane;
    painter.fillRect(rect, theme().color(fill));
    kit::paintEdge(painter, rect, Qt::BottomEdge, theme().color(token::borderSubtle));
    if (look.selected) {
        const int bar = theme().px(3);
        painter.fillRect(
            QRect(look.mirrored ? rect.right() - bar + 1 : rect.left(), rect.top(), bar, rect.height()),
            theme().color(token::accentFill));
    }
    if (look.focused)
        kit::paintInnerFocus(painter, rect);
}

void paintGroup(QPainter& painter, const QRect& rect, const QModelIndex& index, bool mirrored)
{
    painter.fillRect(rect, theme().color(token::bgPane));
    kit::paintEdge(painter, rect, Qt::BottomEdge, theme().color(token::borderSubtle));
    const auto group = OutboxGroup(index.data(OutboxModel::GroupRole).toInt());
    const auto ink = group == OutboxGroup::Decide ? token::timeWarnText : token::textTertiary;
    const QRectF row(rect);
    const double glyph = theme().px(12);
    const QRectF icon(row.left() + theme().px(12), row.center().y() - glyph / 2, glyph, glyph);
    const bool folded = index.data(OutboxModel::FoldedRole).toBool();
    kit::paintIcon(painter, mirroredIn(row, icon, mirrored),
                   folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"),
                   theme().color(ink));
    const QRectF text = row.adjusted(theme().px(30), 0, -theme().px(12), 0);
    const QString words = QStringLiteral("%1  %2").arg(index.data(Qt::DisplayRole).toString(),
                                                       index.data(OutboxModel::GroupCountRole).toString());
    kit::paintText(painter, mirroredIn(row, text, mirrored), words, theme().font(kit::Type::Caption),
                   theme().color(ink));
}

void paintRow(QPainter& painter, const QRect& rect, const models::OutboxWords& words, const RowLook& look)
{
    const kit::Theme& t = theme();
    const QRectF row(rect);
    const bool compact = t.appearance().density == kit::Density::Compact;
    const CircleColours colours = circleOf(look);
    const double side = t.px(compact ? 24 : 30);
    const QRectF circle =
        mirroredIn(row, {row.left() + t.px(16), row.top() + t.px(9), side, side}, look.mirrored);
    kit::paintBox(painter, circle, side / 2, t.color(colours.fill), t.color(colours.border));
    const double glyph = t.px(16);
    kit::paintIcon(painter,
                   QRectF(circle.center().x() - glyph / 2, circle.center().y() - glyph / 2, glyph, glyph),
                   words.icon, t.color(colours.ink));
    const double left = row.left() + t.px(compact ? 48 : 58);
    const double width = row.right() - t.px(12) - left;
    const auto line = [&](int top, int height) {
        return QRectF(left, row.top() + t.px(top), width, t.px(height));
    };
    const QFont small = t.font(kit::Type::Small, kit::Weight::Medium);
    const double end = words.right.isEmpty() ? 0 : kit::numberWidth(words.right, small) + t.px(8);
    const QRectF first = line(compact ? 6 : 9, 19);
    kit::paintNumber(painter,
                     mirroredIn(row, {first.right() - end, first.top(), end, first.height()}, look.mirrored),
                     words.right, small, t.color(rightInk(look)));
    kit::paintText(painter, mirroredIn(row, first.adjusted(0, 0, -end, 0), look.mirrored), words.title,
                   t.font(kit::Type::Body, kit::Weight::Medium), t.color(token::textPrimary));
    kit::paintText(painter, mirroredIn(row, line(compact ? 27 : 28, 18), look.mirrored),
                   words.first.isEmpty() ? words.second : words.first, t.font(kit::Type::Body),
                   t.color(token::textSecondary));
    if (!compact && !words.first.isEmpty())
        kit::paintText(painter, mirroredIn(row, line(47, 17), look.mirrored), words.second,
                       t.font(kit::Type::Small), t.color(token::textTertiary));
}

} // namespace

void OutboxDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto* model = qobject_cast<const OutboxModel*>(index.model());
    if (!model)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const api::OutboxRow* row = model->row(index);
    if (!row) {
        paintGroup(*painter, option.rect, index, mirrored);
    } else {
        const models::OutboxWords words = model->words(index);
        RowLook look;
        look.group = model->group(index);
        look.held = words.held;
        look.takenOut = models::isTakenOut(row->item);
        look.failed = words.failed;
        look.selected = option.state.testFlag(QStyle::State_Selected);
        look.focused = option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange);
        look.hovered = option.state.testFlag(QStyle::State_MouseOver);
        look.mirrored = mirrored;
        paintBackground(*painter, option.rect, look);
        paintRow(*painter, option.rect, words, look);
    }
    painter->restore();
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool heading = index.data(OutboxModel::IsGroupRole).toBool();
    return {theme().px(200), heading ? theme().px(26) : theme().metric(kit::Metric::Row)};
}

} // namespace atalaya::outbox
