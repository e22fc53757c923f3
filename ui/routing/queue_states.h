#pragma once

#include "ui/models/core_signals.h"
#include "ui/models/routing_texts.h"

#include <QStandardItemModel>
#include <QTimer>
#include <QWidget>

namespace atalaya::kit {
class Table;
}

namespace atalaya::routing {

class SectionStack;

/// How every queue stands now. Asks again every few seconds while it is on screen, and when conversations
/// change.
class QueueStates : public QWidget {
    Q_OBJECT
public:
    explicit QueueStates(models::CoreSignals& core, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void ask();
    void fill();

    models::CoreSignals& m_core;
    models::RoutingTexts m_texts;
    std::vector<QueueState> m_states;
    SectionStack* m_stack;
    kit::Table* m_table;
    QStandardItemModel m_model;
    QTimer m_again;
    QTimer m_soon; ///< joins bursts of changes
    bool m_asking = false;
};

} // namespace atalaya::routing
