#include "ui/routing/why_section.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/states.h"
#include "ui/kit/story.h"
#include "ui/kit/surface.h"
#include "ui/kit/table.h"
#include "ui/models/texts.h"
#include "ui/routing/section_stack.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <memory>

namespace atalaya::routing {
namespace {

using kit::theme;
using models::RoutingTexts;
using models::TicketWhy;
using models::toQt;
namespace token = kit::token;

constexpr std::size_t kMostHits = 40;
constexpr int kLeftWidth = 320; ///< px at 100 %

QString timeText(Instant at, Instant now)
{
    const QDateTime time = models::localTime(at);
    const QString clock = QLocale().toString(time.time(), QStringLiteral("H:mm:ss"));
    if (time.date() == models::localTime(now).date())
        return clock;
    return QLocale().toString(time.date(), QStringLiteral("d MMM")) + QLatin1Char(' ') + clock;
}

} // namespace

WhySection::WhySection(models::CoreSignals& core, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_why(core)
{
    setObjectName(QStringLiteral("whySection"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeft());
    row->addWidget(buildRight(), 1);
    connect(&m_why, &TicketWhy::changed, this, &WhySection::refresh);
    connect(m_search, &QLineEdit::textChanged, this, &WhySection::search);
    connect(m_hits, &QAbstractItemView::activated, this, &WhySection::choose);
    connect(m_hits, &QAbstractItemView::clicked, this, &WhySection::choose);
    connect(m_state, &SectionStack::tryAgain, &m_why, &TicketWhy::reload);
    connect(&m_core, &models::CoreSignals::ticketsChanged, this,
            [this](const std::vector<domain::TicketId>& tickets) {
                if (m_ticket && (tickets.empty() || std::ranges::find(tickets, *m_ticket) != tickets.end()))
                    load(*m_ticket);
            });
    refresh();
}

QWidget* WhySection::buildLeft()
{
    auto* left = new kit::Surface(token::bgPane, this);
    left->setEdges(Qt::RightEdge);
    left->setFixedWidth(theme().px(kLeftWidth));
    m_title = new kit::ElidedLabel({}, kit::Type::Title, token::textPrimary, left);
    m_number = new kit::Label({}, kit::Type::Code, token::textSecondary, left);
    auto* head = new QHBoxLayout;
    kit::scaleLayout(head, {}, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_number);
    m_search = new kit::SearchField(tr("Number, name or subject"), left);
    m_search->setObjectName(QStringLiteral("whySearch"));
    m_search->setAccessibleName(tr("Find a conversation"));
    m_search->installEventFilter(this);
    m_left = new QStackedWidget(left);
    m_hits = new kit::Table(tr("Conversations found"), m_left);
    m_hits->setObjectName(QStringLiteral("whyHits"));
    m_hits->horizontalHeader()->hide();
    m_hits->setModel(&m_hitModel);
    m_noHit = new kit::EmptyState(QStringLiteral("search"), tr("Nothing found"),
                                  tr("Try the number, or a part of the name."), m_left);
    m_state = new SectionStack(m_left);
    m_scroll = new QScrollArea(m_state);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("The story of this conversation"));
    auto* page = new kit::Surface(token::bgPane);
    m_story = new kit::StoryList(tr("What happened, the newest last"), page);
    auto* inside = new QVBoxLayout(page);
    kit::scaleLayout(inside, {16, 10, 16, 16}, 8);
    inside->addWidget(m_story);
    inside->addStretch(1);
    m_scroll->setWidget(page);
    m_state->setContent(m_scroll);
    for (QWidget* each :
         {static_cast<QWidget*>(m_hits), static_cast<QWidget*>(m_noHit), static_cast<QWidget*>(m_state)})
        m_left->addWidget(each);
    auto* top = new QVBoxLayout;
    kit::scaleLayout(top, {16, 12, 16, 8}, 10);
    top->addLayout(head);
    top->addWidget(m_search);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_left, 1);
    return left;
}

QWidget* WhySection::buildRight()
{
    m_right = new kit::Surface(token::bgSurface, this);
    auto* title = new kit::Label(tr("Who could take it"), kit::Type::Title, token::textPrimary, m_right);
    m_summary = new kit::Paragraph({}, kit::Type::Body, token::textPrimary, m_right);
    m_summary->setObjectName(QStringLiteral("whySummary"));
    m_choice = new kit::Paragraph({}, kit::Type::Small, token::textTertiary, m_right);
    m_agents = new kit::Table(tr("Who could take it"), m_right);
    m_agents->setObjectName(QStringLiteral("whyAgents"));
    m_agents->setModel(&m_agentModel);
    auto* open = new kit::Button(tr("Open the conversation"), kit::ButtonKind::Default, m_right);
    open->setObjectName(QStringLiteral("openFromWhy"));
    open->setSmall(true);
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_ticket)
            Q_EMIT ticketRequested(*m_ticket);
    });
    auto* head = new QHBoxLayout;
    kit::scaleLayout(head, {}, 8);
    head->addWidget(title, 1);
    head->addWidget(open);
    auto* texts = new QVBoxLayout;
    kit::scaleLayout(texts, {16, 12, 16, 10}, 6);
    texts->addLayout(head);
    texts->addWidget(m_summary);
    texts->addWidget(m_choice);
    auto* column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(texts);
    column->addWidget(m_agents, 1);
    m_noStory = new kit::EmptyState(QStringLiteral("circle-help"), tr("No conversation is chosen"),
                                    tr("Find one at the left, or press W where you read it."), m_right);
    m_noStory->setObjectName(QStringLiteral("whyNone"));
    column->addWidget(m_noStory, 1);
    column->addStretch(0);
    return m_right;
}

