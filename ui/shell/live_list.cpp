#include "ui/shell/live_list.h"

#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/icon.h"
#include "ui/kit/labels.h"
#include "ui/kit/paint.h"
#include "ui/kit/states.h"
#include "ui/kit/time_left.h"
#include "ui/models/texts.h"
#include "ui/shell/live_capacity.h"
#include "ui/shell/wait_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atalaya::shell {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kRow = 58;
constexpr int kFace = 34;
constexpr int kNumbered = 9;

/// A rectangle that is given away from both ends. Mirrors itself for right-to-left languages.
class Strip {
public:
    Strip(QRectF rect, bool mirrored) : m_rect(rect), m_mirrored(mirrored) { }
    QRectF start(double width) { return take(width, m_mirrored); }
    QRectF end(double width) { return take(width, !m_mirrored); }
    QRectF rest() const { return m_rect; }

private:
    QRectF take(double width, bool right)
    {
        const double left = right ? m_rect.right() - width : m_rect.left();
        const QRectF part(left, m_rect.top(), width, m_rect.height());
        right ? m_rect.setRight(left) : m_rect.setLeft(left + width);
        return part;
    }

    QRectF m_rect;
    bool m_mirrored;
};

void paintBackground(QPainter& painter, const QStyleOptionViewItem& option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto fill = selected                           ? token::bgSelected
        : option.state.testFlag(QStyle::State_MouseOver) ? token::bgHover
                                                         : token::bgPane;
    painter.fillRect(option.rect, theme().color(fill));
    kit::paintEdge(painter, option.rect, Qt::BottomEdge, theme().color(token::borderSubtle));
    if (selected) {
        const int bar = theme().px(3);
        const int x =
            option.direction == Qt::RightToLeft ? option.rect.right() - bar + 1 : option.rect.left();
        painter.fillRect(QRect(x, option.rect.top(), bar, option.rect.height()),
                         theme().color(token::accentFill));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        kit::paintInnerFocus(painter, option.rect);
}

QRectF centred(const QRectF& room, double side)
{
    return {room.center().x() - side / 2, room.center().y() - side / 2, side, side};
}

} // namespace

LiveListModel::LiveListModel(models::CoreSignals& core, const models::LiveRows& rows, QObject* parent)
    : QAbstractListModel(parent)
    , m_core(core)
    , m_rows(rows)
    , m_colleagues(core)
{
    connect(&m_rows, &models::LiveRows::changed, this, &LiveListModel::refresh);
    connect(&m_colleagues, &models::Colleagues::changed, this, &LiveListModel::tick);
    refresh();
}

void LiveListModel::refresh()
{
    const auto id = [](const api::TicketRow& row) { return row.ticket.id; };
    const bool same = std::ranges::equal(m_shown, m_rows.rows(), {}, id, id);
    if (!same)
        beginResetModel();
    m_shown = m_rows.rows();
    same ? tick() : endResetModel();
}

void LiveListModel::tick()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1));
}

int LiveListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

const api::TicketRow* LiveListModel::row(int number) const
{
    return number < 0 || number >= int(m_shown.size()) ? nullptr : &m_shown[std::size_t(number)];
}

Instant LiveListModel::now() const
{
    return m_core.core().commands().now();
}

models::WaitClock LiveListModel::clock(const api::TicketRow& row) const
{
    if (row.ticket.channel != domain::EntryChannel::Voice)
        return models::waitClock(models::waitingSince(row.ticket), now());
    return models::waitClock(row.ticket.lastInboundAt, now(), {Duration::max(), Duration::max()});
}

QString LiveListModel::line(const api::TicketRow& row) const
{
    const std::optional<models::Colleague> writer = m_colleagues.writer(row.ticket.id);
    return models::liveLine(row, writer ? writer->name : QString());
}

