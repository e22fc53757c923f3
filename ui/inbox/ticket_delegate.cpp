#include "ui/inbox/ticket_delegate.h"

#include "ui/kit/avatar.h"
#include "ui/kit/icon.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/states.h"
#include "ui/kit/theme.h"
#include "ui/kit/time_left.h"
#include "ui/models/inbox_model.h"
#include "ui/models/texts.h"

#include <QPainter>

namespace atalaya::inbox {
namespace {

using kit::theme;
namespace token = kit::token;

/// One line of a row, filled from both ends. Mirrors itself for right-to-left languages.
class Line {
public:
    Line(QPainter& painter, QRectF rect, bool mirrored)
        : m_painter(painter)
        , m_rect(rect)
        , m_mirrored(mirrored)
    {
    }

    QRectF takeStart(double width, double gap)
    {
        const QRectF part = m_mirrored ? QRectF(m_rect.right() - width, m_rect.top(), width, m_rect.height())
                                       : QRectF(m_rect.left(), m_rect.top(), width, m_rect.height());
        m_mirrored ? m_rect.setRight(m_rect.right() - width - gap)
                   : m_rect.setLeft(m_rect.left() + width + gap);
        return part;
    }
    QRectF takeEnd(double width, double gap)
    {
        m_mirrored = !m_mirrored;
        const QRectF part = takeStart(width, gap);
        m_mirrored = !m_mirrored;
        return part;
    }
    /// Text from the start, at most what is left.
    void text(const QString& text, const QFont& font, token::Id ink, double gap)
    {
        if (text.isEmpty() || m_rect.width() <= 0)
            return;
        const double width = std::min<double>(kit::textWidth(text, font) + 1, m_rect.width());
        kit::paintText(m_painter, takeStart(width, gap), text, font, theme().color(ink));
    }
    void icon(const QString& name, double size, token::Id ink, double gap)
    {
        kit::paintIcon(m_painter, takeStart(size, gap), name, theme().color(ink));
    }
    double left() const { return m_rect.width(); }

private:
    QPainter& m_painter;
    QRectF m_rect;
    bool m_mirrored;
};

constexpr int kActionSide = 24;
constexpr int kActions = 3;

/// The room that the actions take at the end of the lower lines.
int actionsWidth()
{
    return theme().px(kActions * kActionSide + 8);
}

kit::TimeLeft timeLeftOf(const domain::Ticket& ticket, Instant now)
{
    kit::TimeLeft left;
    left.paused = ticket.status == domain::TicketStatus::Pending;
    if (ticket.dueAt) {
        left.seconds = std::chrono::duration_cast<std::chrono::seconds>(*ticket.dueAt - now).count();
        const Instant from = ticket.lastInboundAt.value_or(ticket.createdAt);
        left.goalSeconds = std::chrono::duration_cast<std::chrono::seconds>(*ticket.dueAt - from).count();
    }
    return left;
}

token::Id moodInk(int mood)
{
    if (mood <= -2)
        return token::sentimentVeryNegative;
    return mood < 0 ? token::sentimentNegative : token::sentimentPositive;
}

void paintFirstLine(Line line, QPainter& painter, const RowLook& look)
{
    const domain::Ticket& ticket = look.row.ticket;
    const auto weight = ticket.unread > 0 ? kit::Weight::Semibold : kit::Weight::Medium;
    const kit::TimeLeft time = timeLeftOf(ticket, look.now);
    if (ticket.dueAt || time.paused) {
        const int width = kit::timeLeftWidth(time);
        kit::paintTimeLeft(painter, line.takeEnd(width, theme().px(8)), time);
    }
    if (look.colleague) {
        const double side = theme().px(16);
        const QRectF end = line.takeEnd(side, theme().px(8));
        kit::paintAvatar(painter, {end.left(), end.center().y() - side / 2, side, side},
                         models::toQt(look.colleague->id.str()), look.colleague->name);
    }
    const bool gem = !look.row.customerTier.empty() && look.row.customerTier != "Plata";
    const QFont font = theme().font(kit::Type::Body, weight);
    const QString name = models::toQt(look.row.customerName);
    const double room = line.left() - (gem ? theme().px(16) : 0);
    const double width = std::min<double>(kit::textWidth(name, font) + 1, std::max(0.0, room));
    kit::paintText(painter, line.takeStart(width, theme().px(4)), name, font,
                   theme().color(token::textPrimary));
    if (gem)
        line.icon(QStringLiteral("gem"), theme().px(12), token::timeWarnFill, 0);
}

void paintSecondLine(Line line, QPainter& painter, const RowLook& look)
{
    const domain::Ticket& ticket = look.row.ticket;
    if (look.hovered)
        line.takeEnd(actionsWidth(), 0);
    else if (ticket.unread > 0) {
        const QSize size = kit::badgeSize(ticket.unread);
        QRectF place = line.takeEnd(size.width(), theme().px(4));
        place = QRectF(place.left(), place.center().y() - size.height() / 2.0, size.width(), size.height());
        kit::paintBadge(painter, place, ticket.unread);
    }
    if (const QString mood = models::iconOfMood(ticket.mood); !mood.isEmpty() && !look.hovered)
        kit::paintIcon(painter, line.takeEnd(theme().px(14), theme().px(6)), mood,
                       theme().color(moodInk(ticket.mood)));
    line.icon(models::iconOf(ticket.channel), theme().px(14), token::textSecondary, theme().px(6));
    const auto weight = ticket.unread > 0 ? kit::Weight::Semibold : kit::Weight::Default;
    const auto ink = ticket.unread > 0 ? token::textPrimary : token::textSecondary;
    line.text(models::toQt(ticket.subject), theme().font(kit::Type::Body, weight), ink, 0);
}

void paintThirdLine(Line line, QPainter& painter, const RowLook& look)
{
    const domain::Ticket& ticket = look.row.ticket;
    const QFont small = theme().font(kit::Type::Small);
    const QFont caption = theme().font(kit::Type::Caption, kit::Weight::Regular);
    const QString when = models::shortTime(ticket.lastInboundAt.value_or(ticket.updatedAt), look.now);
    if (look.hovered)
        line.takeEnd(actionsWidth(), 0);
    else
        kit::paintNumber(painter, line.takeEnd(kit::numberWidth(when, caption), theme().px(8)), when, caption,
                         theme().color(token::textTertiary));
    if (look.row.waiting > 0 && !look.row.refused)
        kit::paintIcon(painter, line.takeEnd(theme().px(12), theme().px(6)), QStringLiteral("clock"),
                       theme().color(token::textTertiary));
    if (!ticket.tags.empty()) {
        const QString tag = models::toQt(ticket.tags.front());
        const QSize size = kit::tagSize(tag);
        QRectF place = line.takeStart(size.width(), theme().px(6));
        place = QRectF(place.left(), place.center().y() - size.height() / 2.0, size.width(), size.height());
        kit::paintTag(painter, place, tag);
    }
    if (look.row.refused) {
        line.text(TicketDelegate::tr("Not sent. Open to decide"), small, token::timeBreachText, 0);
        return;
    }
    if (!look.row.draft.empty()) {
        line.text(TicketDelegate::tr("Draft"), theme().font(kit::Type::Small, kit::Weight::Medium),
                  token::timeWarnText, theme().px(4));
        line.text(models::toQt(look.row.draft), small, token::textTertiary, 0);
        return;
    }
    line.text(models::toQt(ticket.snippet), small, token::textTertiary, 0);
}

void paintBackground(QPainter& painter, const QRect& rect, const RowLook& look)
{
    const auto fill = look.selected || look.chosen ? token::bgSelected
        : look.hovered                             ? token::bgHover
                                                   : token::bgPane;
    painter.fillRect(rect, theme().color(fill));
    kit::paintEdge(painter, rect, Qt::BottomEdge, theme().color(token::borderSubtle));
    if (look.selected) {
        const int bar = theme().px(3);
        const int x = look.rightToLeft ? rect.right() - bar + 1 : rect.left();
        painter.fillRect(QRect(x, rect.top(), bar, rect.height()), theme().color(token::accentFill));
    }
    if (look.focused)
        kit::paintInnerFocus(painter, rect);
}

/// A check in place of the face.
void paintCheck(QPainter& painter, const QRectF& place)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(token::accentFill));
    painter.drawEllipse(place);
    const double side = theme().px(16);
    kit::paintIcon(painter, {place.center().x() - side / 2, place.center().y() - side / 2, side, side},
                   QStringLiteral("check"), theme().color(token::textOnAccent));
}