void WhySection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_ticket)
        search();
}

bool WhySection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Down && m_hitModel.rowCount() > 0) {
        m_left->setCurrentWidget(m_hits);
        m_hits->setFocus(Qt::ShortcutFocusReason);
        m_hits->selectRow(0);
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_hitModel.rowCount() > 0) {
        choose(m_hitModel.index(std::max(0, m_hits->currentIndex().row()), 0));
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        if (m_ticket)
            m_left->setCurrentWidget(m_state);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WhySection::find(const QString& words)
{
    m_search->setText(words);
    m_search->setFocus(Qt::ShortcutFocusReason);
}

/// Open conversations first, then the ended ones.
void WhySection::search()
{
    const quint64 generation = ++m_generation;
    QString words = m_search->text().trimmed();
    if (words.startsWith(QLatin1Char('#')))
        words.remove(0, 1);
    m_hitModel.clear();
    m_left->setCurrentWidget(m_hits);
    const auto waiting = std::make_shared<int>(2);
    const auto answer = [this, generation, waiting](const Result<api::ListAnswer>& found) {
        if (generation != m_generation)
            return;
        if (found)
            addHits(*found);
        if (--*waiting == 0 && m_hitModel.rowCount() == 0)
            m_left->setCurrentWidget(m_noHit);
    };
    for (const api::ViewKind kind : {api::ViewKind::Team, api::ViewKind::Done})
        m_core.core().queries().list({{kind, {}}, api::SortBy::Newest, words.toStdString(), kMostHits},
                                     models::guarded<api::ListAnswer>(this, answer));
}

void WhySection::addHits(const api::ListAnswer& answer)
{
    for (const api::TicketRow& row : answer.rows) {
        const QString name = row.customerName.empty() ? toQt(row.ticket.subject) : toQt(row.customerName);
        QStandardItem* who = kit::tableCell(QStringLiteral("#%1 %2").arg(row.ticket.number).arg(name));
        who->setData(toQt(row.ticket.id.str()), kit::TableIdRole);
        who->setToolTip(toQt(row.ticket.subject));
        QStandardItem* to = kit::tableCell(models::firstName(row.assigneeName));
        to->setData(true, kit::TableLowRole);
        m_hitModel.appendRow({who, to});
    }
    m_hits->setWideColumn(0);
}

void WhySection::choose(const QModelIndex& index)
{
    const QVariant id = m_hitModel.index(index.row(), 0).data(kit::TableIdRole);
    if (const auto ticket = domain::TicketId::parse(id.toString().toStdString()))
        showTicket(*ticket);
}

void WhySection::showTicket(domain::TicketId ticket)
{
    m_ticket = ticket;
    m_noStory->hide();
    m_left->setCurrentWidget(m_state);
    m_state->showLoading();
    load(ticket);
}

void WhySection::load(domain::TicketId ticket)
{
    const auto answer = [this, ticket](const Result<api::Conversation>& conversation) {
        if (m_ticket != ticket)
            return;
        if (!conversation)
            return m_state->showError(tr("The story cannot be shown"), conversation.error());
        const domain::Ticket& shown = conversation->row.ticket;
        m_number->setText(QStringLiteral("#%1").arg(shown.number));
        m_why.setTicket(shown);
    };
    m_core.core().queries().conversation(ticket, 1, models::guarded<api::Conversation>(this, answer));
}

void WhySection::refresh()
{
    const TicketWhy::State state = m_why.state();
    const bool ready = state == TicketWhy::State::Ready;
    m_title->setText(ready ? m_why.question() : tr("Why this agent?"));
    for (QWidget* each :
         {static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_agents)})
        each->setVisible(ready);
    m_noStory->setVisible(!m_ticket);
    m_right->findChild<QWidget*>(QStringLiteral("openFromWhy"))->setVisible(m_ticket.has_value());
    switch (state) {
    case TicketWhy::State::Ready:
        showStory();
        m_state->showContent();
        break;
    case TicketWhy::State::Empty:
        m_state->showEmpty(tr("The router has nothing about it"),
                           tr("It came before the router kept records, or a person took it at once."));
        break;
    case TicketWhy::State::Offline:
        m_state->showError({}, Error{ErrorCode::ConnectionFailed, {}});
        break;
    case TicketWhy::State::Failed:
        m_state->showError(tr("The story cannot be shown"), m_why.error());
        break;
    case TicketWhy::State::Idle:
    case TicketWhy::State::Loading:
        m_state->showLoading();
        break;
    }
}

