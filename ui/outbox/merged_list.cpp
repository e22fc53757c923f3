#include "ui/outbox/merged_list.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/core_signals.h"
#include "ui/models/texts.h"

#include <QVBoxLayout>

namespace atalaya::outbox {
namespace {

namespace token = kit::token;

constexpr std::size_t kMostRows = 20;

} // namespace

MergedList::MergedList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("mergedList"));
    auto* column = new QVBoxLayout(this);
    kit::scaleLayout(column, {0, 12, 0, 0}, 8);
    column->addWidget(new kit::Line(Qt::Horizontal, this));
    auto* title = new kit::Label(tr("Merged without asking"), kit::Type::Body, token::textPrimary, this);
    title->setType(kit::Type::Body, kit::Weight::Semibold);
    column->addWidget(title);
    kit::scaleLayout(m_rows, {}, 6);
    column->addLayout(m_rows);
}

void MergedList::show(const std::vector<api::MergeRow>& rows, const models::OutboxContext& context)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t at = 0; at < std::min(rows.size(), kMostRows); ++at)
        addRow(rows[at], context);
    setVisible(!rows.empty());
}

void MergedList::addRow(const api::MergeRow& row, const models::OutboxContext& context)
{
    const models::MergeWords words = models::mergeWords(row, context);
    auto* box = new kit::Surface(token::bgSurface, this);
    box->setEdges(Qt::BottomEdge);
    auto* line = new QHBoxLayout(box);
    kit::scaleLayout(line, {0, 4, 0, 8}, 12);
    line->addWidget(new kit::IconLabel(words.icon, 16, token::textSecondary, box), 0, Qt::AlignVCenter);
    auto* texts = new QVBoxLayout;
    kit::scaleLayout(texts, {}, 2);
    texts->addWidget(new kit::ElidedLabel(words.title, kit::Type::Body, token::textPrimary, box));
    texts->addWidget(
        new kit::ElidedLabel(tr("%1, at %2").arg(words.text, models::shortTime(row.at, context.now)),
                             kit::Type::Small, token::textTertiary, box));
    line->addLayout(texts, 1);
    auto* act = new kit::Button(row.undoable ? tr("Undo") : tr("See"), kit::ButtonKind::Link, box);
    act->setObjectName(row.undoable ? QStringLiteral("undoMerge") : QStringLiteral("seeMerge"));
    act->setAccessibleDescription(words.title);
    connect(act, &QPushButton::clicked, this, [this, row] {
        if (row.undoable)
            Q_EMIT undoRequested(row);
        else
            Q_EMIT ticketRequested(row.ticket);
    });
    line->addWidget(act);
    m_rows->addWidget(box);
}

} // namespace atalaya::outbox
