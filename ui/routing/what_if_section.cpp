#include "ui/routing/what_if_section.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/line_chart.h"
#include "ui/kit/surface.h"
#include "ui/kit/table.h"
#include "ui/models/error_text.h"
#include "ui/models/texts.h"
#include "ui/routing/period_choice.h"
#include "ui/routing/rules_book.h"
#include "ui/routing/section_stack.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atalaya::routing {
namespace {

using kit::theme;
using models::RoutingTexts;
using models::toQt;
namespace token = kit::token;

token::Id inkOf(Trend trend)
{
    return trend == Trend::Better ? token::successText
        : trend == Trend::Worse   ? token::timeWarnText
                                  : token::textTertiary;
}

double minutes(Duration time)
{
    return std::chrono::duration<double, std::ratio<60>>(time).count();
}

} // namespace

WhatIfSection::WhatIfSection(models::CoreSignals& core, RulesBook& book, QWidget* parent)
    : QWidget(parent)
    , m_core(core)
    , m_book(book)
{
    setObjectName(QStringLiteral("whatIfSection"));
    auto* surface = new kit::Surface(token::bgPane, this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(surface);
    auto* column = new QVBoxLayout(surface);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new kit::Line(Qt::Horizontal, surface));
    column->addWidget(buildProgress());
    m_stack = new SectionStack(surface);
    m_stack->setContent(buildResult());
    column->addWidget(m_stack, 1);
    connect(m_stack, &SectionStack::tryAgain, this, &WhatIfSection::run);
    connect(&m_book, &RulesBook::changed, this, &WhatIfSection::refresh);
    setRunning(false);
    refresh();
}

QWidget* WhatIfSection::buildHead()
{
    auto* head = new QWidget(this);
    m_period = new PeriodChoice([this] { return m_core.core().commands().now(); }, true, head);
    m_run = new kit::Button(tr("Run"), kit::ButtonKind::Primary, head);
    m_run->setObjectName(QStringLiteral("runWhatIf"));
    m_run->setIconName(QStringLiteral("play"));
    connect(m_run, &QPushButton::clicked, this, &WhatIfSection::run);
    auto* row = new QHBoxLayout(head);
    kit::scaleLayout(row, {16, 8, 16, 8}, 8);
    row->addWidget(new kit::Label(tr("What if?"), kit::Type::Title, token::textPrimary, head));
    row->addStretch(1);
    row->addWidget(m_period);
    row->addWidget(m_run);
    connect(m_period, &PeriodChoice::failed, this, [this](const QString& text) {
        m_stack->showEmpty(text, tr("Choose another file, or a part of the past."));
    });
    return head;
}

void WhatIfSection::setRunKey(const QString& key)
{
    m_run->setKey(key);
}

QWidget* WhatIfSection::buildProgress()
{
    m_progressRow = new QWidget(this);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Replaying the past"));
    m_progressText = new kit::Label({}, kit::Type::Small, token::textSecondary, m_progressRow);
    auto* stop = new kit::Button(tr("Cancel"), kit::ButtonKind::Ghost, m_progressRow);
    stop->setObjectName(QStringLiteral("cancelWhatIf"));
    stop->setSmall(true);
    connect(stop, &QPushButton::clicked, this, &WhatIfSection::cancel);
    auto* row = new QHBoxLayout(m_progressRow);
    kit::scaleLayout(row, {16, 8, 16, 8}, 10);
    row->addWidget(m_progress, 1);
    row->addWidget(m_progressText);
    row->addWidget(stop);
    return m_progressRow;
}

