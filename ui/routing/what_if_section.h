#pragma once

#include "ui/models/core_signals.h"
#include "ui/routing/what_if_texts.h"

#include <QStandardItemModel>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QProgressBar;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class IconLabel;
class Label;
class LineChart;
class Paragraph;
class SectionHeader;
class Table;
} // namespace atalaya::kit

namespace atalaya::routing {

class PeriodChoice;
class RulesBook;
class SectionStack;

/// "What if?": a part of the past once more, by the live rules and by the draft. Says who would gain and who
/// would lose.
class WhatIfSection : public QWidget {
    Q_OBJECT
public:
    WhatIfSection(models::CoreSignals& core, RulesBook& book, QWidget* parent = nullptr);

    /// As people read it ("Ctrl ↵"); pressed elsewhere.
    void setRunKey(const QString& key);
    /// Nothing happens while one runs, or without a draft.
    void run();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void ticketRequested(atalaya::domain::TicketId ticket);

private:
    QWidget* buildHead();
    QWidget* buildProgress();
    QWidget* buildResult();
    void cancel();
    void refresh();
    void setRunning(bool running);
    void tellProgress(double share);
    void answered(Result<api::WhatIfAnswer> answer);
    void show(const api::WhatIfAnswer& answer);
    void showChart(const api::WhatIfAnswer& answer);
    void showWarnings(const api::WhatIfAnswer& answer);
    void showDifferences(const api::WhatIfAnswer& answer);

    models::CoreSignals& m_core;
    RulesBook& m_book;
    PeriodChoice* m_period = nullptr;
    kit::Button* m_run = nullptr;
    QWidget* m_progressRow = nullptr;
    QProgressBar* m_progress = nullptr;
    kit::Label* m_progressText = nullptr;
    SectionStack* m_stack = nullptr;
    kit::Paragraph* m_scope = nullptr;
    kit::Table* m_table = nullptr;
    QStandardItemModel m_model;
    kit::LineChart* m_chart = nullptr;
    QWidget* m_warning = nullptr;
    kit::IconLabel* m_warningIcon = nullptr;
    kit::Paragraph* m_warningText = nullptr;
    kit::SectionHeader* m_differencesHead = nullptr;
    kit::Table* m_differences = nullptr;
    QStandardItemModel m_differenceModel;
    quint64 m_generation = 0; ///< of the run: the answer of a cancelled one is dropped
    bool m_running = false;
    bool m_answered = false; ///< there is a result on screen
};

} // namespace atalaya::routing
