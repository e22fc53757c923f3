#include "ui/ticket/attempts_sheet.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/states.h"
#include "ui/kit/story.h"
#include "ui/kit/surface.h"
#include "ui/models/attempt_texts.h"
#include "ui/models/error_text.h"
#include "ui/models/ticket_why.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::ticket {
namespace {

using kit::theme;
using models::toQt;
namespace token = kit::token;

using Attempts = std::vector<domain::DeliveryAttempt>;

constexpr int kWidth = 420; ///< px at 100 %
constexpr int kMostHeight = 420;
constexpr int kSide = 16;

} // namespace

AttemptsSheet::AttemptsSheet(models::CoreSignals& core, QWidget* window) : Popover(window), m_core(core)
{
    setObjectName(QStringLiteral("attemptsSheet"));
    setAccessibleName(tr("How it was sent"));
    kit::scaleLayout(content(), {}, 0);
    content()->addWidget(buildHead());
    content()->addWidget(new kit::Line(Qt::Horizontal, this));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildList());
    buildStates();
    content()->addWidget(m_stack);
    connect(m_error, &kit::ErrorState::tryAgain, this, &AttemptsSheet::load);
    connect(&m_core, &models::CoreSignals::linkChanged, this, [this](const api::LinkState& link) {
        if (isVisible() && link.kind == api::LinkKind::Online && m_stack->currentWidget() == m_offline)
            load();
    });
    connect(&m_core, &models::CoreSignals::directoryChanged, this, &AttemptsSheet::loadDirectory);
    connect(this, &kit::Popover::closed, this, [this] { ++m_generation; });
    loadDirectory();
}

QWidget* AttemptsSheet::buildHead()
{
    auto* head = new QWidget(this);
    auto* close = new kit::IconButton(QStringLiteral("x"), tr("Close"), head);
    close->setObjectName(QStringLiteral("closeAttempts"));
    close->setKey(QStringLiteral("Esc"));
    connect(close, &QPushButton::clicked, this, &kit::Popover::dismiss);
    auto* row = new QHBoxLayout(head);
    kit::scaleLayout(row, {kSide, 8, 8, 8}, 8);
    row->addWidget(new kit::Label(tr("How it was sent"), kit::Type::Title, token::textPrimary, head), 1);
    row->addWidget(close);
    return head;
}

QWidget* AttemptsSheet::buildList()
{
    m_scroll = new QScrollArea(m_stack);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Attempts to send it"));
    auto* page = new kit::Surface(token::bgRaised);
    m_summary = new kit::Paragraph({}, kit::Type::Body, token::textPrimary, page);
    m_summary->setObjectName(QStringLiteral("attemptsSummary"));
    m_list = new kit::StoryList(tr("Attempts to send it, the newest last"), page);
    auto* column = new QVBoxLayout(page);
    kit::scaleLayout(column, {kSide, 12, kSide, 12}, 10);
    column->addWidget(m_summary);
    column->addWidget(m_list);
    column->addStretch(1);
    m_scroll->setWidget(page);
    return m_scroll;
}

void AttemptsSheet::buildStates()
{
    m_loading =
        new kit::Skeleton(kit::Skeleton::Shape::Text, tr("The broker takes longer than usual."), m_stack);
    m_empty = new kit::EmptyState(QStringLiteral("send"), tr("Nobody has tried to send it yet"),
                                  tr("The attempts stand here as soon as there is one."), m_stack);
    m_offline = new kit::EmptyState(QStringLiteral("cloud-off"), tr("This needs the line to the broker"),
                                    tr("Attempts are not kept on this computer. They come by themselves "
                                       "when the line is back."),
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

void AttemptsSheet::open(const domain::Entry& entry, QWidget* anchor)
{
    m_entry = entry;
    m_stack->setCurrentWidget(m_loading);
    load();
    fit();
    openAt(anchor);
}

void AttemptsSheet::update(const std::vector<domain::Entry>& entries)
{
    if (!isVisible())
        return;
    const auto found = std::ranges::find(entries, m_entry.id, &domain::Entry::id);
    if (found == entries.end() || *found == m_entry)
        return;
    m_entry = *found;
    load();
}

void AttemptsSheet::load()
{
    m_loading->start();
    const auto answer = [this, generation = ++m_generation](const Result<Attempts>& attempts) {
        if (generation == m_generation)
            show(attempts);
    };
    m_core.core().delivery().attempts(m_entry.id, models::guarded<Attempts>(this, answer));
}

void AttemptsSheet::loadDirectory()
{
    m_core.core().queries().directory(
        models::guarded<api::Directory>(this, [this](Result<api::Directory> directory) {
            if (directory)
                m_agents = std::move(directory->agents);
        }));
}

void AttemptsSheet::show(const Result<Attempts>& attempts)
{
    m_loading->stop();
    if (!attempts && models::isLineError(attempts.error().code)) {
        m_stack->setCurrentWidget(m_offline);
    } else if (!attempts) {
        m_error->setContent(tr("The attempts cannot be shown"), models::errorText(attempts.error().code),
                            models::errorReference(attempts.error().code), toQt(attempts.error().str()));
        m_stack->setCurrentWidget(m_failed);
    } else if (attempts->empty()) {
        m_stack->setCurrentWidget(m_empty);
    } else {
        fill(*attempts);
        m_stack->setCurrentWidget(m_scroll);
    }
    fit();
}

void AttemptsSheet::fill(const Attempts& attempts)
{
    m_summary->setText(models::AttemptTexts::summary(m_entry, attempts));
    const Instant now = m_core.core().commands().now();
    QList<kit::StoryLine> lines;
    for (const domain::DeliveryAttempt& attempt : attempts) {
        const models::AttemptStep step = models::AttemptTexts::step(attempt, nameOf(attempt.askedBy), now);
        lines << kit::StoryLine{step.icon, step.title, step.text, step.time};
    }
    m_list->setLines(lines);
}

QString AttemptsSheet::nameOf(const std::optional<domain::AgentId>& agent) const
{
    if (!agent)
        return {};
    if (*agent == m_core.me().agent.id)
        return tr("you");
    const auto found = std::ranges::find(m_agents, *agent, &domain::Agent::id);
    return found == m_agents.end() ? QString() : toQt(found->name);
}

/// As high as what it shows, within the window.
void AttemptsSheet::fit()
{
    const int width = std::min(theme().px(kWidth), parentWidget()->width() - theme().px(40));
    m_stack->setFixedWidth(width);
    const bool list = m_stack->currentWidget() == m_scroll;
    int wanted = theme().px(200);
    if (list) {
        QWidget* page = m_scroll->widget();
        wanted = page->hasHeightForWidth() ? page->heightForWidth(width) : page->sizeHint().height();
    }
    const int room = std::min(theme().px(kMostHeight), parentWidget()->height() - theme().px(120));
    m_stack->setFixedHeight(std::clamp(wanted, theme().px(96), std::max(theme().px(160), room)));
}

} // namespace atalaya::ticket