QWidget* WhatIfSection::buildResult()
{
    auto* scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new kit::Surface(token::bgPane);
    m_scope = new kit::Paragraph({}, kit::Type::Body, token::textSecondary, page);
    m_scope->setObjectName(QStringLiteral("whatIfScope"));
    m_table = new kit::Table(tr("Live rules and draft compared"), page);
    m_table->setObjectName(QStringLiteral("whatIfTable"));
    m_table->setModel(&m_model);
    m_table->setShowsAll(true);
    m_warning = new QWidget(page);
    m_warningIcon = new kit::IconLabel(QStringLiteral("triangle-alert"), 16, token::timeWarnText, m_warning);
    m_warningText = new kit::Paragraph({}, kit::Type::Body, token::timeWarnText, m_warning);
    m_warningText->setObjectName(QStringLiteral("whatIfWarning"));
    auto* warn = new QHBoxLayout(m_warning);
    kit::scaleLayout(warn, {}, 8);
    warn->addWidget(m_warningIcon, 0, Qt::AlignTop);
    warn->addWidget(m_warningText, 1);
    m_chart = new kit::LineChart(page);
    m_chart->setObjectName(QStringLiteral("whatIfChart"));
    m_differencesHead = new kit::SectionHeader(tr("The largest differences"), page);
    m_differences = new kit::Table(tr("The largest differences"), page);
    m_differences->setObjectName(QStringLiteral("whatIfDifferences"));
    m_differences->setModel(&m_differenceModel);
    m_differences->setMinimumHeight(theme().px(200));
    connect(m_differences, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const QString id = m_differenceModel.index(index.row(), 0).data(kit::TableIdRole).toString();
        if (const auto ticket = domain::TicketId::parse(id.toStdString()))
            Q_EMIT ticketRequested(*ticket);
    });
    auto* column = new QVBoxLayout(page);
    kit::scaleLayout(column, {16, 12, 16, 16}, 10);
    column->addWidget(m_scope);
    column->addWidget(m_warning);
    column->addWidget(m_table);
    column->addWidget(new kit::SectionHeader(tr("Longest wait by hour, min"), page));
    column->addWidget(m_chart);
    column->addWidget(m_differencesHead);
    column->addWidget(m_differences, 1);
    scroll->setWidget(page);
    return scroll;
}

void WhatIfSection::refresh()
{
    const bool draft = !m_book.changes().empty();
    m_run->setEnabled(draft && !m_running);
    m_run->setToolTip(draft ? QString() : tr("There is no draft to compare with the live rules."));
    if (m_running || m_answered)
        return;
    if (draft)
        m_stack->showEmpty(tr("Replay the past with your draft"),
                           tr("Choose a period and run it: you see who would gain and who would lose."));
    else
        m_stack->showEmpty(
            tr("There is no draft"),
            tr("Nothing to compare: the live rules would do what they did. Change a rule first."));
}

void WhatIfSection::setRunning(bool running)
{
    m_running = running;
    m_progressRow->setVisible(running);
    m_period->setEnabled(!running);
    m_run->setEnabled(!running && !m_book.changes().empty());
    if (running)
        tellProgress(0);
}

void WhatIfSection::run()
{
    if (m_running || m_book.changes().empty())
        return;
    const quint64 generation = ++m_generation;
    setRunning(true);
    m_answered = false;
    m_stack->showLoading();
    api::WhatIfRequest request;
    request.period = m_period->period();
    request.draft = m_book.view().draft;
    request.recording = m_period->recording();
    const auto progress = [self = QPointer<WhatIfSection>(this), generation](double share) {
        if (self && self->m_generation == generation)
            self->tellProgress(share);
    };
    const auto answer = [this, generation](Result<api::WhatIfAnswer> found) {
        if (generation == m_generation)
            answered(std::move(found));
    };
    m_core.core().routing().whatIf(request, progress, models::guarded<api::WhatIfAnswer>(this, answer));
}

void WhatIfSection::cancel()
{
    ++m_generation;
    setRunning(false);
    refresh();
    m_run->setFocus(Qt::OtherFocusReason);
}

void WhatIfSection::tellProgress(double share)
{
    const int percent = std::clamp(int(share * 100), 0, 100);
    m_progress->setValue(percent);
    m_progressText->setText(tr("%1 %").arg(percent));
}

void WhatIfSection::answered(Result<api::WhatIfAnswer> answer)
{
    setRunning(false);
    if (answer)
        return show(*answer);
    if (answer.error().code == ErrorCode::NotFound)
        return m_stack->showEmpty(tr("Nothing came in this period"), tr("Choose another part of the past."));
    m_stack->showError(tr("The past could not be replayed"), answer.error());
}

