#pragma once

#include "ui/routing/queue_group.h"

namespace atalaya::kit {
class IconButton;
}

namespace atalaya::routing {

/// Where it goes when it is too much: the first line that matches counts.
class OverflowEditor : public QueueGroup {
    Q_OBJECT
public:
    explicit OverflowEditor(RulesBook& book, QWidget* parent = nullptr);
    void show(const GroupView& view) override;
    /// Moves the line with the focus; false if none has it.
    bool moveFocused(int by);

private:
    struct Row {
        QWidget* box = nullptr;
        RuleCombo* when = nullptr;
        DurationEdit* wait = nullptr;
        NumberEdit* length = nullptr;
        RuleCombo* to = nullptr;
        QWidget* error = nullptr;
    };
    void addRow();
    void connectRow(const Row& row, int index);
    void showRow(const Row& row, std::size_t index);
    void editRule(int index, const QString& key, const std::function<void(domain::OverflowRule&)>& change);

    QVBoxLayout* m_rows;
    std::vector<Row> m_all;
    std::vector<domain::QueueId> m_targets; ///< in the order of the lists
};

} // namespace atalaya::routing
