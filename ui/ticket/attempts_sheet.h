#pragma once

#include "ui/kit/popover.h"
#include "ui/models/core_signals.h"

QT_BEGIN_NAMESPACE
class QScrollArea;
class QStackedWidget;
QT_END_NAMESPACE

namespace atalaya::kit {
class EmptyState;
class ErrorState;
class Paragraph;
class Skeleton;
class StoryList;
} // namespace atalaya::kit

namespace atalaya::ticket {

/// How an answer was sent: every attempt, how it ended, the other side's own name for it, and who asked for a
/// repeat. Asked of the broker; Esc closes it and gives the focus back.
class AttemptsSheet : public kit::Popover {
    Q_OBJECT
public:
    AttemptsSheet(models::CoreSignals& core, QWidget* window);

    void open(const domain::Entry& entry, QWidget* anchor);
    /// The conversation looks different now: what is shown is asked for again if it concerns this answer.
    void update(const std::vector<domain::Entry>& entries);

private:
    QWidget* buildHead();
    QWidget* buildList();
    void buildStates();
    void load();
    void loadDirectory();
    void show(const Result<std::vector<domain::DeliveryAttempt>>& attempts);
    void fill(const std::vector<domain::DeliveryAttempt>& attempts);
    QString nameOf(const std::optional<domain::AgentId>& agent) const;
    void fit();

    models::CoreSignals& m_core;
    domain::Entry m_entry;
    std::vector<domain::Agent> m_agents;
    quint64 m_generation = 0; ///< of the question: late answers to older ones are dropped
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    kit::Paragraph* m_summary = nullptr;
    kit::StoryList* m_list = nullptr;
    kit::Skeleton* m_loading = nullptr;
    kit::EmptyState* m_empty = nullptr;
    kit::EmptyState* m_offline = nullptr;
    kit::ErrorState* m_error = nullptr;
    QWidget* m_failed = nullptr;
};

} // namespace atalaya::ticket