void WhatIfSection::show(const api::WhatIfAnswer& answer)
{
    m_answered = true;
    const RoutingTexts texts(m_book.view().directory);
    m_scope->setText(whatIfScope(answer));
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("What"), tr("Live"), tr("Draft"), tr("Change")});
    for (const WhatIfLine& line : whatIfLines(answer, texts)) {
        QStandardItem* draft = kit::tableNumber(line.draft);
        draft->setData(true, kit::TableStrongRole);
        QStandardItem* change = kit::tableNumber(line.change, inkOf(line.trend));
        if (line.trend != Trend::Same)
            change->setData(line.trend == Trend::Better ? tr("%1, better").arg(line.change)
                                                        : tr("%1, worse").arg(line.change),
                            Qt::AccessibleTextRole);
        m_model.appendRow(
            {kit::tableCell(line.label), kit::tableNumber(line.live, token::textSecondary), draft, change});
    }
    m_table->setWideColumn(0);
    showWarnings(answer);
    showChart(answer);
    showDifferences(answer);
    m_stack->showContent();
}

void WhatIfSection::showWarnings(const api::WhatIfAnswer& answer)
{
    const QStringList worse = whatIfWarnings(answer, RoutingTexts(m_book.view().directory));
    const token::Id ink = worse.isEmpty() ? token::successText : token::timeWarnText;
    m_warningIcon->setIconName(worse.isEmpty() ? QStringLiteral("circle-check")
                                               : QStringLiteral("triangle-alert"));
    m_warningIcon->setInk(ink);
    m_warningText->setInk(ink);
    m_warningText->setText(worse.isEmpty() ? tr("No queue would be worse off in this period.")
                                           : worse.join(QLatin1Char(' ')));
}

void WhatIfSection::showChart(const api::WhatIfAnswer& answer)
{
    kit::ChartContent content;
    kit::ChartSeries live{tr("live"), {}, token::chart8, true};
    kit::ChartSeries draft{tr("draft"), {}, token::chart1, false};
    for (const api::WhatIfHour& hour : answer.hours) {
        content.labels << QString::number(hour.hour);
        live.values << minutes(hour.live);
        draft.values << minutes(hour.draft);
        content.readings << tr("%1 o'clock: live %2, draft %3")
                                .arg(QString::number(hour.hour), RoutingTexts::span(hour.live),
                                     RoutingTexts::span(hour.draft));
    }
    content.series = {live, draft};
    content.summary = whatIfChartSummary(answer);
    m_chart->setContent(content);
}

void WhatIfSection::showDifferences(const api::WhatIfAnswer& answer)
{
    const RoutingTexts texts(m_book.view().directory);
    const auto person = [&texts](const std::optional<domain::AgentId>& agent) {
        return agent ? texts.agent(agent) : tr("gave up");
    };
    m_differenceModel.clear();
    m_differenceModel.setHorizontalHeaderLabels(
        {tr("When"), tr("Queue"), tr("Live"), tr("Draft"), tr("Wait live"), tr("Wait draft")});
    for (const api::WhatIfDifference& one : answer.differences) {
        const QDateTime at = models::localTime(one.at);
        QStandardItem* when = kit::tableCell(QLocale().toString(at, QStringLiteral("ddd d MMM H:mm")));
        when->setData(toQt(one.id), kit::TableIdRole);
        const Trend trend = one.draftWait < one.liveWait ? Trend::Better
            : one.draftWait > one.liveWait               ? Trend::Worse
                                                         : Trend::Same;
        m_differenceModel.appendRow({when, kit::tableCell(texts.queue(one.queue)),
                                     kit::tableCell(person(one.live)), kit::tableCell(person(one.draft)),
                                     kit::tableNumber(RoutingTexts::span(one.liveWait), token::textSecondary),
                                     kit::tableNumber(RoutingTexts::span(one.draftWait), inkOf(trend))});
    }
    m_differences->setWideColumn(1);
    m_differencesHead->setVisible(!answer.differences.empty());
    m_differences->setVisible(!answer.differences.empty());
}

} // namespace atalaya::routing
