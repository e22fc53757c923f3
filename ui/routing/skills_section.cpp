#include "ui/routing/skills_section.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/surface.h"
#include "ui/routing/draft_bar.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::routing {
namespace {

using kit::theme;
namespace token = kit::token;

constexpr int kNameWidth = 150;
constexpr int kSkillWidth = 92;

int levelIn(const std::vector<domain::SkillLevel>& skills, domain::SkillId skill)
{
    const auto found = std::ranges::find(skills, skill, &domain::SkillLevel::skill);
    return found == skills.end() ? 0 : found->level;
}

} // namespace

SkillsModel::SkillsModel(RulesBook& book, QObject* parent) : QAbstractTableModel(parent), m_book(book)
{
    connect(&m_book, &RulesBook::changed, this, &SkillsModel::refresh);
}

void SkillsModel::refresh()
{
    const api::Directory& directory = m_book.view().directory;
    std::vector<domain::Agent> agents;
    std::ranges::copy_if(directory.agents, std::back_inserter(agents),
                         [](const domain::Agent& agent) { return !agent.disabled; });
    std::ranges::sort(agents, [](const domain::Agent& one, const domain::Agent& other) {
        return QString::localeAwareCompare(models::toQt(one.name), models::toQt(other.name)) < 0;
    });
    std::vector<domain::Skill> skills = directory.skills;
    std::ranges::sort(skills, [](const domain::Skill& one, const domain::Skill& other) {
        return QString::localeAwareCompare(models::toQt(one.name), models::toQt(other.name)) < 0;
    });
    if (agents.size() != m_agents.size() || skills != m_skills) {
        beginResetModel();
        m_agents = std::move(agents);
        m_skills = std::move(skills);
        endResetModel();
        return;
    }
    m_agents = std::move(agents);
    if (!m_agents.empty() && !m_skills.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SkillsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_agents.size());
}

int SkillsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_skills.size());
}

int SkillsModel::level(const domain::RulesDraft& draft, const QModelIndex& index) const
{
    return levelIn(skillsOf(draft, m_agents[std::size_t(index.row())]),
                   m_skills[std::size_t(index.column())].id);
}

QVariant SkillsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int now = level(m_book.view().draft, index);
    const int was =
        levelIn(m_agents[std::size_t(index.row())].skills, m_skills[std::size_t(index.column())].id);
    const auto said = [](int value) { return value == 0 ? QStringLiteral("–") : QString::number(value); };
    switch (role) {
    case Qt::DisplayRole:
        return now == was ? (now == 0 ? QString() : said(now)) : tr("%1, was %2").arg(said(now), said(was));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ForegroundRole:
        return theme().color(now == was ? token::textPrimary : token::timeWarnText);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1, %2: %3")
            .arg(models::toQt(m_agents[std::size_t(index.row())].name),
                 models::toQt(m_skills[std::size_t(index.column())].name),
                 now == 0 ? tr("none") : tr("level %1 of 5").arg(now));
    default:
        return {};
    }
}

QVariant SkillsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto at = std::size_t(section);
    return orientation == Qt::Horizontal ? models::toQt(m_skills[at].name) : models::toQt(m_agents[at].name);
}

void SkillsModel::setLevel(const QModelIndex& index, int level)
{
    if (!index.isValid())
        return;
    const domain::Agent agent = m_agents[std::size_t(index.row())];
    const domain::SkillId skill = m_skills[std::size_t(index.column())].id;
    m_book.edit({}, [&](domain::RulesDraft& draft) {
        std::vector<domain::SkillLevel> skills = skillsOf(draft, agent);
        const auto found = std::ranges::find(skills, skill, &domain::SkillLevel::skill);
        if (level == 0 && found != skills.end())
            skills.erase(found);
        else if (level > 0 && found != skills.end())
            found->level = level;
        else if (level > 0)
            skills.push_back({skill, level});
        std::erase_if(draft.skills, [&](const domain::AgentSkills& one) { return one.agent == agent.id; });
        if (skills != agent.skills)
            draft.skills.push_back({agent.id, std::move(skills)});
    });
}

SkillsTable::SkillsTable(SkillsModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setObjectName(QStringLiteral("skillsTable"));
    setAccessibleName(tr("Skills of each agent"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    horizontalHeader()->setDefaultSectionSize(theme().px(kSkillWidth));
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setAccessibleName(tr("Skills"));
    verticalHeader()->setDefaultSectionSize(theme().metric(kit::Metric::TableRow));
    verticalHeader()->setFixedWidth(theme().px(kNameWidth));
    verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setAccessibleName(tr("Agents"));
}

void SkillsTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    if (plain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5)
        return m_model.setLevel(currentIndex(), event->key() - Qt::Key_0);
    if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        return m_model.setLevel(currentIndex(), 0);
    QTableView::keyPressEvent(event);
}

SkillsSection::SkillsSection(RulesBook& book, QWidget* parent) : QWidget(parent), m_model(book)
{
    setObjectName(QStringLiteral("skillsSection"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new DraftBar(book, tr("Skills"), this);
    connect(bar, &DraftBar::publishRequested, this, &SkillsSection::publishRequested);
    column->addWidget(bar);
    auto* head = new kit::Surface(token::bgPane, this);
    head->setEdges(Qt::BottomEdge);
    auto* row = new QHBoxLayout(head);
    kit::scaleLayout(row, {16, 8, 12, 8}, 8);
    auto* help =
        new kit::Paragraph(tr("Choose a cell and press 1 to 5; 0 takes the skill away. It holds when "
                              "the draft is published."),
                           kit::Type::Small, token::textSecondary, head);
    row->addWidget(help, 1, Qt::AlignVCenter);
    auto* add = new kit::Button(tr("New skill…"), kit::ButtonKind::Default, head);
    add->setObjectName(QStringLiteral("newSkill"));
    add->setIconName(QStringLiteral("plus"));
    add->setSmall(true);
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this, add] { Q_EMIT newSkillRequested(add); });
    column->addWidget(head);
    auto* sheet = new kit::Surface(token::bgSurface, this);
    auto* inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(new SkillsTable(m_model, sheet));
    column->addWidget(sheet, 1);
}

} // namespace atalaya::routing
