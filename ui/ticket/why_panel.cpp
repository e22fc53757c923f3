#include "ui/ticket/why_panel.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/funnel.h"
#include "ui/kit/label.h"
#include "ui/kit/states.h"
#include "ui/kit/story.h"
#include "ui/kit/surface.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace atalaya::ticket {
namespace {

using kit::theme;
using models::TicketWhy;
using models::toQt;
namespace token = kit::token;

constexpr int kWidth = 460; ///< px at 100 %
constexpr int kMostHeight = 620;
constexpr int kSide = 16;

/// "9:10:03" today, with the date before that.
QString timeText(Instant at, Instant now)
{
    const QDateTime time = models::localTime(at);
    const QString clock = QLocale().toString(time.time(), QStringLiteral("H:mm:ss"));
    if (time.date() == models::localTime(now).date())
        return clock;
    return QLocale().toString(time.date(), QStringLiteral("d MMM")) + QLatin1Char(' ') + clock;
}

} // namespace

WhyPanel::WhyPanel(models::CoreSignals& core, QWidget* window) : Popover(window), m_core(core), m_why(core)
{
    setObjectName(QStringLiteral("whyPanel"));
    setAccessibleName(tr("Why this agent?"));
    kit::scaleLayout(content(), {}, 0);
    content()->addWidget(buildHead());
    content()->addWidget(new kit::Line(Qt::Horizontal, this));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildStory());
    buildStates();
    content()->addWidget(m_stack);
    content()->addSpacing(theme().radius(kit::Radius::Lg)); // the box has round corners
    connect(&m_why, &TicketWhy::changed, this, &WhyPanel::show);
    connect(m_error, &kit::ErrorState::tryAgain, &m_why, &TicketWhy::reload);
    connect(m_agents, &QComboBox::activated, this, &WhyPanel::answer);
    connect(this, &kit::Popover::closed, this, [this] { m_why.clear(); });
}

QWidget* WhyPanel::buildHead()
{
    auto* head = new QWidget(this);
    m_title = new kit::ElidedLabel({}, kit::Type::Title, token::textPrimary, head);
    m_number = new kit::Label({}, kit::Type::Code, token::textSecondary, head);
    auto* close = new kit::IconButton(QStringLiteral("x"), tr("Close"), head);
    close->setObjectName(QStringLiteral("closeWhy"));
    close->setKey(QStringLiteral("Esc"));
    connect(close, &QPushButton::clicked, this, &kit::Popover::dismiss);
    auto* row = new QHBoxLayout(head);
    kit::scaleLayout(row, {kSide, 8, 8, 8}, 8);
    row->addWidget(m_title, 1);
    row->addWidget(m_number);
    row->addWidget(close);
    return head;
}

QWidget* WhyPanel::buildStory()
{
    m_scroll = new QScrollArea(m_stack);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("The story of this conversation"));
    auto* page = new kit::Surface(token::bgRaised);
    m_summary = new kit::Paragraph({}, kit::Type::Body, token::textPrimary, page);
    m_summary->setObjectName(QStringLiteral("whySummary"));
    m_story = new kit::StoryList(tr("What happened, the newest last"), page);
    m_funnelHead = new kit::SectionHeader(tr("Whom it could be offered to"), page);
    m_funnel = new kit::FunnelList(tr("Whom it could be offered to"), page);
    m_agents = new kit::Combo(tr("Why not somebody else?"), page);
    m_agents->setObjectName(QStringLiteral("whyNotAgent"));
    m_answer = new kit::Paragraph({}, kit::Type::Body, token::textPrimary, page);
    m_answer->setObjectName(QStringLiteral("whyNotAnswer"));
    auto* column = new QVBoxLayout(page);
    kit::scaleLayout(column, {kSide, 12, kSide, 16}, 8);
    column->addWidget(m_summary);
    column->addSpacing(theme().px(4));
    column->addWidget(m_story);
    column->addWidget(m_funnelHead);
    column->addWidget(m_funnel);
    column->addWidget(new kit::SectionHeader(tr("Why not somebody else?"), page));
    column->addWidget(m_agents);
    column->addWidget(m_answer);
    column->addStretch(1);
    m_scroll->setWidget(page);
    return m_scroll;
}

