#include "ui/routing/queue_list.h"

#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

namespace atalaya::routing {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kRow = 44;
constexpr int kSwitchWidth = 30;
constexpr int kSwitchHeight = 18;

} // namespace

QRect QueueDelegate::switchRect(const QStyleOptionViewItem& option)
{
    const int width = theme().px(kSwitchWidth);
    const int height = theme().px(kSwitchHeight);
    const int y = option.rect.top() + (option.rect.height() - height) / 2;
    const int x = option.direction == Qt::RightToLeft ? option.rect.left() + theme().space(5)
                                                      : option.rect.right() - theme().space(5) - width;
    return {x, y, width, height};
}

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const kit::Theme& t = theme();
    const bool rtl = option.direction == Qt::RightToLeft;
    const QRectF row(option.rect);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver))
        kit::paintBox(*painter, row, 0, t.color(selected ? token::bgSelected : token::bgHover));
    if (selected) {
        const double bar = t.px(3);
        kit::paintBox(*painter, {rtl ? row.right() - bar : row.left(), row.top(), bar, row.height()}, 0,
                      t.color(token::accentFill));
    }
    kit::paintEdge(*painter, row, Qt::BottomEdge, t.color(token::borderSubtle));
    const bool on = index.data(QueueOnRole).toBool();
    const QRectF toggle(switchRect(option));
    kit::paintSwitch(*painter, toggle, on, option.state & QStyle::State_Enabled);
    const double side = t.px(8);
    const double lead = t.space(6);
    const QRectF dot(rtl ? row.right() - lead - side : row.left() + lead, row.top() + t.px(12), side, side);
    const int colour = std::clamp(index.data(QueueColourRole).toInt(), 1, 8);
    kit::paintBox(*painter, dot, 2, t.color(token::Id(int(token::chart1) + colour - 1)));
    QRectF text = row.adjusted(lead + side + t.space(4), 0, -t.space(5) - toggle.width() - t.space(4), 0);
    if (rtl)
        text = QRectF(toggle.right() + t.space(4), row.top(), dot.left() - toggle.right() - 2 * t.space(4),
                      row.height());
    const QRectF upper(text.left(), row.top() + t.px(5), text.width(), t.px(18));
    kit::paintText(*painter, upper, index.data().toString(),
                   t.font(kit::Type::Body, selected ? kit::Weight::Semibold : kit::Weight::Medium),
                   t.color(on ? token::textPrimary : token::textTertiary));
    kit::paintText(*painter, upper.translated(0, t.px(17)), index.data(QueueLineRole).toString(),
                   t.font(kit::Type::Small), t.color(token::textTertiary));
    if ((option.state & QStyle::State_HasFocus) && kit::focusVisible())
        kit::paintInnerFocus(*painter, row);
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {theme().px(200), theme().px(kRow)};
}

bool QueueDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease
        && switchRect(option).contains(static_cast<QMouseEvent*>(event)->position().toPoint())) {
        Q_EMIT toggled(index);
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

QueueList::QueueList(models::CoreSignals& core, RulesBook& book, QWidget* parent)
    : Surface(token::bgPane, parent)
    , m_core(core)
    , m_book(book)
    , m_header(new kit::PaneHeader(tr("Rules"), this))
    , m_list(new QListView(this))
{
    setEdges(Qt::RightEdge);
    auto* add = new kit::IconButton(QStringLiteral("plus"), tr("New queue"), this);
    add->setObjectName(QStringLiteral("newQueue"));
    m_header->addTrailing(add);
    connect(add, &QPushButton::clicked, this, [this, add] { Q_EMIT newQueueRequested(add); });
    m_list->setObjectName(QStringLiteral("ruleQueues"));
    m_list->setAccessibleName(tr("Queues"));
    m_list->setModel(&m_model);
    auto* delegate = new QueueDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(delegate, &QueueDelegate::toggled, this, &QueueList::toggle);
    auto* space = new QShortcut(Qt::Key_Space, m_list, this, &QueueList::toggleCurrent, Qt::WidgetShortcut);
    space->setObjectName(QStringLiteral("rt.toggle"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_list->currentIndex().isValid())
            Q_EMIT chosen(current());
    });
    connect(&m_book, &RulesBook::changed, this, &QueueList::refresh);
}

domain::QueueId QueueList::current() const
{
    const auto id = domain::QueueId::parse(m_list->currentIndex().data(QueueIdRole).toString().toStdString());
    return id ? *id : domain::QueueId();
}

void QueueList::choose(domain::QueueId queue)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.item(row)->data(QueueIdRole).toString() == models::toQt(queue.str()))
            m_list->setCurrentIndex(m_model.index(row, 0));
}

void QueueList::toggle(const QModelIndex& index)
{
    const auto id = domain::QueueId::parse(index.data(QueueIdRole).toString().toStdString());
    if (id)
        m_book.editQueue(*id, {}, [](domain::QueueRules& rules) { rules.paused = !rules.paused; });
}

void QueueList::toggleCurrent()
{
    toggle(m_list->currentIndex());
}

void QueueList::askStates()
{
    m_core.core().routing().queueStates(
        models::guarded<std::vector<QueueState>>(this, [this](Result<std::vector<QueueState>> states) {
            if (!states)
                return;
            m_states = *std::move(states);
            refresh();
        }));
}

QString QueueList::lineOf(const domain::Queue& queue) const
{
    QStringList parts;
    const RulesView& view = m_book.view();
    const domain::QueueRules draft = rulesOf(view.draft.rules, queue.id);
    const auto state = std::ranges::find(m_states, queue.id, &QueueState::queue);
    if (draft.paused)
        parts << tr("paused");
    if (state != m_states.end() && (state->waiting > 0 || parts.isEmpty()))
        parts << tr("%n waiting", nullptr, state->waiting);
    if (draft != rulesOf(view.state.live, queue.id))
        parts << tr("edited");
    return parts.join(QStringLiteral(", "));
}

void QueueList::refresh()
{
    std::vector<domain::Queue> queues = m_book.view().directory.queues;
    std::ranges::stable_sort(queues, {}, &domain::Queue::colour);
    const domain::QueueId before = current();
    while (m_model.rowCount() > int(queues.size()))
        m_model.removeRow(m_model.rowCount() - 1);
    for (std::size_t i = 0; i < queues.size(); ++i) {
        if (int(i) >= m_model.rowCount())
            m_model.appendRow(new QStandardItem);
        QStandardItem* item = m_model.item(int(i));
        const bool on = !rulesOf(m_book.view().draft.rules, queues[i].id).paused;
        item->setText(models::toQt(queues[i].name));
        item->setData(models::toQt(queues[i].id.str()), QueueIdRole);
        item->setData(queues[i].colour, QueueColourRole);
        item->setData(lineOf(queues[i]), QueueLineRole);
        item->setData(on, QueueOnRole);
        item->setData(tr("%1, %2. %3").arg(item->text(), on ? tr("on") : tr("off"), lineOf(queues[i])),
                      Qt::AccessibleTextRole);
    }
    m_header->setCount(QString::number(queues.size()));
    if (m_wanted && std::ranges::find(queues, *m_wanted, &domain::Queue::id) != queues.end())
        choose(*std::exchange(m_wanted, {}));
    else if (!queues.empty() && (before.isNull() || before != current()))
        choose(before.isNull() ? queues.front().id : before);
}

} // namespace atalaya::routing
