#pragma once

#include "ui/routing/queue_group.h"

namespace atalaya::routing {

/// One rung: who may take it, and for how long only they.
class LadderStep : public QWidget {
    Q_OBJECT
public:
    LadderStep(int index, QWidget* parent);
    void show(const GroupView& view);
    void setError(const QString& text) { m_lasts->setError(text); }

Q_SIGNALS:
    /// An empty `key` is a step of undo of its own.
    void edited(const QString& key, const std::function<void(atalaya::domain::RelaxationStep&)>& change);
    void removeRequested();

private:
    void build();
    void connectEditors();

    int m_index;
    const api::Directory* m_directory = nullptr;
    PickButton* m_skills;
    PickButton* m_queues;
    DurationEdit* m_time;
    RuleField* m_lasts;
    RuleField* m_also;
    RuleField* m_ring;
    RuleCombo* m_rings;
};

/// Who takes it, step by step: the relaxation ladder of a queue.
class LadderEditor : public QueueGroup {
    Q_OBJECT
public:
    explicit LadderEditor(RulesBook& book, QWidget* parent = nullptr);
    void show(const GroupView& view) override;
    /// Moves the step with the focus; false if none has it.
    bool moveFocused(int by);

private:
    void addStep();
    void move(int from, int by);
    void editStep(int index, const QString& key, const std::function<void(domain::RelaxationStep&)>& change);
    void ensureRows(std::size_t count);

    QVBoxLayout* m_rows;
    std::vector<LadderStep*> m_steps;
    QWidget* m_none;
};

} // namespace atalaya::routing
