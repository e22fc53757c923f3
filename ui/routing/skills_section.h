#pragma once

#include "ui/routing/rules_book.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace atalaya::routing {

/// Agents by skills, 0 to 5, as the draft has them.
class SkillsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit SkillsModel(RulesBook& book, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// 0 takes the skill away.
    void setLevel(const QModelIndex& index, int level);

private:
    int level(const domain::RulesDraft& draft, const QModelIndex& index) const;
    void refresh();

    RulesBook& m_book;
    std::vector<domain::Agent> m_agents;
    std::vector<domain::Skill> m_skills;
};

/// The table: arrows move, 0 to 5 set a level, Delete takes it away.
class SkillsTable : public QTableView {
    Q_OBJECT
public:
    SkillsTable(SkillsModel& model, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    SkillsModel& m_model;
};

/// Who can do what, and how well.
class SkillsSection : public QWidget {
    Q_OBJECT
public:
    explicit SkillsSection(RulesBook& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void publishRequested();
    void newSkillRequested(QWidget* anchor);

private:
    SkillsModel m_model;
};

} // namespace atalaya::routing
