#include "ui/routing/staffing_section.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/line_chart.h"
#include "ui/kit/surface.h"
#include "ui/kit/table.h"
#include "ui/models/routing_texts.h"
#include "ui/routing/period_choice.h"
#include "ui/routing/section_stack.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTime>
#include <QVBoxLayout>
#include <cmath>

namespace atalaya::routing {
namespace {

using models::RoutingTexts;
using models::toQt;
namespace token = kit::token;

constexpr int kPercent = 80;
constexpr int kMinutesPerSlot = 30;

QString clock(int minute)
{
    return QLocale().toString(QTime(minute / 60 % 24, minute % 60), QStringLiteral("H:mm"));
}

QString tenths(double value)
{
    return QLocale().toString(value, 'f', value < 10 && value != std::floor(value) ? 1 : 0);
}

bool isShort(const api::StaffingSlot& slot)
{
    return slot.needed > slot.present + 0.05;
}

bool isShown(const api::StaffingSlot& slot)
{
    return slot.arrivals > 0 || slot.present > 0;
}

/// "2 too few", "enough"; in words, so that colour is not the only sign.
QString verdict(const api::StaffingSlot& slot)
{
    if (slot.needed == 0)
        return StaffingSection::tr("nothing came");
    if (!isShort(slot))
        return StaffingSection::tr("enough");
    return StaffingSection::tr("%1 too few").arg(tenths(slot.needed - slot.present));
}

} // namespace

StaffingSection::StaffingSection(models::CoreSignals& core, QWidget* parent) : QWidget(parent), m_core(core)
{
    setObjectName(QStringLiteral("staffingSection"));
    auto* surface = new kit::Surface(token::bgPane, this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(surface);
    auto* column = new QVBoxLayout(surface);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new kit::Line(Qt::Horizontal, surface));
    m_stack = new SectionStack(surface);
    m_stack->setContent(buildResult());
    m_stack->showEmpty(tr("How many people does a queue need?"), tr("Choose a queue and a period."));
    column->addWidget(m_stack, 1);
    connect(m_stack, &SectionStack::tryAgain, this, &StaffingSection::run);
}

QWidget* StaffingSection::buildHead()
{
    auto* head = new QWidget(this);
    m_queue = new kit::Combo(tr("Queue"), head);
    m_queue->setObjectName(QStringLiteral("staffingQueue"));
    m_period = new PeriodChoice([this] { return m_core.core().commands().now(); }, false, head);
    m_percent = new QSpinBox(head);
    m_percent->setRange(1, 99);
    m_percent->setValue(kPercent);
    m_percent->setSuffix(tr(" %", "after a number"));
    m_percent->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_percent->findChild<QLineEdit*>()->setAccessibleName(tr("To begin in time"));
    m_percent->setObjectName(QStringLiteral("staffingPercent"));
    m_within = new kit::Combo(tr("Begin within"), head);
    m_within->addItem(tr("as in the rules"), 0);
    for (const int seconds : {20, 60, 15 * 60, 3600, 4 * 3600})
        m_within->addItem(RoutingTexts::span(std::chrono::seconds(seconds)), seconds);
    m_patience = new kit::Combo(tr("Patience"), head);
    m_patience->addItem(tr("as it was"), 0);
    for (const int minutes : {1, 2, 5, 10, 30, 60})
        m_patience->addItem(RoutingTexts::span(std::chrono::minutes(minutes)), minutes * 60);
    m_run = new kit::Button(tr("Reckon"), kit::ButtonKind::Primary, head);
    m_run->setObjectName(QStringLiteral("runStaffing"));
    connect(m_run, &QPushButton::clicked, this, &StaffingSection::run);
    auto* fields = new QHBoxLayout;
    kit::scaleLayout(fields, {}, 10);
    fields->addWidget(new kit::Field(tr("Queue"), m_queue, head));
    fields->addWidget(new kit::Field(tr("Period"), m_period, head));
    fields->addWidget(new kit::Field(tr("To begin in time"), m_percent, head));
    fields->addWidget(new kit::Field(tr("Begin within"), m_within, head));
    fields->addWidget(new kit::Field(tr("Patience"), m_patience, head));
    fields->addWidget(m_run, 0, Qt::AlignBottom);
    fields->addStretch(1);
    auto* column = new QVBoxLayout(head);
    kit::scaleLayout(column, {16, 12, 16, 12}, 8);
    column->addWidget(new kit::Label(tr("Staffing"), kit::Type::Title, token::textPrimary, head));
    column->addLayout(fields);
    return head;
}

QWidget* StaffingSection::buildResult()
{
    auto* scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new kit::Surface(token::bgPane);
    m_summary = new kit::Paragraph({}, kit::Type::Body, token::textPrimary, page);
    m_summary->setObjectName(QStringLiteral("staffingSummary"));
    m_chart = new kit::LineChart(page);
    m_chart->setObjectName(QStringLiteral("staffingChart"));
    m_table = new kit::Table(tr("Agents by half hour"), page);
    m_table->setObjectName(QStringLiteral("staffingTable"));
    m_table->setModel(&m_model);
    m_table->setShowsAll(true);
    auto* column = new QVBoxLayout(page);
    kit::scaleLayout(column, {16, 12, 16, 16}, 10);
    column->addWidget(m_summary);
    column->addWidget(new kit::SectionHeader(tr("Agents by half hour"), page));
    column->addWidget(m_chart);
    column->addWidget(m_table);
    column->addStretch(1);
    scroll->setWidget(page);
    return scroll;
}

void StaffingSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_core.core().queries().directory(
        models::guarded<api::Directory>(this, [this](const Result<api::Directory>& directory) {
            if (directory)
                fillQueues(*directory);
        }));
}

