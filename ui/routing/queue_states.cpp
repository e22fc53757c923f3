#include "ui/routing/queue_states.h"

#include "ui/kit/surface.h"
#include "ui/kit/table.h"
#include "ui/routing/section_stack.h"

#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace atalaya::routing {
namespace {

using models::RoutingTexts;
namespace token = kit::token;

constexpr int kAgainMs = 5000;
constexpr int kSoonMs = 400;

QStandardItem* duration(const std::optional<Duration>& time, const QString& none)
{
    return kit::tableNumber(time ? RoutingTexts::span(*time) : none,
                            time ? token::textPrimary : token::textTertiary);
}

} // namespace

QueueStates::QueueStates(models::CoreSignals& core, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_stack(new SectionStack(this))
    , m_table(new kit::Table(tr("Queues now"), m_stack))
{
    setObjectName(QStringLiteral("queueStates"));
    auto* surface = new kit::Surface(token::bgSurface, this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(surface);
    auto* column = new QVBoxLayout(surface);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new kit::PaneHeader(tr("Queues now"), surface));
    column->addWidget(m_stack, 1);
    m_table->setObjectName(QStringLiteral("queueStatesTable"));
    m_table->setModel(&m_model);
    m_stack->setContent(m_table);
    m_stack->showLoading();
    m_again.setInterval(kAgainMs);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(m_stack, &SectionStack::tryAgain, this, &QueueStates::ask);
    connect(&m_again, &QTimer::timeout, this, &QueueStates::ask);
    connect(&m_soon, &QTimer::timeout, this, &QueueStates::ask);
    connect(&m_core, &models::CoreSignals::ticketsChanged, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
}

void QueueStates::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_again.start();
    m_core.core().queries().directory(
        models::guarded<api::Directory>(this, [this](Result<api::Directory> directory) {
            if (directory)
                m_texts = RoutingTexts(*std::move(directory));
            ask();
        }));
}

void QueueStates::hideEvent(QHideEvent* event)
{
    m_again.stop();
    QWidget::hideEvent(event);
}

void QueueStates::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    m_core.core().routing().queueStates(
        models::guarded<std::vector<QueueState>>(this, [this](Result<std::vector<QueueState>> states) {
            m_asking = false;
            if (!states)
                return m_stack->showError(tr("The queues cannot be shown"), states.error());
            m_states = *std::move(states);
            if (m_states.empty())
                return m_stack->showEmpty(tr("There are no queues yet."),
                                          tr("Work waits in queues; rules say who takes it from them."));
            fill();
            m_stack->showContent();
        }));
}

void QueueStates::fill()
{
    const int row = m_table->currentIndex().row();
    std::ranges::stable_sort(m_states, [this](const QueueState& a, const QueueState& b) {
        return QString::localeAwareCompare(m_texts.queue(a.queue), m_texts.queue(b.queue)) < 0;
    });
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Queue"), tr("State"), tr("Waiting"), tr("Longest wait"),
                                       tr("Wait of the next one"), tr("Free"), tr("Signed in")});
    const QLocale locale;
    for (const QueueState& one : m_states) {
        QStandardItem* name = kit::tableCell(m_texts.queue(one.queue));
        name->setData(m_texts.queueState(one), Qt::AccessibleTextRole);
        QStandardItem* state = kit::tableCell(one.paused     ? tr("Paused")
                                                  : one.open ? tr("Open")
                                                             : tr("Closed"));
        state->setData(true, kit::TableLowRole);
        if (one.paused || !one.open)
            state->setData(int(token::timeWarnText), kit::TableInkRole);
        const bool alone = one.agentsSignedIn == 0;
        QStandardItem* waiting = kit::tableNumber(locale.toString(one.waiting));
        waiting->setData(one.waiting > 0, kit::TableStrongRole);
        m_model.appendRow({name, state, waiting, duration(one.longestWait, QStringLiteral("–")),
                           duration(one.expectedWait, tr("nobody there")),
                           kit::tableNumber(locale.toString(one.agentsFree)),
                           kit::tableNumber(locale.toString(one.agentsSignedIn),
                                            alone ? token::timeWarnText : token::textPrimary)});
    }
    m_table->setWideColumn(0);
    if (row >= 0 && row < m_model.rowCount())
        m_table->setCurrentIndex(m_model.index(row, 0));
}

} // namespace atalaya::routing