void WhySection::showStory()
{
    const Instant now = m_core.core().commands().now();
    QList<kit::StoryLine> lines;
    for (const models::StoryStep& step : m_why.story())
        lines << kit::StoryLine{step.icon, step.title, step.text, timeText(step.at, now)};
    m_story->setLines(lines);
    m_summary->setText(m_why.summary());
    m_choice->setText(m_why.decision() ? tr("The bars: how many of the 8 questions each agent passed when it "
                                            "was decided.")
                                       : tr("The bars: how many of the 8 questions each agent passes now."));
    fillTable();
}

void WhySection::fillTable()
{
    const RoutingTexts& texts = m_why.texts();
    const routing::RoutingRecord* made = m_why.decision();
    const std::optional<domain::AgentId> chosen = made ? made->agent : std::nullopt;
    m_agentModel.clear();
    m_agentModel.setHorizontalHeaderLabels({tr("Agent"), tr("Now"), tr("How far they came"), tr("Place")});
    const auto labels = RoutingTexts::funnel({});
    int place = 0;
    for (const routing::Standing& one : m_why.ranking()) {
        const int passed = chosen == one.agent ? models::kFunnelSteps : RoutingTexts::stepsPassed(one);
        QStandardItem* who = kit::tableCell(texts.agent(one.agent));
        who->setData(toQt(one.agent.str()), kit::TablePersonRole);
        who->setData(chosen == one.agent, kit::TableStrongRole);
        const auto& agents = texts.directory().agents;
        const auto agent = std::ranges::find(agents, one.agent, &domain::Agent::id);
        QStandardItem* status =
            kit::tableCell(agent == agents.end() ? QString() : models::label(agent->status));
        status->setData(true, kit::TableLowRole);
        QStandardItem* why =
            kit::tableCell(chosen == one.agent && made && made->decision ? texts.choice(*made->decision)
                                                                         : texts.standing(one, chosen));
        why->setData(passed, kit::TablePassedRole);
        why->setData(true, kit::TableLowRole);
        why->setToolTip(passed < models::kFunnelSteps
                            ? tr("%1. Stopped at: %2").arg(why->text(), labels[std::size_t(passed) + 1].label)
                            : why->text());
        why->setData(tr("passed %1 of 8, %2").arg(passed).arg(why->text()), Qt::AccessibleTextRole);
        const bool could = passed == models::kFunnelSteps;
        QStandardItem* end = kit::tableNumber(could ? QLocale().toString(++place) : tr("out"),
                                              could ? token::textPrimary : token::textTertiary);
        m_agentModel.appendRow({who, status, why, end});
    }
    m_agents->setWideColumn(2);
}

} // namespace atalaya::routing
