#include "ui/composer/pick_list.h"

#include "ui/composer/pick_delegate.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/surface.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStandardItemModel>

namespace atalaya::composer {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kListWidth = 300;
constexpr int kSideWidth = 280;
constexpr int kMostRows = 8;
constexpr int kSide = 10;
constexpr int kMostPreview = 600;
constexpr int kLevel = 1; // of the shadow

} // namespace

PickList::PickList(QWidget* window)
    : QWidget(window)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_heading(new kit::ElidedLabel(QString(), kit::Type::Caption, token::textTertiary, this))
    , m_side(new QWidget(this))
    , m_preview(new kit::Paragraph(QString(), kit::Type::Body, token::textPrimary, m_side))
    , m_effects(new kit::Paragraph(QString(), kit::Type::Small, token::accentText, m_side))
{
    setObjectName(QStringLiteral("pickList"));
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    const int reach = kit::shadowMargin(kLevel);
    m_list->setObjectName(QStringLiteral("picks"));
    m_list->setAccessibleName(tr("What can be inserted"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_effects->setObjectName(QStringLiteral("pickEffects"));
    m_preview->setObjectName(QStringLiteral("pickPreview"));
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(reach, reach, reach, reach);
    outer->setSpacing(0);
    auto* left = new QVBoxLayout;
    kit::scaleLayout(left, {1, 8, 1, 6}, 4);
    auto* head = new QHBoxLayout;
    kit::scaleLayout(head, {kSide, 0, kSide, 0}, 0);
    head->addWidget(m_heading);
    left->addLayout(head);
    left->addWidget(m_list);
    left->addStretch(1);
    outer->addLayout(left);
    auto* side = new QVBoxLayout(m_side);
    kit::scaleLayout(side, {12, 10, 12, 10}, 8);
    side->addWidget(m_effects);
    side->addWidget(m_preview);
    side->addStretch(1);
    outer->addWidget(m_side);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showPreview();
        Q_EMIT currentChanged();
    });
    connect(m_list, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    hide();
}

void PickList::open(const std::vector<Pick>& picks, const QRect& caret, const QString& heading)
{
    m_picks = picks;
    m_model->clear();
    bool previews = false;
    for (const Pick& pick : m_picks) {
        auto* item = new QStandardItem(pick.title);
        item->setData(pick.icon, PickIconRole);
        item->setData(pick.sign, PickSignRole);
        item->setData(pick.second, PickSecondRole);
        m_model->appendRow(item);
        previews |= !pick.preview.isEmpty();
    }
    m_heading->setText(heading);
    const int rows = std::min<int>(kMostRows, int(m_picks.size()));
    m_list->setFixedSize(theme().px(kListWidth), rows * theme().px(kPickRow));
    m_side->setVisible(previews);
    m_side->setFixedWidth(theme().px(kSideWidth));
    m_list->setCurrentIndex(m_model->index(0, 0));
    showPreview();
    place(caret);
    show();
    raise();
}

void PickList::place(const QRect& caret)
{
    const int reach = kit::shadowMargin(kLevel);
    const int room = parentWidget()->width() - 2 * theme().space(4);
    if (m_side->isVisibleTo(this) && theme().px(kListWidth + kSideWidth) > room)
        m_side->hide(); // the names matter more than the text
    layout()->invalidate(); // the list has another height now
    layout()->activate();
    adjustSize();
    const QSize box = size() - QSize(2 * reach, 2 * reach);
    int y = caret.bottom() + theme().space(2);
    if (y + box.height() > parentWidget()->height() - theme().space(2))
        y = std::max(theme().space(2), caret.top() - theme().space(2) - box.height());
    const int most = std::max(theme().space(4), parentWidget()->width() - theme().space(4) - box.width());
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int x = std::clamp(rtl ? caret.right() - box.width() : caret.left(), theme().space(4), most);
    move(x - reach, y - reach);
}

void PickList::step(int by)
{
    const int count = m_model->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_model->index((current() + by + count) % count, 0));
}

int PickList::current() const
{
    return m_list->currentIndex().row();
}

QString PickList::spoken() const
{
    const int row = current();
    if (row < 0 || row >= int(m_picks.size()))
        return {};
    const Pick& pick = m_picks[std::size_t(row)];
    return tr("%1, %2 of %3").arg(pick.title).arg(row + 1).arg(m_picks.size())
        + (pick.effects.isEmpty() ? QString() : QStringLiteral(". ") + pick.effects);
}

void PickList::showPreview()
{
    const int row = current();
    if (row < 0 || row >= int(m_picks.size()))
        return;
    const Pick& pick = m_picks[std::size_t(row)];
    m_preview->setText(pick.preview.left(kMostPreview));
    m_preview->setVisible(!pick.preview.isEmpty());
    m_effects->setText(pick.effects);
    m_effects->setVisible(!pick.effects.isEmpty());
}

void PickList::paintEvent(QPaintEvent*)
{
    kit::WidgetPainter painter(this);
    const int reach = kit::shadowMargin(kLevel);
    const QRectF inner = QRectF(rect()).adjusted(reach, reach, -reach, -reach);
    const double radius = theme().radius(kit::Radius::Lg);
    kit::paintShadow(painter, inner, kLevel, radius);
    kit::paintBox(painter, inner, radius, theme().color(token::bgRaised),
                  theme().color(token::borderDefault));
    if (m_side->isVisible())
        kit::paintEdge(painter, QRectF(m_side->geometry()).adjusted(0, 1, 0, -1),
                       layoutDirection() == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge,
                       theme().color(token::borderSubtle));
}

} // namespace atalaya::composer
