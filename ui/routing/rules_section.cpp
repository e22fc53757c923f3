#include "ui/routing/rules_section.h"

#include "ui/kit/splitter.h"
#include "ui/routing/queue_list.h"

#include <QVBoxLayout>

namespace atalaya::routing {
namespace {

constexpr int kList = 280;
constexpr int kListNarrow = 220;
constexpr int kSide = 392;
constexpr int kStackedList = 140;
constexpr int kEditorMin = 380;

} // namespace

RulesSection::RulesSection(models::CoreSignals& core, RulesBook& book, QWidget* parent)
    : QWidget(parent)
    , m_splitter(new kit::Splitter(Qt::Horizontal, this))
    , m_queues(new QueueList(core, book, m_splitter))
    , m_editor(new QueueEditor(book, m_splitter))
    , m_slot(new QWidget(m_splitter))
{
    setObjectName(QStringLiteral("rulesSection"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    auto* slot = new QVBoxLayout(m_slot);
    slot->setContentsMargins(0, 0, 0, 0);
    m_slot->hide();
    m_splitter->addWidget(m_queues);
    m_splitter->addWidget(m_editor);
    m_splitter->addWidget(m_slot);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    connect(m_queues, &QueueList::chosen, m_editor, &QueueEditor::setQueue);
    connect(m_editor, &QueueEditor::publishRequested, this, &RulesSection::publishRequested);
}

void RulesSection::setSide(QWidget* side)
{
    if (m_side != side) {
        m_side = side;
        m_slot->layout()->addWidget(side);
        side->show();
    }
    m_slot->setVisible(m_roomForSide);
}

QWidget* RulesSection::takeSide()
{
    if (m_side)
        m_slot->layout()->removeWidget(m_side);
    m_slot->hide();
    return std::exchange(m_side, nullptr);
}

void RulesSection::setRoom(double width)
{
    const kit::Theme& t = kit::theme();
    const bool stacked = width < 1024;
    m_roomForSide = width >= 1360;
    m_slot->setVisible(m_side && m_roomForSide);
    m_splitter->setOrientation(stacked ? Qt::Vertical : Qt::Horizontal);
    m_queues->setMaximumHeight(stacked ? t.px(kStackedList) : QWIDGETSIZE_MAX);
    m_queues->setMinimumWidth(stacked ? 0 : t.px(kListNarrow));
    m_editor->setMinimumWidth(stacked ? 0 : t.px(kEditorMin));
    const int list = stacked ? kStackedList : width < 1360 ? kListNarrow : kList;
    if (std::exchange(m_listWidth, list) != list) {
        m_splitter->setDefaultSizes({list, 0, kSide});
        m_splitter->resetSizes();
    }
}

} // namespace atalaya::routing