void StaffingSection::fillQueues(const api::Directory& directory)
{
    const QSignalBlocker quiet(m_queue);
    const QVariant before = m_queue->currentData();
    m_queue->clear();
    for (const domain::Queue& queue : directory.queues)
        m_queue->addItem(toQt(queue.name), toQt(queue.id.str()));
    m_queue->setCurrentIndex(std::max(0, m_queue->findData(before)));
    m_run->setEnabled(m_queue->count() > 0);
}

api::StaffingRequest StaffingSection::request() const
{
    api::StaffingRequest asked;
    asked.period = m_period->period();
    if (const auto queue = domain::QueueId::parse(m_queue->currentData().toString().toStdString()))
        asked.queue = *queue;
    asked.serviceLevel = m_percent->value() / 100.0;
    asked.within = std::chrono::seconds(m_within->currentData().toInt());
    if (const int patience = m_patience->currentData().toInt(); patience > 0)
        asked.patience = std::chrono::seconds(patience);
    return asked;
}

void StaffingSection::run()
{
    if (m_queue->count() == 0)
        return;
    const quint64 generation = ++m_generation;
    m_stack->showLoading();
    m_running = true;
    const auto answer = [this, generation](const Result<api::StaffingAnswer>& found) {
        if (generation != m_generation)
            return;
        m_running = false;
        if (found)
            return show(*found);
        if (found.error().code == ErrorCode::NotFound)
            return m_stack->showEmpty(tr("Nothing came to this queue in this period"),
                                      tr("Choose another queue, or a longer period."));
        m_stack->showError(tr("The staffing cannot be reckoned"), found.error());
    };
    m_core.core().routing().staffing(request(), models::guarded<api::StaffingAnswer>(this, answer));
}

void StaffingSection::show(const api::StaffingAnswer& answer)
{
    double hours = 0;
    double there = 0;
    int tooFew = 0;
    for (const api::StaffingSlot& slot : answer.halfHours) {
        hours += slot.needed * kMinutesPerSlot / 60.0;
        there += slot.present * kMinutesPerSlot / 60.0;
        tooFew += isShort(slot) ? 1 : 0;
    }
    const QString came = tr("%n conversations on %1 days, %2 of work each.", nullptr, int(answer.arrivals))
                             .arg(QLocale().toString(answer.days), RoutingTexts::span(answer.handling));
    const QString needed =
        tr("They need %1 hours of agents a day; %2 were there.").arg(tenths(hours), tenths(there));
    const QString verdict = tooFew == 0 ? tr("There were enough in every half hour.")
                                        : tr("There were too few in %n half hours.", nullptr, tooFew);
    const QString patience = answer.patience
        ? tr("Reckoned with a patience of %1.").arg(RoutingTexts::span(*answer.patience))
        : tr("Reckoned as if nobody gave up.");
    m_summary->setText(QStringList{came, needed, verdict, patience}.join(QLatin1Char(' ')));
    showChart(answer);
    showTable(answer);
    m_stack->showContent();
}

void StaffingSection::showTable(const api::StaffingAnswer& answer)
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Half hour"), tr("Came"), tr("Work each"), tr("Needed"),
                                       tr("Present"), tr("In time with those"), tr("Verdict")});
    double arrivals = 0;
    for (const api::StaffingSlot& slot : answer.halfHours) {
        if (!isShown(slot))
            continue;
        arrivals += slot.arrivals;
        const token::Id ink = isShort(slot) ? token::timeWarnText : token::textPrimary;
        QStandardItem* needed = kit::tableNumber(QLocale().toString(slot.needed), ink);
        needed->setData(isShort(slot), kit::TableStrongRole);
        QStandardItem* said = kit::tableCell(verdict(slot));
        said->setData(int(isShort(slot) ? token::timeWarnText : token::textTertiary), kit::TableInkRole);
        m_model.appendRow(
            {kit::tableCell(tr("%1 to %2").arg(clock(slot.minute), clock(slot.minute + kMinutesPerSlot))),
             kit::tableNumber(tenths(slot.arrivals)),
             kit::tableNumber(RoutingTexts::span(slot.handling), token::textSecondary), needed,
             kit::tableNumber(tenths(slot.present)),
             kit::tableNumber(tr("%1 %").arg(std::lround(slot.levelWithPresent * 100)), ink), said});
    }
    QStandardItem* total = kit::tableCell(tr("The whole day"));
    total->setData(true, kit::TableStrongRole);
    QStandardItem* came = kit::tableNumber(tenths(arrivals));
    came->setData(true, kit::TableStrongRole);
    m_model.appendRow(
        {total, came, kit::tableNumber(RoutingTexts::span(answer.handling), token::textSecondary)});
    m_table->setWideColumn(6);
}

void StaffingSection::showChart(const api::StaffingAnswer& answer)
{
    kit::ChartContent content;
    kit::ChartSeries present{tr("present"), {}, token::chart8, true};
    kit::ChartSeries needed{tr("needed"), {}, token::chart2, false};
    const api::StaffingSlot* most = nullptr;
    for (const api::StaffingSlot& slot : answer.halfHours) {
        if (!isShown(slot))
            continue;
        content.labels << clock(slot.minute);
        needed.values << slot.needed;
        present.values << slot.present;
        content.readings << tr("%1: %2 needed, %3 present, %4")
                                .arg(clock(slot.minute), QLocale().toString(slot.needed),
                                     tenths(slot.present), verdict(slot));
        if (!most || slot.needed > most->needed)
            most = &slot;
    }
    content.series = {present, needed};
    content.summary = most ? tr("Agents by half hour: most are needed at %1, %n.", nullptr, most->needed)
                                 .arg(clock(most->minute))
                           : tr("Nothing came in any half hour.");
    m_chart->setContent(content);
}

} // namespace atalaya::routing
