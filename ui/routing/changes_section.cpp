#include "ui/routing/changes_section.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/models/texts.h"
#include "ui/routing/draft_bar.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace atalaya::routing {

namespace token = kit::token;

ChangesSection::ChangesSection(RulesBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_rows(nullptr)
    , m_list(new QWidget)
    , m_drop(new kit::Button(tr("Discard the draft"), kit::ButtonKind::Danger, this))
    , m_undo(new kit::Button(tr("Take the last publication back"), kit::ButtonKind::Default, this))
{
    setObjectName(QStringLiteral("changesSection"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new DraftBar(book, tr("Changes"), this);
    connect(bar, &DraftBar::publishRequested, this, &ChangesSection::publishRequested);
    column->addWidget(bar);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sheet = new kit::Surface(token::bgPane);
    auto* inside = new QVBoxLayout(sheet);
    kit::scaleLayout(inside, {16, 12, 16, 16}, 12);
    inside->addWidget(m_list);
    m_drop->setObjectName(QStringLiteral("discardDraft"));
    m_undo->setObjectName(QStringLiteral("undoPublication"));
    auto* buttons = new QHBoxLayout;
    kit::scaleLayout(buttons, {}, 8);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    inside->addLayout(buttons);
    inside->addStretch(1);
    m_rows = new QVBoxLayout(m_list);
    kit::scaleLayout(m_rows, {}, 8);
    area->setWidget(sheet);
    column->addWidget(area, 1);
    connect(m_drop, &QPushButton::clicked, &m_book, &RulesBook::dropDraft);
    connect(m_undo, &QPushButton::clicked, &m_book, &RulesBook::undoPublish);
    connect(&m_book, &RulesBook::changed, this, &ChangesSection::refresh);
}

void ChangesSection::addRow(const QString& icon, const QString& text, const QString& detail)
{
    auto* row = new QWidget(m_list);
    auto* line = new QHBoxLayout(row);
    kit::scaleLayout(line, {0, 2, 0, 2}, 8);
    line->addWidget(new kit::IconLabel(icon, 16, token::textTertiary, row), 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    kit::scaleLayout(texts, {}, 0);
    texts->addWidget(new kit::Paragraph(text, kit::Type::Body, token::textPrimary, row));
    if (!detail.isEmpty())
        texts->addWidget(new kit::Paragraph(detail, kit::Type::Small, token::textSecondary, row));
    line->addLayout(texts, 1);
    m_rows->addWidget(row);
}

void ChangesSection::refresh()
{
    const RulesView& view = m_book.view();
    m_drop->setEnabled(m_book.canEdit() && !m_book.changes().empty());
    m_undo->setEnabled(m_book.canEdit() && view.state.canUndo);
    QString shown = QString::number(view.state.live.version) + models::toQt(view.draft.by.str());
    for (const LineChange& change : m_book.changes())
        shown += QLatin1Char('\n') + sentence(change);
    for (const domain::RulesChange& change : view.state.changes)
        shown += QStringLiteral("\n%1").arg(change.version);
    if (std::exchange(m_shown, shown) != shown)
        fill();
}

void ChangesSection::fill()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const RulesView& view = m_book.view();
    const std::vector<LineChange> changes = m_book.changes();
    m_rows->addWidget(new kit::SectionHeader(tr("This draft"), m_list));
    if (changes.empty())
        addRow(QStringLiteral("check"), tr("The draft says what the live rules say."), {});
    for (const LineChange& change : changes)
        addRow(QStringLiteral("git-branch"), tr("%1, %2").arg(change.place, change.label),
               tr("%1, was %2").arg(change.after, change.before));
    m_rows->addWidget(new kit::SectionHeader(tr("Published"), m_list));
    if (view.state.changes.empty())
        addRow(QStringLiteral("history"), tr("Nobody has published rules yet: these are the defaults."), {});
    for (const domain::RulesChange& change : view.state.changes) {
        const QString who = nameOf(view.directory, change.by);
        addRow(change.undo ? QStringLiteral("undo-2") : QStringLiteral("history"),
               change.undo ? tr("Version %1, taken back by %2").arg(change.version).arg(who)
                           : tr("Version %1, published by %2").arg(change.version).arg(who),
               models::longTime(change.at));
    }
}

} // namespace atalaya::routing