void WhyPanel::buildStates()
{
    m_loading =
        new kit::Skeleton(kit::Skeleton::Shape::Text, tr("The broker takes longer than usual."), m_stack);
    m_empty = new kit::EmptyState(QStringLiteral("route"), tr("The router has nothing about it"),
                                  tr("It came before the router kept records, or a person took it at once."),
                                  m_stack);
    m_offline = new kit::EmptyState(QStringLiteral("cloud-off"), tr("This needs the line to the broker"),
                                    tr("The story is not kept on this computer. It comes by itself when the "
                                       "line is back."),
                                    m_stack);
    m_failed = new QWidget(m_stack);
    m_error = new kit::ErrorState(m_failed);
    auto* failed = new QVBoxLayout(m_failed);
    kit::scaleLayout(failed, {kSide, 16, kSide, 16}, 0);
    failed->addWidget(m_error);
    failed->addStretch();
    for (QWidget* page : {static_cast<QWidget*>(m_loading), static_cast<QWidget*>(m_empty),
                          static_cast<QWidget*>(m_offline), m_failed})
        m_stack->addWidget(page);
}

void WhyPanel::toggle(const domain::Ticket& ticket, QWidget* anchor)
{
    if (isVisible())
        return dismiss();
    m_number->setText(ticket.number > 0 ? QStringLiteral("#%1").arg(ticket.number) : QString());
    m_answer->setText({});
    m_answer->hide();
    m_why.setTicket(ticket);
    fit();
    openAt(anchor);
}

void WhyPanel::update(const domain::Ticket& ticket)
{
    if (!isVisible())
        return;
    if (m_why.ticket() && m_why.ticket()->id == ticket.id)
        m_why.update(ticket);
    else
        dismiss();
}

void WhyPanel::fit()
{
    const int room = parentWidget()->height() - theme().px(120);
    m_stack->setFixedWidth(std::min(theme().px(kWidth), parentWidget()->width() - theme().px(40)));
    const bool ready = m_why.state() == TicketWhy::State::Ready;
    const int lines = ready ? m_scroll->widget()->layout()->totalHeightForWidth(m_stack->width()) : 0;
    const int wanted = ready ? std::min(theme().px(kMostHeight), lines) : theme().px(220);
    m_stack->setFixedHeight(std::max(theme().px(160), std::min(wanted, room)));
}

void WhyPanel::show()
{
    const TicketWhy::State state = m_why.state();
    m_title->setText(state == TicketWhy::State::Ready ? m_why.question() : tr("Why this agent?"));
    state == TicketWhy::State::Loading ? m_loading->start() : m_loading->stop();
    switch (state) {
    case TicketWhy::State::Ready:
        showStory();
        m_stack->setCurrentWidget(m_scroll);
        break;
    case TicketWhy::State::Empty:
        m_stack->setCurrentWidget(m_empty);
        break;
    case TicketWhy::State::Offline:
        m_stack->setCurrentWidget(m_offline);
        break;
    case TicketWhy::State::Failed:
        m_error->setContent(tr("The story cannot be shown"), models::errorText(m_why.error().code),
                            models::errorReference(m_why.error().code), toQt(m_why.error().str()));
        m_stack->setCurrentWidget(m_failed);
        break;
    case TicketWhy::State::Idle:
    case TicketWhy::State::Loading:
        m_stack->setCurrentWidget(m_loading);
        break;
    }
    fit();
}

void WhyPanel::showStory()
{
    m_summary->setText(m_why.summary());
    const Instant now = m_core.core().commands().now();
    QList<kit::StoryLine> lines;
    for (const models::StoryStep& step : m_why.story())
        lines << kit::StoryLine{step.icon, step.title, step.text, timeText(step.at, now)};
    m_story->setLines(lines);
    const routing::Explanation* why = m_why.explanation();
    m_funnelHead->setVisible(why);
    m_funnel->setVisible(why);
    if (why) {
        QList<kit::FunnelLine> steps;
        for (const models::FunnelStep& step : models::RoutingTexts::funnel(why->funnel))
            steps << kit::FunnelLine{step.label, step.count, step.fellText};
        m_funnel->setLines(steps);
    }
    fillAgents();
}

/// Keeps who was asked about, and says the answer as it is now.
void WhyPanel::fillAgents()
{
    const QSignalBlocker quiet(m_agents);
    const QVariant before = m_agents->currentData();
    m_agents->clear();
    m_agents->addItem(tr("Choose an agent"));
    for (const domain::Agent& agent : m_why.askable())
        m_agents->addItem(toQt(agent.name), toQt(agent.id.str()));
    const int again = before.isValid() ? m_agents->findData(before) : 0;
    m_agents->setCurrentIndex(std::max(0, again));
    answer();
}

void WhyPanel::answer()
{
    const auto agent = domain::AgentId::parse(m_agents->currentData().toString().toStdString());
    m_answer->setVisible(bool(agent));
    m_answer->setText(agent ? m_why.whyNot(*agent) : QString());
    fit();
}

} // namespace atalaya::ticket
