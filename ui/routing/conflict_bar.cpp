#include "ui/routing/conflict_bar.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/models/texts.h"

#include <QVBoxLayout>

namespace atalaya::routing {
namespace {

constexpr std::size_t kMostLines = 6;

} // namespace

ConflictBar::ConflictBar(RulesBook& book, QWidget* parent)
    : Surface(kit::token::timeWarnTint, parent)
    , m_book(book)
    , m_title(new kit::Paragraph({}, kit::Type::Body, kit::token::textPrimary, this))
    , m_lines(new kit::Paragraph({}, kit::Type::Small, kit::token::textSecondary, this))
{
    setObjectName(QStringLiteral("conflictBar"));
    setEdges(Qt::BottomEdge, kit::token::timeWarnBorder);
    m_title->setType(kit::Type::Body, kit::Weight::Medium);
    m_lines->setObjectName(QStringLiteral("conflictLines"));
    auto* mine = new kit::Button(tr("Keep mine"), kit::ButtonKind::Default, this);
    mine->setObjectName(QStringLiteral("keepMine"));
    auto* theirs = new kit::Button(tr("Take theirs"), kit::ButtonKind::Default, this);
    theirs->setObjectName(QStringLiteral("takeTheirs"));
    auto* row = new QHBoxLayout(this);
    kit::scaleLayout(row, {16, 10, 16, 10}, 10);
    row->addWidget(new kit::IconLabel(QStringLiteral("git-merge"), 16, kit::token::timeWarnText, this), 0,
                   Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    kit::scaleLayout(texts, {}, 4);
    texts->addWidget(m_title);
    texts->addWidget(m_lines);
    row->addLayout(texts, 1);
    for (kit::Button* button : {mine, theirs}) {
        button->setSmall(true);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    connect(mine, &QPushButton::clicked, this, [this] { m_book.resolve(true); });
    connect(theirs, &QPushButton::clicked, this, [this] { m_book.resolve(false); });
    connect(&m_book, &RulesBook::changed, this, &ConflictBar::refresh);
    hide();
}

void ConflictBar::refresh()
{
    const RulesView& view = m_book.view();
    setVisible(view.theirs.has_value());
    if (!view.theirs)
        return;
    domain::RulesDraft theirs;
    theirs.rules = view.theirs->live;
    const auto& changes = view.theirs->changes;
    QString who = changes.empty() ? tr("Somebody") : nameOf(view.directory, changes.front().by);
    Instant at = changes.empty() ? Instant{} : changes.front().at;
    if (view.theirs->draft) {
        theirs = *view.theirs->draft;
        who = nameOf(view.directory, theirs.by);
        at = theirs.at;
    }
    const QString when = models::shortTime(at, m_book.view().now);
    m_title->setText(view.theirs->draft
                         ? tr("%1 saved this draft at %2. What you wrote is kept: choose.").arg(who, when)
                         : tr("%1 published at %2. What you wrote is kept: choose.").arg(who, when));
    QStringList lines;
    const auto differences = lineChanges(theirs, view.draft, view.directory);
    for (const LineChange& one : differences)
        if (std::size_t(lines.size()) < kMostLines)
            lines << tr("%1, %2: yours %3, theirs %4").arg(one.place, one.label, one.after, one.before);
    if (differences.size() > kMostLines)
        lines << tr("and %n more", nullptr, int(differences.size() - kMostLines));
    m_lines->setText(lines.join(QLatin1Char('\n')));
}

} // namespace atalaya::routing
