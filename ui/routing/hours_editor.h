#pragma once

#include "ui/routing/queue_group.h"

#include <array>

namespace atalaya::routing {

/// When a queue is open, day by day, and what happens when it is not.
class HoursEditor : public QueueGroup {
    Q_OBJECT
public:
    explicit HoursEditor(RulesBook& book, QWidget* parent = nullptr);
    void show(const GroupView& view) override;

private:
    static constexpr int kDays = 7;
    void addDays();
    void addClosed();
    void editDay(int day, const QString& text);
    void copyMonday(int until);
    void showClosed();

    RuleCombo* m_when;
    QWidget* m_days;
    std::array<RuleEdit*, kDays> m_day{};
    std::array<RuleField*, kDays> m_field{};
    RuleCombo* m_closed;
    RuleCombo* m_other;
    RuleField* m_otherField;
    std::vector<domain::QueueId> m_queues;
};

} // namespace atalaya::routing
