#pragma once

#include "ui/models/core_signals.h"

#include <QStandardItemModel>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QSpinBox;
QT_END_NAMESPACE

namespace atalaya::kit {
class Button;
class Combo;
class LineChart;
class Paragraph;
class Table;
} // namespace atalaya::kit

namespace atalaya::routing {

class PeriodChoice;
class SectionStack;

/// How many agents a queue needs in each half hour, by what came to it, and how many were there.
class StaffingSection : public QWidget {
    Q_OBJECT
public:
    explicit StaffingSection(models::CoreSignals& core, QWidget* parent = nullptr);

    void run();
    bool isRunning() const { return m_running; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildResult();
    void fillQueues(const api::Directory& directory);
    api::StaffingRequest request() const;
    void show(const api::StaffingAnswer& answer);
    void showTable(const api::StaffingAnswer& answer);
    void showChart(const api::StaffingAnswer& answer);

    models::CoreSignals& m_core;
    kit::Combo* m_queue = nullptr;
    PeriodChoice* m_period = nullptr;
    QSpinBox* m_percent = nullptr;
    kit::Combo* m_within = nullptr;
    kit::Combo* m_patience = nullptr;
    kit::Button* m_run = nullptr;
    SectionStack* m_stack = nullptr;
    kit::Paragraph* m_summary = nullptr;
    kit::LineChart* m_chart = nullptr;
    kit::Table* m_table = nullptr;
    QStandardItemModel m_model;
    quint64 m_generation = 0; ///< late answers to older questions are dropped
    bool m_running = false;
};

} // namespace atalaya::routing