void paintActions(QPainter& painter, const QRect& rect, bool mirrored)
{
    const std::pair<RowAction, const char*> actions[] = {
        {RowAction::Snooze, "alarm-clock"}, {RowAction::Assign, "user-plus"}, {RowAction::Close, "check"}};
    for (const auto& [action, icon] : actions) {
        const QRectF place = rowActionRect(rect, action, mirrored);
        const double side = theme().px(16);
        kit::paintIcon(painter, {place.center().x() - side / 2, place.center().y() - side / 2, side, side},
                       QString::fromLatin1(icon), theme().color(token::textSecondary));
    }
}

void paintGroup(QPainter& painter, const QRect& rect, const QModelIndex& index, bool mirrored)
{
    painter.fillRect(rect, theme().color(token::bgPane));
    kit::paintEdge(painter, rect, Qt::BottomEdge, theme().color(token::borderSubtle));
    const auto group = static_cast<models::InboxGroup>(index.data(models::InboxModel::GroupRole).toInt());
    const auto ink = group == models::InboxGroup::Soon ? token::timeWarnText : token::textTertiary;
    const int margin = theme().px(12);
    Line line(painter, QRectF(rect).adjusted(margin, 0, -margin, 0), mirrored);
    const bool folded = index.data(models::InboxModel::FoldedRole).toBool();
    line.icon(folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"), theme().px(12), ink,
              theme().px(6));
    const QFont font = theme().font(kit::Type::Caption);
    line.text(models::label(group), font, ink, theme().px(6));
    line.text(QString::number(index.data(models::InboxModel::GroupCountRole).toInt()), font, ink, 0);
}

} // namespace