QVariant LiveListModel::data(const QModelIndex& index, int role) const
{
    const api::TicketRow* found = row(index.row());
    if (!found || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    QStringList words{models::toQt(found->customerName), models::label(found->ticket.channel), line(*found)};
    const models::WaitClock waits = clock(*found);
    if (found->ticket.unread > 0)
        words << tr("%n unread", nullptr, found->ticket.unread);
    if (waits.level != models::WaitLevel::None && found->ticket.channel != domain::EntryChannel::Voice)
        words << waitInWords(waits);
    if (index.row() < kNumbered)
        words << tr("number %1").arg(index.row() + 1);
    return words.join(QStringLiteral(", "));
}

void LiveDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto* model = qobject_cast<const LiveListModel*>(index.model());
    const api::TicketRow* row = model ? model->row(index.row()) : nullptr;
    if (!row)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintBackground(*painter, option);
    const kit::Theme& t = theme();
    const bool unread = row->ticket.unread > 0;
    Strip whole(option.rect, option.direction == Qt::RightToLeft);
    const QRectF dot = whole.start(t.px(16));
    if (unread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.color(token::accentFill));
        painter->drawEllipse(centred(dot, t.px(7)));
    }
    kit::paintAvatar(*painter, centred(whole.start(t.px(kFace)), t.px(kFace)),
                     models::toQt(row->ticket.customer.str()), models::toQt(row->customerName));
    whole.start(t.px(10));
    whole.end(t.px(12));
    const QRectF lines = whole.rest().adjusted(0, t.px(9), 0, -t.px(9));
    Strip upper({lines.left(), lines.top(), lines.width(), lines.height() / 2},
                option.direction == Qt::RightToLeft);
    Strip lower({lines.left(), lines.center().y(), lines.width(), lines.height() / 2},
                option.direction == Qt::RightToLeft);
    const models::WaitClock clock = model->clock(*row);
    paintWait(*painter, upper.end(waitWidth(clock)), clock);
    upper.end(t.px(6));
    const auto weight = unread ? kit::Weight::Semibold : kit::Weight::Medium;
    kit::paintText(*painter, upper.rest(), models::toQt(row->customerName), t.font(kit::Type::Body, weight),
                   t.color(token::textPrimary));
    if (index.row() < kNumbered) {
        const QString number = QString::number(index.row() + 1);
        const QSizeF cap = kit::keyCapSize(number);
        const QRectF place = lower.end(cap.width());
        kit::paintKeyCap(*painter,
                         {place.left(), place.center().y() - cap.height() / 2, cap.width(), cap.height()},
                         number);
        lower.end(t.px(6));
    }
    kit::paintIcon(*painter, centred(lower.start(t.px(14)), t.px(14)), models::iconOf(row->ticket.channel),
                   t.color(token::textSecondary));
    lower.start(t.px(5));
    kit::paintText(*painter, lower.rest(), model->line(*row), t.font(kit::Type::Small),
                   t.color(row->refused ? token::timeBreachText : token::textSecondary));
    painter->restore();
}

QSize LiveDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {theme().px(200), theme().px(kRow)};
}

LiveList::LiveList(models::CoreSignals& core, const models::LiveRows& rows, QWidget* parent)
    : Surface(token::bgPane, parent)
    , m_rows(rows)
    , m_model(core, rows, this)
    , m_header(new kit::PaneHeader(tr("Live now"), this))
    , m_columns(new kit::IconButton(QStringLiteral("columns-3"), tr("Side by side"), m_header))
    , m_one(new kit::IconButton(QStringLiteral("square"), tr("One at a time"), m_header))
    , m_stack(new QStackedWidget(this))
    , m_view(new QListView(m_stack))
{
    setObjectName(QStringLiteral("liveList"));
    setEdges(Qt::RightEdge);
    m_columns->setObjectName(QStringLiteral("liveColumns"));
    m_one->setObjectName(QStringLiteral("liveOne"));
    auto* more = new kit::IconButton(QStringLiteral("ellipsis"), tr("More about these columns"), m_header);
    more->setObjectName(QStringLiteral("liveMore"));
    for (kit::IconButton* button : {m_columns, m_one, more})
        m_header->addTrailing(button);
    for (kit::IconButton* button : {m_columns, m_one}) {
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this,
                [this, button] { Q_EMIT singleChosen(button == m_one); });
    }
    connect(more, &QPushButton::clicked, this, [this, more] { Q_EMIT menuRequested(more); });
    m_view->setObjectName(QStringLiteral("liveConversations"));
    m_view->setAccessibleName(tr("Live conversations"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new LiveDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->installEventFilter(this);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& at) { Q_EMIT chosen(at.row()); });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex& at) { Q_EMIT chosen(at.row()); });
    auto* empty = new kit::EmptyState(QStringLiteral("messages-square"), tr("Nobody is waiting live"),
                                      tr("Chats, messages and calls that you accept stand here."), m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 100); // up to its greatest height; what is left stays empty
    column->addWidget(new LiveCapacity(core, this));
    column->addStretch(1);
    connect(&m_rows, &models::LiveRows::changed, this, &LiveList::refresh);
    connect(&theme(), &kit::Theme::changed, this, &LiveList::refresh);
    setSingle(false);
    refresh();
}

/// The list is as high as its lines, so that the capacity stands right under them; the rest scrolls.
void LiveList::refresh()
{
    const int count = int(m_rows.rows().size());
    m_header->setCount(count > 0 ? QString::number(count) : QString());
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    m_stack->setMaximumHeight(count > 0 ? theme().px(kRow) * count : theme().px(180));
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    m_stack->setMinimumHeight(std::min(count, 2) * theme().px(kRow));
    setCurrent(m_current);
}

void LiveList::setCurrent(std::optional<domain::TicketId> ticket)
{
    m_current = ticket;
    const int index = ticket ? m_rows.indexOf(*ticket) : -1;
    if (index < 0)
        return m_view->clearSelection();
    m_view->setCurrentIndex(m_model.index(index));
}

void LiveList::setSingle(bool single)
{
    m_columns->setChecked(!single);
    m_one->setChecked(single);
}

bool LiveList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right) && m_view->currentIndex().isValid()) {
            Q_EMIT chosen(m_view->currentIndex().row());
            return true;
        }
    }
    return Surface::eventFilter(watched, event);
}

} // namespace atalaya::shell
