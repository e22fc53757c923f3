#include "ui/routing/draft_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/labels.h"

#include <QCoreApplication>

namespace atalaya::routing {

using kit::theme;
namespace token = kit::token;

QString savedText(const RulesView& view)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("rules", text); };
    switch (view.saving) {
    case SaveState::Saved:
        return view.state.draft ? say(QT_TRANSLATE_NOOP("rules", "Draft saved")) : QString();
    case SaveState::Pending:
        return say(QT_TRANSLATE_NOOP("rules", "Saving…"));
    case SaveState::Waiting:
        return say(QT_TRANSLATE_NOOP("rules", "Not saved: kept here until there is a line"));
    case SaveState::Invalid:
        return say(QT_TRANSLATE_NOOP("rules", "Not saved: put the marked field right"));
    case SaveState::Conflict:
        break;
    }
    return say(QT_TRANSLATE_NOOP("rules", "Not saved: two drafts to choose from"));
}

DraftBar::DraftBar(RulesBook& book, const QString& title, QWidget* parent)
    : Surface(token::bgPane, parent)
    , m_book(book)
    , m_title(new kit::ElidedLabel(title, kit::Type::Title, token::textPrimary, this))
    , m_chip(new kit::Chip(tr("Draft"), kit::Tone::Warn, this))
    , m_saved(new kit::ElidedLabel({}, kit::Type::Small, token::textTertiary, this))
    , m_undo(new kit::IconButton(QStringLiteral("undo-2"), tr("Take back the last change"), this))
    , m_publish(new kit::Button(tr("Publish…"), kit::ButtonKind::Primary, this))
{
    setEdges(Qt::BottomEdge);
    setFixedHeight(theme().metric(kit::Metric::PaneHeader));
    m_undo->setObjectName(QStringLiteral("undoRule"));
    m_undo->setKey(QStringLiteral("Ctrl Z"));
    m_publish->setObjectName(QStringLiteral("publish"));
    m_publish->setSmall(true);
    auto* row = new QHBoxLayout(this);
    kit::scaleLayout(row, {12, 0, 12, 0}, 10);
    row->addWidget(m_title);
    row->addWidget(m_chip);
    row->addWidget(m_saved, 1);
    row->addWidget(m_undo);
    row->addWidget(m_publish);
    connect(m_undo, &QPushButton::clicked, &m_book, &RulesBook::undo);
    connect(m_publish, &QPushButton::clicked, this, &DraftBar::publishRequested);
    connect(&m_book, &RulesBook::changed, this, &DraftBar::refresh);
    refresh();
}

void DraftBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void DraftBar::refresh()
{
    const RulesView& view = m_book.view();
    const bool edited = !m_book.changes().empty();
    m_chip->setVisible(edited);
    m_saved->setText(savedText(view));
    const bool wrong = view.saving == SaveState::Invalid || view.saving == SaveState::Conflict;
    m_saved->setInk(wrong ? token::timeBreachText : token::textTertiary);
    m_undo->setEnabled(m_book.canEdit() && m_book.canUndo());
    const bool possible = m_book.canEdit() && edited && !wrong;
    m_publish->setEnabled(possible);
    m_publish->setToolTip(possible      ? QString()
                              : !edited ? tr("The draft says what the live rules say.")
                              : wrong   ? savedText(view)
                                        : tr("Only with a line to the broker."));
}

} // namespace atalaya::routing