QRect rowActionRect(const QRect& row, RowAction action, bool rightToLeft)
{
    const int side = theme().px(kActionSide);
    const int fromEnd = (kActions - int(action)) * side + theme().px(8);
    const int x = rightToLeft ? row.left() + fromEnd - side : row.right() + 1 - fromEnd;
    return {x, row.bottom() - side - theme().px(8), side, side};
}

QRect rowTimeRect(const QRect& row, bool rightToLeft)
{
    const bool compact = theme().appearance().density == kit::Density::Compact;
    const int beside = theme().px(compact ? 48 : 60);
    return {rightToLeft ? row.left() : row.left() + beside, row.top() + theme().px(compact ? 6 : 9),
            row.width() - beside, theme().px(19)};
}

void paintTicketRow(QPainter& painter, const QRect& rect, const RowLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintBackground(painter, rect, look);
    const kit::Theme& t = theme();
    const bool compact = t.appearance().density == kit::Density::Compact;
    const auto mirrored = [&](QRectF box) {
        return look.rightToLeft
            ? QRectF(rect.left() + rect.right() + 1 - box.right(), box.top(), box.width(), box.height())
            : box;
    };
    const QRectF origin(rect);
    if (look.row.ticket.unread > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.color(token::accentFill));
        painter.drawEllipse(
            mirrored({origin.left() + t.px(5), origin.top() + t.px(16), double(t.px(7)), double(t.px(7))}));
    }
    const int face = t.px(compact ? 24 : 34);
    const QRectF avatar =
        mirrored({origin.left() + t.px(16), origin.top() + t.px(9), double(face), double(face)});
    if (look.chosen)
        paintCheck(painter, avatar);
    else
        kit::paintAvatar(painter, avatar, models::toQt(look.row.ticket.customer.str()),
                         models::toQt(look.row.customerName));

    const double left = origin.left() + t.px(compact ? 48 : 60);
    const double width = origin.right() - t.px(12) - left;
    const auto line = [&](double top, double height) {
        return Line(painter, mirrored({left, origin.top() + t.px(top), width, double(t.px(height))}),
                    look.rightToLeft);
    };
    paintFirstLine(line(compact ? 6 : 9, 19), painter, look);
    paintSecondLine(line(compact ? 27 : 29, 18), painter, look);
    if (!compact)
        paintThirdLine(line(48, 18), painter, look);
    if (look.hovered)
        paintActions(painter, rect, look.rightToLeft);
    painter.restore();
}

void TicketDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (index.data(models::InboxModel::IsGroupRole).toBool())
        return paintGroup(*painter, option.rect, index, mirrored);
    const auto* model = qobject_cast<const models::InboxModel*>(index.model());
    const api::TicketRow* row = model ? model->row(index) : nullptr;
    if (!row) {
        painter->fillRect(option.rect, theme().color(token::bgPane));
        kit::paintEdge(*painter, option.rect, Qt::BottomEdge, theme().color(token::borderSubtle));
        return kit::paintSkeleton(*painter, option.rect, kit::Skeleton::Shape::Row);
    }
    RowLook look{*row, fromMicros(index.data(models::InboxModel::NowRole).toLongLong())};
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.focused = option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    look.hovered = option.state.testFlag(QStyle::State_MouseOver);
    look.chosen = index.data(models::InboxModel::ChosenRole).toBool();
    look.rightToLeft = mirrored;
    look.colleague = model->colleagues().writer(row->ticket.id);
    paintTicketRow(*painter, option.rect, look);
}

QSize TicketDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool group = index.data(models::InboxModel::IsGroupRole).toBool();
    return {theme().px(200), group ? theme().px(26) : theme().metric(kit::Metric::Row)};
}

} // namespace atalaya::inbox
