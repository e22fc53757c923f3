#include "ui/kit/table.h"

#include "ui/kit/avatar.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace atalaya::kit {
namespace {

constexpr int kSide = 8; ///< px at 100 %, at both sides of a cell
constexpr int kFace = 20;
constexpr int kBarWidth = 120;
constexpr int kBarHeight = 10;

QFont fontOf(const QModelIndex& index)
{
    const bool strong = index.data(TableStrongRole).toBool();
    const Type type = index.data(TableLowRole).toBool() ? Type::Small : Type::Body;
    return theme().font(type, strong ? Weight::Semibold : Weight::Default);
}

token::Id inkOf(const QModelIndex& index)
{
    const QVariant ink = index.data(TableInkRole);
    if (ink.isValid())
        return token::Id(ink.toInt());
    return index.data(TableLowRole).toBool() ? token::textSecondary : token::textPrimary;
}

bool isShown(const QModelIndex& index, int role)
{
    return index.data(role).isValid();
}

/// Takes `width` from the leading side of `rect`.
QRectF takeLeading(const QPainter& painter, QRectF& rect, double width)
{
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const QRectF taken(rtl ? rect.right() - width : rect.left(), rect.top(), width, rect.height());
    rtl ? rect.setRight(rect.right() - width) : rect.setLeft(rect.left() + width);
    return taken;
}

} // namespace

void paintSteps(QPainter& painter, const QRectF& rect, int passed, int total, const QColor& color)
{
    if (total <= 0)
        return;
    const double gap = 2;
    const double part = (rect.width() - gap * (total - 1)) / total;
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < total; ++i) {
        const double offset = i * (part + gap);
        const double x = rtl ? rect.right() - offset - part : rect.left() + offset;
        paintBox(painter, QRectF(x, rect.top(), part, rect.height()), 1,
                 i < passed ? color : theme().color(token::timeTrack));
    }
}

QStandardItem* tableCell(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

QStandardItem* tableNumber(const QString& text, token::Id ink)
{
    QStandardItem* item = tableCell(text);
    item->setData(true, TableNumberRole);
    item->setData(int(ink), TableInkRole);
    item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return item;
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Theme& t = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.color(token::bgSelected));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t.color(token::bgHover));
    paintEdge(*painter, QRectF(option.rect), Qt::BottomEdge, t.color(token::borderSubtle));
    if (option.state.testFlag(QStyle::State_HasFocus) && focusVisible())
        paintInnerFocus(*painter, QRectF(option.rect));
    QRectF rect = QRectF(option.rect).adjusted(t.px(kSide), 0, -t.px(kSide), 0);
    if (isShown(index, TablePersonRole)) {
        const double side = t.px(kFace);
        const QRectF place = takeLeading(*painter, rect, side + t.px(8));
        const bool rtl = option.direction == Qt::RightToLeft;
        paintAvatar(
            *painter,
            QRectF(rtl ? place.right() - side : place.left(), place.center().y() - side / 2, side, side),
            index.data(TablePersonRole).toString(), index.data().toString());
    }
    if (isShown(index, TablePassedRole)) {
        const int passed = index.data(TablePassedRole).toInt();
        QRectF place = takeLeading(*painter, rect, t.px(kBarWidth));
        place = QRectF(place.left(), place.center().y() - t.px(kBarHeight) / 2.0, place.width(),
                       t.px(kBarHeight));
        paintSteps(*painter, place, passed, kTableSteps,
                   t.color(passed == kTableSteps ? token::chart1 : token::chart8));
        takeLeading(*painter, rect, t.px(12));
    }
    const QString text = index.data().toString();
    const QFont font = fontOf(index);
    if (index.data(TableNumberRole).toBool())
        paintNumber(*painter, rect, text, font, t.color(inkOf(index)));
    else
        paintText(*painter, rect, text, font, t.color(inkOf(index)));
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Theme& t = theme();
    const QString text = index.data().toString();
    const QFont font = fontOf(index);
    int width = index.data(TableNumberRole).toBool() ? numberWidth(text, font) : textWidth(text, font);
    if (isShown(index, TablePersonRole))
        width += t.px(kFace + 8);
    if (isShown(index, TablePassedRole))
        width += t.px(kBarWidth + 12);
    return {width + 2 * t.px(kSide) + 2, t.metric(Metric::TableRow)};
}

Table::Table(const QString& name, QWidget* parent) : QTableView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new TableDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(false);
    connect(&theme(), &Theme::changed, this, &Table::applySizes);
    applySizes();
}

void Table::setModel(QAbstractItemModel* next)
{
    QTableView::setModel(next);
    connect(next, &QAbstractItemModel::modelReset, this, &Table::applySizes);
    connect(next, &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(next, &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometry(); });
    applySizes();
}

void Table::setWideColumn(int column)
{
    m_wide = column;
    applySizes();
}

void Table::setShowsAll(bool all)
{
    m_showsAll = all;
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

void Table::applySizes()
{
    verticalHeader()->setDefaultSectionSize(theme().metric(Metric::TableRow));
    verticalHeader()->setMinimumSectionSize(theme().px(20));
    horizontalHeader()->setMinimumSectionSize(theme().px(40));
    horizontalHeader()->setFixedHeight(theme().px(30));
    if (!model())
        return;
    for (int column = 0; column < model()->columnCount(); ++column) {
        horizontalHeader()->setSectionResizeMode(
            column, column == m_wide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
        if (model()->index(0, column).data(TableNumberRole).toBool()) // titles stand over their numbers
            model()->setHeaderData(column, Qt::Horizontal, int(Qt::AlignTrailing | Qt::AlignVCenter),
                                   Qt::TextAlignmentRole);
    }
    updateGeometry();
}

int Table::contentHeight() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() + 2;
}

QSize Table::sizeHint() const
{
    return {theme().px(240), m_showsAll ? contentHeight() : theme().px(160)};
}

QSize Table::minimumSizeHint() const
{
    return {theme().px(160), m_showsAll ? contentHeight() : theme().px(90)};
}

void Table::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()
        && event->modifiers() == Qt::NoModifier) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace atalaya::kit
